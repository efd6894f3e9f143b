package cn.mingfa.platform.ledger.importing;

import cn.mingfa.platform.identity.User;
import cn.mingfa.workbook.ColumnMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How an office reads files of other programs (栏目对应): joined once, known again by the header row. */
public interface Mappings {

    /** @param mapping under a name of the unit's own */
    record Saved(UUID id, String type, String name, ColumnMapping mapping, String savedBy) {}

    /** The one made for files with this header, for the unit or one above it. */
    Optional<Saved> find(String type, UUID unit, List<String> header);

    /** The same for a file as it lies there; none where it has no header. */
    Optional<Saved> find(String type, UUID unit, Path file, String fileName);

    /** All of a unit, by name. */
    List<Saved> of(UUID unit);

    /**
     * Keeps a mapping; an earlier one for the same header gives way.
     *
     * @throws ImportRefusal where it has no name
     */
    void save(String type, UUID unit, String name, ColumnMapping mapping, User user);

    /** Forgets a mapping of the user's unit or one below it. */
    void forget(UUID id, User user);
}
