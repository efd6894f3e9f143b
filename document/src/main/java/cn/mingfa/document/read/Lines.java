package cn.mingfa.document.read;

import cn.mingfa.document.UnreadableDocument;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Collects the text of a document one block a line. A table row is a line of its cells, parted by tabs; a row whose
 * cells hold whole paragraphs (layout tables, forms) is taken apart into lines.
 */
final class Lines {

    /** More than this in a cell of several paragraphs is running text and no table. */
    private static final int CELL_OF_PROSE = 80;

    private final List<String> top = new ArrayList<>();
    private final Deque<List<String>> sinks = new ArrayDeque<>();
    private final Deque<List<List<String>>> rows = new ArrayDeque<>();
    private long chars;

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

    private void put(String line) {
        chars += line.length();
        sinks.element().add(line);
    }

    void startRow() {
        rows.push(new ArrayList<>());
    }

    /** A cell outside of a row, where only a part of a table is read, is no cell. */
    void startCell() {
        if (!rows.isEmpty()) {
            sinks.push(new ArrayList<>());
        }
    }

    void endCell() {
        if (sinks.size() > 1 && !rows.isEmpty()) {
            rows.element().add(sinks.pop());
        }
    }

    void endRow() {
        if (rows.isEmpty()) {
            return;
        }
        List<List<String>> cells = rows.pop();
        boolean prose = cells.size() == 1
                || cells.stream()
                        .anyMatch(c -> c.size() > 1
                                && c.stream().mapToInt(String::length).sum() > CELL_OF_PROSE);
        if (prose) {
            cells.forEach(sinks.element()::addAll);
            return;
        }
        String row = String.join(
                        "\t", cells.stream().map(c -> String.join(" ", c)).toList())
                .stripTrailing();
        if (!row.isBlank()) {
            sinks.element().add(row);
        }
    }

    /** Refuses a document whose text outgrows the limit; to be asked now and then. */
    void checkSize() throws UnreadableDocument {
        if (chars > Limits.CHARS) {
            throw Refusal.tooMany("文字", Limits.CHARS);
        }
    }

    List<String> toList() {
        return List.copyOf(top);
    }

    /** All lines, each ended by a line feed. */
    static String text(List<String> lines) {
        var out = new StringBuilder();
        lines.forEach(line -> out.append(line).append('\n'));
        return out.toString();
    }

    /** Without the blanks, narrow, wide or invisible, at both ends: indents and alignment are not text. */
    static String trimmed(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isBlank(line.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
