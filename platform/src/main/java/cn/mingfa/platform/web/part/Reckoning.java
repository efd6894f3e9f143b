package cn.mingfa.platform.web.part;

import cn.mingfa.kernel.calendar.WorkingCalendar;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.clock.DueDate.Kind;
import cn.mingfa.kernel.clock.DueDate.Step;
import cn.mingfa.kernel.clock.Limit.TimeUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A due date as a short list (经过): the start, stretches of counted days, pauses, the roll at the end. The counts add up
 * to the limit.
 *
 * @param total the limit with its extensions, in its own unit
 */
public record Reckoning(List<Line> lines, String total) {

    public Reckoning {
        lines = List.copyOf(lines);
    }

    /** @param count how many days were counted, 0 for the start, — for days that are not counted */
    public record Line(String days, String note, String count) {}

    /** The list as of a day: what has run and what is still to run stand apart. */
    public static Reckoning of(DueDate clock, LocalDate today, WorkingCalendar calendar) {
        TimeUnit unit = clock.rule().limit().unit();
        String total = Math.abs(clock.amount()) + " " + unit.chinese();
        if (!Stretch.isDayByDay(clock)) {
            return new Reckoning(told(clock), total);
        }
        List<Line> lines = new ArrayList<>();
        List<Step> run = new ArrayList<>();
        for (Step step : clock.steps()) {
            if (step.kind() == Kind.START) {
                lines.add(new Line(Days.beside(step.date(), today), "起算，当日不计", "0"));
            } else if (!run.isEmpty() && breaks(run.getLast(), step, today)) {
                lines.add(line(run, today, calendar));
                run.clear();
                run.add(step);
            } else {
                run.add(step);
            }
        }
        if (!run.isEmpty()) {
            lines.add(line(run, today, calendar));
        }
        return new Reckoning(lines, total);
    }

    /** Steps that are told one by one: months and hours. */
    private static List<Line> told(DueDate clock) {
        List<Line> lines = new ArrayList<>();
        List<Step> pause = new ArrayList<>();
        for (Step step : clock.steps()) {
            if (step.kind() == Kind.PAUSED) {
                pause.add(step);
                continue;
            }
            if (!pause.isEmpty()) {
                lines.add(paused(pause));
                pause.clear();
            }
            lines.add(new Line(Days.full(step.date()), step.why(), step.kind() == Kind.START ? "0" : "—"));
        }
        return lines;
    }

    /** Whether a new line begins between these two days: at a pause, at the roll, and behind today. */
    private static boolean breaks(Step before, Step step, LocalDate today) {
        boolean behindToday = before.date().equals(today) && step.date().isAfter(today) && isRun(step) && isRun(before);
        return behindToday || sort(before) != sort(step);
    }

    private static boolean isRun(Step step) {
        return sort(step) == 0;
    }

    private static int sort(Step step) {
        return switch (step.kind()) {
            case START, COUNTED, REST -> 0;
            case PAUSED -> 1;
            case ROLLED -> 2;
            case DUE -> step.n() == 0 ? 2 : 0;
        };
    }

    private static Line line(List<Step> run, LocalDate today, WorkingCalendar calendar) {
        return switch (run.getFirst().kind()) {
            case PAUSED -> paused(run);
            case ROLLED -> new Line(span(run), run.getLast().why(), "—");
            case DUE ->
                run.getFirst().n() == 0 ? new Line(span(run), run.getLast().why(), "—") : counted(run, today, calendar);
            case START, COUNTED, REST -> counted(run, today, calendar);
        };
    }

    private static Line paused(List<Step> run) {
        String why = run.getFirst().why();
        return new Line(span(run), run.size() == 1 ? why : why + "，首尾均不计", "—");
    }

    private static Line counted(List<Step> run, LocalDate today, WorkingCalendar calendar) {
        long counted = run.stream().filter(step -> step.n() != 0).count();
        List<String> notes = new ArrayList<>();
        long makeUp = run.stream()
                .filter(step -> step.n() != 0)
                .filter(step -> calendar.exceptionOn(step.date())
                        .filter(WorkingCalendar.Exception::work)
                        .isPresent())
                .count();
        if (makeUp > 0) {
            notes.add("含调休上班 " + makeUp + " 天");
        }
        long off = run.stream().filter(step -> step.kind() == Kind.REST).count();
        if (off > 0) {
            notes.add("休息 " + off + " 天不计");
        }
        if (run.getLast().date().equals(today)) {
            notes.add("至今天");
        } else if (run.getFirst().date().isAfter(today)) {
            notes.add("尚未届满");
        }
        return new Line(span(run), String.join("，", notes), String.valueOf(counted));
    }

    private static String span(List<Step> run) {
        LocalDate a = run.getFirst().date();
        LocalDate b = run.getLast().date();
        return a.isAfter(b) ? Days.span(b, a) : Days.span(a, b);
    }
}
