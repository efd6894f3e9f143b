package cn.mingfa.platform.web.part;

import cn.mingfa.kernel.calendar.WorkingCalendar;
import cn.mingfa.kernel.clock.ClockRule.Sense;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.clock.Limit.TimeUnit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * How a clock stands on a day, in words and one tone: 还剩 9 个工作日, 今天到期, 逾期 2 个工作日. A limit in working days is
 * told in working days, one in hours in hours and minutes, every other in days. A minimum period is never overdue, only
 * not yet run; nor is a limit of others, which is over.
 *
 * @param lead 还剩, 逾期 and the like; {@code amount} and {@code unit} follow, both empty where lead says it all
 */
public record Remaining(String lead, String amount, String unit, Tone tone) {

    private static final int DAY_MINUTES = 24 * 60;
    private static final int LONG_MINUTES = 2 * DAY_MINUTES;
    private static final int SOON_MINUTES = 120;

    /** How loudly it is said. */
    public enum Tone {
        CALM(""),
        SOON("soon"),
        LATE("late"),
        DONE("good");

        private final String css;

        Tone(String css) {
            this.css = css;
        }

        /** The class of the stylesheet. */
        public String css() {
            return css;
        }
    }

    /** How the clock stands on that day. */
    public static Remaining of(DueDate clock, LocalDate today, WorkingCalendar calendar) {
        return clock.stoppedOn().isPresent() ? done(clock, clock.stoppedOn().get()) : running(clock, today, calendar);
    }

    /** How the clock stands at that minute; the time of day matters for limits in hours only. */
    public static Remaining of(DueDate clock, LocalDateTime now, WorkingCalendar calendar) {
        return clock.isInHours() && clock.stoppedOn().isEmpty()
                ? inHours(clock, now)
                : of(clock, now.toLocalDate(), calendar);
    }

    private static Remaining inHours(DueDate clock, LocalDateTime now) {
        long minutes = now.until(clock.due(), ChronoUnit.MINUTES);
        if (clock.isOverdueAt(now)) {
            return span("已超", -minutes, Tone.LATE);
        }
        return span("还剩", minutes, minutes <= SOON_MINUTES ? Tone.SOON : Tone.CALM);
    }

    /** Two days and more are told in days, an hour and more in hours. */
    private static Remaining span(String lead, long minutes, Tone tone) {
        if (minutes >= LONG_MINUTES) {
            return new Remaining(lead, String.valueOf(minutes / DAY_MINUTES), "天", tone);
        }
        return minutes >= 60
                ? new Remaining(
                        lead,
                        String.valueOf(minutes / 60),
                        minutes % 60 == 0 ? "小时" : "小时 " + minutes % 60 + " 分",
                        tone)
                : new Remaining(lead, String.valueOf(minutes), "分钟", tone);
    }

    private static Remaining done(DueDate clock, LocalDate stopped) {
        if (clock.rule().sense() == Sense.AT_LEAST) {
            return stopped.isBefore(clock.day())
                    ? new Remaining("未满期限", "", "", Tone.LATE)
                    : new Remaining("已满", "", "", Tone.DONE);
        }
        if (clock.rule().ofOthers()) {
            return stopped.isAfter(clock.day())
                    ? new Remaining("期限已过", "", "", Tone.DONE)
                    : new Remaining("期限内", "", "", Tone.DONE);
        }
        return clock.isOverdueOn(stopped)
                ? new Remaining("逾期办结", "", "", Tone.LATE)
                : new Remaining("按期", "", "", Tone.DONE);
    }

    private static Remaining running(DueDate clock, LocalDate today, WorkingCalendar calendar) {
        LocalDate due = clock.day();
        int workingDays = calendar.workingDaysBetween(today, due);
        boolean inWorkingDays = clock.rule().limit().unit() == TimeUnit.WORKING_DAYS;
        long left = inWorkingDays ? workingDays : ChronoUnit.DAYS.between(today, due);
        String unit = inWorkingDays ? "个工作日" : "天";
        if (clock.rule().sense() == Sense.AT_LEAST) {
            return left > 0
                    ? new Remaining("还差", String.valueOf(left), unit, Tone.CALM)
                    : new Remaining("已满", "", "", Tone.DONE);
        }
        if (clock.rule().ofOthers() && due.isBefore(today)) {
            return new Remaining("期限已过", "", "", Tone.DONE);
        }
        if (due.isBefore(today)) {
            return left == 0
                    ? new Remaining("已逾期", "", "", Tone.LATE)
                    : new Remaining("逾期", String.valueOf(-left), unit, Tone.LATE);
        }
        if (due.equals(today)) {
            return new Remaining("今天到期", "", "", Tone.SOON);
        }
        boolean soon = workingDays <= clock.rule().dueSoonWorkingDays();
        return new Remaining("还剩", String.valueOf(left), unit, soon ? Tone.SOON : Tone.CALM);
    }

    /** Whether it is late or nearly due. */
    public boolean isPressing() {
        return switch (tone) {
            case LATE, SOON -> true;
            case CALM, DONE -> false;
        };
    }

    /** In one breath. */
    public String words() {
        return amount.isEmpty() ? lead : lead + " " + amount + " " + unit;
    }
}
