package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.calendar.ShippedCalendar;
import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.clock.ClockRules;
import cn.mingfa.kernel.clock.Limit.TimeUnit;
import cn.mingfa.kernel.clock.Rules;
import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.Condition.Operator;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A gate that opens once a minimum period has run, or with a ground for cutting it short. */
class MinimumPeriodGateTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final ClockRules RULES = (key, on) -> Optional.<ClockRule>of(Rules.minimum(7));
    private static final ClockRules LIMITS =
            (key, on) -> Optional.<ClockRule>of(Rules.rule(7, TimeUnit.WORKING_DAYS, ClockRule.Roll.NONE));
    private static final String SHORTENED = "remark";

    private static Journal journal(boolean started) {
        return Journal.registered(
                Types.gated(
                        "opine",
                        "出具意见",
                        List.of(SHORTENED),
                        new Gate(
                                new Condition.Test(SHORTENED, Operator.PRESENT, List.of()),
                                "审查时间没有满7个工作日。",
                                Optional.empty(),
                                Optional.of("test.rule")),
                        started ? List.of(new ClockEffect.Start("test.rule", Optional.of("arrived_on"))) : List.of()),
                START);
    }

    private static void opine(Journal journal, String on, Map<String, Value> fields) {
        opine(journal, on, fields, RULES);
    }

    private static void opine(Journal journal, String on, Map<String, Value> fields, ClockRules rules) {
        LocalDate day = LocalDate.parse(on);
        journal.lifecycle()
                .check(
                        journal.matter(),
                        new Entry.Performed("opine", fields, Optional.empty()),
                        new Occasion(day, day, Set.of(Role.CLERK)),
                        rules,
                        ShippedCalendar.calendar());
    }

    @Test
    void staysClosedUntilTheLastDayOfThePeriod() {
        assertThatThrownBy(() -> opine(journal(true), "2026-03-10", Map.of()))
                .isInstanceOfSatisfying(
                        MatterRefusal.class,
                        refusal -> assertThat(refusal.problems())
                                .containsExactly(new MatterRefusal.Problem("gate", "", "审查时间没有满7个工作日。")));
        assertThatCode(() -> opine(journal(true), "2026-03-11", Map.of())).doesNotThrowAnyException();
    }

    @Test
    void aLimitLetPassOpensOnlyOnTheDayAfterItsLast() {
        assertThatThrownBy(() -> opine(journal(true), "2026-03-11", Map.of(), LIMITS))
                .isInstanceOf(MatterRefusal.class);
        assertThatCode(() -> opine(journal(true), "2026-03-12", Map.of(), LIMITS))
                .doesNotThrowAnyException();
    }

    @Test
    void opensEarlierWithAGround() {
        assertThatCode(() -> opine(journal(true), "2026-03-04", Map.of(SHORTENED, new Value.Text("防汛"))))
                .doesNotThrowAnyException();
    }

    @Test
    void aPeriodThatNeverStartedHasNotRun() {
        assertThatThrownBy(() -> opine(journal(false), "2026-09-30", Map.of())).isInstanceOf(MatterRefusal.class);
    }

    @Test
    void theOfferIsMadeSinceAGroundMayBeFilledIn() {
        Journal journal = journal(true);
        assertThat(journal.lifecycle()
                        .offers(journal.matter(), new Occasion(START, START, Set.of(Role.CLERK)))
                        .getFirst()
                        .allowed())
                .isTrue();
    }
}
