package cn.mingfa.workbook;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One row as it stands in the file.
 *
 * @param number as the spreadsheet counts, from 1
 */
record RawRow(int number, List<RawCell> cells) {

    RawRow {
        cells = List.copyOf(cells);
    }

    RawCell cell(int column) {
        return column < cells.size() ? cells.get(column) : RawCell.EMPTY;
    }

    boolean isBlank() {
        return cells.stream().allMatch(RawCell::isBlank);
    }

    /** The words of the first cell that has any. */
    String firstWords() {
        return cells.stream()
                .filter(c -> !c.isBlank())
                .map(RawCell::text)
                .findFirst()
                .orElse("");
    }

    List<String> texts() {
        return cells.stream().map(RawCell::text).toList();
    }

    /** What makes two rows the same: all their words. */
    String fingerprint() {
        return cells.stream().map(RawCell::text).collect(Collectors.joining("\u001f"));
    }

    /** What a cell holds. */
    enum Kind {
        VALUE,
        FORMULA,
        ERROR
    }

    /** @param text the value as words; of a formula its source, of an error its code */
    record RawCell(Kind kind, String text) {

        static final RawCell EMPTY = new RawCell(Kind.VALUE, "");

        static RawCell of(String text) {
            return text.isEmpty() ? EMPTY : new RawCell(Kind.VALUE, text);
        }

        boolean isBlank() {
            return kind == Kind.VALUE && text.isBlank();
        }
    }

    /** A, B, … Z, AA as spreadsheets name their columns. */
    static String letter(int column) {
        var out = new StringBuilder();
        for (int c = column; c >= 0; c = c / 26 - 1) {
            out.insert(0, (char) ('A' + c % 26));
        }
        return out.toString();
    }
}
