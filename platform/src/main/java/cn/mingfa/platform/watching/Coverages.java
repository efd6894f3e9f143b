package cn.mingfa.platform.watching;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.Coverage.Pair;
import cn.mingfa.catalogue.Matrix;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.identity.User;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Fills coverage tables over a user's unit and those below it. What stands in a cell is said once, by
 * {@link cn.mingfa.catalogue.Coverage}.
 */
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

    private Coverage fill(Matrix matrix, int year, User user, LocalDate today) {
        LocalDate asOf = year == today.getYear() ? today : LocalDate.of(year, 12, 31);
        Scope scope = figures.scope(user.unit().id(), year, asOf);
        var table = cn.mingfa.catalogue.Coverage.of(matrix, catalogue.fixed(), new SeenBy(figures, user), scope);
        boolean late = year < today.getYear() || matrix.showsGaps(today);
        List<Coverage.Row> lines = new ArrayList<>();
        boolean open = hasOpenColumns(matrix);
        table.rows().forEach((row, label) -> {
            List<Coverage.Cell> cells = table.columns().keySet().stream()
                    .map(column -> cell(Optional.ofNullable(table.cells().get(new Pair(row, column))), matrix, late))
                    .toList();
            boolean bare = open && !cells.isEmpty() && cells.stream().allMatch(Coverage.Cell::gap);
            lines.add(new Coverage.Row(row, label, cells, bare));
        });
        return new Coverage(matrix.key(), matrix.title(), year, heads(table.columns()), lines, gaps(lines));
    }

    /** Whether its columns are whatever stands in the ledger, e.g. names of units. */
    private boolean hasOpenColumns(Matrix matrix) {
        return catalogue
                .matterType(matrix.selection().type())
                .flatMap(type -> type.field(matrix.columns()))
                .filter(field -> field.options().isEmpty())
                .isPresent();
    }

    /** A bare row lacks one thing, not as many as there are columns. */
    private static int gaps(List<Coverage.Row> lines) {
        return lines.stream()
                .mapToInt(row -> row.bare()
                        ? 1
                        : (int) row.cells().stream().filter(Coverage.Cell::gap).count())
                .sum();
    }

    private static Coverage.Cell cell(Optional<cn.mingfa.catalogue.Coverage.Cell> cell, Matrix matrix, boolean late) {
        List<Integer> quarters = cell.map(
                        c -> c.quarters().stream().map(List<Matter>::size).toList())
                .orElse(java.util.Collections.nCopies(QUARTERS, 0));
        int count = quarters.stream().mapToInt(Integer::intValue).sum();
        boolean gap = late && cell.filter(c -> c.expected() && c.isEmpty()).isPresent();
        return new Coverage.Cell(count, matrix.quarters() ? quarters : List.of(), gap);
    }

    private static List<Coverage.Head> heads(Map<String, String> labels) {
        return labels.entrySet().stream()
                .map(entry -> new Coverage.Head(entry.getKey(), entry.getValue()))
                .toList();
    }
}
