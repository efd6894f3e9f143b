package cn.mingfa.workbook;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.workbook.ColumnMapping.Join;
import cn.mingfa.workbook.RawRow.RawCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A sheet of another program read as a ledger sheet: its header renamed, its words translated. Rows and columns keep
 * their places, so that what is wrong is found in the file as it is.
 */
final class MappedSheet {

    private final ColumnMapping mapping;
    private final Map<Integer, Join> joins = new HashMap<>();
    private final Map<Integer, Column> columns = new HashMap<>();
    private final Map<Column, String> fixed = new TreeMap<>(java.util.Comparator.comparing(Column::key));
    private final Consumer<RawRow> out;
    private boolean begun;

    private MappedSheet(ColumnMapping mapping, SheetLayout layout, Consumer<RawRow> out) {
        this.mapping = mapping;
        this.out = out;
        for (Column column : layout.columns()) {
            mapping.joins().stream()
                    .filter(join -> join.target().equals(column.key()))
                    .forEach(join -> {
                        joins.put(join.column(), join);
                        columns.put(join.column(), column);
                    });
            String words = mapping.fixed().get(column.key());
            if (words != null) {
                fixed.put(column, words);
            }
        }
    }

    /** The sheet as the mapping reads it; without a row where its header is not there. */
    static RawSheet of(RawSheet sheet, ColumnMapping mapping, SheetLayout layout) {
        return new RawSheet(sheet.name(), sheet.hidden(), List.of(), consumer -> {
            MappedSheet mapped = new MappedSheet(mapping, layout, consumer);
            sheet.rows().forEach(mapped::take);
        });
    }

    private void take(RawRow row) {
        if (!begun) {
            begun = mapping.knows(row.texts());
            if (begun) {
                out.accept(header(row.number()));
            }
        } else if (!row.isBlank() && !isTotal(row)) {
            out.accept(translated(row));
        }
    }

    private int width() {
        return mapping.header().size();
    }

    private RawRow header(int number) {
        List<RawCell> cells = new ArrayList<>();
        for (int i = 0; i < width(); i++) {
            Column column = columns.get(i);
            cells.add(column == null ? RawCell.EMPTY : RawCell.of(column.key()));
        }
        fixed.keySet().forEach(column -> cells.add(RawCell.of(column.key())));
        return new RawRow(number, cells);
    }

    private RawRow translated(RawRow row) {
        List<RawCell> cells = new ArrayList<>();
        for (int i = 0; i < width(); i++) {
            RawCell cell = row.cell(i);
            Join join = joins.get(i);
            Column column = columns.get(i);
            if (join == null || column == null) {
                cells.add(RawCell.EMPTY);
            } else if (cell.kind() == RawRow.Kind.VALUE) {
                cells.add(RawCell.of(words(cell.text().strip(), join, column)));
            } else {
                cells.add(cell);
            }
        }
        fixed.values().forEach(words -> cells.add(RawCell.of(words)));
        return new RawRow(row.number(), cells);
    }

    /** A line of totals at the end is no matter. */
    private static boolean isTotal(RawRow row) {
        String first = row.firstWords().replaceAll("[\\s\\u3000：:]", "");
        return Words.list("totals").stream()
                .anyMatch(word -> first.equals(word) || first.endsWith(word) && first.length() <= word.length() + 2);
    }

    private static String words(String text, Join join, Column column) {
        String whole = join.words().get(text);
        if (whole != null) {
            return whole;
        }
        if (column.isDate()) {
            return ForeignDay.read(text, join.order(), false);
        }
        if (column instanceof Column.FieldColumn(Field field, String label)) {
            return switch (field.type()) {
                case DATE_TIME -> ForeignDay.read(text, join.order(), true);
                case CHOICES -> several(text, join);
                case WHOLE, DECIMAL -> number(text);
                case TEXT, LONG_TEXT, DATE, YES_NO, CHOICE, PERSONS, ROWS -> text;
            };
        }
        return text;
    }

    private static String several(String text, Join join) {
        List<String> words = new ArrayList<>();
        for (String one : text.split("[、,，;；/]")) {
            words.add(join.words().getOrDefault(one.strip(), one.strip()));
        }
        return String.join("、", words);
    }

    /** 1,234人次 is 1234; what is no number stays as it is and is found wrong. */
    private static String number(String text) {
        String bare =
                text.replaceAll("(?<=[0-9])[,，](?=[0-9]{3})", "").replaceAll("(?<=[0-9])[\\s\\p{IsHan}%]{1,4}$", "");
        return bare.matches("-?[0-9]+(\\.[0-9]+)?") ? bare : text;
    }
}
