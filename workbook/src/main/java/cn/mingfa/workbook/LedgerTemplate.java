package cn.mingfa.workbook;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the workbook to fill in: a page of guidance, then a sheet for each type with its header (a star where it must
 * be filled, units in brackets), a note on every header, drop-downs, date formats, and an example row marked as such,
 * which the reader passes over.
 */
public final class LedgerTemplate {

    /** Drop-downs reach down to this row. */
    static final int PREPARED_ROWS = 5000;

    private static final int LINES = 7;
    private static final int LIST_LINES = 5;
    private static final String APPLICATION = "Mingfa";
    private static final String APPLICATION_VERSION = "0.1";

    private LedgerTemplate() {}

    /**
     * @param units names offered in the unit column; empty if they are not known
     * @param year the year of the example dates
     */
    public static void write(List<MatterType> types, List<String> units, int year, OutputStream out)
            throws IOException {
        List<SheetLayout> layouts = types.stream().map(SheetLayout::of).toList();
        try (var workbook = new Workbook(out, APPLICATION, APPLICATION_VERSION)) {
            Worksheet guide = workbook.newWorksheet(Words.get("guide.sheet"));
            var options = new Options(Words.get("options.sheet"));
            for (SheetLayout layout : layouts) {
                form(workbook.newWorksheet(layout.sheetName()), layout, units, year, options);
            }
            guide(guide, layouts);
            options.write(workbook);
        }
    }

    private static void form(Worksheet sheet, SheetLayout layout, List<String> units, int year, Options options) {
        sheet.freezePane(2, 1);
        sheet.rowHeight(0, 34);
        for (int c = 0; c < layout.columns().size(); c++) {
            Column column = layout.columns().get(c);
            sheet.value(0, c, column.header());
            SheetStyles.header(sheet, 0, c, column.required());
            sheet.comment(0, c, ColumnGuide.says(column));
            sheet.width(c, SheetStyles.width(column));
            sheet.value(1, c, ColumnGuide.example(column, year));
            SheetStyles.example(sheet, 1, c);
            if (column.isDate()) {
                sheet.style(c).format(SheetStyles.DATE).set();
            }
            List<String> choices = column instanceof Column.UnitName ? units : column.choices();
            if (!choices.isEmpty()) {
                sheet.range(2, c, PREPARED_ROWS, c)
                        .validateWithListByFormula(options.reference(choices))
                        .allowBlank(true)
                        .errorStyle(isClosed(column) ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING)
                        .showErrorMessage(true)
                        .errorTitle(Words.get("validation.title"))
                        .error(Words.get("validation.choice"));
            }
        }
    }

    /** Whether nothing but the choices may be typed; where 不适用 is possible its reason is typed freely. */
    private static boolean isClosed(Column column) {
        return !(column instanceof Column.FieldColumn(Field field, String label)) || !field.maybeNotApplicable();
    }

    private static void guide(Worksheet sheet, List<SheetLayout> layouts) {
        int row = 0;
        sheet.value(row, 0, Words.get("guide.title"));
        sheet.style(row, 0).bold().fontSize(16).set();
        row += 2;
        boolean list =
                layouts.stream().allMatch(layout -> layout.type().stages().isEmpty());
        for (int line = 1; line <= (list ? LIST_LINES : LINES); line++) {
            sheet.value(row++, 0, Words.get((list ? "guide.list." : "guide.line.") + line));
        }
        row++;
        List<String> heads = Words.list("guide.table");
        for (int c = 0; c < heads.size(); c++) {
            sheet.value(row, c, heads.get(c));
            SheetStyles.header(sheet, row, c, true);
        }
        row++;
        for (SheetLayout layout : layouts) {
            for (Column column : layout.columns()) {
                sheet.value(row, 0, layout.sheetName());
                sheet.value(row, 1, column.header().replace("*", ""));
                sheet.value(row, 2, Words.get(column.required() ? "guide.required" : "guide.optional"));
                sheet.value(row, 3, ColumnGuide.says(column));
                row++;
            }
        }
        sheet.width(0, 18);
        sheet.width(1, 26);
        sheet.width(2, 12);
        sheet.width(3, 90);
    }

    /** The lists behind the drop-downs, each once, on a hidden sheet: a list in the cell itself may not be long. */
    private static final class Options {
        private final String sheetName;
        private final Map<List<String>, Integer> columns = new LinkedHashMap<>();

        private Options(String sheetName) {
            this.sheetName = sheetName;
        }

        private String reference(List<String> choices) {
            int column = columns.computeIfAbsent(new ArrayList<>(choices), c -> columns.size());
            String letter = RawRow.letter(column);
            return "'" + sheetName + "'!$" + letter + "$1:$" + letter + "$" + choices.size();
        }

        private void write(Workbook workbook) {
            Worksheet sheet = workbook.newWorksheet(sheetName);
            columns.forEach((choices, column) -> {
                for (int row = 0; row < choices.size(); row++) {
                    sheet.value(row, column, choices.get(row));
                }
            });
            sheet.setVisibilityState(VisibilityState.HIDDEN);
        }
    }
}
