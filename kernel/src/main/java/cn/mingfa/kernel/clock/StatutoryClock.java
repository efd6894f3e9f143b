package cn.mingfa.kernel.clock;

import cn.mingfa.kernel.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Reckons due dates (办理期限) from a rule, a calendar and what happened to the clock, in the order it happened. Immutable.
 *
 * <ul>
 *   <li>The start day is not counted (民事诉讼法 2023, 第八十五条; 行政复议法 2023, 第八十八条). Whether days are working or
 *       calendar days is said by each rule, never by the kind of matter.
 *   <li>Months run to the day of the same number, or the last day of a shorter month.
 *   <li>A pause excludes both its ends; only days after the start are excluded, since the start day is not counted
 *       anyway. Inside a period of calendar days or months it moves the end by its length. A pause that begins after the
 *       period has run has no effect. Limits in hours and backward counts know no pause.
 *   <li>A pause not yet ended is taken as if it ended on its first day: the earliest the due date can be. The result is
 *       provisional. When the step is done (stopped) during a pause, the pause ends that day.
 *   <li>An extension is added to the amount before the end is rolled; several together stay within the maximum.
 *   <li>A restart, or a start after a stop, drops everything before it. A restart of a limit in hours begins at 0:00.
 *   <li>The result is provisional when the calendar decides (working days, or a roll) and a year from start to due has
 *       not been announced.
 * </ul>
 *
 * Example: 20 working days from 2026-09-30, the days off of October left out and 10 October (Saturday, make-up) counted,
 * are due on 2026-11-03.
 */
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
        Course course = CourseReader.read(rule, events);
        LocalDateTime due;
        List<DueDate.Step> steps;
        if (rule.limit().unit() == Limit.TimeUnit.HOURS) {
            due = course.start().plusHours(amount(rule, course));
            steps = Explanation.ofHours(course, due, amount(rule, course));
        } else {
            LocalDate end = end(rule, course);
            LocalDate day = roll(rule, end);
            due = day.atStartOfDay();
            steps = new Explanation(calendar, rule, course).days(end, day);
        }
        return new DueDate(
                rule,
                due,
                course.openPause() || isUnannounced(rule, course.startDay(), due.toLocalDate()),
                amount(rule, course),
                calendar.version(),
                steps,
                course.stopped());
    }

    /**
     * The due day alone, without explanation.
     *
     * @throws ClockRefusal as {@link #reckon}
     */
    public LocalDate dueDay(ClockRule rule, List<ClockEvent> events) {
        Course course = CourseReader.read(rule, events);
        if (rule.limit().unit() == Limit.TimeUnit.HOURS) {
            return course.start().plusHours(amount(rule, course)).toLocalDate();
        }
        return roll(rule, end(rule, course));
    }

    private static int amount(ClockRule rule, Course course) {
        return Math.addExact(rule.limit().amount(), course.extension());
    }

    /** The last day of the period, before rolling. */
    private LocalDate end(ClockRule rule, Course course) {
        int amount = amount(rule, course);
        return switch (rule.limit().unit()) {
            case WORKING_DAYS -> lastWorkingDay(course, amount);
            case DAYS -> movedByPauses(course, course.startDay().plusDays(amount));
            case MONTHS -> movedByPauses(course, course.startDay().plusMonths(amount));
            case HOURS -> throw new IllegalArgumentException("hours have no last day");
        };
    }

    private LocalDate lastWorkingDay(Course course, int amount) {
        if (course.pauses().isEmpty()) {
            return calendar.addWorkdays(course.startDay(), amount);
        }
        LocalDate day = course.startDay();
        for (int left = amount; left > 0; ) {
            day = day.plusDays(1);
            if (calendar.isWorkday(day) && course.pauseOn(day).isEmpty()) {
                left--;
            }
        }
        return day;
    }

    private static LocalDate movedByPauses(Course course, LocalDate end) {
        LocalDate moved = end;
        for (Course.Pause pause : course.pauses()) {
            LocalDate from = pause.from().isAfter(course.startDay())
                    ? pause.from()
                    : course.startDay().plusDays(1);
            if (!from.isAfter(moved) && !from.isAfter(pause.to())) {
                moved = moved.plusDays(pause.to().toEpochDay() - from.toEpochDay() + 1);
            }
        }
        return moved;
    }

    private LocalDate roll(ClockRule rule, LocalDate end) {
        int step = switch (rule.roll()) {
            case NONE -> 0;
            case FORWARD, FORWARD_K -> 1;
            case BACKWARD -> -1;
        };
        LocalDate day = end;
        while (step != 0 && !calendar.isWorkday(day)) {
            day = day.plusDays(step);
        }
        return day;
    }

    private boolean isUnannounced(ClockRule rule, LocalDate start, LocalDate due) {
        boolean calendarDecides = switch (rule.limit().unit()) {
            case WORKING_DAYS -> true;
            case DAYS, MONTHS -> rule.roll() != ClockRule.Roll.NONE;
            case HOURS -> false;
        };
        if (!calendarDecides) {
            return false;
        }
        int last = Math.max(start.getYear(), due.getYear());
        for (int year = Math.min(start.getYear(), due.getYear()); year <= last; year++) {
            if (!calendar.isComplete(year)) {
                return true;
            }
        }
        return false;
    }
}
