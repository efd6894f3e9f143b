package cn.mingfa.cli;

import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.clock.DueDate.Kind;
import cn.mingfa.kernel.clock.DueDate.Step;
import cn.mingfa.kernel.clock.Limit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.TreeMap;

/**
 * The days of a reckoning as a calendar, a week a line: the start day, counted days numbered, rest days faint, pauses
 * hatched, the due day filled. Long periods show their first and last weeks.
 */
final class MonthGrid {

    private static final int CELL = 10;
    private static final int MARGIN = 7;
    private static final int MOST_WEEKS = 20;
    private static final int SHOWN_AT_EACH_END = 6;
    private static final String HATCH = "░░";

    private final Ink ink;
    private final DueDate due;
    private final TreeMap<LocalDate, Step> steps = new TreeMap<>();

    MonthGrid(Ink ink, DueDate due) {
        this.ink = ink;
        this.due = due;
        for (Step step : due.steps()) {
            steps.merge(step.date(), step, (first, second) -> second.kind() == Kind.DUE ? second : first);
        }
    }

    String print() {
        LocalDate from = steps.firstKey().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate to = steps.lastKey();
        long weeks = (to.toEpochDay() - from.toEpochDay()) / 7 + 1;
        var out = new StringBuilder(" ".repeat(MARGIN));
        for (String day : Words.get("grid.week").split(",", -1)) {
            out.append(ink.faint(Width.pad(day, CELL)));
        }
        out.append('\n');
        int month = 0;
        for (long week = 0; week < weeks; week++) {
            if (weeks > MOST_WEEKS && week == SHOWN_AT_EACH_END) {
                long left = weeks - 2L * SHOWN_AT_EACH_END;
                out.append(" ".repeat(MARGIN))
                        .append(ink.faint(Words.say("grid.left_out", left)))
                        .append('\n');
                week += left;
            }
            LocalDate monday = from.plusWeeks(week);
            month = week(out, monday, month);
        }
        out.append(" ".repeat(MARGIN))
                .append(ink.faint(Words.get("grid.legend")))
                .append('\n');
        return out.toString();
    }

    private int week(StringBuilder out, LocalDate monday, int monthBefore) {
        LocalDate sunday = monday.plusDays(6);
        int month = sunday.getMonthValue();
        String label = month == monthBefore ? "" : Words.say("grid.month", month);
        out.append(ink.bold(Width.pad(label, MARGIN)));
        var line = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            line.append(cell(monday.plusDays(i)));
        }
        out.append(line.toString().stripTrailing()).append('\n');
        return month;
    }

    private String cell(LocalDate day) {
        Step step = steps.get(day);
        String number = Width.padLeft(String.valueOf(day.getDayOfMonth()), 2);
        if (step == null) {
            return ink.faint(Width.pad(number, CELL));
        }
        String mark = switch (step.kind()) {
            case START -> Words.get("grid.start");
            case COUNTED ->
                step.n() == 0
                        ? Words.get("grid.end")
                        : Words.say("grid.nth", Math.abs(step.n())) + (isMakeUp(step) ? Words.get("grid.work") : "");
            case REST ->
                Words.get(step.why().endsWith(Words.get("grid.holiday.ending")) ? "grid.holiday" : "grid.rest");
            case PAUSED -> HATCH;
            case ROLLED -> Words.get(due.amount() < 0 ? "grid.rolled_back" : "grid.rolled");
            case DUE -> Words.get("grid.due") + (step.n() == 0 ? "" : Math.abs(step.n()));
        };
        String text = number + " " + mark;
        String dressed = switch (step.kind()) {
            case START -> ink.underlined(text);
            case COUNTED -> ink.bold(text);
            case REST, PAUSED, ROLLED -> ink.faint(text);
            case DUE -> ink.filled(text);
        };
        return dressed + " ".repeat(Math.max(0, CELL - Width.of(text)));
    }

    /** Whether the day counts only because it was made a working day; in calendar days every day counts. */
    private boolean isMakeUp(Step step) {
        return due.rule().limit().unit() == Limit.TimeUnit.WORKING_DAYS
                && step.why().equals(Words.get("grid.make_up"));
    }
}
