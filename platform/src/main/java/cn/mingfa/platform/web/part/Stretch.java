package cn.mingfa.platform.web.part;

import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.clock.DueDate.Kind;
import cn.mingfa.kernel.clock.DueDate.Step;
import cn.mingfa.kernel.clock.Limit.TimeUnit;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The days a clock runs over, earliest first, whichever way it counts.
 *
 * @param steps what each day is to the reckoning; days of a limit in months have none
 * @param start the day it counts from, {@code due} the day it runs to
 */
record Stretch(Map<LocalDate, Step> steps, LocalDate start, LocalDate due) {

    static Stretch of(DueDate clock) {
        Map<LocalDate, Step> steps = new TreeMap<>();
        clock.steps().forEach(step -> steps.put(step.date(), step));
        LocalDate start = clock.steps().stream()
                .filter(step -> step.kind() == Kind.START)
                .map(Step::date)
                .findFirst()
                .orElse(clock.day());
        return new Stretch(steps, start, clock.day());
    }

    LocalDate first() {
        return start.isBefore(due) ? start : due;
    }

    LocalDate last() {
        return start.isBefore(due) ? due : start;
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    Optional<Step> on(LocalDate day) {
        return Optional.ofNullable(steps.get(day));
    }

    boolean isPaused(LocalDate day) {
        return on(day).filter(step -> step.kind() == Kind.PAUSED).isPresent();
    }

    /** Whether the day bears an ordinal. */
    boolean isNumbered(LocalDate day) {
        return on(day).filter(step -> step.n() != 0).isPresent();
    }

    /** Whether every day has its own step: limits counted in days. */
    static boolean isDayByDay(DueDate clock) {
        TimeUnit unit = clock.rule().limit().unit();
        return unit == TimeUnit.WORKING_DAYS || unit == TimeUnit.DAYS;
    }
}
