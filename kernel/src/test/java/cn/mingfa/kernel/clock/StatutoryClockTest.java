package cn.mingfa.kernel.clock;

import cn.mingfa.kernel.calendar.ShippedCalendar;
import cn.mingfa.kernel.clock.ClockEvent.Restarted;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static cn.mingfa.kernel.clock.ClockEvents.MARCH;
import static cn.mingfa.kernel.clock.ClockEvents.appraisal;
import static cn.mingfa.kernel.clock.ClockEvents.extended;
import static cn.mingfa.kernel.clock.ClockEvents.paused;
import static cn.mingfa.kernel.clock.ClockEvents.resumed;
import static cn.mingfa.kernel.clock.ClockEvents.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StatutoryClockTest {

    private static final StatutoryClock CLOCK = new StatutoryClock(ShippedCalendar.calendar());

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
                2,
                false,
                false);
        assertThat(CLOCK.reckon(least, List.of(MARCH)).isOverdueOn(LocalDate.parse("2030-01-01")))
                .isFalse();
    }

    @Test
    void nobodyHereIsLateWhenALimitOfOthersHasPassed() {
        ClockRule limit = Rules.reply();
        ClockRule theirs = new ClockRule(
                limit.edition(),
                limit.key(),
                limit.matter(),
                limit.step(),
                limit.trigger(),
                limit.limit(),
                limit.sense(),
                limit.roll(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                limit.basis(),
                2,
                true,
                false);

        assertThat(theirs.isDuty()).isFalse();
        assertThat(CLOCK.reckon(limit, List.of(MARCH)).isOverdueOn(LocalDate.parse("2030-01-01")))
                .isTrue();
        assertThat(CLOCK.reckon(theirs, List.of(MARCH)).isOverdueOn(LocalDate.parse("2030-01-01")))
                .isFalse();
    }

    @Test
    void whatIsDueAfterTheEndOfItsYearMayBeDoneWithinIt() {
        ClockRule limit = Rules.rule(2, TimeUnit.MONTHS, Roll.NONE);
        ClockRule report = new ClockRule(
                limit.edition(),
                limit.key(),
                limit.matter(),
                limit.step(),
                limit.trigger(),
                limit.limit(),
                limit.sense(),
                limit.roll(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                limit.basis(),
                2,
                false,
                true);
        List<ClockEvent> events = List.of(
                new ClockEvent.Started(LocalDate.parse("2026-12-31").atStartOfDay()),
                new ClockEvent.Stopped(LocalDate.parse("2026-11-20")));

        assertThat(CLOCK.reckon(report, events).stoppedOn()).hasValue(LocalDate.parse("2026-11-20"));
        assertThat(CLOCK.reckon(report, events).isOverdueOn(LocalDate.parse("2028-01-01")))
                .isFalse();
        assertThatThrownBy(() -> CLOCK.reckon(limit, events)).isInstanceOf(ClockRefusal.class);
    }
}
