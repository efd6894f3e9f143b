package cn.mingfa.platform.notices;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes a calendar as RFC 5545 has it: lines end with CRLF and are folded at 75 octets of UTF-8, never within a character;
 * commas, semicolons, backslashes and line ends are escaped, other control characters left out.
 */
final class Ics {

    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** China keeps one time the whole year. */
    private static final List<String> SHANGHAI = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:Asia/Shanghai",
            "BEGIN:STANDARD",
            "DTSTART:19910915T000000",
            "TZOFFSETFROM:+0800",
            "TZOFFSETTO:+0800",
            "TZNAME:CST",
            "END:STANDARD",
            "END:VTIMEZONE");

    /** An hour, where only the beginning is known. */
    private static final int MINUTES = 60;

    private Ics() {}

    /**
     * An event.
     *
     * @param at the day at its start, or the moment where {@code timed}
     * @param sequence goes up when the date moves
     * @param changedAt when the date was first told so
     * @param alarm before the event, as an RFC duration: {@code -P1D}
     */
    record Event(
            String uid,
            LocalDateTime at,
            boolean timed,
            int sequence,
            Instant changedAt,
            String summary,
            String description,
            String alarm) {}

    static String write(String name, List<Event> events) {
        StringBuilder ics = new StringBuilder();
        line(ics, "BEGIN:VCALENDAR");
        line(ics, "VERSION:2.0");
        line(ics, "PRODID:-//Mingfa//Mingfa//ZH");
        line(ics, "CALSCALE:GREGORIAN");
        line(ics, "METHOD:PUBLISH");
        line(ics, "X-WR-CALNAME:" + text(name));
        line(ics, "X-WR-TIMEZONE:Asia/Shanghai");
        SHANGHAI.forEach(line -> line(ics, line));
        events.forEach(event -> write(ics, event));
        line(ics, "END:VCALENDAR");
        return ics.toString();
    }

    private static void write(StringBuilder ics, Event event) {
        line(ics, "BEGIN:VEVENT");
        line(ics, "UID:" + text(event.uid()));
        line(ics, "DTSTAMP:" + UTC.format(event.changedAt()));
        line(ics, "LAST-MODIFIED:" + UTC.format(event.changedAt()));
        line(ics, "SEQUENCE:" + event.sequence());
        if (event.timed()) {
            line(ics, "DTSTART;TZID=Asia/Shanghai:" + LOCAL.format(event.at()));
            line(ics, "DTEND;TZID=Asia/Shanghai:" + LOCAL.format(event.at().plusMinutes(MINUTES)));
        } else {
            line(ics, "DTSTART;VALUE=DATE:" + DAY.format(event.at()));
            line(ics, "DTEND;VALUE=DATE:" + DAY.format(event.at().plusDays(1)));
        }
        line(ics, "SUMMARY:" + text(event.summary()));
        line(ics, "DESCRIPTION:" + text(event.description()));
        line(ics, "TRANSP:TRANSPARENT");
        line(ics, "CLASS:PRIVATE");
        line(ics, "BEGIN:VALARM");
        line(ics, "ACTION:DISPLAY");
        line(ics, "DESCRIPTION:" + text(event.summary()));
        line(ics, "TRIGGER:" + event.alarm());
        line(ics, "END:VALARM");
        line(ics, "END:VEVENT");
    }

    private static String text(String words) {
        StringBuilder escaped = new StringBuilder();
        words.replace("\r\n", "\n").codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\\\");
                case ';' -> escaped.append("\\;");
                case ',' -> escaped.append("\\,");
                case '\n', '\r' -> escaped.append("\\n");
                default -> {
                    // a lone half of a pair has no UTF-8
                    if (!Character.isISOControl(c) && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** Folded: a line goes on after CRLF and one space. */
    private static void line(StringBuilder ics, String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int c = content.codePointAt(i);
            String character = Character.toString(c);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST_OCTETS) {
                ics.append("\r\n ");
                octets = 1;
            }
            ics.append(character);
            octets += length;
            i += Character.charCount(c);
        }
        ics.append("\r\n");
    }
}
