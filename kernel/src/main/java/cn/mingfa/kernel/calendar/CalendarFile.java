package cn.mingfa.kernel.calendar;

import java.util.List;

/** Reads calendar data as text; wrong lines become problems and never stop the reading. */
public final class CalendarFile {

    private CalendarFile() {}

    /** The calendar of all good lines, and what is wrong with the others. */
    public static Parsed parse(String text) {
        throw new UnsupportedOperationException(text);
    }

    /** The base with every exception and complete year of the override laid over it. */
    public static WorkingCalendar overlay(WorkingCalendar base, WorkingCalendar override) {
        throw new UnsupportedOperationException(base.version() + override.version());
    }

    /** What was read. */
    public record Parsed(WorkingCalendar calendar, List<Problem> problems) {
        public Parsed {
            problems = List.copyOf(problems);
        }
    }

    /** @param line counts from 1 */
    public record Problem(int line, String sentence) {}
}
