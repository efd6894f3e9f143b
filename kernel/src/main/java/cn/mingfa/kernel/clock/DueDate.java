package cn.mingfa.kernel.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A due date (办理期限) that explains itself.
 *
 * @param due for limits in hours the local date-time, else the start of the due day
 * @param provisional true when a year it touches has not been announced, or while a pause is open
 * @param amount the limit with extensions, in the rule's unit
 * @param steps day by day from start to due
 * @param stopped when the step was done; empty while the clock runs
 */
public record DueDate(
        ClockRule rule,
        LocalDateTime due,
        boolean provisional,
        int amount,
        String calendarVersion,
        List<Step> steps,
        Optional<ClockEvent.Stopped> stopped) {

    public DueDate {
        steps = List.copyOf(steps);
    }

    /** The day on which the step was done; empty while the clock runs. */
    public Optional<LocalDate> stoppedOn() {
        return stopped.map(ClockEvent.Stopped::on);
    }

    /** Whether the limit is one of hours, and the time of day counts. */
    public boolean isInHours() {
        return rule.limit().unit() == Limit.TimeUnit.HOURS;
    }

    /** The due day. */
    public LocalDate day() {
        return due.toLocalDate();
    }

    /**
     * Whether the limit has been missed as of the day: not stopped in time. A minimum period is never overdue, nor is a
     * limit of others.
     */
    public boolean isOverdueOn(LocalDate today) {
        return rule.isDuty() && (stopped.isPresent() ? isLate(stopped.get()) : today.isAfter(day()));
    }

    /** The same to the minute: of a limit in hours that runs, the time of day counts. */
    public boolean isOverdueAt(LocalDateTime now) {
        return isInHours() && stopped.isEmpty() ? rule.isDuty() && now.isAfter(due) : isOverdueOn(now.toLocalDate());
    }

    /** A stop whose time is not known is held against the day. */
    private boolean isLate(ClockEvent.Stopped stop) {
        return isInHours() && stop.time().isPresent()
                ? stop.on().atTime(stop.time().get()).isAfter(due)
                : stop.on().isAfter(day());
    }

    /**
     * One day of the reckoning.
     *
     * @param n ordinal of a counted day (negative for backward counts); 0 when the day is not counted
     * @param why a few Chinese words, e.g. 国庆节放假
     */
    public record Step(LocalDate date, Kind kind, int n, String why) {}

    /** Fixed by the command-line interface. */
    public enum Kind {
        START,
        COUNTED,
        REST,
        PAUSED,
        ROLLED,
        DUE;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
