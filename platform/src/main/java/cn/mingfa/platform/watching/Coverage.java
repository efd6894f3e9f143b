package cn.mingfa.platform.watching;

import java.util.List;

/**
 * A coverage table filled from the ledger.
 *
 * @param gaps how many cells that should be filled are empty; a bare row counts once
 */
public record Coverage(String key, String title, int year, List<Head> columns, List<Row> rows, int gaps) {

    public Coverage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether cells tell the quarters apart. */
    public boolean quarterly() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> !cell.quarters().isEmpty());
    }

    /** @param code value of the field, as a list filters by it */
    public record Head(String code, String label) {}

    /** @param bare whether it should be filled under some column, whichever that is, and is under none */
    public record Row(String code, String label, List<Cell> cells, boolean bare) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param count how many matters
     * @param quarters of these by quarter; empty where the table does not tell them apart
     * @param gap whether it should be filled and is not
     */
    public record Cell(int count, List<Integer> quarters, boolean gap) {
        public Cell {
            quarters = List.copyOf(quarters);
        }
    }
}
