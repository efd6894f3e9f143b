package cn.mingfa.platform.planning;

import java.time.LocalDate;

/**
 * A quarter or a whole year.
 *
 * @param quarter 1 to 4, or 0 for the whole year
 */
public record Period(int year, int quarter) {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    public Period {
        if (quarter < 0 || quarter > QUARTERS) {
            throw new IllegalArgumentException("no such quarter: " + quarter);
        }
    }

    /** The quarter a day lies in. */
    public static Period of(LocalDate day) {
        return new Period(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    public LocalDate from() {
        return LocalDate.of(year, quarter == 0 ? 1 : (quarter - 1) * MONTHS + 1, 1);
    }

    public LocalDate to() {
        return quarter == 0
                ? LocalDate.of(year, 12, 31)
                : from().plusMonths(MONTHS).minusDays(1);
    }

    /** 2026年第三季度, or 2026年. */
    public String name() {
        return year + "年" + (quarter == 0 ? "" : "第" + "一二三四".charAt(quarter - 1) + "季度");
    }
}
