package cn.mingfa.platform.web.part;

import cn.mingfa.kernel.calendar.WorkingCalendar;
import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.clock.DueDate.Step;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How a date was computed, as one grid of weeks that runs on over the months: the start ringed, counted days numbered,
 * rest days grey, make-up workdays named, pauses hatched, today framed, the due day filled. In a long period weeks in
 * which nothing but counting happens are folded into one line.
 *
 * @param backward whether it counts back from the start
 * @param rows weeks, and folded weeks
 */
public record MonthGrid(boolean backward, List<Row> rows) {

    private static final int WEEKS_SHOWN_WHOLE = 14;
    private static final int WEEKS_OF_LATENESS = 4;

    public MonthGrid {
        rows = List.copyOf(rows);
    }

    /**
     * A week, or several that are left out.
     *
     * @param month heading of the row, e.g. 10月, or empty
     * @param folded how many weeks are left out; 0 for a week with its cells
     */
    public record Row(String month, List<Cell> cells, int folded) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A day.
     *
     * @param month stands before the number on the first of a month, else empty
     * @param tag small word in the corner, or empty
     * @param mark ordinal of the counted day, 起算, or empty
     * @param css classes of the stylesheet
     */
    public record Cell(LocalDate date, String month, String tag, String mark, String css) {

        public int number() {
            return date.getDayOfMonth();
        }
    }

    /** The grid from the start to the due day; while overdue on to today. */
    public static MonthGrid of(DueDate clock, LocalDate today, WorkingCalendar calendar) {
        Stretch stretch = Stretch.of(clock);
        LocalDate from = Days.monday(stretch.first());
        LocalDate to = Days.monday(stretch.last());
        if (clock.isOverdueOn(today) && clock.stoppedOn().isEmpty()) {
            LocalDate late = Days.monday(today);
            to = ChronoUnit.WEEKS.between(to, late) <= WEEKS_OF_LATENESS ? late : to;
        }
        Painter painter = new Painter(clock, stretch, today, calendar);
        List<Row> weeks = new ArrayList<>();
        for (LocalDate monday = from; !monday.isAfter(to); monday = monday.plusWeeks(1)) {
            weeks.add(week(monday, monday.equals(from), painter));
        }
        boolean backward = clock.rule().limit().amount() < 0;
        return new MonthGrid(backward, weeks.size() <= WEEKS_SHOWN_WHOLE ? weeks : fold(weeks, stretch, today));
    }

