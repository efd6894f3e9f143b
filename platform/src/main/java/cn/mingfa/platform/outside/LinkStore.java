package cn.mingfa.platform.outside;

import cn.mingfa.platform.identity.User;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links and their journal in PostgreSQL. */
final class LinkStore {

    static final int MOST_WRONG = 5;

    /** Looks that follow each other closely are one line of the journal. */
    private static final Duration ONE_LOOK = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    LinkStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void ask(UUID id, cn.mingfa.platform.ledger.Row matter, String name, String capacity, User by) {
        jdbc.sql("""
                        insert into outside_link (id, matter_id, owner_unit, handling_unit, name, capacity, asked_by, asked_at)
                        values (:id, :matter, :owner, :handling, :name, :capacity, :by, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("matter", matter.id())
                .param("owner", matter.owner().id())
                .param("handling", matter.handling().id())
                .param("name", name)
                .param("capacity", capacity)
                .param("by", who(by))
                .param("now", now())
                .update();
    }

    /** @return false if the link has been made before */
    boolean issue(
            Links.Wish wish,
            String tokenHash,
            @Nullable String checkHash,
            Link.Way way,
            Link.Standing standing,
            User by,
            Instant expires) {
        return jdbc.sql("""
                        update outside_link set name = :name, capacity = :capacity, token_hash = :token,
                            check_hash = :check, way = :way, standing = :standing, issued_by = :by, issued_unit = :unit,
                            issued_at = :now, expires_at = :expires
                        where id = :id and matter_id = :matter and token_hash is null and revoked_at is null
                        """)
                        .param("name", wish.name().strip())
                        .param("capacity", wish.capacity().strip())
                        .param("token", tokenHash)
                        .param("check", checkHash, java.sql.Types.VARCHAR)
                        .param("way", way.name())
                        .param("standing", standing.name())
                        .param("by", who(by))
                        .param("unit", by.unit().id().toString())
                        .param("now", now())
                        .param("expires", expires.atOffset(ZoneOffset.UTC))
                        .param("id", wish.id())
                        .param("matter", wish.matter())
                        .update()
                == 1;
    }

    Optional<Link> link(UUID id) {
        return jdbc.sql("select * from outside_link where id = :id")
                .param("id", id)
                .query((row, n) -> link(row))
                .optional();
    }

    Optional<Link> byToken(String hash) {
        return jdbc.sql("select * from outside_link where token_hash = :hash")
                .param("hash", hash)
                .query((row, n) -> link(row))
                .optional();
    }

    List<Link> of(UUID matter) {
        return jdbc.sql("select * from outside_link where matter_id = :matter order by asked_at desc, id")
                .param("matter", matter)
                .query((row, n) -> link(row))
                .list();
    }

    List<Link> waiting() {
        return jdbc.sql("""
                        select * from outside_link where token_hash is null and revoked_at is null order by asked_at, id
                        """).query((row, n) -> link(row)).list();
    }

    List<Link> madeBy(UUID unit, int most) {
        return jdbc.sql("""
                        select * from outside_link where issued_unit = :unit order by issued_at desc, id limit :most
                        """)
                .param("unit", unit.toString())
                .param("most", most)
                .query((row, n) -> link(row))
                .list();
    }

    Optional<String> checkHash(UUID link) {
        return jdbc.sql("select check_hash from outside_link where id = :id and check_hash is not null")
                .param("id", link)
                .query(String.class)
                .optional();
    }

    /** Counts a wrong word; the last that is borne revokes the link. */
    void wrong(UUID link) {
        jdbc.sql("""
                        update outside_link set wrong_checks = wrong_checks + 1,
                            revoked_at = case when wrong_checks + 1 >= :most then :now else revoked_at end
                        where id = :id
                        """)
                .param("most", MOST_WRONG)
                .param("now", now())
                .param("id", link)
                .update();
    }

    void acted(UUID link, int seq) {
        jdbc.sql("update outside_link set acted_seq = :seq, acted_at = :now, wrong_checks = 0 where id = :id")
                .param("seq", seq)
                .param("now", now())
                .param("id", link)
                .update();
    }

    boolean revoke(UUID link) {
        return jdbc.sql("update outside_link set revoked_at = :now where id = :id and revoked_at is null")
                        .param("now", now())
                        .param("id", link)
                        .update()
                == 1;
    }

    void happened(UUID link, String kind, String who, String words) {
        jdbc.sql("""
                        insert into outside_event (link_id, at, kind, who, words)
                        values (:link, :now, :kind, :who, :words)
                        """)
                .param("link", link)
                .param("now", now())
                .param("kind", kind)
                .param("who", who)
                .param("words", words)
                .update();
    }

    void looked(UUID link, String who) {
        jdbc.sql("""
                        insert into outside_event (link_id, at, kind, who, words)
                        select :link, :now, 'opened', :who, '打开了链接。'
                        where not exists (select 1 from outside_event
                            where link_id = :link and kind = 'opened' and at > :since)
                        """)
                .param("link", link)
                .param("now", now())
                .param("who", who)
                .param("since", clock.instant().minus(ONE_LOOK).atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Links.Happening> history(UUID link) {
        return jdbc.sql("select * from outside_event where link_id = :link order by id desc")
                .param("link", link)
                .query((row, n) -> new Links.Happening(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        row.getString("words")))
                .list();
    }

    private Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getObject("id", UUID.class),
                row.getObject("matter_id", UUID.class),
                row.getString("name"),
                row.getString("capacity"),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                state(row),
                Optional.ofNullable(row.getString("standing")).map(Link.Standing::valueOf),
                Optional.ofNullable(row.getString("way")).map(Link.Way::valueOf),
                Optional.ofNullable(row.getString("issued_by")).orElse(""),
                moment(row, "issued_at"),
                moment(row, "expires_at"),
                moment(row, "acted_at"),
                Optional.ofNullable(row.getObject("acted_seq", Integer.class)),
                row.getString("check_hash") != null,
                row.getInt("wrong_checks"));
    }

    private Link.State state(ResultSet row) throws SQLException {
        if (row.getObject("revoked_at") != null) {
            return Link.State.REVOKED;
        }
        if (row.getString("token_hash") == null) {
            return Link.State.ASKED;
        }
        boolean lasts =
                moment(row, "expires_at").filter(clock.instant()::isBefore).isPresent();
        return lasts ? Link.State.OPEN : Link.State.EXPIRED;
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static String who(User user) {
        return user.unit().shortName() + " " + user.name();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
