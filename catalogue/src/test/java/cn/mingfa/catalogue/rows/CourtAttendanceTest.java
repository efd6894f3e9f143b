package cn.mingfa.catalogue.rows;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Row 39 and the tenth of the rules often got wrong: attendance counts per case and instance. */
class CourtAttendanceTest {

    private static final String END = "2026-12-20";
    private final Office office = new Office();

    private UUID heard(String... hearings) {
        UUID file = Trials.expropriation(office);
        office.act(file, "attend", "2026-04-20", "hearings", String.join("\n", hearings));
        return file;
    }

    @Test
    @DisplayName("10 and row 39: several sessions of one instance count once, each instance anew")
    void sessionsOfAnInstanceCountOnce() {
        heard("一审｜2026-04-10｜是｜正职负责人", "一审｜2026-04-20｜是｜仅工作人员｜本审级已经出过庭", "二审｜2026-06-20｜是｜仅工作人员｜无正当理由");
        heard("一审｜2026-04-10｜是｜仅工作人员｜不可抗力", "一审｜2026-04-20｜是｜副职负责人");

        assertThat(office.parts("principal_appearance_rate", END)).isEqualTo("2/3");
        assertThat(office.parts("chief_appearance_rate", END)).isEqualTo("1/3");
        assertThat(office.figure("lawful_absence_count", END)).isEqualTo("1");
    }

    @Test
    @DisplayName("10 and row 39: a head of a lower organ is no head, and the absence needs its reason")
    void absencesHaveReasons() {
        UUID file = Trials.expropriation(office);
        for (String attendance : new String[] {"下级机关负责人", "仅工作人员", "无人出庭"}) {
            assertThat(office.refusal(file, "attend", "2026-04-20", "hearings", "一审｜2026-04-20｜是｜" + attendance))
                    .anyMatch(s -> s.contains("逐次写明理由"));
            assertThat(office.refusal(
                            file, "attend", "2026-04-20", "hearings", "一审｜2026-04-20｜是｜" + attendance + "｜无正当理由"))
                    .isEmpty();
        }
        assertThat(office.refusal(file, "attend", "2026-04-20", "hearings", "一审｜2026-04-20｜是｜副职负责人"))
                .isEmpty();
        assertThat(office.refusal(file, "attend", "2026-04-20", "hearings", "一审｜2026-04-20｜否｜无人出庭"))
                .isEmpty();
    }
}
