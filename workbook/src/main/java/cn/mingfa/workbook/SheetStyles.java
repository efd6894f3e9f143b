package cn.mingfa.workbook;

import org.dhatim.fastexcel.Worksheet;

/** How ledger sheets look. */
final class SheetStyles {

    static final String DATE = "yyyy-mm-dd";

    private static final String INK = "1F3A3D";
    private static final String REQUIRED = "DCEBE9";
    private static final String OPTIONAL = "F2F2EE";
    private static final String FAINT = "808080";
    private static final int NARROW = 12;
    private static final int WIDE = 30;

    private SheetStyles() {}

    static void header(Worksheet sheet, int row, int column, boolean required) {
        sheet.style(row, column)
                .bold()
                .fontColor(INK)
                .fillColor(required ? REQUIRED : OPTIONAL)
                .wrapText(true)
                .verticalAlignment("center")
                .set();
    }

    static void example(Worksheet sheet, int row, int column) {
        sheet.style(row, column).fontColor(FAINT).wrapText(true).set();
    }

    static void date(Worksheet sheet, int row, int column) {
        sheet.style(row, column).format(DATE).set();
    }

    /** Wide enough for its words and its contents. */
    static int width(Column column) {
        int words = column.header().codePointCount(0, column.header().length()) * 2 + 4;
        return Math.max(NARROW, Math.min(WIDE, words));
    }
}
