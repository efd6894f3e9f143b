package cn.mingfa.platform.ledger.importing;

import cn.mingfa.platform.identity.User;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;

/** Bringing a filled-in workbook (导入) into the ledger. */
public interface Imports {

    /**
     * Reads the whole file and lists every wrong cell; records nothing.
     *
     * @param type key of the matter type the sheet is about
     * @param unit whose ledger rows without a unit of their own go to
     */
    DryRun check(String type, UUID unit, String fileName, Path file, User user);

    /**
     * Records all rows but those left out, in one transaction.
     *
     * @param leaveOut row numbers as the sheet counts them; every row with a problem must be among them
     * @throws ImportRefusal if rows with problems are not left out, or the dry run is no longer known
     */
    Result run(UUID dryRun, Set<Integer> leaveOut, User user);
}
