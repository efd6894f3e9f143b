package cn.mingfa.platform.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handovers in PostgreSQL: lists as they were signed, and how each ended, both append-only. */
@Component
class HandoverStore {

    private final JdbcClient jdbc;

    HandoverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Handover handover) {
        jdbc.sql("""
                        insert into handover (id, from_person, to_person, from_name, to_name, unit_name, matters, things, lines,
                            more, signed_at, signed_by, signed_post)
                        values (:id, :from, :to, :fromName, :toName, :unit, :matters, :things, :lines, :more, :at, :by, :post)
                        """)
                .param("id", handover.id())
                .param("from", handover.from())
                .param("to", handover.to())
                .param("fromName", handover.fromName())
                .param("toName", handover.toName())
                .param("unit", handover.unitName())
                .param("matters", handover.matters().toArray(UUID[]::new))
                .param("things", handover.things().toArray(String[]::new))
                .param("lines", handover.lines().toArray(String[]::new))
                .param("more", handover.more())
                .param("at", handover.signedAt().atOffset(ZoneOffset.UTC))
                .param("by", handover.signedBy())
                .param("post", handover.signedPost())
                .update();
    }

    /** Whether it had not ended before. */
    boolean end(UUID id, Handover.Ending ending) {
        return jdbc.sql("""
                        insert into handover_end (handover_id, at, outcome, name, words)
                        values (:id, :at, :outcome, :name, :words) on conflict do nothing
                        """)
                        .param("id", id)
                        .param("at", ending.at().atOffset(ZoneOffset.UTC))
                        .param("outcome", ending.outcome().name().toLowerCase(Locale.ROOT))
                        .param("name", ending.name())
                        .param("words", ending.words())
                        .update()
                > 0;
    }

    List<Handover> pendingFrom(UUID person) {
        return some("h.from_person = :id and e.handover_id is null", person);
    }

    List<Handover> waitingFor(UUID person) {
        return some("h.to_person = :id and e.handover_id is null", person);
    }

    List<Handover> of(UUID person) {
        return some("h.from_person = :id or h.to_person = :id", person);
    }

    Optional<Handover> find(UUID id) {
        return some("h.id = :id", id).stream().findFirst();
    }

    private List<Handover> some(String which, UUID id) {
        return jdbc.sql("""
                        select h.*, e.at as ended_at, e.outcome, e.name as ended_by, e.words as ended_words
                        from handover h left join handover_end e on e.handover_id = h.id
                        where (""" + which + ") order by h.added desc")
                .param("id", id)
                .query((row, n) -> handover(row))
                .list();
    }

    private static Handover handover(ResultSet row) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Handover(
                row.getObject("id", UUID.class),
                row.getObject("from_person", UUID.class),
                row.getObject("to_person", UUID.class),
                row.getString("from_name"),
                row.getString("to_name"),
                row.getString("unit_name"),
                List.of((UUID[]) row.getArray("matters").getArray()),
                List.of((String[]) row.getArray("things").getArray()),
                List.of((String[]) row.getArray("lines").getArray()),
                row.getString("more"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                row.getString("signed_by"),
                row.getString("signed_post"),
                ended == null
                        ? Optional.empty()
                        : Optional.of(new Handover.Ending(
                                ended.toInstant(),
                                Handover.Outcome.valueOf(
                                        row.getString("outcome").toUpperCase(Locale.ROOT)),
                                row.getString("ended_by"),
                                row.getString("ended_words"))));
    }
}
