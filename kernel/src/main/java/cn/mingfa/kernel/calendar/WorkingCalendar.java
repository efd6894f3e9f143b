package cn.mingfa.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The working calendar (工作日历). Statutory holidays and make-up workdays (调休上班) are announced year by year, so they
 * are data; every other day follows the week. A year that is not {@linkplain #isComplete complete} has not been
 * announced: its days follow the week alone and whatever is computed from them is provisional.
 *
 * @param version names the data, e.g. {@code cn-2026.1}; stored with every date computed from it
 */
public record WorkingCalendar(String version, Map<LocalDate, Exception> exceptions, Set<Integer> completeYears) {

    public WorkingCalendar {
        exceptions = Map.copyOf(exceptions);
        completeYears = Set.copyOf(completeYears);
    }

    /** Whether the day counts as a working day (工作日). */
    public boolean isWorkday(LocalDate day) {
        Exception exception = exceptions.get(day);
        if (exception != null) {
            return exception.work();
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /**
     * The working day that is {@code count} working days after the day, which is not counted itself; a negative count
     * goes back, zero is the day itself.
     */
    public LocalDate addWorkdays(LocalDate day, int count) {
        int step = Integer.signum(count);
        LocalDate reached = day;
        for (int left = Math.abs(count); left > 0; ) {
            reached = reached.plusDays(step);
            if (isWorkday(reached)) {
                left--;
            }
        }
        return reached;
    }

    /**
     * How many working days lie after the one day up to and including the other: the working days that remain. Negative
     * when {@code to} is the earlier: the working days by which it is overdue.
     */
    public int workingDaysBetween(LocalDate after, LocalDate to) {
        if (to.isBefore(after)) {
            return -workingDaysBetween(to, after);
        }
        int count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkday(day)) {
                count++;
            }
        }
        return count;
    }

    /** The announced exception on that day, if there is one. */
    public Optional<Exception> exceptionOn(LocalDate day) {
        return Optional.ofNullable(exceptions.get(day));
    }

    /** Whether the arrangement of that year is known in full. */
    public boolean isComplete(int year) {
        return completeYears.contains(year);
    }

    /**
     * A day that does not follow the week.
     *
     * @param work true for a make-up workday, false for a day off
     * @param name the feast, e.g. 春节
     */
    public record Exception(boolean work, String name) {}
}
