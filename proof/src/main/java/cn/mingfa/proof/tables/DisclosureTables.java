package cn.mingfa.proof.tables;

import cn.mingfa.document.SourceText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The three tables of a disclosure report, in the format of 国办公开办函〔2021〕30号: A what was issued and decided, B applications by
 * kind of applicant and outcome, C review and suits. Cells are named by row and column:
 *
 * <ul>
 *   <li>{@code A1} 规章, {@code A2} 行政规范性文件 with {@code .issued .repealed .effective}; {@code A3} 行政许可, {@code A4} 行政处罚,
 *       {@code A5} 行政强制 with {@code .decisions}; {@code A6} 行政事业性收费 with {@code .fee} in 万元
 *   <li>{@code B1} 本年新收, {@code B2} 上年结转, {@code B3.1} to {@code B3.6.3} the 21 outcomes, {@code B3.7} their total, {@code B4}
 *       结转下年度, each with {@code .person .company .research .welfare .legal .other .total}
 *   <li>{@code C1} 行政复议, {@code C2} 未经复议直接起诉, {@code C3} 复议后起诉 with {@code .upheld .corrected .other .pending .total}
 * </ul>
 *
 * <p>Read out of the text, in which every reader puts a row on a line with its cells parted by tabs; blanks and rows
 * broken over several lines (PDF) are understood too. A cell that is empty or cannot be told apart is absent, never 0.
 */
public final class DisclosureTables {

    private static final DisclosureTables NONE = new DisclosureTables(Map.of());

    private final Map<String, Cell> cells;

    DisclosureTables(Map<String, Cell> cells) {
        this.cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /**
     * One number of a table.
     *
     * @param id row and column, e.g. {@code B3.1.person}
     * @param label Chinese words of row and column, for a message
     * @param start UTF-16 offset of the number in the text
     * @param end exclusive
     */
    public record Cell(String id, String label, BigDecimal value, int start, int end) {}

    /** The tables of the document, without cells if it has none; never fails. */
    public static DisclosureTables read(SourceText source) {
        return TableReader.mayHold(source.text()) ? new TableReader(source.text()).read() : NONE;
    }

    /** All cells, in the order of the text. */
    public Collection<Cell> cells() {
        return cells.values();
    }

    public Optional<Cell> cell(String id) {
        return Optional.ofNullable(cells.get(id));
    }

    public Optional<BigDecimal> value(String id) {
        return cell(id).map(Cell::value);
    }

    /** Words for a cell that may be absent. */
    public String label(String id) {
        return cell(id).map(Cell::label).orElse(id);
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /** Whether the position lies inside one of the numbers. */
    public boolean covers(int position) {
        return cells.values().stream().anyMatch(c -> c.start() <= position && position < c.end());
    }
}
