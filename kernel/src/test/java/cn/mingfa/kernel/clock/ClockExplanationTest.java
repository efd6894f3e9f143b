package cn.mingfa.kernel.clock;

import cn.mingfa.kernel.calendar.ShippedCalendar;
import cn.mingfa.kernel.clock.ClockRule.Roll;
import cn.mingfa.kernel.clock.DueDate.Kind;
import cn.mingfa.kernel.clock.DueDate.Step;
import cn.mingfa.kernel.clock.Limit.TimeUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

import static cn.mingfa.kernel.clock.ClockEvents.paused;
import static cn.mingfa.kernel.clock.ClockEvents.resumed;
import static cn.mingfa.kernel.clock.ClockEvents.started;
import static org.assertj.core.api.Assertions.assertThat;

/** The day-by-day explanation that comes with a due date. */
class ClockExplanationTest {

    private static final StatutoryClock CLOCK = new StatutoryClock(ShippedCalendar.calendar());

    @Test
    void explainsWorkingDaysDayByDay() {
        DueDate due = CLOCK.reckon(
                Rules.rule(
                        4,
                        TimeUnit.WORKING_DAYS,
                        Roll.NONE,
                        List.of("third_party_opinion"),
                        List.of(),
                        Optional.empty()),
                List.of(started("2026-09-29"), paused("2026-10-08"), resumed("2026-10-08")));
        assertThat(due.steps())
                .containsExactly(
                        step("2026-09-29", Kind.START, 0, "起算日不计入"),
                        step("2026-09-30", Kind.COUNTED, 1, "周三"),
                        step("2026-10-01", Kind.REST, 0, "国庆节放假"),
                        step("2026-10-02", Kind.REST, 0, "国庆节放假"),
                        step("2026-10-03", Kind.REST, 0, "国庆节放假"),
                        step("2026-10-04", Kind.REST, 0, "国庆节放假"),
                        step("2026-10-05", Kind.REST, 0, "国庆节放假"),
                        step("2026-10-06", Kind.REST, 0, "国庆节放假"),
                        step("2026-10-07", Kind.REST, 0, "国庆节放假"),
                        step("2026-10-08", Kind.PAUSED, 0, "扣除：征求第三方意见"),
                        step("2026-10-09", Kind.COUNTED, 2, "周五"),
                        step("2026-10-10", Kind.COUNTED, 3, "调休上班"),
                        step("2026-10-11", Kind.REST, 0, "周日"),
                        step("2026-10-12", Kind.DUE, 4, "期限届满日"));
    }

    @Test
    void explainsARolledEnd() {
        DueDate due = CLOCK.reckon(Rules.rule(3, TimeUnit.DAYS, Roll.FORWARD), List.of(started("2026-04-01")));
        assertThat(due.steps())
                .containsExactly(
                        step("2026-04-01", Kind.START, 0, "起算日不计入"),
                        step("2026-04-02", Kind.COUNTED, 1, "周四"),
                        step("2026-04-03", Kind.COUNTED, 2, "周五"),
                        step("2026-04-04", Kind.COUNTED, 3, "清明节放假，照计"),
                        step("2026-04-05", Kind.ROLLED, 0, "清明节放假，顺延"),
                        step("2026-04-06", Kind.ROLLED, 0, "清明节放假，顺延"),
                        step("2026-04-07", Kind.DUE, 0, "遇休息日顺延至此日"));
    }

    @Test
    void explainsMonthsByTheirEndOnly() {
        DueDate due = CLOCK.reckon(Rules.rule(3, TimeUnit.MONTHS, Roll.FORWARD_K), List.of(started("2026-07-06")));
        assertThat(due.steps())
                .containsExactly(
                        step("2026-07-06", Kind.START, 0, "起算日不计入"),
                        step("2026-10-06", Kind.COUNTED, 0, "3个月期满，国庆节放假"),
                        step("2026-10-07", Kind.ROLLED, 0, "国庆节放假，顺延"),
                        step("2026-10-08", Kind.DUE, 0, "遇休息日顺延至此日"));
    }

    @Test
    void explainsACountBackwards() {
        DueDate due = CLOCK.reckon(Rules.rule(-3, TimeUnit.DAYS, Roll.BACKWARD), List.of(started("2026-03-25")));
        assertThat(due.steps())
                .containsExactly(
                        step("2026-03-25", Kind.START, 0, "起算日不计入"),
                        step("2026-03-24", Kind.COUNTED, -1, "周二"),
                        step("2026-03-23", Kind.COUNTED, -2, "周一"),
                        step("2026-03-22", Kind.COUNTED, -3, "周日，照计"),
                        step("2026-03-21", Kind.ROLLED, 0, "周六，提前"),
                        step("2026-03-20", Kind.DUE, 0, "遇休息日提前至此日"));
    }

    @Test
    void aQuestionPutsItsRestartBeforeItsPauses() {
        var question = new ClockQuestion(
                LocalDate.parse("2026-03-02").atStartOfDay(),
                List.of(
                        new ClockQuestion.Pause(LocalDate.parse("2026-03-25"), LocalDate.parse("2026-03-26")),
                        new ClockQuestion.Pause(LocalDate.parse("2026-03-18"), LocalDate.parse("2026-03-18"))),
                Optional.of(LocalDate.parse("2026-03-16")),
                OptionalInt.of(2));
        DueDate due = CLOCK.reckon(Rules.reply(), question.events());
        assertThat(due.day()).isEqualTo("2026-04-21");
        assertThat(due.steps())
                .filteredOn(s -> s.kind() == Kind.PAUSED)
                .extracting(Step::why)
                .containsOnly("扣除");
    }

    private static Step step(String date, Kind kind, int n, String why) {
        return new Step(LocalDate.parse(date), kind, n, why);
    }
}
