package cn.mingfa.document.read;

import cn.mingfa.document.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the cells of one table in their places while it is read, as browsers and word processors do. */
final class Grid {

    /** As many as the widest spreadsheet has; what lies beyond is text without a place in the table. */
    private static final int COLUMNS = 16_384;

    /** A cell with its place and, once its row is closed, its text. */
    static final class Slot {
        private final int row;
        private final int column;
        private final int columnSpan;
        private int rowSpan;
        private @Nullable Line from;
        private @Nullable Line to;
        private int start;
        private int end;

        private Slot(int row, int column, int rowSpan, int columnSpan) {
            this.row = row;
            this.column = column;
            this.rowSpan = rowSpan;
            this.columnSpan = columnSpan;
        }

        /** The cell is a part of one line. */
        void standsIn(Line line, int first, int last) {
            from = line;
            to = line;
            start = first;
            end = last;
        }

        /** The cell consists of whole lines. */
        void standsFrom(Line first, Line last) {
            from = first;
            to = last;
            start = 0;
            end = last.text().length();
        }
    }

    private final List<Slot> slots = new ArrayList<>();
    /** The cell that stands last at a left edge; only it can be continued below. */
    private final Map<Integer, Slot> above = new HashMap<>();

    /** By column, the first row that no cell from above reaches. */
    private int[] free = new int[8];

    private int row = -1;
    private int column;
    private boolean hasRows;

    void startRow() {
        row++;
        column = 0;
    }

    /** Columns that the row leaves out at its start. */
    void skip(int columns) {
        column = Math.min(COLUMNS, column + Math.max(0, columns));
    }

    /** The next cell of the row; none where it lies beyond all tables. */
    Optional<Slot> place(int rowSpan, int columnSpan) {
        while (column < free.length && free[column] > row) {
            column++;
        }
        if (row < 0 || column >= COLUMNS) {
            return Optional.empty();
        }
        var slot = new Slot(row, column, Math.max(1, rowSpan), Math.clamp(columnSpan, 1, COLUMNS - column));
        slots.add(slot);
        above.put(column, slot);
        if (slot.rowSpan > 1) {
            occupy(slot);
        }
        column += slot.columnSpan;
        return Optional.of(slot);
    }

    private void occupy(Slot slot) {
        int last = slot.column + slot.columnSpan;
        if (last > free.length) {
            free = Arrays.copyOf(free, Math.max(last, 2 * free.length));
        }
        int until = (int) Math.min(Integer.MAX_VALUE, (long) row + slot.rowSpan);
        Arrays.fill(free, slot.column, last, until);
    }

    /** A cell that goes on in this row; false where none stands above. */
    boolean continues(int columnSpan) {
        Slot slot = above.get(column);
        if (slot == null || slot.row + slot.rowSpan != row) {
            return false;
        }
        slot.rowSpan++;
        column += Math.max(1, columnSpan);
        return true;
    }

    /** A row was written as a line of cells: this is a table and no mere layout. */
    void hasRow() {
        hasRows = true;
    }

    /** The table, once all lines are printed; none if it was layout or left the text again. */
    Optional<Table> table() {
        if (!hasRows) {
            return Optional.empty();
        }
        int last = first();
        if (last < 0) {
            return Optional.empty();
        }
        var cells = new ArrayList<Table.Cell>(slots.size());
        for (Slot slot : slots) {
            int start = slot.from == null ? -1 : slot.from.place(slot.start);
            int end = slot.to == null ? -1 : slot.to.place(slot.end);
            boolean printed = start >= 0 && end >= start;
            last = printed ? end : last;
            cells.add(new Table.Cell(
                    slot.row,
                    slot.column,
                    Math.min(slot.rowSpan, row + 1 - slot.row),
                    slot.columnSpan,
                    printed ? start : last,
                    last));
        }
        return Optional.of(new Table(cells));
    }

    /** Where the first cell stands that was printed; the empty ones before it stand there too. */
    private int first() {
        for (Slot slot : slots) {
            int start = slot.from == null ? -1 : slot.from.place(slot.start);
            if (start >= 0) {
                return start;
            }
        }
        return -1;
    }
}
