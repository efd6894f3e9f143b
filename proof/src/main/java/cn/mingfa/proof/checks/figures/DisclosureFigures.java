package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.Read;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.tables.DisclosureTables;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Figures on disclosure against the unit's own disclosure report of the same year: its tables first, else its text. */
final class DisclosureFigures implements Check {

    private static final Rule RULE = Rule.warning("figure.disclosure", Basis.DISCLOSURE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        if (dossier.background().disclosure().isEmpty()) {
            return;
        }
        Read report = dossier.background().disclosure().get();
        OptionalInt year = report.reading().document().year();
        if (year.isPresent() && !year.equals(dossier.metadata().year())) {
            return;
        }
        Map<String, BigDecimal> there = figures(report);
        Keyed.of(dossier.facts()).forEach((key, told) -> {
            BigDecimal value = there.get(key);
            if (value != null && told.stream().noneMatch(f -> Agreement.agree(f, value))) {
                Fact first = told.getFirst();
                notes.at(
                        first.start(),
                        first.end(),
                        "“" + first.indicator() + "”在政府信息公开年度报告里是" + Plain.of(value) + first.unit() + "，这里写"
                                + first.quote() + "，请核对。");
            }
        });
    }

    private static Map<String, BigDecimal> figures(Read report) {
        var figures = new HashMap<String, BigDecimal>();
        DisclosureTables tables = DisclosureTables.read(report.source());
        Keyed.single(report.reading().facts()).forEach((key, fact) -> {
            if (isOfDisclosure(key) && fact.qualifier() == Fact.Qualifier.EXACT && fact.scale() == 1) {
                figures.put(key, fact.value());
            }
        });
        for (TableRow row : TableRow.ALL) {
            if (row.everywhere()) {
                row.value(tables).ifPresent(value -> figures.put(row.key(), value));
            }
        }
        return figures;
    }

    private static boolean isOfDisclosure(String key) {
        return key.startsWith("info_") || key.startsWith("policy_") || key.startsWith("new_media");
    }
}
