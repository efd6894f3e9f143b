package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Lifecycle;
import cn.mingfa.kernel.matter.Matter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Replays journals and compares with the rows: they must be equal, always. */
public final class JournalAudit {

    private final JdbcClient jdbc;
    private final MatterTypes types;
    private final MatterRows rows;
    private final Journal journal;

    public JournalAudit(JdbcClient jdbc, MatterTypes types) {
        this.jdbc = jdbc;
        this.types = types;
        this.rows = new MatterRows(types);
        this.journal = new Journal(jdbc, types);
    }

    /**
     * A row that is not what its journal makes of it.
     *
     * @param replayed empty when the journal cannot be replayed at all; {@code why} says the reason
     */
    public record Difference(Matter row, Optional<Matter> replayed, String why) {}

    /** The difference of one matter, if there is one. */
    public Optional<Difference> difference(UUID matter) {
        Matter row = jdbc.sql("select m.* from matter m where m.id = :id")
                .param("id", matter)
                .query(rows)
                .single();
        List<Entry> entries = journal.of(matter, row.type());
        Matter replayed;
        try {
            replayed = Lifecycle.replay(matter, entries, version -> types.of(row.type(), version));
        } catch (IllegalStateException broken) {
            return Optional.of(new Difference(row, Optional.empty(), String.valueOf(broken.getMessage())));
        }
        return replayed.equals(row)
                ? Optional.empty()
                : Optional.of(new Difference(row, Optional.of(replayed), "row and journal differ"));
    }

    /** Every difference in the whole ledger. */
    public List<Difference> differences() {
        List<UUID> all = jdbc.sql("select id from matter order by id")
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
        return all.stream().flatMap(matter -> difference(matter).stream()).toList();
    }
}
