package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.calendar.WorkingCalendar;
import cn.mingfa.kernel.clock.ClockEvent;
import cn.mingfa.kernel.clock.ClockRules;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.clock.StatutoryClock;
import cn.mingfa.kernel.matter.Matter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Due dates of a matter's clocks, each by the rule in force when it started. */
record Reckoner(ClockRules rules, WorkingCalendar calendar) {

    /** The due date of one clock; empty where no rule of that key is in force. */
    Optional<DueDate> reckon(String rule, List<ClockEvent> events) {
        return startOf(events)
                .flatMap(day -> rules.rule(rule, day))
                .map(found -> new StatutoryClock(calendar).reckon(found, events));
    }

    /** All of a matter, by due day. */
    List<DueDate> all(Matter matter) {
        return matter.clocks().entrySet().stream()
                .map(clock -> reckon(clock.getKey(), clock.getValue()))
                .flatMap(Optional::stream)
                .sorted(java.util.Comparator.comparing(DueDate::due))
                .toList();
    }

    static Optional<LocalDate> startOf(List<ClockEvent> events) {
        return events.stream()
                .filter(ClockEvent.Started.class::isInstance)
                .map(event -> ((ClockEvent.Started) event).at().toLocalDate())
                .findFirst();
    }

    /** How many working days lie from tomorrow up to and with the due day; negative when it has passed. */
    int workingDaysLeft(LocalDate today, LocalDate due) {
        int days = 0;
        LocalDate from = today.isBefore(due) ? today : due;
        LocalDate to = today.isBefore(due) ? due : today;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (calendar.isWorkday(day)) {
                days++;
            }
        }
        return today.isBefore(due) ? days : -days;
    }

    /** The working day so many working days ahead. */
    LocalDate ahead(LocalDate today, int workingDays) {
        LocalDate day = today;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (calendar.isWorkday(day)) {
                left--;
            }
        }
        return day;
    }
}
