package cn.mingfa.catalogue;

import cn.mingfa.kernel.figure.FigureSource;
import cn.mingfa.kernel.figure.Formula.Selection;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Option;
import cn.mingfa.kernel.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A coverage table filled for a scope.
 *
 * @param rows heads at the left, by code; a text or a person stands for itself
 * @param columns heads at the top, by code
 * @param cells by row and column; a pair without matters and not expected is absent
 */
public record Coverage(Matrix matrix, Map<String, String> rows, Map<String, String> columns, Map<Pair, Cell> cells) {

    public Coverage {
        rows = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        cells = Map.copyOf(cells);
    }

    /** Codes of a row and of a column. */
    public record Pair(String row, String column) {}

    /**
     * What stands in a cell.
     *
     * @param expected whether something must stand there
     * @param quarters the matters of the four quarters; all in the first where the table does not tell them apart
     */
    public record Cell(boolean expected, List<List<Matter>> quarters) {
        public Cell {
            quarters = quarters.stream().map(List::copyOf).toList();
        }

        public boolean isEmpty() {
            return quarters.stream().allMatch(List::isEmpty);
        }
    }

    /** The pairs that should be filled and are not. */
    public List<Pair> gaps() {
        List<Pair> gaps = new ArrayList<>();
        rows.keySet()
                .forEach(row -> columns.keySet().forEach(column -> {
                    Cell cell = cells.get(new Pair(row, column));
                    if (cell != null && cell.expected() && cell.isEmpty()) {
                        gaps.add(new Pair(row, column));
                    }
                }));
        return gaps;
    }

    /**
     * The table as the source fills it. Where nobody says what is expected, it is every pair of options; where the columns
     * have none, such as the names of those in charge, a row with nothing in it at all.
     */
    public static Coverage of(Matrix matrix, Catalogue catalogue, FigureSource source, Scope scope) {
        MatterType type = catalogue
                .matterType(matrix.selection().type())
                .orElseThrow(() -> new IllegalArgumentException("no type of " + matrix.key()));
        Map<String, String> rows = new LinkedHashMap<>();
        Map<String, String> columns = new LinkedHashMap<>();
        Set<Pair> expected = new LinkedHashSet<>();
        matrix.expected()
                .ifPresent(plan -> catalogue.matterType(plan.selection().type()).ifPresent(planned -> {
                    for (Matter matter : source.matters(plan.selection(), scope)) {
                        Map<String, String> left = heads(planned, plan.rows(), matter);
                        Map<String, String> top = heads(planned, plan.columns(), matter);
                        rows.putAll(left);
                        columns.putAll(top);
                        left.keySet()
                                .forEach(row -> top.keySet().forEach(column -> expected.add(new Pair(row, column))));
                    }
                }));
        if (matrix.expected().isEmpty()) {
            rows.putAll(options(type, matrix.rows()));
            columns.putAll(options(type, matrix.columns()));
            rows.keySet().forEach(row -> columns.keySet().forEach(column -> expected.add(new Pair(row, column))));
        }
        Map<Pair, List<List<Matter>>> filled = new HashMap<>();
        for (Matter matter : source.matters(matrix.selection(), scope)) {
            int quarter = matrix.quarters() ? quarter(matrix.selection(), matter) : 0;
            Map<String, String> left = heads(type, matrix.rows(), matter);
            Map<String, String> top = heads(type, matrix.columns(), matter);
            rows.putAll(left);
            columns.putAll(top);
            left.keySet()
                    .forEach(row -> top.keySet()
                            .forEach(column -> filled.computeIfAbsent(new Pair(row, column), pair -> fourLists())
                                    .get(quarter)
                                    .add(matter)));
        }
        if (matrix.expected().isEmpty() && options(type, matrix.columns()).isEmpty()) {
            Set<String> bare = new LinkedHashSet<>(rows.keySet());
            filled.keySet().forEach(pair -> bare.remove(pair.row()));
            bare.forEach(row -> columns.keySet().forEach(column -> expected.add(new Pair(row, column))));
        }
        Map<Pair, Cell> cells = new HashMap<>();
        expected.forEach(pair -> cells.put(pair, new Cell(true, filled.getOrDefault(pair, fourLists()))));
        filled.forEach((pair, matters) -> cells.putIfAbsent(pair, new Cell(false, matters)));
        return new Coverage(
                matrix, ordered(rows, type, matrix.rows()), ordered(columns, type, matrix.columns()), cells);
    }

    /** Options in the order of the definition, then what else there is by its code. */
    private static Map<String, String> ordered(Map<String, String> heads, MatterType type, String key) {
        Map<String, String> ordered = new LinkedHashMap<>(options(type, key));
        ordered.keySet().retainAll(heads.keySet());
        new TreeMap<>(heads).forEach(ordered::putIfAbsent);
        return ordered;
    }

    private static List<List<Matter>> fourLists() {
        return List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private static int quarter(Selection selection, Matter matter) {
        String by = selection.dated().isEmpty() ? MatterType.DateKind.OCCURRED.key() : selection.dated();
        return (Watching.date(matter, by).orElse(matter.occurredOn()).getMonthValue() - 1) / 3;
    }

    private static Map<String, String> options(MatterType type, String key) {
        Map<String, String> options = new LinkedHashMap<>();
        type.field(key).stream()
                .flatMap(field -> field.options().stream())
                .forEach(option -> options.put(option.code(), option.label()));
        return options;
    }

    private static Map<String, String> heads(MatterType type, String key, Matter matter) {
        Map<String, String> heads = new LinkedHashMap<>();
        type.field(key).ifPresent(field -> {
            switch (matter.fields().get(key)) {
                case Value.Choice choice -> heads.put(choice.code(), label(field, choice.code()));
                case Value.Choices choices -> choices.codes().forEach(code -> heads.put(code, label(field, code)));
                case Value.Persons persons -> persons.persons().forEach(p -> heads.put(p.key(), p.name()));
                case Value.Text text -> heads.put(text.text(), text.text());
                case null, default -> {}
            }
        });
        return heads;
    }

    private static String label(Field field, String code) {
        return field.option(code).map(Option::label).orElse(code);
    }
}
