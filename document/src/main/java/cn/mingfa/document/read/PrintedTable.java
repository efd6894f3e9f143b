package cn.mingfa.document.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rows of a table in a page layout, told by the gaps between their cells. The rows with most cells show where the
 * columns lie; a cell of another row covers those it overlaps. Cells merged downwards cannot be told.
 */
final class PrintedTable {

    private record Band(float left, float right) {}

    private final List<PrintedLine> rows;
    private final List<Band> bands = new ArrayList<>();

    PrintedTable(List<PrintedLine> rows) {
        this.rows = rows;
        int most = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        var cells = new ArrayList<PrintedLine.Segment>();
        rows.stream().map(PrintedLine::cells).filter(c -> c.size() == most).forEach(cells::addAll);
        cells.sort(Comparator.comparingDouble(PrintedLine.Segment::left));
        for (PrintedLine.Segment cell : cells) {
            if (!bands.isEmpty() && cell.left() < bands.getLast().right()) {
                Band before = bands.removeLast();
                bands.add(new Band(before.left(), Math.max(before.right(), cell.right())));
            } else {
                bands.add(new Band(cell.left(), cell.right()));
            }
        }
    }

    /** How many lines from one on are rows of a table; 0 where fewer than two are. */
    static int rows(List<PrintedLine> lines, int from) {
        int to = from;
        while (to < lines.size()
                && lines.get(to).text().indexOf('\t') >= 0
                && lines.get(to).ruled().isEmpty()
                && lines.get(to).page() == lines.get(from).page()) {
            to++;
        }
        return to - from > 1 ? to - from : 0;
    }

    void write(Lines lines) {
        lines.startTable();
        for (PrintedLine row : rows) {
            lines.startRow();
            int at = 0;
            for (PrintedLine.Segment cell : row.cells()) {
                int first = at;
                while (first < bands.size() - 1 && bands.get(first).right() <= cell.left()) {
                    first++;
                }
                int last = first;
                while (last < bands.size() - 1 && bands.get(last + 1).left() < cell.right()) {
                    last++;
                }
                lines.skipColumns(first - at);
                lines.startCell(1, last - first + 1);
                lines.add(cell.text());
                lines.endCell();
                at = last + 1;
            }
            lines.endLine();
        }
        lines.endTable();
    }
}
