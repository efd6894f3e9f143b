package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Units;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Movements in PostgreSQL. */
final class JdbcMovements implements Movements {

    private static final String ISO_DAY = "^\\d{4}-\\d{2}-\\d{2}";
    private static final int DAY_LENGTH = 10;

    private final JdbcClient jdbc;
    private final MatterTypes types;
    private final MatterRows matters;
    private final MatterLists lists;
    private final Reckoner reckoner;
    private final Units units;
    private final Clock clock;

    JdbcMovements(JdbcClient jdbc, MatterTypes types, MatterLists lists, Reckoner reckoner, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.types = types;
        this.matters = new MatterRows(types);
        this.lists = lists;
        this.reckoner = reckoner;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public List<Running> running(UUID handlingUnit, LocalDateTime before) {
        return jdbc.sql("""
                        select m.id, m.type, m.type_version, m.stage, m.owner_unit, m.handling_unit, m.number,
                            c.rule, c.started_on, c.due_at
                        from clock c join matter m on m.id = c.matter_id
                        where c.stopped_on is null and c.sense = 'at_most' and c.due_at < :before
                            and m.handling_unit = :unit
                        order by c.due_at, m.number
                        """)
                .param("before", before)
                .param("unit", handlingUnit)
                .query((row, n) -> new Running(
                        row.getObject("id", UUID.class),
                        row.getString("type"),
                        row.getInt("type_version"),
                        row.getString("stage"),
                        row.getObject("owner_unit", UUID.class),
                        row.getObject("handling_unit", UUID.class),
                        row.getString("number"),
                        row.getString("rule"),
                        row.getObject("started_on", LocalDate.class),
                        row.getObject("due_at", LocalDateTime.class)))
                .list();
    }

    @Override
    public Optional<ClockRule> rule(Running clock) {
        return reckoner.rules().apply(clock.ownerUnit()).rule(clock.rule(), clock.startedOn());
    }

    @Override
    public List<Stir> entries(UUID handlingUnit, Instant after, Instant until) {
        return jdbc.sql("""
                        select m.*, j.seq, j.at, j.on_day, j.actor_id, j.actor_name, j.actor_post,
                            j.actor_unit, j.on_behalf_of, j.type_version as entry_version, j.kind, j.act,
                            array(select distinct e.actor_id from journal e
                                where e.matter_id = j.matter_id and e.seq < j.seq) as earlier
                        from journal j join matter m on m.id = j.matter_id
                        where j.at > :after and j.at <= :until and m.handling_unit = :unit
                        order by j.at, j.matter_id, j.seq
                        """)
                .param("after", after.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("unit", handlingUnit)
                .query((row, n) -> stir(row, n))
                .list();
    }

    private Stir stir(ResultSet row, int n) throws SQLException {
        Matter matter = matters.mapRow(row, n);
        int version = row.getInt("entry_version");
        UUID[] earlier = (UUID[]) row.getArray("earlier").getArray();
        return new Stir(
                matter,
                types.of(matter),
                Journal.entry(row, types.of(matter.type(), version), version),
                Set.of(earlier));
    }

    @Override
    public Map<UUID, Standing> standing(Collection<UUID> asked) {
        Map<UUID, Map<String, LocalDateTime>> due = new HashMap<>();
        jdbc.sql("""
                        select matter_id, rule, due_at from clock
                        where matter_id = any(:matters) and stopped_on is null and sense = 'at_most'
                        """).param("matters", asked.toArray(UUID[]::new)).query(row -> {
            due.computeIfAbsent(row.getObject("matter_id", UUID.class), any -> new HashMap<>())
                    .put(row.getString("rule"), row.getObject("due_at", LocalDateTime.class));
        });
        Map<UUID, Standing> standing = new HashMap<>();
        jdbc.sql("""
                        select id, type, type_version, owner_unit, handling_unit, stage, version, closed
                        from matter where id = any(:matters)
                        """).param("matters", asked.toArray(UUID[]::new)).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            standing.put(
                    id,
                    new Standing(
                            id,
                            row.getString("type"),
                            row.getInt("type_version"),
                            row.getObject("owner_unit", UUID.class),
                            row.getObject("handling_unit", UUID.class),
                            row.getString("stage"),
                            row.getInt("version"),
                            row.getBoolean("closed"),
                            due.getOrDefault(id, Map.of())));
        });
        return standing;
    }

    private record Found(Matter matter, String title) {}

    @Override
    public Map<UUID, Row> seen(Collection<UUID> asked, User user) {
        Access access = access(user);
        Map<UUID, Row> seen = new LinkedHashMap<>();
        LocalDate today = LocalDate.now(clock);
        List<MatterLists.Raw> found = jdbc.sql(
                        "select m.* from matter m where m.id = any(:matters) and %s".formatted(access.sql()))
                .param("matters", asked.toArray(UUID[]::new))
                .params(access.bound())
                .query((row, n) ->
                        new MatterLists.Raw(matters.mapRow(row, n), row.getString("title"), Optional.empty(), today))
                .list();
        lists.rows(found).forEach(row -> seen.put(row.id(), row));
        return seen;
    }

    private record Day(Found found, String at) {}

    @Override
    public List<Dated> dated(String type, String key, LocalDate from, LocalDate to, User user) {
        Access access = access(user);
        boolean occurred = key.equals(MatterType.DateKind.OCCURRED.key());
        // dates lie in the row as ISO text, whose order is that of the days
        String day = occurred ? "to_char(m.occurred_on, 'YYYY-MM-DD')" : "m.fields ->> :key";
        return jdbc
                .sql("""
                        select m.*, %1$s as day from matter m
                        where m.type = :type and %1$s ~ :iso and left(%1$s, 10) between :from and :to and %2$s
                        order by day, m.number
                        """.formatted(day, access.sql()))
                .param("type", type)
                .param("key", key)
                .param("iso", ISO_DAY)
                .param("from", from.toString())
                .param("to", to.toString())
                .params(access.bound())
                .query((row, n) ->
                        new Day(new Found(matters.mapRow(row, n), row.getString("title")), row.getString("day")))
                .list()
                .stream()
                .map(this::dated)
                .toList();
    }

    private Dated dated(Day day) {
        boolean timed = day.at().length() > DAY_LENGTH;
        return new Dated(
                row(day.found()),
                timed
                        ? LocalDateTime.parse(day.at())
                        : LocalDate.parse(day.at()).atStartOfDay(),
                timed);
    }

    private Row row(Found found) {
        return lists.row(found.matter(), found.title(), LocalDate.now(clock));
    }

    private Access access(User user) {
        return Access.of(user, units, types, LocalDate.now(clock));
    }
}
