package cn.mingfa.platform.ledger;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.calendar.WorkingCalendar;
import cn.mingfa.kernel.clock.ClockEvent;
import cn.mingfa.kernel.clock.ClockRules;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.clock.StatutoryClock;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.platform.organisation.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Due dates of a matter's clocks, each by the rule in force when it started.
 *
 * @param rules of the unit that owns a matter: units may have parameters of their own
 * @param calendars gives the calendar in use
 */
record Reckoner(Function<UUID, ClockRules> rules, Supplier<WorkingCalendar> calendars) {

    /** The working calendar there is now. */
    WorkingCalendar calendar() {
        return calendars.get();
    }

    /** Rules with the parameters of units, which are known by name. */
    static Reckoner of(Catalogue catalogue, Units units) {
        return new Reckoner(
                owner -> (key, on) -> catalogue.clockRule(key, on, units.names(owner)), catalogue::calendar);
    }

    /** The due date of one clock of the matter; empty where no rule of that key is in force. */
    Optional<DueDate> reckon(Matter matter, String rule) {
        return reckon(matter.ownerUnit(), rule, matter.clocks().getOrDefault(rule, List.of()));
    }

    /** The same from the clock's events alone. */
    Optional<DueDate> reckon(UUID owner, String rule, List<ClockEvent> events) {
        return startOf(events)
                .flatMap(day -> rules.apply(owner).rule(rule, day))
                .map(found -> new StatutoryClock(calendar()).reckon(found, events));
    }

    /** All of a matter, by due day. */
    List<DueDate> all(Matter matter) {
        return matter.clocks().keySet().stream()
                .map(rule -> reckon(matter, rule))
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
}
