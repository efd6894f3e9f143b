package cn.mingfa.platform.web.part;

import cn.mingfa.kernel.clock.DueDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Dates as a page says them. */
public final class Days {

    private Days() {}

    /** 10月21日. */
    public static String brief(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** 10月21日, with the year where it is not that of the other day. */
    public static String beside(LocalDate day, LocalDate other) {
        return day.getYear() == other.getYear() ? brief(day) : full(day);
    }

    /** When a clock is due: the day, and the time of day where the limit is one of hours. */
    public static String due(DueDate clock, LocalDate other) {
        return beside(clock.day(), other)
                + (clock.isInHours() ? " " + clock.due().toLocalTime() : "");
    }

    /** As {@link #due}, with the weekday: 10月21日 周三 16:30. */
    public static String dueDay(DueDate clock, LocalDate other) {
        return beside(clock.day(), other)
                + " " + weekday(clock.day())
                + (clock.isInHours() ? " " + clock.due().toLocalTime() : "");
    }

    /** 2026年10月21日. */
    public static String full(LocalDate day) {
        return day.getYear() + "年" + brief(day);
    }

    /** 10月19日—10月23日 as 10月19日—23日. */
    public static String span(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return brief(from);
        }
        if (from.getYear() == to.getYear() && from.getMonth() == to.getMonth()) {
            return brief(from) + "—" + to.getDayOfMonth() + "日";
        }
        return brief(from) + "—" + beside(to, from);
    }

    /** 周三. */
    public static String weekday(LocalDate day) {
        return "周" + ofWeek(day.getDayOfWeek());
    }

    /** 星期三. */
    public static String longWeekday(LocalDate day) {
        return "星期" + ofWeek(day.getDayOfWeek());
    }

    /** 今天　周三, 明天　周四, 周五, 下周一, else the plain weekday. */
    public static String near(LocalDate day, LocalDate today) {
        long ahead = ChronoUnit.DAYS.between(today, day);
        if (ahead == 0) {
            return "今天　" + weekday(day);
        }
        if (ahead == 1) {
            return "明天　" + weekday(day);
        }
        long weeks = ChronoUnit.WEEKS.between(monday(today), monday(day));
        return weeks == 1 ? "下" + weekday(day) : weekday(day);
    }

    /** The Monday of that week. */
    public static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private static String ofWeek(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "一";
            case TUESDAY -> "二";
            case WEDNESDAY -> "三";
            case THURSDAY -> "四";
            case FRIDAY -> "五";
            case SATURDAY -> "六";
            case SUNDAY -> "日";
        };
    }
}
