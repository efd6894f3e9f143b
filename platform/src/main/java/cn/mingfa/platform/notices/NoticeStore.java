package cn.mingfa.platform.notices;

import cn.mingfa.kernel.matter.MatterType.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notices in PostgreSQL, and how far each unit's journal has been read. */
final class NoticeStore {

    /** Apart from the locks of other jobs. */
    private static final int LOCKS_OF_ROUNDS = 70;

    private static final int LONGEST_SENTENCE = 500;

    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps other nodes from the unit until the transaction ends; false where one is at it. */
    boolean lock(UUID unit) {
        return Boolean.TRUE.equals(jdbc.sql("select pg_try_advisory_xact_lock(:jobs, :unit)")
                .param("jobs", LOCKS_OF_ROUNDS)
                .param("unit", unit.hashCode())
                .query(Boolean.class)
                .single());
    }

    /** Which of them stand. */
    Set<String> known(Collection<String> keys) {
        return new HashSet<>(jdbc.sql("select key from notice where key = any(:keys) and settled_at is null")
                .param("keys", keys.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** Written once, whoever comes first. A limit that runs again, since the step that ended it was taken back, is told again. */
    void add(Draft draft, Instant at) {
        jdbc.sql("""
                        insert into notice (key, kind, matter_id, type, owner_unit, handling_unit, person_id, roles,
                            not_for, rule, due_at, entry_seq, step, noticed_at)
                        values (:key, :kind, :matter, :type, :owner, :handling, :person, :roles,
                            :notFor, :rule, :due, :entry, :step, :at)
                        on conflict (key) do update set settled_at = null
                            where notice.settled_at is not null and notice.kind in ('OVERDUE', 'DUE_SOON')
                        """)
                .param("key", draft.key())
                .param("kind", draft.kind().name())
                .param("matter", draft.matter())
                .param("type", draft.type())
                .param("owner", draft.ownerUnit())
                .param("handling", draft.handlingUnit())
                .param("person", draft.person().orElse(null), Types.OTHER)
                .param("roles", names(draft.roles()))
                .param("notFor", draft.notFor().orElse(null), Types.OTHER)
                .param("rule", draft.rule().orElse(null), Types.VARCHAR)
                .param("due", draft.dueAt().orElse(null), Types.TIMESTAMP)
                .param("entry", draft.entry().orElse(null), Types.INTEGER)
                .param("step", draft.step().orElse(null), Types.VARCHAR)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A notice whose cause may have gone. */
    record Open(
            long id,
            NoticeKind kind,
            UUID matter,
            UUID ownerUnit,
            UUID handlingUnit,
            Set<String> roles,
            Optional<String> rule,
            Optional<LocalDateTime> dueAt,
            Optional<String> step,
            int entry,
            Instant noticedAt) {}

    /** What rounds wrote about matters the unit handled then. */
    List<Open> open(UUID handlingUnit) {
        return jdbc.sql("""
                        select * from notice
                        where handling_unit = :unit and settled_at is null
                            and (kind <> 'ASKED' or step is not null) order by id
                        """)
                .param("unit", handlingUnit)
                .query((row, n) -> open(row))
                .list();
    }

    private static Open open(ResultSet row) throws SQLException {
        return new Open(
                row.getLong("id"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getObject("matter_id", UUID.class),
                row.getObject("owner_unit", UUID.class),
                row.getObject("handling_unit", UUID.class),
                Set.copyOf(Arrays.asList((String[]) row.getArray("roles").getArray())),
                Optional.ofNullable(row.getString("rule")),
                Optional.ofNullable(row.getObject("due_at", LocalDateTime.class)),
                Optional.ofNullable(row.getString("step")),
                row.getInt("entry_seq"),
                row.getObject("noticed_at", OffsetDateTime.class).toInstant());
    }

    void settle(Collection<Long> notices, Instant at) {
        jdbc.sql("update notice set settled_at = :at where id = any(:ids) and settled_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("ids", notices.toArray(Long[]::new))
                .update();
    }

    void settle(String key, Instant at) {
        jdbc.sql("update notice set settled_at = :at where key = :key and settled_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("key", key)
                .update();
    }

    /** Steps of the matter somebody was asked for, and since when. */
    Map<String, Instant> requested(UUID matter) {
        Map<String, Instant> requested = new HashMap<>();
        jdbc.sql("""
                        select step, noticed_at from notice
                        where matter_id = :matter and settled_at is null and step is not null order by id
                        """).param("matter", matter).query(row -> {
            requested.put(
                    row.getString("step"),
                    row.getObject("noticed_at", OffsetDateTime.class).toInstant());
        });
        return requested;
    }

    void settle(UUID matter, Collection<String> steps, Instant at) {
        jdbc.sql("""
                        update notice set settled_at = :at
                        where matter_id = :matter and settled_at is null and step = any(:steps)
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("matter", matter)
                .param("steps", steps.toArray(String[]::new))
                .update();
    }

    /**
     * A step was taken back: who was asked for it, or for another that was over with it, is asked still.
     *
     * @param since when the step had been recorded
     */
    void reopen(UUID matter, Instant since) {
        jdbc.sql("""
                        update notice set settled_at = null
                        where id in (select max(id) from notice
                            where matter_id = :matter and step is not null and settled_at >= :since group by step)
                        """)
                .param("matter", matter)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The matter has moved on: what is open about it now concerns others. */
    void concerns(Open notice, UUID ownerUnit, UUID handlingUnit, Set<String> roles) {
        jdbc.sql("""
                        update notice set owner_unit = :owner, handling_unit = :handling, roles = :roles where id = :id
                        """)
                .param("owner", ownerUnit)
                .param("handling", handlingUnit)
                .param("roles", roles.stream().sorted().toArray(String[]::new))
                .param("id", notice.id())
                .update();
    }

    /** Up to which moment the unit's journal has been read. */
    Optional<Instant> seenUntil(UUID unit) {
        return jdbc.sql("select seen_until from notice_round where unit_id = :unit and seen_until is not null")
                .param("unit", unit)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void succeeded(UUID unit, Instant until) {
        jdbc.sql("""
                        insert into notice_round (unit_id, seen_until) values (:unit, :until)
                        on conflict (unit_id) do update set seen_until = excluded.seen_until, failed_at = null,
                            failure = null, tries = 0
                        """)
                .param("unit", unit)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    void failed(UUID unit, String sentence, Instant at) {
        jdbc.sql("""
                        insert into notice_round (unit_id, failed_at, failure, tries) values (:unit, :at, :sentence, 1)
                        on conflict (unit_id) do update set failed_at = excluded.failed_at,
                            failure = excluded.failure, tries = notice_round.tries + 1
                        """)
                .param("unit", unit)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("sentence", sentence.substring(0, Math.min(LONGEST_SENTENCE, sentence.length())))
                .update();
    }

    /** Units whose last round failed. */
    List<NoticeHealth.Failure> failures() {
        return jdbc.sql("select * from notice_round where failed_at is not null order by failed_at desc")
                .query((row, n) -> new NoticeHealth.Failure(
                        row.getObject("unit_id", UUID.class),
                        row.getObject("failed_at", OffsetDateTime.class).toInstant(),
                        row.getString("failure"),
                        row.getInt("tries")))
                .list();
    }

    static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toArray(String[]::new);
    }
}
