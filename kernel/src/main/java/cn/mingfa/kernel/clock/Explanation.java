package cn.mingfa.kernel.clock;

import cn.mingfa.kernel.calendar.WorkingCalendar;
import cn.mingfa.kernel.clock.DueDate.Kind;
import cn.mingfa.kernel.clock.DueDate.Step;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells a due date day by day. It counts anew from the calendar, independent of the reckoning, so that the ordinals of
 * its steps prove the result: the due step carries the last ordinal when the last counted day is the due day; when the
 * end was rolled, the last counted day stands before it and the due step carries none.
 */
final class Explanation {

    private static final String DUE = "期限届满日";

    private final WorkingCalendar calendar;
    private final ClockRule rule;
    private final Course course;
    private final List<Step> steps = new ArrayList<>();

    Explanation(WorkingCalendar calendar, ClockRule rule, Course course) {
        this.calendar = calendar;
        this.rule = rule;
        this.course = course;
    }

    static List<Step> ofHours(Course course, LocalDateTime due, int hours) {
        return List.of(
                new Step(
                        course.startDay(),
                        Kind.START,
                        0,
                        "自%s起算".formatted(course.start().toLocalTime())),
                new Step(due.toLocalDate(), Kind.DUE, 0, "%d小时届满于%s".formatted(hours, due.toLocalTime())));
    }

    /** The steps from the start over the last day of the period to the due day. */
    List<Step> days(LocalDate end, LocalDate due) {
        steps.add(new Step(course.startDay(), Kind.START, 0, "起算日不计入"));
        if (rule.limit().unit() == Limit.TimeUnit.MONTHS) {
            months(end, due);
        } else {
            count(end, due);
        }
        rolled(end, due);
        return steps;
    }

    private void count(LocalDate end, LocalDate due) {
        boolean workingDays = rule.limit().unit() == Limit.TimeUnit.WORKING_DAYS;
        int direction = Integer.signum(rule.limit().amount());
        int n = 0;
        for (LocalDate day = course.startDay(); !day.equals(end); ) {
            day = day.plusDays(direction);
            Optional<Course.Pause> pause = course.pauseOn(day);
            if (pause.isPresent()) {
                steps.add(paused(day, pause.get()));
            } else if (workingDays && !calendar.isWorkday(day)) {
                steps.add(new Step(day, Kind.REST, 0, rest(day)));
            } else {
                n += direction;
                steps.add(
                        day.equals(end) && end.equals(due)
                                ? new Step(day, Kind.DUE, n, DUE)
                                : new Step(day, Kind.COUNTED, n, counted(day, workingDays)));
            }
        }
    }

    /** Of months only the start, pauses and the computed day are told: nobody counts their days. */
    private void months(LocalDate end, LocalDate due) {
        int direction = Integer.signum(rule.limit().amount());
        for (LocalDate day = course.startDay().plusDays(direction); !day.equals(end); day = day.plusDays(direction)) {
            Optional<Course.Pause> pause = course.pauseOn(day);
            if (pause.isPresent()) {
                steps.add(paused(day, pause.get()));
            }
        }
        String why = "%d个月期满".formatted(Math.abs(rule.limit().amount() + course.extension()));
        steps.add(
                end.equals(due)
                        ? new Step(end, Kind.DUE, 0, why)
                        : new Step(end, Kind.COUNTED, 0, why + "，" + rest(end)));
    }

    private void rolled(LocalDate end, LocalDate due) {
        if (end.equals(due)) {
            return;
        }
        boolean forward = due.isAfter(end);
        int direction = forward ? 1 : -1;
        for (LocalDate day = end.plusDays(direction); !day.equals(due); day = day.plusDays(direction)) {
            steps.add(new Step(day, Kind.ROLLED, 0, rest(day) + (forward ? "，顺延" : "，提前")));
        }
        steps.add(new Step(due, Kind.DUE, 0, forward ? "遇休息日顺延至此日" : "遇休息日提前至此日"));
    }

    private static Step paused(LocalDate day, Course.Pause pause) {
        return new Step(day, Kind.PAUSED, 0, pause.label().isEmpty() ? "扣除" : "扣除：" + pause.label());
    }

    private String counted(LocalDate day, boolean workingDays) {
        if (calendar.isWorkday(day)) {
            return calendar.exceptionOn(day).isPresent() ? "调休上班" : weekday(day);
        }
        return workingDays ? weekday(day) : rest(day) + "，照计";
    }

    private String rest(LocalDate day) {
        return calendar.exceptionOn(day).map(e -> e.name() + "放假").orElseGet(() -> weekday(day));
    }

    private static String weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case MONDAY -> "周一";
            case TUESDAY -> "周二";
            case WEDNESDAY -> "周三";
            case THURSDAY -> "周四";
            case FRIDAY -> "周五";
            case SATURDAY -> "周六";
            case SUNDAY -> "周日";
        };
    }
}
