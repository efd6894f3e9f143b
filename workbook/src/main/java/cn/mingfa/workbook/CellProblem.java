package cn.mingfa.workbook;

/**
 * A cell that cannot be taken as it is.
 *
 * @param sheet name of the sheet; the file's name for csv
 * @param row as the spreadsheet counts, from 1; 0 when the whole sheet is meant
 * @param column letter, e.g. {@code C}; empty when the whole row is meant
 * @param label the words above the column; may be empty
 * @param found what stands there
 * @param sentence what is wrong and how to mend it
 */
public record CellProblem(String sheet, int row, String column, String label, String found, String sentence) {

    /** Where it is, e.g. 「普法活动」第3行C列（活动日期）. */
    public String place() {
        var out = new StringBuilder("「").append(sheet).append("」");
        if (row > 0) {
            out.append("第").append(row).append("行");
        }
        if (!column.isEmpty()) {
            out.append(column).append("列");
        }
        if (!label.isEmpty()) {
            out.append("（").append(label).append("）");
        }
        return out.toString();
    }
}
