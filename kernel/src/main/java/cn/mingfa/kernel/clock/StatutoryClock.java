package cn.mingfa.kernel.clock;

import cn.mingfa.kernel.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/** Reckons due dates (办理期限) from a rule, a calendar and what happened to the clock. Immutable. */
public final class StatutoryClock {

    private final WorkingCalendar calendar;

    public StatutoryClock(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The due date with its explanation.
     *
     * @throws ClockRefusal when the rule does not allow what happened
     */
    public DueDate reckon(ClockRule rule, List<ClockEvent> events) {
        throw new UnsupportedOperationException(rule.key() + events + calendar.version());
    }

    /**
     * The due day alone, without explanation.
     *
     * @throws ClockRefusal as {@link #reckon}
     */
    public LocalDate dueDay(ClockRule rule, List<ClockEvent> events) {
        return reckon(rule, events).day();
    }
}
