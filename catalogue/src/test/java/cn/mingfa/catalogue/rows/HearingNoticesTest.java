package cn.mingfa.catalogue.rows;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Notice and papers before a hearing: in time is in time, however long the hearing then lies ahead. */
class HearingNoticesTest {

    private final Office office = new Office();

    @ParameterizedTest(name = "row 39: summoned on {0} for 20 April the office is not late")
    @ValueSource(strings = {"2026-04-01", "2026-04-17", "2026-04-18"})
    void theCourtsNoticeIsNotTheOfficesDelay(String summoned) {
        UUID file = Trials.disclosure(office, summoned);
        assertThat(office.due(file, "xzss.head_notice").day()).isEqualTo("2026-04-17");
        assertThat(office.due(file, "xzss.head_notice").isOverdueOn(LocalDate.parse("2026-04-19")))
                .isFalse();
    }

    @ParameterizedTest(name = "row 22: papers sent on {0} for a hearing on 20 April are late: {1}")
    @CsvSource({"2026-04-13, false", "2026-04-14, true"})
    void papersAreSentSevenDaysAhead(String sent, boolean late) {
        UUID decision = office.open("major_decision", "2026-02-01", "title", "停车收费", "unit", "建设办");
        office.act(decision, "call_hearing", "2026-04-01", "hearing_on", "2026-04-20");
        office.act(decision, "send_papers", "2026-04-14", "papers_sent_on", sent);
        office.act(decision, "hold_hearing", "2026-04-20", "hearing_record", "九条意见");
        assertThat(office.due(decision, "zdjc.hearing_papers").isOverdueOn(LocalDate.parse("2026-05-01")))
                .isEqualTo(late);
    }

    @Test
    @DisplayName("row 22: papers never sent show as late")
    void papersNeverSentAreLate() {
        UUID decision = office.open("major_decision", "2026-02-01", "title", "停车收费", "unit", "建设办");
        office.act(decision, "call_hearing", "2026-04-01", "hearing_on", "2026-04-20");
        assertThat(office.due(decision, "zdjc.hearing_papers").isOverdueOn(LocalDate.parse("2026-04-13")))
                .isFalse();
        assertThat(office.due(decision, "zdjc.hearing_papers").isOverdueOn(LocalDate.parse("2026-04-14")))
                .isTrue();
    }

    @ParameterizedTest(name = "row 32: the party told on {0} of a hearing on 20 April is told late: {1}")
    @CsvSource({"2026-04-09, false", "2026-04-10, true"})
    void thePartyIsToldSevenWorkingDaysAhead(String told, boolean late) {
        UUID enforced = enforced();
        office.act(enforced, "call_hearing", told, "hearing_on", "2026-04-20");
        office.act(enforced, "hold_hearing", "2026-04-20", "hearing_record", "核减十二平方米");
        assertThat(office.due(enforced, "cf.hearing_notice").isOverdueOn(LocalDate.parse("2026-05-01")))
                .isEqualTo(late);
    }

    @Test
    @DisplayName("row 33: after a hearing no penalty without legal review, whatever ground is ticked (article 58)")
    void afterAHearingTheReviewCannotBeTickedAway() {
        UUID enforced = enforced();
        office.act(enforced, "call_hearing", "2026-04-02", "hearing_on", "2026-04-20");
        office.act(enforced, "hold_hearing", "2026-04-20", "hearing_record", "核减十二平方米");
        String[] decided = {
            "review_ground", "none", "decided_on", "2026-04-27", "decision", "penalty", "number", "9号", "fine", "0.5"
        };
        assertThat(office.refusal(enforced, "decide", "2026-04-27", decided)).anyMatch(s -> s.contains("听证过的案件"));
        decided[1] = "hearing";
        assertThat(office.refusal(enforced, "decide", "2026-04-27", decided)).anyMatch(s -> s.contains("法制审核"));
    }

    private UUID enforced() {
        UUID enforced = office.open(
                "enforcement_case",
                "2026-03-02",
                "title",
                "占用绿地案",
                "party",
                "某公司",
                "violation",
                "占用绿地",
                "team",
                "综合执法队");
        office.file(enforced, "2026-03-20");
        office.act(enforced, "tell", "2026-03-25", "told_on", "2026-03-25", "hearing_right", "是");
        office.act(enforced, "record_request", "2026-03-30", "hearing_asked", "是");
        return enforced;
    }
}
