package cn.mingfa.catalogue.rows;

import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.clock.Limit;
import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.ClockEffect;
import cn.mingfa.kernel.matter.MatterType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The ten rules most often got wrong (statutes, chapter 14); those of applications for information stand in {@link DisclosureRulesTest}. */
class OftenWrongRulesTest {

    private final Office office = new Office();

    @ParameterizedTest(name = "1: {0} counts in {1}")
    @CsvSource({
        "fy.answer, WORKING_DAYS, 10",
        "fy.answer_simple, WORKING_DAYS, 5",
        "xzss.answer, DAYS, 15",
        "xf.ack_direct, DAYS, 15",
        "xf.handle, DAYS, 60",
        "xf.review, DAYS, 30",
        "xf.object, WORKING_DAYS, 5",
        "cf.decide, DAYS, 90",
        "cf.hearing_request, WORKING_DAYS, 5",
        "cf.hearing_notice, WORKING_DAYS, -7",
        "xk.decide, WORKING_DAYS, 20",
        "xxgk.reply, WORKING_DAYS, 20",
        "zdjc.public_comment, DAYS, 30",
        "zdjc.legality, WORKING_DAYS, 7",
        "gfxwj.comment_market, DAYS, 30",
        "jc.general, MONTHS, 2",
        "aq.unit, HOURS, 1"
    })
    void eachLimitHasItsOwnKindOfDay(String key, Limit.TimeUnit unit, int amount) {
        ClockRule rule = Office.CATALOGUE.clockRule(key).orElseThrow();
        assertThat(rule.limit().unit()).isEqualTo(unit);
        assertThat(rule.limit().amount()).isEqualTo(amount);
    }

    @ParameterizedTest(name = "1: {0} from Monday 2 March 2026 is due {1}")
    @CsvSource({"fy.answer, 2026-03-16", "xzss.answer, 2026-03-17", "xf.object, 2026-03-09", "xf.ack_direct, 2026-03-17"
    })
    void workingAndCalendarDaysComeOutDifferent(String key, String due) {
        var rule = Office.CATALOGUE.clockRule(key).orElseThrow();
        var clock = new cn.mingfa.kernel.clock.StatutoryClock(Office.CATALOGUE.calendar());
        assertThat(clock.dueDay(
                        rule,
                        List.of(new cn.mingfa.kernel.clock.ClockEvent.Started(
                                java.time.LocalDate.of(2026, 3, 2).atStartOfDay()))))
                .isEqualTo(due);
    }

    @Test
    @DisplayName("5: extensions are approved by the right head: principals only, each with its article")
    void extensionsHaveTheirApprover() {
        assertThat(extending())
                .extracting(ExtendingAction::rule)
                .contains("xxgk.reply", "xf.handle", "fy.decide", "qz.seizure", "xk.decide", "jy.cppcc");
        assertThat(extending()).allSatisfy(found -> {
            assertThat(found.action().roles()).containsExactly(MatterType.Role.PRINCIPAL);
            assertThat(Office.CATALOGUE.clockRule(found.rule()).orElseThrow().extension())
                    .isPresent();
        });
        assertThat(approver("xxgk.reply")).contains("公开工作机构");
        assertThat(approver("xf.handle")).contains("本机关负责人");
        assertThat(approver("fy.decide")).contains("复议机构");
        assertThat(approver("qz.seizure")).contains("机关负责人");
    }

    private record ExtendingAction(Action action, String rule) {}

    private static List<ExtendingAction> extending() {
        return Office.CATALOGUE.matterTypes().stream()
                .flatMap(type -> type.actions().stream())
                .flatMap(action -> action.clocks().stream()
                        .flatMap(effect -> effect instanceof ClockEffect.Extend extend
                                ? Stream.of(new ExtendingAction(action, extend.rule()))
                                : Stream.empty()))
                .toList();
    }

    private static String approver(String rule) {
        return Office.CATALOGUE
                .clockRule(rule)
                .flatMap(ClockRule::extensionApprover)
                .orElseThrow();
    }

    @Test
    @DisplayName("9: a legality review of a decision before its seven working days needs a ground")
    void reviewMinimumIsAMinimum() {
        UUID review = office.open(
                "legality_review",
                "2026-03-02",
                "subject",
                "改造方案",
                "kind",
                "decision",
                "submitter",
                "建设办",
                "reviewers",
                "法律顾问");
        office.act(review, "accept_decision", "2026-03-02");
        office.file(review, "2026-03-10");
        assertThat(office.refusal(review, "opine", "2026-03-10", opinion("2026-03-10")))
                .anyMatch(s -> s.contains("7个工作日"));
        assertThat(office.refusal(review, "opine", "2026-03-11", opinion("2026-03-11")))
                .isEmpty();
        String[] early = java.util.Arrays.copyOf(opinion("2026-03-05"), 10);
        early[8] = "shortened_ground";
        early[9] = "防汛紧急";
        assertThat(office.refusal(review, "opine", "2026-03-05", early)).isEmpty();
        assertThat(office.due(review, "zdjc.legality").isOverdueOn(java.time.LocalDate.of(2026, 12, 1)))
                .isFalse();
    }

    private static String[] opinion(String on) {
        return new String[] {"opinion_on", on, "conclusion", "lawful", "signer", "沈律", "points", "0"};
    }

    @Test
    @DisplayName("9: comments on a market document run thirty calendar days; ending early needs a published reason")
    void commentMinimumIsAMinimum() {
        UUID document =
                office.open("normative_document", "2026-01-05", "title", "停车办法", "drafter", "建设办", "market", "是");
        office.act(document, "comment_market", "2026-03-02", "comment_on", "2026-03-02");
        assertThat(office.refusal(document, "end_market", "2026-03-31")).anyMatch(s -> s.contains("30日"));
        assertThat(office.refusal(document, "end_market", "2026-04-01")).isEmpty();
        assertThat(office.refusal(document, "end_market", "2026-03-20", "short_reason", "台风应急"))
                .isEmpty();
    }

    @Test
    @DisplayName("10: nobody's deadline is on 1 March or 1 April, and a rest day does not move it")
    void dayBeforeIsTheLastSafeDay() {
        assertThat(Stream.of("fz.report_dept", "fz.report_county_gov", "fz.report_up")
                        .map(key -> Office.CATALOGUE.clockRule(key).orElseThrow()))
                .allSatisfy(rule -> {
                    assertThat(rule.limit().amount()).isEqualTo(2);
                    assertThat(rule.roll()).isEqualTo(ClockRule.Roll.NONE);
                });
    }
}
