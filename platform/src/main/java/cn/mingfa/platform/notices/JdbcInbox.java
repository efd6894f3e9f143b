package cn.mingfa.platform.notices;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.MatterTypes;
import cn.mingfa.platform.ledger.Movements;
import cn.mingfa.platform.ledger.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The inbox in PostgreSQL; what it shows of a matter comes from the ledger, through its access filter. */
final class JdbcInbox implements Inbox {

    private static final String OPEN = """
            from notice n left join notice_reading r on r.notice_id = n.id and r.person_id = :me
            where n.settled_at is null and r.done_at is null and %s
            """;

    /**
     * What concerns one capacity: in its own unit what is meant for its roles; to whoever oversees, also what is overdue in
     * units below.
     */
    private static final String CAPACITY = """
            n.person_id is null and n.not_for is distinct from :me and n.type <> all(:hidden%1$d)
            and (:any%1$d or n.type = any(:only%1$d)) and (
                (n.owner_unit = any(:own%1$d) or n.handling_unit = any(:own%1$d))
                    and (n.roles = '{}' or n.roles && cast(:roles%1$d as text[]))
                or :oversees%1$d and n.kind = 'OVERDUE' and n.handling_unit <> all(:own%1$d))
            """;

    /** A page shows no more than two digits. */
    private static final int UNREAD_COUNTED = 100;

    private final JdbcClient jdbc;
    private final Movements movements;
    private final MatterTypes types;
    private final OwnUnits own;
    private final Clock clock;

    JdbcInbox(JdbcClient jdbc, Movements movements, MatterTypes types, OwnUnits own, Clock clock) {
        this.jdbc = jdbc;
        this.movements = movements;
        this.types = types;
        this.own = own;
        this.clock = clock;
    }

    @Override
    public List<Notice> open(User user) {
        return found(user, "");
    }

    @Override
    public List<Notice> since(User user, Instant after, Instant until) {
        return found(
                user,
                " and n.noticed_at > :after and n.noticed_at <= :until",
                Map.of("after", after.atOffset(ZoneOffset.UTC), "until", until.atOffset(ZoneOffset.UTC)));
    }

    private List<Notice> found(User user, String more) {
        return found(user, more, Map.of());
    }

    private record Raw(
            long id,
            NoticeKind kind,
            UUID matter,
            Optional<String> rule,
            Optional<LocalDateTime> dueAt,
            Optional<String> step,
            Instant noticedAt,
            boolean read) {}

    private List<Notice> found(User user, String more, Map<String, Object> bound) {
        Map<String, Object> all = bound(user);
        all.putAll(bound);
        List<Raw> raws = jdbc.sql(
                        "select n.*, r.read_at " + concerning(user) + more + " order by n.noticed_at desc, n.id desc")
                .params(all)
                .query((row, n) -> raw(row))
                .list();
        Map<UUID, Row> rows =
                movements.seen(raws.stream().map(Raw::matter).collect(Collectors.toUnmodifiableSet()), user);
        Set<UUID> ours = own.of(user);
        return raws.stream()
                .filter(raw -> rows.containsKey(raw.matter()))
                .map(raw -> notice(raw, java.util.Objects.requireNonNull(rows.get(raw.matter())), ours))
                .toList();
    }

    private static Raw raw(ResultSet row) throws SQLException {
        return new Raw(
                row.getLong("id"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getObject("matter_id", UUID.class),
                Optional.ofNullable(row.getString("rule")),
                Optional.ofNullable(row.getObject("due_at", LocalDateTime.class)),
                Optional.ofNullable(row.getString("step")),
                row.getObject("noticed_at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at") != null);
    }

    private static Notice notice(Raw raw, Row row, Set<UUID> own) {
        boolean below =
                !own.contains(row.owner().id()) && !own.contains(row.handling().id());
        return new Notice(
                raw.id(), raw.kind(), row, raw.rule(), raw.dueAt(), raw.step(), raw.noticedAt(), raw.read(), below);
    }

    @Override
    public int unread(User user) {
        return jdbc.sql("select count(*) from (select 1 " + concerning(user) + " and r.read_at is null limit "
                        + UNREAD_COUNTED + ") counted")
                .params(bound(user))
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<UUID> read(User user, long notice) {
        Map<String, Object> bound = bound(user);
        bound.put("id", notice);
        // one that was ticked off or is over still leads to its matter, whose page decides who sees it
        Optional<UUID> matter = jdbc.sql("select matter_id from notice where id = :id")
                .param("id", notice)
                .query(UUID.class)
                .optional();
        jdbc.sql("insert into notice_reading (notice_id, person_id, read_at) select n.id, :me, :now " + concerning(user)
                        + " and n.id = :id on conflict (notice_id, person_id) do update set"
                        + " read_at = coalesce(notice_reading.read_at, excluded.read_at)")
                .params(bound)
                .update();
        return matter;
    }

    @Override
    public void readAll(User user) {
        jdbc.sql("insert into notice_reading (notice_id, person_id, read_at) select n.id, :me, :now " + concerning(user)
                        + " and r.read_at is null on conflict (notice_id, person_id) do update set"
                        + " read_at = excluded.read_at")
                .params(bound(user))
                .update();
    }

    @Override
    public void done(User user, long notice) {
        Map<String, Object> bound = bound(user);
        bound.put("id", notice);
        jdbc.sql("insert into notice_reading (notice_id, person_id, read_at, done_at) select n.id, :me, :now, :now "
                        + concerning(user) + " and n.id = :id on conflict (notice_id, person_id) do update set"
                        + " done_at = excluded.done_at, read_at = coalesce(notice_reading.read_at, excluded.read_at)")
                .params(bound)
                .update();
    }

    @Override
    public void undone(User user, long notice) {
        jdbc.sql("update notice_reading set done_at = null where notice_id = :id and person_id = :me")
                .param("id", notice)
                .param("me", user.person())
                .update();
    }

    private static String concerning(User user) {
        String concerns = IntStream.range(0, user.capacities().size())
                .mapToObj(CAPACITY::formatted)
                .collect(Collectors.joining(" or ", "(n.person_id = :me or ", ")"));
        return OPEN.formatted(concerns);
    }

    private Map<String, Object> bound(User user) {
        Map<String, Object> bound = new HashMap<>();
        bound.put("me", user.person());
        bound.put("now", clock.instant().atOffset(ZoneOffset.UTC));
        int n = 0;
        for (User capacity : user.capacities()) {
            bound.put("own" + n, own.as(capacity).toArray(UUID[]::new));
            bound.put("roles" + n, NoticeStore.names(capacity.roles()));
            bound.put("oversees" + n, capacity.oversees());
            bound.put("hidden" + n, types.hiddenFrom(capacity.roles()).toArray(String[]::new));
            bound.put("any" + n, capacity.types().isEmpty());
            bound.put("only" + n, capacity.types().toArray(String[]::new));
            n++;
        }
        return bound;
    }
}
