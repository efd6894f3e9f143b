package cn.mingfa.platform.web.today;

import cn.mingfa.platform.ledger.Due;
import cn.mingfa.platform.web.part.ClockStrip;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Remaining;
import cn.mingfa.platform.web.part.Steps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is due as a diary: overdue first, then day by day.
 *
 * @param late how many are overdue, and so on; {@code week} without today, {@code fortnight} without this week
 * @param hiddenLate overdue ones that are not listed
 * @param later how many are due after the days listed, and {@code laterFrom} the first day of these
 */
public record Diary(
        List<Day> days,
        long late,
        long today,
        long week,
        long fortnight,
        long hiddenLate,
        long later,
        String laterFrom) {

    private static final int MOST_LATE = 8;
    private static final int TWO_WEEKS = 14;
    private static final int SCREENFUL = 8;

    public Diary {
        days = List.copyOf(days);
    }

    /** What is due soon in one sentence, leaving out what there is none of. */
    public String soon() {
        List<String> parts = new ArrayList<>();
        add(parts, today, "今天到期 %d 件");
        add(parts, week, "本周内" + (today > 0 ? "另有 %d 件" : "有 %d 件"));
        add(parts, fortnight, "两周内" + (today + week > 0 ? "还有 %d 件" : "有 %d 件"));
        return parts.isEmpty() ? "两周内没有到期的事项。" : String.join("，", parts) + "。";
    }

    private static void add(List<String> parts, long count, String words) {
        if (count > 0) {
            parts.add(words.formatted(count));
        }
    }

    public boolean isEmpty() {
        return days.isEmpty() && later == 0;
    }

    /**
     * One day, or all that is overdue.
     *
     * @param month before the day where it is not this month, else empty
     */
    public record Day(boolean late, String month, int day, String near, List<Task> tasks) {}

    /**
     * One thing to do.
     *
     * @param matter by which it is found who has it in hand
     */
    public record Task(
            UUID matter,
            String href,
            String name,
            String asked,
            String type,
            String number,
            ClockStrip strip,
            Remaining remaining,
            String clockHref,
            String due,
            String weekday) {}

    /**
     * Lists two weeks, and further ahead while that is less than a screen.
     *
     * @param dues overdue first, then by due day, as the ledger gives them
     */
    static Diary of(List<Due> dues, Desk desk) {
        LocalDate today = desk.today();
        LocalDate twoWeeks = today.plusDays(TWO_WEEKS);
        LocalDate last = dues.stream()
                .filter(due -> !isLate(due, desk))
                .map(due -> due.dueDate().day())
                .sorted()
                .limit(SCREENFUL)
                .reduce(twoWeeks, (a, b) -> b.isAfter(a) ? b : a);
        LocalDate sunday = Days.monday(today).plusDays(6);
        Map<LocalDate, List<Task>> byDay = new LinkedHashMap<>();
        List<Task> late = new ArrayList<>();
        long overdue = 0;
        long later = 0;
        long dueToday = 0;
        long week = 0;
        long fortnight = 0;
        for (Due due : dues) {
            LocalDate day = due.dueDate().day();
            if (isLate(due, desk)) {
                overdue++;
                if (late.size() < MOST_LATE) {
                    late.add(task(due, desk));
                }
                continue;
            }
            if (day.isAfter(last)) {
                later++;
                continue;
            }
            if (day.equals(today)) {
                dueToday++;
            } else if (!day.isAfter(sunday)) {
                week++;
            } else if (!day.isAfter(twoWeeks)) {
                fortnight++;
            }
            byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(task(due, desk));
        }
        List<Day> days = new ArrayList<>();
        if (!late.isEmpty()) {
            days.add(new Day(true, "", 0, "", late));
        }
        byDay.forEach((day, tasks) -> days.add(day(day, tasks, today)));
        return new Diary(
                days, overdue, dueToday, week, fortnight, overdue - late.size(), later, Days.brief(last.plusDays(1)));
    }

    /** Of a limit in hours the time of day counts, so that what the inbox calls overdue is overdue here, too. */
    static boolean isLate(Due due, Desk desk) {
        return due.dueDate().day().isBefore(desk.today()) || due.dueDate().isOverdueAt(desk.now());
    }

    private static Day day(LocalDate day, List<Task> tasks, LocalDate today) {
        String month = day.getMonth() == today.getMonth() ? "" : day.getMonthValue() + "月";
        return new Day(false, month, day.getDayOfMonth(), Days.near(day, today), tasks);
    }

    private static Task task(Due due, Desk desk) {
        LocalDate today = desk.today();
        LocalDate day = due.dueDate().day();
        String href = "/matters/" + due.row().id();
        return new Task(
                due.row().id(),
                href,
                due.row().title(),
                Steps.brief(due.asked()),
                desk.typeTitle(due.row().type()),
                due.row().number(),
                ClockStrip.of(due.dueDate(), desk.now(), desk.calendar()),
                Remaining.of(due.dueDate(), desk.now(), desk.calendar()),
                href + "/clocks/" + due.dueDate().rule().key(),
                Days.due(due.dueDate(), today),
                Days.weekday(day));
    }
}
