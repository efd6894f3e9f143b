package cn.mingfa.platform.watching;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.Matrix;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Field;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.identity.User;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;

/** Fills coverage tables over a user's unit and those below it. */
@Service
public class Coverages {

    private static final int QUARTERS = 4;

    private final Catalogue catalogue;
    private final Figures figures;

    Coverages(Catalogue catalogue, Figures figures) {
        this.catalogue = catalogue;
        this.figures = figures;
    }

    /** The tables a user is to see. */
    public List<Matrix> tables(User user) {
        return catalogue.matrices().stream()
                .filter(m -> m.roles().isEmpty() || m.roles().stream().anyMatch(user::has))
                .toList();
    }

    /** The table of that key for a year; none where there is none for the user. */
    public Optional<Coverage> coverage(String key, int year, User user, LocalDate today) {
        return tables(user).stream()
                .filter(m -> m.key().equals(key))
                .findFirst()
                .map(m -> fill(m, year, user, today));
    }

    private record Spot(String row, String column) {}

    private Coverage fill(Matrix matrix, int year, User user, LocalDate today) {
        LocalDate asOf = year == today.getYear() ? today : LocalDate.of(year, 12, 31);
        Scope scope = figures.scope(user.unit().id(), year, asOf);
        MatterType type = type(matrix.selection().type());
        Field rows = field(type, matrix.rows());
        Field columns = field(type, matrix.columns());
        Map<Spot, int[]> counts = new HashMap<>();
        Set<String> rowCodes = new TreeSet<>();
        Set<String> columnCodes = new TreeSet<>();
        for (Matter matter : figures.matters(matrix.selection(), scope, user)) {
            int quarter = (matter.occurredOn().getMonthValue() - 1) * QUARTERS / 12;
            for (String row : codes(matter, rows)) {
                for (String column : codes(matter, columns)) {
                    counts.computeIfAbsent(new Spot(row, column), any -> new int[QUARTERS])[quarter]++;
                    rowCodes.add(row);
                    columnCodes.add(column);
                }
            }
        }
        Optional<Set<Spot>> wanted = matrix.expected().map(expected -> expected(expected, scope, user));
        wanted.ifPresent(spots -> spots.forEach(spot -> {
            rowCodes.add(spot.row());
            columnCodes.add(spot.column());
        }));
        boolean late = year < today.getYear() || matrix.showsGaps(today);
        List<Coverage.Head> heads = heads(columns, columnCodes);
        List<Coverage.Row> lines = new ArrayList<>();
        int gaps = 0;
        for (Coverage.Head row : heads(rows, rowCodes)) {
            List<Coverage.Cell> cells = new ArrayList<>();
            for (Coverage.Head column : heads) {
                Spot spot = new Spot(row.code(), column.code());
                int[] quarters = counts.getOrDefault(spot, new int[QUARTERS]);
                int count = java.util.Arrays.stream(quarters).sum();
                boolean gap =
                        late && count == 0 && wanted.map(w -> w.contains(spot)).orElse(true);
                gaps += gap ? 1 : 0;
                cells.add(new Coverage.Cell(
                        count,
                        matrix.quarters()
                                ? java.util.Arrays.stream(quarters).boxed().toList()
                                : List.of(),
                        gap));
            }
            lines.add(new Coverage.Row(row.code(), row.label(), cells));
        }
        return new Coverage(matrix.key(), matrix.title(), year, heads, lines, gaps);
    }

    private Set<Spot> expected(Matrix.Expected expected, Scope scope, User user) {
        MatterType plan = type(expected.selection().type());
        Set<Spot> spots = new java.util.HashSet<>();
        for (Matter matter : figures.matters(expected.selection(), scope, user)) {
            for (String row : codes(matter, field(plan, expected.rows()))) {
                codes(matter, field(plan, expected.columns())).forEach(column -> spots.add(new Spot(row, column)));
            }
        }
        return spots;
    }

    /** The options in their order, or the values met where the field has none. */
    private static List<Coverage.Head> heads(Field field, Set<String> met) {
        Map<String, Coverage.Head> heads = new LinkedHashMap<>();
        field.options().forEach(option -> heads.put(option.code(), new Coverage.Head(option.code(), option.label())));
        met.forEach(code -> heads.putIfAbsent(code, new Coverage.Head(code, code)));
        return List.copyOf(heads.values());
    }

    private static List<String> codes(Matter matter, Field field) {
        return switch (matter.fields().get(field.key())) {
            case Value.Choice choice -> List.of(choice.code());
            case Value.Choices choices -> choices.codes();
            case Value.Text text -> List.of(text.text());
            case Value.Persons persons ->
                persons.persons().stream().map(Value.Person::name).toList();
            case null, default -> List.of();
        };
    }

    private static Field field(MatterType type, String key) {
        return type.field(key).orElseThrow(() -> new IllegalStateException("no field " + type.key() + "." + key));
    }

    private MatterType type(String key) {
        return catalogue.matterType(key).orElseThrow(() -> new IllegalStateException("no matter type " + key));
    }
}
