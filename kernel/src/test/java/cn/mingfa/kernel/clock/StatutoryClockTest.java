package cn.mingfa.kernel.clock;

import cn.mingfa.kernel.calendar.ShippedCalendar;
import cn.mingfa.kernel.clock.ClockEvent.Extended;
import cn.mingfa.kernel.clock.ClockEvent.Paused;
import cn.mingfa.kernel.clock.ClockEvent.Restarted;
import cn.mingfa.kernel.clock.ClockEvent.Resumed;
import cn.mingfa.kernel.clock.ClockEvent.Started;
import cn.mingfa.kernel.clock.ClockEvent.Stopped;
import cn.mingfa.kernel.clock.ClockRule.Roll;
import cn.mingfa.kernel.clock.DueDate.Kind;
import cn.mingfa.kernel.clock.DueDate.Step;
import cn.mingfa.kernel.clock.Limit.TimeUnit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StatutoryClockTest {

    private static final StatutoryClock CLOCK = new StatutoryClock(ShippedCalendar.calendar());
    private static final Started MARCH = started("2026-03-02");

    /** The rules most often got wrong: which 日 is a working day, which rolls, which does not. */
    @ParameterizedTest(name = "{0}: {3} + {1} {2} {4} = {5}")
    @CsvSource({
        "disclosure reply,20,WORKING_DAYS,2026-03-02,NONE,2026-03-30",
        "disclosure reply over October,20,WORKING_DAYS,2026-09-30,NONE,2026-11-03",
        "review answer is working days,10,WORKING_DAYS,2026-04-20,NONE,2026-05-07",
        "court answer is calendar days,15,DAYS,2026-04-20,FORWARD,2026-05-06",
        "petition handling is calendar days,60,DAYS,2026-03-02,FORWARD_K,2026-05-06",
        "petition acknowledgement,15,DAYS,2026-03-02,FORWARD_K,2026-03-17",
        "petition recheck,30,DAYS,2026-09-03,FORWARD_K,2026-10-08",
        "petition objection is working days,5,WORKING_DAYS,2026-04-30,NONE,2026-05-11",
        "penalty decision is calendar days,90,DAYS,2026-01-01,FORWARD_K,2026-04-01",
        "penalty hearing request,5,WORKING_DAYS,2026-02-10,NONE,2026-02-24",
        "penalty hearing notice counts back,-7,WORKING_DAYS,2026-10-12,NONE,2026-09-24",
        "review hearing notice counts back,-5,WORKING_DAYS,2026-02-24,NONE,2026-02-10",
        "court notice rolls back,-3,DAYS,2026-10-09,BACKWARD,2026-09-30",
        "hearing papers on a rest day,-7,DAYS,2026-03-22,BACKWARD,2026-03-13",
        "review of validity,-6,MONTHS,2026-08-31,BACKWARD,2026-02-28",
        "public comment is calendar days,30,DAYS,2026-03-02,NONE,2026-04-01",
        "public comment may end on a Sunday,30,DAYS,2026-03-06,NONE,2026-04-05",
        "legality review of decisions,7,WORKING_DAYS,2026-04-27,NONE,2026-05-09",
        "legality review of documents,5,WORKING_DAYS,2026-06-15,NONE,2026-06-23",
        "annual report before 1 March,2,MONTHS,2025-12-31,NONE,2026-02-28",
        "annual report in a leap year,2,MONTHS,2023-12-31,NONE,2024-02-29",
        "publication before 1 April,3,MONTHS,2025-12-31,NONE,2026-03-31",
        "disclosure report of departments,1,MONTHS,2025-12-31,NONE,2026-01-31",
        "proposal clamped to month end,3,MONTHS,2025-11-30,FORWARD_K,2026-02-28",
        "proposal rolls over October,3,MONTHS,2026-07-03,FORWARD_K,2026-10-08",
        "suit six months,6,MONTHS,2026-04-05,FORWARD,2026-10-08"
    })
    void reckons(String what, int amount, TimeUnit unit, LocalDate start, Roll roll, LocalDate due) {
        ClockRule rule = Rules.rule(amount, unit, roll);
        List<ClockEvent> events = List.of(new Started(start.atTime(10, 30)));
        assertThat(CLOCK.reckon(rule, events).day()).isEqualTo(due);
        assertThat(CLOCK.dueDay(rule, events)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "1,2026-03-05T09:10,2026-03-05T10:10",
        "2,2026-03-05T23:30,2026-03-06T01:30",
        "24,2026-04-30T08:00,2026-05-01T08:00"
    })
    void reckonsHoursByTheClockOnTheWall(int hours, LocalDateTime start, LocalDateTime due) {
        DueDate reckoned = CLOCK.reckon(Rules.rule(hours, TimeUnit.HOURS, Roll.NONE), List.of(new Started(start)));
        assertThat(reckoned.due()).isEqualTo(due);
        assertThat(reckoned.provisional()).isFalse();
        assertThat(reckoned.steps()).extracting(Step::kind).containsExactly(Kind.START, Kind.DUE);
    }

    @Test
    void consultationOfAThirdPartyOnlyPauses() {
        assertThat(CLOCK.dueDay(Rules.reply(), List.of(MARCH, paused("2026-03-10"), resumed("2026-03-12"))))
                .isEqualTo("2026-04-02");
    }

    @Test
    void consultationThatBeginsTheDayTheLastOneEndedExcludesThatDayOnce() {
        List<ClockEvent> twice = List.of(
                MARCH, paused("2026-03-10"), resumed("2026-03-12"), paused("2026-03-12"), resumed("2026-03-16"));
        List<ClockEvent> once = List.of(MARCH, paused("2026-03-10"), resumed("2026-03-16"));
        assertThat(CLOCK.dueDay(Rules.reply(), twice)).isEqualTo(CLOCK.dueDay(Rules.reply(), once));
        assertThat(CLOCK.dueDay(
                        Rules.reply(),
                        List.of(
                                MARCH,
                                paused("2026-03-10"),
                                resumed("2026-03-12"),
                                paused("2026-03-12"),
                                resumed("2026-03-12"))))
                .isEqualTo("2026-04-02");
    }

    @Test
    void receiptOfTheCorrectionRestarts() {
        ClockEvent restarted = new Restarted(LocalDate.parse("2026-03-16"), "correction_received");
        assertThat(CLOCK.dueDay(Rules.reply(), List.of(MARCH, restarted))).isEqualTo("2026-04-14");
        assertThat(CLOCK.dueDay(Rules.reply(), List.of(MARCH, paused("2026-03-10"), resumed("2026-03-12"), restarted)))
                .as("a pause before the restart is dropped")
                .isEqualTo("2026-04-14");
        assertThat(CLOCK.dueDay(Rules.reply(), List.of(MARCH, extended(20), paused("2026-03-10"), restarted)))
                .as("so are an extension and an open pause")
                .isEqualTo("2026-04-14");
    }

    @Test
    void aRestartWithinAnEarlierPauseDropsTheWholePause() {
        ClockEvent restarted = new Restarted(LocalDate.parse("2026-03-16"), "correction_received");
        assertThat(CLOCK.dueDay(Rules.reply(), List.of(MARCH, paused("2026-03-10"), resumed("2026-03-20"), restarted)))
                .isEqualTo("2026-04-14");
    }

    @Test
    void extensionIsAddedToTheAmount() {
        DueDate due = CLOCK.reckon(Rules.reply(), List.of(MARCH, extended(20)));
        assertThat(due.day()).isEqualTo("2026-04-28");
        assertThat(due.amount()).isEqualTo(40);
        assertThat(CLOCK.dueDay(Rules.reply(), List.of(MARCH, extended(5), extended(15))))
                .isEqualTo("2026-04-28");
    }

    @Test
    void extensionComesBeforeRolling() {
        ClockRule handle = Rules.rule(
                60, TimeUnit.DAYS, Roll.FORWARD_K, List.of(), List.of(), Optional.of(new Limit(30, TimeUnit.DAYS)));
        assertThat(CLOCK.dueDay(handle, List.of(MARCH, extended(30)))).isEqualTo("2026-06-01");
    }

    @Test
    void pauseMovesACalendarPeriodByItsLength() {
        ClockRule seizure = Rules.pausable(30, TimeUnit.DAYS, Roll.FORWARD_K);
        assertThat(CLOCK.dueDay(seizure, List.of(MARCH, appraisal("2026-03-10"), resumed("2026-03-19"))))
                .isEqualTo("2026-04-13");
        ClockRule months = Rules.pausable(2, TimeUnit.MONTHS, Roll.NONE);
        assertThat(CLOCK.dueDay(months, List.of(MARCH, appraisal("2026-03-10"), resumed("2026-03-19"))))
                .isEqualTo("2026-05-12");
    }

    @Test
    void pauseAfterThePeriodHasRunChangesNothing() {
        ClockRule seizure = Rules.pausable(30, TimeUnit.DAYS, Roll.NONE);
        assertThat(CLOCK.dueDay(seizure, List.of(MARCH, appraisal("2026-04-02"), resumed("2026-04-20"))))
                .isEqualTo("2026-04-01");
        assertThat(CLOCK.dueDay(seizure, List.of(MARCH, appraisal("2026-04-01"), resumed("2026-04-20"))))
                .as("the last day itself is excluded")
                .isEqualTo("2026-04-21");
    }

    @Test
    void openPauseEndsOnItsFirstDayAndIsProvisional() {
        DueDate due = CLOCK.reckon(Rules.reply(), List.of(MARCH, paused("2026-03-10")));
        assertThat(due.day()).isEqualTo("2026-03-31");
        assertThat(due.provisional()).isTrue();
    }

    @Test
    void stopDuringAPauseEndsIt() {
        DueDate due = CLOCK.reckon(
                Rules.reply(), List.of(MARCH, paused("2026-03-10"), new Stopped(LocalDate.parse("2026-03-12"))));
        assertThat(due.day()).isEqualTo("2026-04-02");
        assertThat(due.provisional()).isFalse();
        assertThat(due.stoppedOn()).contains(LocalDate.parse("2026-03-12"));
        assertThat(due.isOverdueOn(LocalDate.parse("2027-01-01"))).isFalse();
    }

    @Test
    void aStoppedClockMayStartAnew() {
        Stopped stopped = new Stopped(LocalDate.parse("2026-03-12"));
        assertThat(CLOCK.dueDay(Rules.reply(), List.of(MARCH, extended(20), stopped, started("2026-09-30"))))
                .isEqualTo("2026-11-03");
        assertThat(CLOCK.reckon(
                                Rules.reply(),
                                List.of(MARCH, stopped, new Restarted(LocalDate.parse("2026-03-16"), "fee_paid")))
                        .stoppedOn())
                .isEmpty();
    }

    @Test
    void aYearNotAnnouncedMakesWorkingDaysProvisional() {
        DueDate due = CLOCK.reckon(Rules.rule(20, TimeUnit.WORKING_DAYS, Roll.NONE), List.of(started("2026-12-10")));
        assertThat(due.day()).isEqualTo("2027-01-07");
        assertThat(due.provisional()).isTrue();
        assertThat(due.calendarVersion()).isEqualTo("cn-2026.1");
        assertThat(CLOCK.reckon(Rules.rule(20, TimeUnit.WORKING_DAYS, Roll.NONE), List.of(MARCH))
                        .provisional())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"DAYS,NONE,false", "DAYS,FORWARD,true", "MONTHS,NONE,false", "MONTHS,FORWARD_K,true"})
    void calendarDaysThatDoNotRollAreNeverProvisional(TimeUnit unit, Roll roll, boolean provisional) {
        ClockRule rule = Rules.rule(unit == TimeUnit.DAYS ? 90 : 3, unit, roll);
        assertThat(CLOCK.reckon(rule, List.of(started("2026-11-20"))).provisional())
                .isEqualTo(provisional);
    }

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
    void overdueIsDerivedAndNeverSaidOfAMinimumPeriod() {
        DueDate due = CLOCK.reckon(Rules.reply(), List.of(MARCH));
        assertThat(due.isOverdueOn(LocalDate.parse("2026-03-30"))).isFalse();
        assertThat(due.isOverdueOn(LocalDate.parse("2026-03-31"))).isTrue();
        ClockRule limit = Rules.rule(30, TimeUnit.DAYS, Roll.NONE);
        ClockRule least = new ClockRule(
                limit.edition(),
                limit.key(),
                limit.matter(),
                limit.step(),
                limit.trigger(),
                limit.limit(),
                ClockRule.Sense.AT_LEAST,
                limit.roll(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                limit.basis(),
                2);
        assertThat(CLOCK.reckon(least, List.of(MARCH)).isOverdueOn(LocalDate.parse("2030-01-01")))
                .isFalse();
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

    private static Started started(String day) {
        return new Started(LocalDate.parse(day).atStartOfDay());
    }

    private static Paused paused(String day) {
        return new Paused(LocalDate.parse(day), "third_party_opinion");
    }

    private static Paused appraisal(String day) {
        return new Paused(LocalDate.parse(day), "appraisal");
    }

    private static Resumed resumed(String day) {
        return new Resumed(LocalDate.parse(day));
    }

    private static Extended extended(int amount) {
        return new Extended(LocalDate.parse("2026-03-02"), amount, Optional.of("陈岚"));
    }
}
