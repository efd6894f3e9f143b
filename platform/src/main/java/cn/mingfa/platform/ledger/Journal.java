package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.MatterType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The journal of a matter, as it lies in PostgreSQL: personal data sealed. */
final class Journal {

    private final JdbcClient jdbc;
    private final MatterTypes types;

    Journal(JdbcClient jdbc, MatterTypes types) {
        this.jdbc = jdbc;
        this.types = types;
    }

    List<Entry> of(UUID matter, String type) {
        return jdbc.sql("select * from journal where matter_id = :matter order by seq")
                .param("matter", matter)
                .query((row, n) -> {
                    int version = row.getInt("type_version");
                    return entry(row, types.of(type, version), version);
                })
                .list();
    }

    /** Who changed the matter last. */
    Optional<LastChange> lastChange(UUID matter) {
        return jdbc.sql("""
                        select m.title, j.actor_name, j.actor_unit, j.at
                        from matter m join journal j on j.matter_id = m.id and j.seq = m.version
                        where m.id = :matter
                        """)
                .param("matter", matter)
                .query((row, n) -> new LastChange(
                        row.getString("title"), row.getString("actor_name"), row.getObject("at", OffsetDateTime.class)))
                .optional();
    }

    /** The entry in a row that has the columns of the journal, by the version of the type it was made under. */
    static Entry entry(ResultSet row, MatterType type, int version) throws SQLException {
        return new Entry(
                row.getInt("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("on_day", LocalDate.class),
                new Entry.Actor(
                        row.getObject("actor_id", UUID.class),
                        row.getString("actor_name"),
                        row.getString("actor_post"),
                        row.getString("actor_unit"),
                        Optional.ofNullable(row.getString("on_behalf_of"))),
                version,
                ActJson.read(type, row.getString("kind"), row.getString("act")));
    }

    record LastChange(String title, String by, OffsetDateTime at) {}
}
