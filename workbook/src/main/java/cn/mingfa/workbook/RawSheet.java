package cn.mingfa.workbook;

import java.util.List;

/**
 * A sheet as it stands in the file.
 *
 * @param merged the merged regions
 */
record RawSheet(String name, boolean hidden, List<Region> merged, Rows rows) {

    RawSheet {
        merged = List.copyOf(merged);
    }

    /** Hands over the rows one after another; only one is held at a time. */
    @FunctionalInterface
    interface Rows {
        void forEach(java.util.function.Consumer<RawRow> consumer) throws UnreadableFile;
    }

    /** A block of merged cells; rows as the spreadsheet counts, columns from 0. */
    record Region(int top, int left, int bottom, int right, String name) {

        static Region parse(String reference) {
            String[] ends = reference.split(":", 2);
            int[] first = address(ends[0]);
            int[] last = address(ends.length == 2 ? ends[1] : ends[0]);
            return new Region(first[0], first[1], last[0], last[1], reference);
        }

        private static int[] address(String cell) {
            int column = 0;
            int row = 0;
            for (char c : cell.toCharArray()) {
                if (c >= 'A' && c <= 'Z') {
                    column = column * 26 + (c - 'A' + 1);
                } else if (c >= '0' && c <= '9') {
                    row = row * 10 + (c - '0');
                }
            }
            return new int[] {row, column - 1};
        }
    }
}
