package cn.mingfa.document.read;

import cn.mingfa.document.SourceText;
import cn.mingfa.document.SourceText.Format;
import cn.mingfa.document.Table;
import cn.mingfa.document.UnreadableDocument;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the text of a document one block a line. A table row is a line of its cells, parted by tabs; a row whose
 * cells hold whole paragraphs (layout tables, forms) is taken apart into lines.
 */
final class Lines {

    /** More than this in a cell of several paragraphs is running text and no table. */
    private static final int CELL_OF_PROSE = 80;

    private record Cell(List<Line> lines, Optional<Grid.Slot> slot) {
        int length() {
            return lines.stream().mapToInt(l -> l.text().length()).sum();
        }
    }

    private final List<Line> top = new ArrayList<>();
    private final Deque<List<Line>> sinks = new ArrayDeque<>();
    private final Deque<List<Cell>> rows = new ArrayDeque<>();
    /** One entry an open table. */
    private final Deque<Grid> open = new ArrayDeque<>();

    private final List<Grid> grids = new ArrayList<>();
    /** Those of which it is known where their characters stand in the carrier. */
    private final List<Line> traced = new ArrayList<>();

    private final Map<String, String> labels = new LinkedHashMap<>();
    private long chars;
    private int cells;

    Lines() {
        sinks.push(top);
    }

    /** Adds a block; line breaks inside make several lines, blank ones are dropped. */
    void add(CharSequence block) {
        block.toString()
                .lines()
                .map(Lines::trimmed)
                .filter(line -> !line.isEmpty())
                .forEach(this::put);
    }

    /** Adds a block as {@link #add(CharSequence)} does, remembering where its characters stand in the carrier. */
    void add(Passage block) {
        String text = block.text();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                int start = firstShown(text, from, i);
                int end = lastShown(text, start, i);
                if (start < end) {
                    var line = new Line(text.substring(start, end), block.places(start, end));
                    traced.add(line);
                    put(line);
                }
                from = i + 1;
            }
        }
    }

    private void put(String line) {
        put(new Line(line));
    }

    private void put(Line line) {
        chars += line.text().length();
        sinks.element().add(line);
    }

    /** Where each character of the printed document stands in the carrier, {@link Passage#NOWHERE} where it does not. */
    long[] origins(int length) {
        var origins = new long[length];
        Arrays.fill(origins, Passage.NOWHERE);
        for (Line line : traced) {
            int at = line.place(0);
            for (int i = 0; at >= 0 && i < line.origins().length && at + i < length; i++) {
                origins[at + i] = line.origins()[i];
            }
        }
        return origins;
    }

    void startTable() {
        var grid = new Grid();
        open.push(grid);
        grids.add(grid);
    }

    void endTable() {
        open.poll();
    }

    void startRow() {
        rows.push(new ArrayList<>());
        if (!open.isEmpty()) {
            open.element().startRow();
        }
    }

    /** Leaves columns of the open row without a cell. */
    void skipColumns(int columns) {
        if (!open.isEmpty()) {
            open.element().skip(columns);
        }
    }

    void startCell() {
        startCell(1, 1);
    }

    /** A cell outside of a row, where only a part of a table is read, is no cell. */
    void startCell(int rowSpan, int columnSpan) {
        startCell(open.isEmpty() ? Optional.empty() : open.element().place(rowSpan, columnSpan));
    }

    /** A cell that belongs to the one above; it prints as an empty one. */
    void continueCell(int columnSpan) {
        if (!open.isEmpty() && open.element().continues(columnSpan)) {
            startCell(Optional.empty());
        } else {
            startCell(1, columnSpan);
        }
    }

    private void startCell(Optional<Grid.Slot> slot) {
        if (!rows.isEmpty()) {
            cells++;
            var cell = new Cell(new ArrayList<>(1), slot);
            rows.element().add(cell);
            sinks.push(cell.lines());
        }
    }

    void endCell() {
        if (sinks.size() > 1 && !rows.isEmpty()) {
            sinks.pop();
        }
    }

    /** Ends a row of a spreadsheet, which is a line whatever its cells hold. */
    void endLine() {
        if (!rows.isEmpty()) {
            join(rows.pop());
        }
    }

    void endRow() {
        if (rows.isEmpty()) {
            return;
        }
        List<Cell> row = rows.pop();
        boolean prose =
                row.size() == 1 || row.stream().anyMatch(c -> c.lines().size() > 1 && c.length() > CELL_OF_PROSE);
        if (prose) {
            row.forEach(this::takeApart);
        } else {
            join(row);
        }
    }

    private void takeApart(Cell cell) {
        sinks.element().addAll(cell.lines());
        if (!cell.lines().isEmpty()) {
            cell.slot()
                    .ifPresent(s ->
                            s.standsFrom(cell.lines().getFirst(), cell.lines().getLast()));
        }
    }

    private void join(List<Cell> row) {
        var text = new StringBuilder();
        var starts = new int[row.size()];
        var ends = new int[row.size()];
        for (int i = 0; i < row.size(); i++) {
            text.append(i == 0 ? "" : "\t");
            starts[i] = text.length();
            for (Line line : row.get(i).lines()) {
                text.append(text.length() == starts[i] ? "" : " ").append(line.text());
            }
            ends[i] = text.length();
        }
        var line = new Line(text.toString().stripTrailing());
        if (line.text().isBlank()) {
            return;
        }
        sinks.element().add(line);
        for (int i = 0; i < row.size(); i++) {
            int start = starts[i];
            int end = ends[i];
            row.get(i).slot().ifPresent(slot -> slot.standsIn(line, start, end));
            int at = start;
            for (Line part : row.get(i).lines()) {
                part.joined(line, at);
                at += part.text().length() + 1;
            }
        }
        if (!open.isEmpty()) {
            open.element().hasRow();
        }
    }

    /** Refuses a document whose text or tables outgrow the limit; to be asked now and then. */
    void checkSize() throws UnreadableDocument {
        if (chars > Limits.CHARS) {
            throw Refusal.tooMany("文字", Limits.CHARS);
        }
        if (cells > Limits.CELLS) {
            throw Refusal.tooMany("表格单元格", Limits.CELLS);
        }
    }

    /** Something the carrier says about the document. */
    void label(String label, String value) {
        labels.put(label, value);
    }

    List<Line> toList() {
        return List.copyOf(top);
    }

    /** The document of all lines. */
    SourceText source(String name, Format format) {
        return source(name, format, top, labels);
    }

    /** The document of those lines that remained; tables whose lines are gone go with them. */
    SourceText source(String name, Format format, List<Line> kept, Map<String, String> labels) {
        var text = new StringBuilder();
        for (Line line : kept) {
            line.printedAt(text.length());
            text.append(line.text()).append('\n');
        }
        List<Table> tables = grids.stream()
                .flatMap(grid -> grid.table().stream())
                .sorted(Comparator.comparingInt(t -> t.cells().getFirst().start()))
                .toList();
        return new SourceText(name, format, text.toString(), labels, tables);
    }

    /** Without the blanks, narrow, wide or invisible, at both ends: indents and alignment are not text. */
    static String trimmed(String line) {
        int start = firstShown(line, 0, line.length());
        return line.substring(start, lastShown(line, start, line.length()));
    }

    private static int firstShown(String text, int from, int to) {
        int start = from;
        while (start < to && isBlank(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int lastShown(String text, int from, int to) {
        int end = to;
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
