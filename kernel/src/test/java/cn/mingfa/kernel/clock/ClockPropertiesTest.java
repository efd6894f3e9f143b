package cn.mingfa.kernel.clock;

import cn.mingfa.kernel.calendar.WorkingCalendar;
import cn.mingfa.kernel.clock.ClockRule.Roll;
import cn.mingfa.kernel.clock.DueDate.Kind;
import cn.mingfa.kernel.clock.DueDate.Step;
import cn.mingfa.kernel.clock.Limit.TimeUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClockPropertiesTest {

    private static final int CALENDARS = 250;
    private static final int CASES = 100;

    @Test
    void agreesWithTheNaiveReckoning() {
        each(1, test -> {
            StatutoryClock clock = new StatutoryClock(test.calendar());
            LocalDate expected = new NaiveClock(test.calendar()).due(test.rule(), test.events());
            assertThat(clock.reckon(test.rule(), test.events()).day())
                    .as("%s", test)
                    .isEqualTo(expected);
            assertThat(clock.dueDay(test.rule(), test.events())).isEqualTo(expected);
        });
    }

    @Test
    void countedStepsSumToTheLimit() {
        each(2, test -> {
            DueDate due = reckon(test);
            if (test.rule().limit().unit() != TimeUnit.MONTHS) {
                int sign = Integer.signum(due.amount());
                List<Integer> ordinals =
                        due.steps().stream().map(Step::n).filter(n -> n != 0).toList();
                assertThat(ordinals).as("%s", test).hasSize(Math.abs(due.amount()));
                for (int i = 0; i < ordinals.size(); i++) {
                    assertThat(ordinals.get(i)).isEqualTo(sign * (i + 1));
                }
            }
        });
    }

    @Test
    void stepsBeginWithTheStartAndEndWithTheDueDay() {
        each(3, test -> {
            DueDate due = reckon(test);
            assertThat(due.steps().getFirst().kind()).isEqualTo(Kind.START);
            assertThat(due.steps().getLast().kind()).isEqualTo(Kind.DUE);
            assertThat(due.steps().getLast().date()).isEqualTo(due.day());
            assertThat(due.steps().stream().filter(s -> s.kind() == Kind.DUE)).hasSize(1);
            assertThat(due.steps()).allSatisfy(s -> assertThat(s.why()).isNotEmpty());
        });
    }

    @Test
    void dayByDayStepsHaveNoGapWhenTheyRollOn() {
        each(4, test -> {
            boolean forward = test.rule().limit().amount() > 0;
            boolean on =
                    forward ? test.rule().roll() != Roll.BACKWARD : test.rule().roll() == Roll.BACKWARD;
            if (on && test.rule().limit().unit() != TimeUnit.MONTHS) {
                List<Step> steps = reckon(test).steps();
                for (int i = 1; i < steps.size(); i++) {
                    assertThat(steps.get(i).date())
                            .isEqualTo(steps.get(i - 1).date().plusDays(forward ? 1 : -1));
                }
            }
        });
    }

    @Test
    void restAndPausedDaysAreNeverCounted() {
        each(5, test -> {
            if (test.rule().limit().unit() == TimeUnit.WORKING_DAYS) {
                assertThat(reckon(test).steps()).allSatisfy(s -> {
                    if (s.n() != 0) {
                        assertThat(test.calendar().isWorkday(s.date())).isTrue();
                    } else if (s.kind() == Kind.REST) {
                        assertThat(test.calendar().isWorkday(s.date())).isFalse();
                    }
                });
            }
        });
    }

    @Test
    void dueIsNeverBeforeTheStartExceptBackwards() {
        each(6, test -> {
            DueDate due = reckon(test);
            LocalDate start = due.steps().getFirst().date();
            if (test.rule().limit().amount() > 0 && test.rule().roll() != Roll.BACKWARD) {
                assertThat(due.day()).isAfter(start);
            } else if (test.rule().limit().amount() < 0
                    && (test.rule().roll() == Roll.BACKWARD || test.rule().roll() == Roll.NONE)) {
                assertThat(due.day()).isBefore(start);
            }
        });
    }

    @Test
    void aPauseNeverMakesItEarlier() {
        each(7, test -> {
            if (test.rule().limit().amount() > 0 && isOpenEnded(test)) {
                LocalDate last = lastDay(test.events());
                List<ClockEvent> more = new ArrayList<>(test.events());
                more.add(new ClockEvent.Paused(last.plusDays(1), "appraisal"));
                more.add(new ClockEvent.Resumed(last.plusDays(4)));
                assertThat(new StatutoryClock(test.calendar()).dueDay(test.rule(), more))
                        .isAfterOrEqualTo(reckon(test).day());
            }
        });
    }

    @Test
    void anExtensionNeverMakesItEarlier() {
        each(8, test -> {
            if (test.rule().limit().amount() > 0 && isOpenEnded(test)) {
                DueDate before = reckon(test);
                if (before.amount() < test.rule().limit().amount() + 20) {
                    List<ClockEvent> more = new ArrayList<>(test.events());
                    more.add(new ClockEvent.Extended(lastDay(test.events()), 1, java.util.Optional.empty()));
                    assertThat(new StatutoryClock(test.calendar()).dueDay(test.rule(), more))
                            .isAfterOrEqualTo(before.day());
                }
            }
        });
    }

    @Test
    void isProvisionalExactlyWhenTheCalendarDecidesOverAYearNotAnnouncedOrAPauseIsOpen() {
        each(9, test -> {
            DueDate due = reckon(test);
            LocalDate start = due.steps().getFirst().date();
            boolean open = test.events().getLast() instanceof ClockEvent.Paused;
            boolean decides = test.rule().limit().unit() == TimeUnit.WORKING_DAYS
                    || test.rule().roll() != Roll.NONE;
            boolean unknown =
                    start.datesUntil(due.day().isAfter(start) ? due.day().plusDays(1) : start)
                                    .anyMatch(d -> !test.calendar().isComplete(d.getYear()))
                            || due.day().isBefore(start)
                                    && due.day()
                                            .datesUntil(start.plusDays(1))
                                            .anyMatch(d -> !test.calendar().isComplete(d.getYear()))
                            || due.day().equals(start) && !test.calendar().isComplete(start.getYear());
            assertThat(due.provisional()).as("%s", test).isEqualTo(open || decides && unknown);
        });
    }

    private static boolean isOpenEnded(RandomCase test) {
        return !(test.events().getLast() instanceof ClockEvent.Paused)
                && !(test.events().getLast() instanceof ClockEvent.Stopped);
    }

    private static LocalDate lastDay(List<ClockEvent> events) {
        return switch (events.getLast()) {
            case ClockEvent.Started e -> e.at().toLocalDate();
            case ClockEvent.Paused e -> e.on();
            case ClockEvent.Resumed e -> e.on();
            case ClockEvent.Restarted e -> e.on();
            case ClockEvent.Extended e -> e.on();
            case ClockEvent.Stopped e -> e.on();
        };
    }

    private static DueDate reckon(RandomCase test) {
        return new StatutoryClock(test.calendar()).reckon(test.rule(), test.events());
    }

    private static void each(int seed, Consumer<RandomCase> property) {
        Random random = new Random(seed);
        int calendars = seed == 1 ? CALENDARS : CALENDARS / 10;
        for (int i = 0; i < calendars; i++) {
            WorkingCalendar calendar = RandomCase.calendar(random);
            for (int j = 0; j < CASES; j++) {
                property.accept(RandomCase.of(random, calendar));
            }
        }
    }
}
