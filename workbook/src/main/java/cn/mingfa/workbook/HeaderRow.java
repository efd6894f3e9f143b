package cn.mingfa.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The header of a sheet: which column of the layout stands where.
 *
 * @param places column index to column
 * @param titles column index to the words above it
 */
record HeaderRow(int row, Map<Integer, Column> places, Map<Integer, String> titles) {

    HeaderRow {
        places = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(places));
        titles = Map.copyOf(titles);
    }

    /**
     * Reads the header; what is unknown, doubled or missing becomes a problem of the sheet.
     *
     * @param unitNeeded false where the unit is known without its column
     */
    static HeaderRow read(SheetLayout layout, RawRow row, boolean unitNeeded, Problems problems) {
        Map<Integer, Column> places = new LinkedHashMap<>();
        Map<Integer, String> titles = new HashMap<>();
        Map<Column, Integer> seen = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String title = row.cell(i).text().strip();
            if (title.isEmpty()) {
                continue;
            }
            Optional<Column> column = layout.column(title);
            // a joined column bears its key, which no person reads
            titles.put(
                    i,
                    column.filter(found -> found.key().equals(title))
                            .map(Column::label)
                            .orElse(title));
            if (column.isEmpty()) {
                problems.add(
                        row.number(),
                        i,
                        title,
                        title,
                        Words.say("header.unknown", title, layout.type().title()));
            } else if (seen.putIfAbsent(column.get(), i) != null) {
                String first = RawRow.letter(seen.getOrDefault(column.get(), i));
                problems.add(row.number(), i, title, title, Words.say("header.doubled", title, first));
            } else {
                places.put(i, column.get());
            }
        }
        for (Column column : layout.columns()) {
            if (column.required()
                    && !seen.containsKey(column)
                    && (unitNeeded || !(column instanceof Column.UnitName))) {
                problems.add(row.number(), -1, column.label(), "", Words.say("header.missing", column.label()));
            }
        }
        return new HeaderRow(row.number(), places, titles);
    }

    String title(int column) {
        return titles.getOrDefault(column, "");
    }
}
