package cn.mingfa.platform.administration;

import cn.mingfa.platform.identity.User;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Acts of reorganisation in PostgreSQL. */
@Component
class ReorganisationStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    ReorganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param file name and content of the document, where it was given */
    record Paper(String document, Optional<String> fileName, byte @Nullable [] file) {}

    UUID enter(Reform reform, LocalDate on, String words, Paper paper, User user, Instant at) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into reorganisation (id, takes_effect, kind, act, units, words, document, file_name, file,
                            entered_at, person_id, name, post, unit_id, unit_name)
                        values (:id, :on, :kind, cast(:act as jsonb), :units, :words, :document, :fileName, :file, :at,
                            :person, :name, :post, :unit, :unitName)
                        """)
                .param("id", id)
                .param("on", on)
                .param("kind", reform.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .param("act", JSON.writeValueAsString(reform))
                .param("units", reform.units().toArray(UUID[]::new))
                .param("words", words)
                .param("document", paper.document())
                .param("fileName", paper.fileName().orElse(null), Types.VARCHAR)
                .param("file", paper.file(), Types.BINARY)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", user.person())
                .param("name", user.name())
                .param("post", user.post())
                .param("unit", user.unit().id())
                .param("unitName", user.unit().name())
                .update();
        return id;
    }

    /** @return false if it had ended already */
    boolean end(UUID id, boolean carriedOut, String name, String words, Instant at) {
        return jdbc.sql("""
                        insert into reorganisation_end (reorganisation_id, at, outcome, name, words)
                        values (:id, :at, :outcome, :name, :words) on conflict do nothing
                        """)
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("outcome", carriedOut ? "carried_out" : "withdrawn")
                        .param("name", name)
                        .param("words", words)
                        .update()
                == 1;
    }

    List<Reorganisation> all() {
        return some("true", LocalDate.EPOCH);
    }

    List<Reorganisation> due(LocalDate today) {
        return some("e.reorganisation_id is null and r.takes_effect <= :today", today)
                .reversed();
    }

    Optional<Reorganisation> find(UUID id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Optional<byte[]> file(UUID id) {
        return jdbc.sql("select file from reorganisation where id = :id and file is not null")
                .param("id", id)
                .query((row, n) -> row.getBytes("file"))
                .optional();
    }

    private List<Reorganisation> some(String which, LocalDate today) {
        return jdbc.sql("""
                        select r.id, r.takes_effect, r.kind, r.act, r.units, r.words, r.document, r.file_name,
                            r.entered_at, r.person_id, r.name, r.post, r.unit_id, r.unit_name,
                            e.at as ended_at, e.outcome, e.name as ended_by, e.words as ended_words
                        from reorganisation r left join reorganisation_end e on e.reorganisation_id = r.id
                        where\s""" + which + " order by r.takes_effect desc, r.added desc")
                .param("today", today)
                .query((row, n) -> reorganisation(row))
                .list();
    }

    private static Reorganisation reorganisation(ResultSet row) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Reorganisation(
                row.getObject("id", UUID.class),
                row.getObject("takes_effect", LocalDate.class),
                JSON.readValue(row.getString("act"), kind(row.getString("kind"))),
                Stream.of((UUID[]) row.getArray("units").getArray()).toList(),
                row.getString("words"),
                row.getString("document"),
                Optional.ofNullable(row.getString("file_name")),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                new Reorganisation.Author(
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        row.getString("post"),
                        row.getObject("unit_id", UUID.class),
                        row.getString("unit_name")),
                ended == null
                        ? Optional.empty()
                        : Optional.of(new Reorganisation.Ending(
                                ended.toInstant(),
                                row.getString("outcome").equals("carried_out"),
                                row.getString("ended_by"),
                                row.getString("ended_words"))));
    }

    private static Class<? extends Reform> kind(String kind) {
        return switch (kind) {
            case "rename" -> Reform.Rename.class;
            case "move" -> Reform.Move.class;
            case "end" -> Reform.End.class;
            case "merge" -> Reform.Merge.class;
            case "split" -> Reform.Split.class;
            default -> throw new IllegalStateException("an unknown kind of reorganisation: " + kind);
        };
    }
}