    private static Row week(LocalDate monday, boolean first, Painter painter) {
        List<Cell> cells = new ArrayList<>();
        String month = first ? heading(monday) : "";
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            LocalDate day = monday.plusDays(i);
            cells.add(painter.cell(day));
            if (day.getDayOfMonth() == 1 && !(first && painter.isBefore(day))) {
                month = heading(day);
            }
        }
        return new Row(month, cells, 0);
    }

    private static String heading(LocalDate day) {
        return day.getMonthValue() == 1 ? day.getYear() + "年1月" : day.getMonthValue() + "月";
    }

    /** Keeps two weeks at either end, and every week in which something else than counting happens. */
    private static List<Row> fold(List<Row> weeks, Stretch stretch, LocalDate today) {
        List<Row> kept = new ArrayList<>();
        int folded = 0;
        for (int i = 0; i < weeks.size(); i++) {
            Row week = weeks.get(i);
            boolean edge = i < 2 || i >= weeks.size() - 2;
            if (edge || isEventful(week, stretch, today)) {
                if (folded > 0) {
                    kept.add(new Row("", List.of(), folded));
                    kept.add(headed(week, stretch.first()));
                    folded = 0;
                } else {
                    kept.add(week);
                }
            } else {
                folded++;
            }
        }
        return kept;
    }

    /** Behind a gap a week says where one is. */
    private static Row headed(Row week, LocalDate first) {
        LocalDate monday = week.cells().getFirst().date();
        String year = monday.getYear() == first.getYear() ? "" : monday.getYear() + "年";
        return new Row(week.month().isEmpty() ? year + monday.getMonthValue() + "月" : week.month(), week.cells(), 0);
    }

    private static boolean isEventful(Row week, Stretch stretch, LocalDate today) {
        long paused = week.cells().stream()
                .filter(cell -> stretch.isPaused(cell.date()))
                .count();
        boolean pauseBeginsOrEnds = paused > 0 && paused < week.cells().size();
        return pauseBeginsOrEnds
                || week.cells().stream()
                        .map(Cell::date)
                        .anyMatch(day -> day.equals(today)
                                || day.equals(stretch.start())
                                || day.equals(stretch.due())
                                || stretch.on(day)
                                        .filter(step -> step.kind() == DueDate.Kind.ROLLED)
                                        .isPresent());
    }

    /** Decides how one day looks. */
    private record Painter(DueDate clock, Stretch stretch, LocalDate today, WorkingCalendar calendar) {

        boolean isBefore(LocalDate day) {
            return day.isAfter(stretch.last());
        }

        Cell cell(LocalDate day) {
            List<String> css = new ArrayList<>();
            String tag = "";
            String mark = "";
            if (stretch.contains(day)) {
                Step step = stretch.on(day).orElse(null);
                if (step == null) {
                    css.add("within");
                } else {
                    tag = tag(step);
                    mark = mark(step);
                    css.addAll(css(step));
                }
            } else {
                css.add(isLate(day) ? "rest" : "out");
            }
            if (day.equals(today)) {
                css.add("today");
                tag = tag.isEmpty() ? "今天" : tag;
            }
            boolean opens = day.getDayOfMonth() == 1 && stretch.contains(day);
            if (opens) {
                css.add("opens");
            }
            return new Cell(day, opens ? day.getMonthValue() + "月" : "", tag, mark, String.join(" ", css));
        }

        private boolean isLate(LocalDate day) {
            return day.isAfter(stretch.due()) && !day.isAfter(today) && clock.isOverdueOn(today);
        }

        private List<String> css(Step step) {
            LocalDate day = step.date();
            return switch (step.kind()) {
                case START -> List.of("start");
                case PAUSED -> List.of("pause");
                case REST, ROLLED -> List.of("rest");
                case DUE -> clock.isOverdueOn(today) ? List.of("end", "missed") : List.of("end");
                case COUNTED -> {
                    List<String> css = new ArrayList<>();
                    if (isMakeUp(day)) {
                        css.add("makeup");
                    }
                    if (day.isAfter(today)) {
                        css.add("ahead");
                    }
                    yield css;
                }
            };
        }

        private String tag(Step step) {
            LocalDate day = step.date();
            return switch (step.kind()) {
                case START -> "";
                case PAUSED -> isMakeUp(day) ? "调休·扣除" : "扣除";
                case REST -> calendar.exceptionOn(day).isPresent() ? "假" : "休";
                case ROLLED -> stretch.due().isAfter(day) ? "顺延" : "提前";
                case DUE -> clock.rule().sense() == ClockRule.Sense.AT_LEAST ? "届满" : "到期";
                case COUNTED -> countedTag(step);
            };
        }

        private String countedTag(Step step) {
            if (isMakeUp(step.date())) {
                return "调休";
            }
            boolean extended =
                    Math.abs(step.n()) > Math.abs(clock.rule().limit().amount());
            return extended ? "延长" : "";
        }

        private static String mark(Step step) {
            return switch (step.kind()) {
                case START -> "起算";
                case COUNTED, DUE -> step.n() == 0 ? "" : String.valueOf(Math.abs(step.n()));
                case PAUSED, REST, ROLLED -> "";
            };
        }

        private boolean isMakeUp(LocalDate day) {
            return calendar.exceptionOn(day)
                    .filter(WorkingCalendar.Exception::work)
                    .isPresent();
        }
    }
}
