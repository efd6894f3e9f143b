package cn.mingfa.kernel.condition;

import java.time.LocalDate;

/**
 * The days a condition compares dates with.
 *
 * @param from first day of the period
 * @param end last day counted
 * @param today what is near, past or old is reckoned from here: the as-of day of a figure, today of an act
 */
public record Days(LocalDate from, LocalDate end, LocalDate today) {

    /** The calendar year of a day, up to it. */
    public static Days upTo(LocalDate today) {
        return new Days(LocalDate.of(today.getYear(), 1, 1), today, today);
    }

    /** Whether the day lies in the period. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(end);
    }
}
