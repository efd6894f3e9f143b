package cn.mingfa.document.read;

import cn.mingfa.document.UnreadableDocument;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** A table of a .doc. The file knows edges and no columns, so every edge that any row has begins a column. */
final class DocTable {

    /** Edges nearer than this many twentieths of a point are one, drawn by hand. */
    private static final int SLACK = 40;

    /** What makes a paragraph into text. */
    interface Writing {
        void write(Paragraph paragraph) throws UnreadableDocument;
    }

    private final Table table;
    private final Writing writing;
    private final Runnable flush;
    private final TreeMap<Integer, Integer> columns = new TreeMap<>();

    DocTable(Table table, Writing writing, Runnable flush) {
        this.table = table;
        this.writing = writing;
        this.flush = flush;
    }

    void write(Lines lines) throws UnreadableDocument {
        findColumns();
        lines.startTable();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            lines.startRow();
            for (int k = 0; k < row.numCells(); k++) {
                write(row.getCell(k), k == 0, lines);
            }
            lines.endRow();
        }
        lines.endTable();
    }

    private void write(TableCell cell, boolean first, Lines lines) throws UnreadableDocument {
        int left = column(cell.getLeftEdge());
        int span = Math.max(1, column(cell.getLeftEdge() + cell.getWidth()) - left);
        if (first) {
            lines.skipColumns(left);
        }
        if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
            lines.continueCell(span);
        } else {
            lines.startCell(1, span);
        }
        for (int i = 0; i < cell.numParagraphs(); i++) {
            writing.write(cell.getParagraph(i));
        }
        flush.run();
        lines.endCell();
        lines.checkSize();
    }

    private void findColumns() {
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            for (int k = 0; k < row.numCells(); k++) {
                TableCell cell = row.getCell(k);
                columns.put(cell.getLeftEdge(), 0);
                columns.put(cell.getLeftEdge() + cell.getWidth(), 0);
            }
        }
        int column = -1;
        int last = Integer.MIN_VALUE / 2;
        for (Map.Entry<Integer, Integer> edge : columns.entrySet()) {
            column += edge.getKey() - last > SLACK ? 1 : 0;
            last = edge.getKey();
            edge.setValue(column);
        }
    }

    private int column(int edge) {
        Integer column = columns.get(edge);
        return column == null ? 0 : column;
    }
}
