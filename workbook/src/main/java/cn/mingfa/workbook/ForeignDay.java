package cn.mingfa.workbook;

import cn.mingfa.workbook.ColumnMapping.DayOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as other programs write them, as the ledger reads them. */
final class ForeignDay {

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?(?:[T\\s]*([0-9]{1,2}):([0-9]{2})(?::[0-9]{2}(?:\\.[0-9]+)?)?)?");
    private static final Pattern YEAR_LAST = Pattern.compile(
            "([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})(?:[T\\s]+([0-9]{1,2}):([0-9]{2})(?::[0-9]{2})?)?");

    private ForeignDay() {}

    /** The day, with its time where one is asked for; words that are no date stay as they are. */
    static String read(String text, DayOrder order, boolean withTime) {
        String plain = text.strip();
        Matcher first = YEAR_FIRST.matcher(plain);
        if (first.matches()) {
            return written(text, first, 1, 2, 3, withTime);
        }
        Matcher last = YEAR_LAST.matcher(plain);
        if (last.matches()) {
            return switch (order) {
                case DAY_FIRST -> written(text, last, 3, 2, 1, withTime);
                case MONTH_FIRST -> written(text, last, 3, 1, 2, withTime);
                case YEAR_FIRST -> text;
            };
        }
        return text;
    }

    /** Whether it looks like a date. */
    static boolean isDay(String text) {
        return YEAR_FIRST.matcher(text.strip()).matches()
                || YEAR_LAST.matcher(text.strip()).matches();
    }

    /** The order in which values that look like dates must stand, as far as they tell. */
    static DayOrder order(Iterable<String> values) {
        for (String value : values) {
            Matcher last = YEAR_LAST.matcher(value.strip());
            if (last.matches()) {
                return Integer.parseInt(last.group(2)) > 12 ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
            }
        }
        return DayOrder.YEAR_FIRST;
    }

    private static String written(String text, Matcher found, int year, int month, int day, boolean withTime) {
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(found.group(year)),
                    Integer.parseInt(found.group(month)),
                    Integer.parseInt(found.group(day)));
            boolean time = withTime && found.group(4) != null;
            return time
                    ? date + " "
                            + ("0" + found.group(4)).substring(found.group(4).length() - 1) + ":" + found.group(5)
                    : date.toString();
        } catch (DateTimeException impossible) {
            return text;
        }
    }
}
