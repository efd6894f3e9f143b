package cn.mingfa.platform.web.catalogue;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.Coverage;
import cn.mingfa.catalogue.Filling;
import cn.mingfa.catalogue.Letter;
import cn.mingfa.catalogue.Matrix;
import cn.mingfa.catalogue.Watch;
import cn.mingfa.catalogue.Watching;
import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.figure.FigureSource;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows what watches, coverage tables and letters would say: on the ledger as it is, letters with example values. */
public final class Shown {

    private static final int MOST_LINES = 3;
    private static final int MOST_HEADS = 8;
    private static final Condition ALWAYS = new Condition.All(List.of());

    private Shown() {}

    /**
     * A watch asked today.
     *
     * @param total how much it would find today, of which {@code lines} are the first
     * @param example what it says when it finds something
     * @param outOfSeason whether it is not asked at this time of the year
     */
    public record Told(String title, int total, List<String> lines, String example, boolean outOfSeason) {
        public Told {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A coverage table filled today.
     *
     * @param cut whether more rows or columns follow than are shown
     */
    public record Table(String title, List<String> heads, List<Row> rows, int gaps, boolean cut) {
        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /** @param cells a number, 缺 or — each */
    public record Row(String label, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A letter with example values. */
    public record Paper(String name, String type, String title, String addressee, List<Part> parts, String signed) {
        public Paper {
            parts = List.copyOf(parts);
        }
    }

    /** @param sometimes whether it is only in the letters of some matters */
    public record Part(String text, boolean sometimes) {}

    static Told watch(Watch watch, Catalogue trial, FigureSource ledger, Scope scope) {
        List<Watching.Notice> notices = new Watching(trial, ledger).look(watch, scope);
        return new Told(
                watch.title(),
                notices.size(),
                notices.stream()
                        .limit(MOST_LINES)
                        .map(Watching.Notice::sentence)
                        .toList(),
                example(watch, trial, scope.asOf()),
                !watch.isAsked(scope.asOf()));
    }

    private static String example(Watch watch, Catalogue trial, LocalDate today) {
        return switch (watch.question()) {
            case Watch.Found found ->
                trial.matterType(found.selection().type())
                        .map(type -> new Filling(type, Example.of(type, today), Map.of("today", Filling.day(today)))
                                .fill(watch.sentence()))
                        .orElse("");
            case Watch.Silence silence ->
                Filling.fill(
                        watch.sentence(),
                        Map.of(
                                "per",
                                silence.per()
                                        .flatMap(key -> trial.matterType(
                                                        silence.selection().type())
                                                .flatMap(type -> type.field(key)))
                                        .map(Field::label)
                                        .map(Example::blank)
                                        .orElse(""),
                                "last",
                                Filling.day(today.minusDays(silence.days() + 1L)),
                                "days",
                                Integer.toString(silence.days() + 1)));
            case Watch.Compare compare ->
                Filling.fill(
                        watch.sentence(),
                        Map.of("first", amount(compare.first(), trial), "second", amount(compare.second(), trial)));
        };
    }

    private static String amount(String key, Catalogue trial) {
        return trial.indicator(key).map(Indicator::name).map(Example::blank).orElse("");
    }

    static Table table(Matrix matrix, Catalogue trial, FigureSource ledger, Scope scope) {
        Coverage coverage = Coverage.of(matrix, trial, ledger, scope);
        List<String> columns =
                coverage.columns().keySet().stream().limit(MOST_HEADS).toList();
        List<Row> rows = new ArrayList<>();
        coverage.rows().entrySet().stream()
                .limit(MOST_HEADS)
                .forEach(row -> rows.add(new Row(
                        row.getValue(),
                        columns.stream()
                                .map(column -> cell(
                                        Optional.ofNullable(
                                                coverage.cells().get(new Coverage.Pair(row.getKey(), column))),
                                        matrix.showsGaps(scope.asOf())))
                                .toList())));
        return new Table(
                matrix.title(),
                columns.stream().map(coverage.columns()::get).toList(),
                rows,
                matrix.showsGaps(scope.asOf()) ? coverage.gaps().size() : 0,
                coverage.columns().size() > MOST_HEADS || coverage.rows().size() > MOST_HEADS);
    }

    private static String cell(Optional<Coverage.Cell> cell, boolean late) {
        int count = cell.stream()
                .flatMap(c -> c.quarters().stream())
                .mapToInt(List::size)
                .sum();
        boolean gap = late && cell.filter(Coverage.Cell::expected).isPresent();
        return count > 0 ? Integer.toString(count) : gap ? "缺" : "—";
    }

    static Optional<Paper> letter(Letter letter, Catalogue trial, LocalDate today) {
        return trial.matterType(letter.type()).map(type -> letter(letter, type, today));
    }

    private static Paper letter(Letter letter, MatterType type, LocalDate today) {
        Matter example = Example.of(type, today);
        String unit = Example.blank("单位");
        Filling filling = new Filling(type, example, Map.of("unit", unit, "today", Filling.day(today)));
        return new Paper(
                letter.name(),
                type.title(),
                filling.fill(letter.title()),
                filling.fill(letter.addressee()),
                letter.paragraphs().stream()
                        .map(p -> new Part(filling.fill(p.text()), !p.when().equals(ALWAYS)))
                        .toList(),
                unit + "　" + Filling.day(today));
    }
}
