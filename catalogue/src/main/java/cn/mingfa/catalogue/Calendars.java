package cn.mingfa.catalogue;

import cn.mingfa.kernel.calendar.CalendarFile;
import cn.mingfa.kernel.calendar.WorkingCalendar;

/** Working calendars (工作日历): the shipped one, and an office's own laid over it. */
final class Calendars {

    private Calendars() {}

    /** The mainland's, as announced. */
    static WorkingCalendar shipped() {
        CalendarFile.Parsed parsed = CalendarFile.parse(ShippedFiles.text("calendar/cn.csv"));
        if (!parsed.problems().isEmpty()) {
            throw new IllegalStateException("the shipped calendar is not in order: " + parsed.problems());
        }
        return parsed.calendar();
    }

    /** The base with the office's lines over it; its version names both. */
    static WorkingCalendar overlaid(WorkingCalendar base, SourceFile file, Findings findings) {
        CalendarFile.Parsed parsed = CalendarFile.parseOverride(file.text(), base);
        parsed.problems()
                .forEach(problem ->
                        findings.add(new Place(file.name(), problem.line(), 1), "calendar_line", problem.sentence()));
        return CalendarFile.overlay(base, parsed.calendar());
    }
}
