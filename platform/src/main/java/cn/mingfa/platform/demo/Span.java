package cn.mingfa.platform.demo;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of time: {@code 12} working days after the beginning of a story, {@code +3} after the step before,
 * {@code +1-5} any of them, {@code +30d} calendar days.
 */
record Span(boolean afterLast, int least, int most, boolean calendarDays) {

    private static final Pattern FORM = Pattern.compile("(\\+)?(\\d+)(?:-(\\d+))?(d)?");

    static Span of(String text) {
        Matcher span = FORM.matcher(text);
        if (!span.matches()) {
            throw new IllegalArgumentException("not a stretch of time: " + text);
        }
        int least = Integer.parseInt(span.group(2));
        int most = span.group(3) == null ? least : Integer.parseInt(span.group(3));
        return new Span(span.group(1) != null, least, most, span.group(4) != null);
    }

    /** The day that lies so far behind. */
    LocalDate from(LocalDate beginning, LocalDate last, DemoYear year) {
        LocalDate start = afterLast ? last : beginning;
        int days = year.between(least, most);
        return calendarDays ? start.plusDays(days) : year.workdaysAfter(start, days);
    }
}
