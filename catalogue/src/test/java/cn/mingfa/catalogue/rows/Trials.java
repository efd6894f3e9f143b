package cn.mingfa.catalogue.rows;

import java.util.UUID;

/** Litigation cases as far as the summons to the hearing of 20 April 2026. */
final class Trials {

    private Trials() {}

    static UUID disclosure(Office office, String summoned) {
        return summoned(office, "信息公开案", "disclosure", "党政办", summoned);
    }

    static UUID expropriation(Office office) {
        return summoned(office, "征收补偿案", "expropriation", "建设办", "2026-04-01");
    }

    private static UUID summoned(Office office, String name, String act, String unit, String summoned) {
        UUID file = office.open(
                "litigation_case", "2026-03-02", "case_name", name, "act_kind", act, "court", "区法院", "case_unit", unit);
        office.act(file, "start_clock", "2026-03-02", "filed_on", "2026-02-20");
        office.file(file, "2026-03-10");
        office.act(file, "answer", "2026-03-10", "answered_on", "2026-03-10");
        office.act(file, "summon", summoned, "hearing_on", "2026-04-20");
        return file;
    }
}
