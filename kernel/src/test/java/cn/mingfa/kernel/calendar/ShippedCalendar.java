package cn.mingfa.kernel.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The calendar the catalogue ships, read from its source file: the kernel depends on no other module. */
public final class ShippedCalendar {

    private static final String FILE = "catalogue/src/main/resources/mingfa/calendar/cn.csv";

    private ShippedCalendar() {}

    public static CalendarFile.Parsed parsed() {
        Path root = Path.of(System.getProperty("mingfa.root", ".."));
        try {
            return CalendarFile.parse(Files.readString(root.resolve(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static WorkingCalendar calendar() {
        return parsed().calendar();
    }
}
