package cn.mingfa.platform.web.part;

import cn.mingfa.kernel.calendar.WorkingCalendar;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.clock.DueDate.Step;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A clock as a ruler to scale, 368 by 116: months above, counted days as bars with their ordinals below, pauses hatched
 * with their reason, today as a line, the start as a ring, the due day solid.
 *
 * @param shapes paths with the class of the stylesheet
 * @param bands pauses
 * @param labels words in the drawing
 * @param label says the same in one sentence
 */
public record ClockRuler(List<Shape> shapes, List<Band> bands, List<Label> labels, String label) {

    private static final int LEFT = 7;
    private static final int RIGHT = 352;
    private static final int BASE = 64;

    public ClockRuler {
        shapes = List.copyOf(shapes);
        bands = List.copyOf(bands);
        labels = List.copyOf(labels);
    }

    public record Shape(String css, String path) {}

    /** @param hatch path of the hatching, in the band's own coordinates */
    public record Band(int x, int width, String hatch) {}

    /** @param anchor start, middle or end */
    public record Label(int x, int y, String anchor, String css, String text) {}

    /** The ruler as of a day. */
    public static ClockRuler of(DueDate clock, LocalDate today, WorkingCalendar calendar) {
        return new Draft(clock, today).draw(Remaining.of(clock, today, calendar).words());
    }

    /** The drawing while it is made; places are rounded to pixels. */
    private static final class Draft {

        private final DueDate clock;
        private final LocalDate today;
        private final Stretch stretch;
        private final LocalDate first;
        private final long days;
        private final boolean late;
        private final List<Shape> shapes = new ArrayList<>();
        private final List<Band> bands = new ArrayList<>();
        private final List<Label> labels = new ArrayList<>();

        Draft(DueDate clock, LocalDate today) {
            this.clock = clock;
            this.today = today;
            this.stretch = Stretch.of(clock);
            this.first = stretch.first();
            this.late = clock.isOverdueOn(today) && clock.stoppedOn().isEmpty();
            LocalDate last = late ? today : stretch.last();
            this.days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        }

        ClockRuler draw(String remaining) {
            pauses();
            shapes.add(new Shape("axis", "M6 %d.5H%d".formatted(BASE, RIGHT)));
            boolean cells = Stretch.isDayByDay(clock) && pitch() >= 4;
            if (cells) {
                cells();
            } else {
                bar();
            }
            ends();
            now();
            months();
            String sentence = "%s起算，%s到期，%s".formatted(Days.full(stretch.start()), Days.full(stretch.due()), remaining);
            return new ClockRuler(shapes, bands, labels, sentence);
        }

        /** Middle of the day. */
        private int at(LocalDate day) {
            long from = ChronoUnit.DAYS.between(first, day);
            return LEFT + (int) (from * (RIGHT - LEFT) / days);
        }

        private int pitch() {
            return (int) Math.min(14, (RIGHT - LEFT) / days);
        }

        private void cells() {
            StringBuilder gone = new StringBuilder();
            StringBuilder left = new StringBuilder();
            int width = Math.min(pitch() - 2, 10);
            int free = 0;
            for (Step step : stretch.steps().values()) {
                if (step.n() == 0 || step.date().equals(stretch.due())) {
                    continue;
                }
                int x = at(step.date()) - width / 2;
                if (step.date().isAfter(today)) {
                    left.append("M%d.5 44.5h%dv15h-%dz".formatted(x, width - 1, width - 1));
                } else {
                    gone.append("M%d 44h%dv16h-%dz".formatted(x, width, width));
                }
                int n = Math.abs(step.n());
                boolean round = n == 1 || n % 5 == 0;
                int middle = at(step.date());
                boolean covered = bands.stream()
                        .anyMatch(b -> middle > b.x() - 24 && middle < b.x() + b.width() + 24 && b.width() > 72);
                if (round && middle >= free && !covered && Math.abs(middle - at(stretch.due())) > 18) {
                    labels.add(new Label(middle, 80, "middle", "", String.valueOf(n)));
                    free = middle + 20;
                }
            }
            add("gone", gone.toString());
            add("left", left.toString());
        }

