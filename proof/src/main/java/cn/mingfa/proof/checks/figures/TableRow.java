package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.tables.DisclosureTables;
import cn.mingfa.proof.text.Resources;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Cells of the disclosure tables that state an indicator.
 *
 * @param key of the indicator
 * @param cells whose sum it is
 * @param everywhere whether the indicator means the same in a report on law-based government; if not, only the disclosure
 *     report's own text speaks of what the cells count
 */
record TableRow(String key, List<String> cells, boolean everywhere) {

    static final List<TableRow> ALL = Resources.table("table-figures.csv", 3).stream()
            .map(row -> new TableRow(
                    row.get(0), Resources.split(row.get(1), ' '), row.get(2).equals("all")))
            .toList();

    /** What the tables state; nothing where a cell is lacking. */
    Optional<BigDecimal> value(DisclosureTables tables) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String cell : cells) {
            Optional<BigDecimal> value = tables.value(cell);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
        }
        return Optional.of(sum);
    }

    /** Words for the cells in a message. */
    String label(DisclosureTables tables) {
        return cells.size() == 1
                ? tables.label(cells.getFirst())
                : tables.label(cells.getFirst()) + "等" + cells.size() + "格之和";
    }
}
