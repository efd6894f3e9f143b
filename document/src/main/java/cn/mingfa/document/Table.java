package cn.mingfa.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A table of a document as its cells: every position of the grid is covered by one cell at most. In the text a row is
 * a line and its cells are parted by tabs; a row whose cells hold whole paragraphs stands there paragraph by paragraph.
 *
 * @param cells by row, then column, each under its first position
 */
public record Table(List<Cell> cells) {

    private static final Comparator<Cell> BY_PLACE =
            Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

    public Table {
        cells = cells.stream().sorted(BY_PLACE).toList();
    }

    /**
     * A cell and where its text stands.
     *
     * @param row of its upper edge, from 0
     * @param column of its left edge, from 0
     * @param rowSpan how many rows it covers, at least 1
     * @param columnSpan how many columns it covers, at least 1
     * @param start UTF-16 offset into the text of the document
     * @param end equal to {@code start} for an empty cell
     */
    public record Cell(int row, int column, int rowSpan, int columnSpan, int start, int end) {

        public Cell {
            if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1 || start < 0 || end < start) {
                throw new IllegalArgumentException("no cell: " + row + "," + column + " " + start + "-" + end);
            }
        }

        boolean covers(int aRow, int aColumn) {
            return aRow >= row && aRow < row + rowSpan && aColumn >= column && aColumn < column + columnSpan;
        }
    }

    /** How many rows the table has; a merged cell counts with all it covers. */
    public int rows() {
        return cells.stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(0);
    }

    public int columns() {
        return cells.stream().mapToInt(c -> c.column() + c.columnSpan()).max().orElse(0);
    }

    /** The cell that covers a position, be it merged or not; none beyond the table or in a gap of it. */
    public Optional<Cell> at(int row, int column) {
        int low = 0;
        int high = cells.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Cell cell = cells.get(middle);
            boolean before = cell.row() < row || cell.row() == row && cell.column() <= column;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        // The one that covers it begins here or before; mostly it is the nearest.
        return cells.subList(0, low).reversed().stream()
                .filter(c -> c.covers(row, column))
                .findFirst();
    }
}
