package cn.mingfa.platform.web.part;

import cn.mingfa.kernel.calendar.WorkingCalendar;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.clock.DueDate.Kind;
import cn.mingfa.kernel.clock.Limit.TimeUnit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The counted days of a clock in one line: one cell a day, filled when past, outlined when still to come, red when past
 * due, hatched where paused, a tall bar for today. Long limits and limits in months are one plain bar.
 *
 * @param width in pixels; the height is always 20
 * @param gone path of the days past, and so on for each kind; empty where there is none
 * @param label says the same in words
 */
public record ClockStrip(int width, String gone, String left, String past, String today, String hatch, String label) {

    private static final int MOST_CELLS = 22;
    private static final int MOST_LATE_CELLS = 6;
    private static final int BAR = 152;
    private static final String BAR_FULL = "M0 5h%dv10h-%dz".formatted(BAR, BAR);

    /** The strip as of the beginning of a day. */
    public static ClockStrip of(DueDate clock, LocalDate today, WorkingCalendar calendar) {
        return of(clock, today.atStartOfDay(), calendar);
    }

    /** The strip as of a minute, which matters for limits in hours only. */
    public static ClockStrip of(DueDate clock, LocalDateTime now, WorkingCalendar calendar) {
        LocalDate today = now.toLocalDate();
        String label = label(clock, now, calendar);
        boolean cells = Stretch.isDayByDay(clock) && Math.abs(clock.amount()) <= MOST_CELLS;
        return cells ? cells(clock, today, calendar, label) : bar(clock, now, label);
    }

    private static String label(DueDate clock, LocalDateTime now, WorkingCalendar calendar) {
        String remaining = Remaining.of(clock, now, calendar).words();
        return "共 %d %s，%s"
                .formatted(Math.abs(clock.amount()), clock.rule().limit().unit().chinese(), remaining);
    }

    private static ClockStrip cells(DueDate clock, LocalDate today, WorkingCalendar calendar, String label) {
        Stretch stretch = Stretch.of(clock);
        Pen pen = new Pen();
        boolean inPause = false;
        for (LocalDate day = stretch.first(); !day.isAfter(stretch.last()); day = day.plusDays(1)) {
            if (stretch.isPaused(day)) {
                if (!inPause) {
                    pen.hatch();
                }
                inPause = true;
            } else {
                inPause = false;
            }
            boolean cell = stretch.isNumbered(day)
                    || stretch.on(day).filter(step -> step.kind() == Kind.DUE).isPresent();
            if (cell) {
                pen.cell(day, today);
            } else if (day.equals(today)) {
                pen.between();
            }
        }
        if (clock.stoppedOn().isEmpty() && clock.isOverdueOn(today)) {
            pen.late(lateDays(clock, today, calendar));
        }
        return pen.strip(label);
    }

    private static long lateDays(DueDate clock, LocalDate today, WorkingCalendar calendar) {
        boolean working = clock.rule().limit().unit() == TimeUnit.WORKING_DAYS;
        long days =
                working ? calendar.workingDaysBetween(clock.day(), today) : ChronoUnit.DAYS.between(clock.day(), today);
        return Math.min(Math.max(days, 1), MOST_LATE_CELLS);
    }

    private static ClockStrip bar(DueDate clock, LocalDateTime now, String label) {
        LocalDate today = now.toLocalDate();
        Stretch stretch = Stretch.of(clock);
        long all = Math.max(1, ChronoUnit.DAYS.between(stretch.first(), stretch.last()));
        long run = Math.max(0, Math.min(all, ChronoUnit.DAYS.between(stretch.first(), today)));
        int at = (int) (BAR * run / all);
        if (late(clock, now)) {
            return new ClockStrip(BAR + 24, BAR_FULL, "", "M%d 5h20v10h-20z".formatted(BAR + 2), "", "", label);
        }
        String gone = at > 0 ? "M0 5h%dv10h-%dz".formatted(at, at) : "";
        if (stretch.contains(today)) {
            int rest = BAR - at - 7;
            String left = rest > 1 ? "M%d.5 5.5h%dv9h-%dz".formatted(at + 6, rest, rest) : "";
            return new ClockStrip(BAR + 7, gone, left, "", "M%d 2h6v16h-6z".formatted(at), "", label);
        }
        if (today.isBefore(stretch.first())) {
            return new ClockStrip(BAR + 7, "", "M.5 5.5h%dv9h-%dz".formatted(BAR - 1, BAR - 1), "", "", "", label);
        }
        return new ClockStrip(BAR, gone, "", "", "", "", label);
    }

    /** A limit counted backwards is crossed before its stretch is over, one in hours within a day. */
    private static boolean late(DueDate clock, LocalDateTime now) {
        return clock.stoppedOn().isEmpty()
                && (clock.isInHours() ? clock.isOverdueAt(now) : clock.isOverdueOn(now.toLocalDate()));
    }

    /** Draws from left to right. */
    private static final class Pen {

        private static final int PITCH = 8;
        private static final int HATCH = 20;

        private final StringBuilder gone = new StringBuilder();
        private final StringBuilder left = new StringBuilder();
        private final StringBuilder past = new StringBuilder();
        private final StringBuilder now = new StringBuilder();
        private final StringBuilder hatch = new StringBuilder();
        private int x;

        void cell(LocalDate day, LocalDate today) {
            if (day.equals(today)) {
                now.append("M%d 2h6v16h-6z".formatted(x));
            } else if (day.isBefore(today)) {
                gone.append("M%d 5h6v10h-6z".formatted(x));
            } else {
                left.append("M%d.5 5.5h5v9h-5z".formatted(x));
            }
            x += PITCH;
        }

        /** Today is a day that is not counted. */
        void between() {
            now.append("M%d 2h2v16h-2z".formatted(Math.max(0, x - 2)));
        }

        void hatch() {
            for (int i = 0; i < 4; i++) {
                hatch.append("M%d 15l6-10".formatted(x + i * 4));
            }
            x += HATCH;
        }

        void late(long days) {
            for (int i = 0; i < days; i++) {
                past.append("M%d 5h6v10h-6z".formatted(x));
                x += PITCH;
            }
        }

        ClockStrip strip(String label) {
            return new ClockStrip(
                    Math.max(x - 1, 7),
                    gone.toString(),
                    left.toString(),
                    past.toString(),
                    now.toString(),
                    hatch.toString(),
                    label);
        }
    }
}
