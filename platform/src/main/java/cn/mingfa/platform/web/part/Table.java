package cn.mingfa.platform.web.part;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.FieldType;
import java.util.ArrayList;
import java.util.List;

/**
 * A field of rows as a form asks it: one input a cell, all under the field's name, line after line. A choice or yes and
 * no is a list to pick from, so that every cell is sent.
 *
 * @param lines what stands in the cells as typed, with some empty lines to go on with
 */
public record Table(List<Head> columns, List<List<String>> lines) {

    /** Of a field that is no table. */
    static final Table NONE = new Table(List.of(), List.of());

    private static final int SPARE = 2;
    private static final char BETWEEN = '｜';

    public Table {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * A column.
     *
     * @param statute whether the statutes known are offered
     * @param options what a cell may be picked from; empty where it is typed
     */
    public record Head(
            String label, String unit, boolean required, boolean number, boolean statute, List<String> options) {
        public Head {
            options = List.copyOf(options);
        }
    }

    static Table of(Field field, List<String> written) {
        if (field.type() != FieldType.ROWS) {
            return NONE;
        }
        int width = field.columns().size();
        List<List<String>> lines = new ArrayList<>();
        written.forEach(line -> lines.add(cells(line, width)));
        for (int i = 0; i < SPARE || lines.isEmpty(); i++) {
            lines.add(cells("", width));
        }
        return new Table(field.columns().stream().map(Table::head).toList(), lines);
    }

    private static Head head(Field column) {
        List<String> options = switch (column.type()) {
            case CHOICE ->
                column.options().stream().map(MatterType.Option::label).toList();
            case YES_NO -> List.of("是", "否");
            case TEXT, LONG_TEXT, WHOLE, DECIMAL, DATE, DATE_TIME, CHOICES, PERSONS, ROWS -> List.of();
        };
        return new Head(
                column.label(),
                column.unit().orElse(""),
                column.required(),
                column.type().isNumeric(),
                column.statute(),
                options);
    }

    /** The lines sent, cell after cell, as they are written; lines without a word are left out. */
    static List<String> lines(Field field, List<String> sent) {
        int width = field.columns().size();
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < sent.size(); from += width) {
            List<String> cells = sent.subList(from, Math.min(from + width, sent.size())).stream()
                    .map(cell -> cell.strip().replace(BETWEEN, '|'))
                    .toList();
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                lines.add(String.join(String.valueOf(BETWEEN), cells));
            }
        }
        return lines;
    }

    private static List<String> cells(String line, int width) {
        List<String> cells = new ArrayList<>(List.of(line.split(String.valueOf(BETWEEN), -1)));
        while (cells.size() < width) {
            cells.add("");
        }
        return cells.subList(0, width);
    }
}
