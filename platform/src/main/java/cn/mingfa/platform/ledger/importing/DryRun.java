package cn.mingfa.platform.ledger.importing;

import java.util.List;
import java.util.UUID;

/**
 * What an import would do.
 *
 * @param rows how many rows could be taken
 * @param alreadyImported how many of them stand in the ledger already and are skipped
 * @param problems the first of them, from top to bottom
 * @param problemsInAll how many there are
 * @param notes what was passed over without harm, such as a row of totals
 */
public record DryRun(
        UUID id,
        String type,
        UUID unit,
        String fileName,
        int rows,
        int alreadyImported,
        List<Problem> problems,
        long problemsInAll,
        List<String> notes) {
    public DryRun {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    public boolean clean() {
        return problems.isEmpty();
    }

    /**
     * A wrong cell.
     *
     * @param row as the sheet counts it; 0 when the whole sheet is meant
     * @param column letters as the sheet shows them, or empty when the whole row is meant
     * @param label heading of the column
     * @param found what stands there
     */
    public record Problem(String sheet, int row, String column, String label, String found, String sentence) {}
}
