package cn.mingfa.platform.ledger.importing;

import java.util.List;
import java.util.UUID;

/**
 * What an import would do.
 *
 * @param rows how many rows hold data
 * @param alreadyImported how many of them came in with the same file before and are skipped
 */
public record DryRun(
        UUID id, String type, UUID unit, String fileName, int rows, int alreadyImported, List<Problem> problems) {
    public DryRun {
        problems = List.copyOf(problems);
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