        private void bar() {
            int now = Math.min(Math.max(at(today), LEFT), at(stretch.last()));
            if (now > LEFT) {
                add("gone", "M%d 46h%dv12h-%dz".formatted(LEFT, now - LEFT, now - LEFT));
            }
            int rest = at(stretch.last()) - now;
            if (rest > 2) {
                add("left", "M%d.5 46.5h%dv11h-%dz".formatted(now, rest - 1, rest - 1));
            }
        }

        private void ends() {
            int due = at(stretch.due());
            add(late ? "due missed" : "due", "M%d 38h7v26h-7z".formatted(due - 3));
            int start = at(stretch.start());
            add("ring", "M%d 52a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z".formatted(start - 4));
            int amount = Math.abs(clock.amount());
            if (Stretch.isDayByDay(clock)) {
                labels.add(new Label(Math.min(due, RIGHT), 80, "middle", "", String.valueOf(amount)));
            }
            if (late) {
                add("late-line", "M%d 65.5H%d".formatted(due + 4, at(today)));
            }
            boolean backward = due < start;
            String from = Days.beside(stretch.start(), today) + " 起算";
            String to = Days.beside(stretch.due(), today) + " 到期";
            labels.add(new Label(backward ? RIGHT : 0, 104, backward ? "end" : "start", "", from));
            int x = backward ? 0 : Math.min(Math.max(due + 4, 208), RIGHT + 4);
            labels.add(new Label(x, 104, backward ? "start" : "end", "bold", to));
        }

        private void now() {
            boolean shown = late || stretch.contains(today);
            if (shown && clock.stoppedOn().isEmpty()) {
                add("now", "M%d.5 26v46".formatted(at(today)));
                int x = Math.min(Math.max(at(today), 14), RIGHT - 4);
                labels.add(new Label(x, 20, "middle", "bold", "今天"));
            }
        }

        private void pauses() {
            LocalDate from = null;
            for (LocalDate day = first; !day.isAfter(stretch.last().plusDays(1)); day = day.plusDays(1)) {
                boolean paused = stretch.isPaused(day);
                if (paused && from == null) {
                    from = day;
                } else if (!paused && from != null) {
                    band(from, day.minusDays(1));
                    from = null;
                }
            }
        }

        private void band(LocalDate from, LocalDate to) {
            int half = Math.max(1, pitch() / 2);
            int x = at(from) - half;
            int width = Math.max(4, at(to) + half - x);
            StringBuilder hatch = new StringBuilder();
            for (int i = -24; i < width; i += 5) {
                hatch.append("M%d 24l24-24".formatted(i));
            }
            bands.add(new Band(x, width, hatch.toString()));
            String why = stretch.on(from).map(Step::why).orElse("").replace("扣除：", "");
            if (width > 72 && why.length() * 12 <= width + 24) {
                labels.add(new Label(x + width / 2, 80, "middle", "", why));
            }
        }

        /** Months above the line, as far apart as they can be read; today's word has precedence. */
        private void months() {
            int taken = -100;
            int now = clock.stoppedOn().isEmpty() ? at(today) : -100;
            LocalDate last = first.plusDays(days);
            for (LocalDate month = first;
                    !month.isAfter(last);
                    month = month.withDayOfMonth(1).plusMonths(1)) {
                int x = at(month);
                if (!month.equals(first)) {
                    add("axis", "M%d.5 8v20".formatted(x - 3));
                }
                int text = month.equals(first) ? 6 : x + 3;
                if (text - taken >= 44 && (text + 30 < now - 14 || text > now + 18) && text < RIGHT - 12) {
                    labels.add(new Label(text, 20, "start", "", month.getMonthValue() + "月"));
                    taken = text;
                }
            }
        }

        private void add(String css, String path) {
            if (!path.isEmpty()) {
                shapes.add(new Shape(css, path));
            }
        }
    }
}
