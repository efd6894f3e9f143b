package cn.mingfa.platform.ledger.importing;

import java.util.List;
import java.util.UUID;

/**
 * What an import did.
 *
 * @param leftOut rows named by the user
 * @param alreadyImported rows that had come in before
 */
public record Result(List<UUID> matters, int leftOut, int alreadyImported) {
    public Result {
        matters = List.copyOf(matters);
    }
}
