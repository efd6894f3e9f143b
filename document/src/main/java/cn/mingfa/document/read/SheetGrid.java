package cn.mingfa.document.read;

import cn.mingfa.document.UnreadableDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One sheet of a workbook as shown: what its cells display and which are merged. The table begins at the first row and
 * column in use.
 */
final class SheetGrid {

    private record Merge(int row, int column, int lastRow, int lastColumn) {}

    private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
    private final List<Merge> merges = new ArrayList<>();
    private long mergedColumns;
    private int cells;
    private int firstColumn = Integer.MAX_VALUE;
    private int lastColumn;

    /** Sets what a cell displays; blank ones are left out. */
    void put(int row, int column, String text) throws UnreadableDocument {
        if (text.isBlank()) {
            return;
        }
        if (++cells > Limits.CELLS) {
            throw tooMany();
        }
        rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, text);
        firstColumn = Math.min(firstColumn, column);
        lastColumn = Math.max(lastColumn, column);
    }

    void merge(int row, int column, int toRow, int toColumn) throws UnreadableDocument {
        mergedColumns += Math.max(1, toColumn - column);
        if (mergedColumns > 4L * Limits.CELLS) {
            throw tooMany();
        }
        if (row >= 0 && column >= 0 && toRow >= row && toColumn >= column) {
            merges.add(new Merge(row, column, toRow, toColumn));
        }
    }

    private static UnreadableDocument tooMany() {
        return Refusal.tooMany("表格单元格", Limits.CELLS);
    }

    void write(Lines lines) throws UnreadableDocument {
        if (rows.isEmpty()) {
            return;
        }
        Map<Integer, Map<Integer, Merge>> anchors = new HashMap<>();
        merges.forEach(
                m -> anchors.computeIfAbsent(m.row(), r -> new HashMap<>()).put(Math.max(m.column(), firstColumn), m));
        var covered = new HashMap<Integer, Integer>();
        lines.startTable();
        for (int row = rows.firstKey(); row <= rows.lastKey(); row++) {
            lines.startRow();
            writeRow(row, anchors.getOrDefault(row, Map.of()), covered, lines);
            lines.endLine();
        }
        lines.endTable();
    }

    /** @param covered by column, the last row that a merged cell from above reaches */
    private void writeRow(int row, Map<Integer, Merge> anchors, Map<Integer, Integer> covered, Lines lines)
            throws UnreadableDocument {
        var texts = rows.getOrDefault(row, new TreeMap<>());
        int last = texts.isEmpty() ? -1 : texts.lastKey();
        for (int column : anchors.keySet()) {
            last = Math.max(last, Math.min(column, lastColumn));
        }
        int column = firstColumn;
        while (column <= last) {
            if (covered.getOrDefault(column, -1) >= row) {
                column++;
                continue;
            }
            Merge merge = anchors.get(column);
            int until = merge == null ? column : Math.clamp(merge.lastColumn(), column, lastColumn);
            int down = merge == null ? row : Math.min(merge.lastRow(), rows.lastKey());
            for (int under = column; down > row && under <= until; under++) {
                covered.put(under, down);
            }
            lines.startCell(down - row + 1, until - column + 1);
            lines.add(texts.getOrDefault(column, ""));
            lines.endCell();
            lines.checkSize();
            column = until + 1;
        }
    }
}
