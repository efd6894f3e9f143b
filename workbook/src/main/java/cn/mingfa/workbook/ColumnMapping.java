package cn.mingfa.workbook;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.FieldType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the columns of a file that is not ours stand for the columns of a ledger sheet (栏目对应): an export of a hotline,
 * results of an examination, statistics of a site. A file is known again by its header row.
 *
 * @param header the header row, cell by cell; where it stands in the file does not matter
 * @param joins the columns that are taken; others are left alone
 * @param fixed what every row says in columns the file does not have, by key of the column
 */
public record ColumnMapping(List<String> header, List<Join> joins, Map<String, String> fixed) {

    public ColumnMapping {
        header = List.copyOf(header);
        joins = List.copyOf(joins);
        fixed = Map.copyOf(fixed);
    }

    /**
     * One column of the file.
     *
     * @param column counted from 0
     * @param target key of the column of the ledger sheet
     * @param words what the file says and what the ledger says for it
     * @param order how the file writes dates
     */
    public record Join(int column, String target, Map<String, String> words, DayOrder order) {
        public Join {
            words = Map.copyOf(words);
        }
    }

    /** In which order day, month and year stand. */
    public enum DayOrder {
        /** 2026-03-05, 2026年3月5日, and all the ledger reads itself. */
        YEAR_FIRST,
        /** 05/03/2026 is the fifth of March. */
        DAY_FIRST,
        /** 03/05/2026 is the fifth of March. */
        MONTH_FIRST
    }

    /**
     * A column of a ledger sheet to which a column of the file may be joined.
     *
     * @param choices what its cells may say; empty where anything may be written
     * @param day whether it holds dates
     */
    public record Target(String key, String label, boolean required, List<String> choices, boolean day) {
        public Target {
            choices = List.copyOf(choices);
        }
    }

    /** All columns of the type's sheet but the number, which the ledger gives itself. */
    public static List<Target> targets(MatterType type) {
        return SheetLayout.of(type).columns().stream()
                .filter(column -> !(column instanceof Column.Number))
                .map(ColumnMapping::target)
                .toList();
    }

    private static Target target(Column column) {
        List<String> choices =
                column instanceof Column.FieldColumn(Field field, String label) && field.type() == FieldType.CHOICES
                        ? field.options().stream().map(MatterType.Option::label).toList()
                        : column.choices();
        return new Target(column.key(), column.label(), column.required(), choices, column.isDate());
    }

    /** Whether that row is the header it was made for. */
    boolean knows(List<String> row) {
        return print(row).equals(print(header));
    }

    private static String print(List<String> row) {
        return row.stream()
                .map(cell -> cell.replaceAll("[\\s\\u3000*＊]", ""))
                .collect(Collectors.joining("\u001f"))
                .replaceAll("\u001f+$", "");
    }
}
