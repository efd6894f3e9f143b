package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.calendar.WorkingCalendar;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.matter.Entry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Renews some clocks in the caller's transaction, one statement per table. */
final class RenewalBatch {

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcTemplate jdbc;
    private final Reckoner reckoner;
    private final Clock clock;

    RenewalBatch(JdbcTemplate jdbc, Reckoner reckoner, Clock clock) {
        this.jdbc = jdbc;
        this.reckoner = reckoner;
        this.clock = clock;
    }

    /**
     * What was done.
     *
     * @param last the last clock looked at; empty when there are no more
     */
    record Done(int clocks, Optional<ClockRenewal.Place> last) {}

    private record Outdated(
            UUID matter, UUID owner, int typeVersion, int version, String rule, LocalDateTime due, String events) {}

    private record Renewed(Outdated clock, DueDate due) {
        boolean moves() {
            return !due.due().equals(clock.due());
        }
    }

    Done renew(WorkingCalendar calendar, ClockRenewal.Place after, Optional<UUID> until, int most) {
        List<Outdated> outdated = outdated(calendar, after, until, most);
        List<Renewed> renewed = new ArrayList<>();
        for (Outdated one : outdated) {
            reckoner.reckon(one.owner(), one.rule(), StateJson.events(one.events()))
                    .ifPresent(due -> renewed.add(new Renewed(one, due)));
        }
        clocks(renewed);
        notes(renewed, calendar);
        Optional<ClockRenewal.Place> last = outdated.size() < most
                ? Optional.empty()
                : Optional.of(new ClockRenewal.Place(
                        outdated.getLast().matter(), outdated.getLast().rule()));
        return new Done(renewed.size(), last);
    }

    /** Their matters are locked, as for an entry. In the order of the primary key, which serves this. */
    private List<Outdated> outdated(
            WorkingCalendar calendar, ClockRenewal.Place after, Optional<UUID> until, int most) {
        String end = until.isPresent() ? " and c.matter_id < ?" : "";
        List<Object> given = new ArrayList<>(List.of(calendar.version(), after.matter(), after.rule()));
        until.ifPresent(given::add);
        given.add(most);
        return jdbc.query("""
                select c.matter_id, m.owner_unit, m.type_version, m.version, c.rule, c.due_at,
                    (m.state -> 'clocks' -> c.rule)::text as events
                from clock c join matter m on m.id = c.matter_id
                where c.stopped_on is null and c.calendar_version <> ? and (c.matter_id, c.rule) > (?, ?)%s
                order by c.matter_id, c.rule limit ? for no key update of m
                """.formatted(end), RenewalBatch::row, given.toArray());
    }

    private static Outdated row(ResultSet row, int n) throws SQLException {
        return new Outdated(
                row.getObject("matter_id", UUID.class),
                row.getObject("owner_unit", UUID.class),
                row.getInt("type_version"),
                row.getInt("version"),
                row.getString("rule"),
                row.getObject("due_at", LocalDateTime.class),
                row.getString("events"));
    }

    private void clocks(List<Renewed> renewed) {
        run(
                """
                update clock c set due_at = v.due_at, provisional = v.provisional, calendar_version = v.calendar
                from unnest(?::uuid[], ?::text[], ?::timestamp[], ?::boolean[], ?::text[])
                    as v (matter_id, rule, due_at, provisional, calendar)
                where c.matter_id = v.matter_id and c.rule = v.rule
                """,
                array("uuid", renewed.stream().map(r -> r.clock().matter())),
                array("text", renewed.stream().map(r -> r.clock().rule())),
                array(
                        "timestamp",
                        renewed.stream().map(r -> Timestamp.valueOf(r.due().due()))),
                array("boolean", renewed.stream().map(r -> r.due().provisional())),
                array("text", renewed.stream().map(r -> r.due().calendarVersion())));
    }

    /** One note for each matter of which a day moves. */
    private void notes(List<Renewed> renewed, WorkingCalendar calendar) {
        Map<UUID, List<Renewed>> moved = new LinkedHashMap<>();
        renewed.stream()
                .filter(Renewed::moves)
                .forEach(r -> moved.computeIfAbsent(r.clock().matter(), any -> new ArrayList<>())
                        .add(r));
        if (moved.isEmpty()) {
            return;
        }
        List<Outdated> firsts =
                moved.values().stream().map(all -> all.getFirst().clock()).toList();
        run(
                "update matter m set version = version + 1 from unnest(?::uuid[]) as v (id) where m.id = v.id",
                array("uuid", firsts.stream().map(Outdated::matter)));
        run("""
                update due_day d set due_at = n.due_at
                from (select c.matter_id, min(c.due_at) as due_at from unnest(?::uuid[]) as v (id)
                    join clock c on c.matter_id = v.id where c.stopped_on is null and c.sense = 'at_most'
                    group by c.matter_id) n
                where d.matter_id = n.matter_id and d.due_at <> n.due_at
                """, array("uuid", firsts.stream().map(Outdated::matter)));
        run(
                """
                insert into journal (matter_id, seq, at, on_day, actor_id, actor_name, actor_post, actor_unit,
                    type_version, kind, act)
                select v.matter_id, v.seq, ?::timestamptz, ?::date, ?::uuid, '系统', '期限核算', '', v.type_version, ?,
                    jsonb_build_object('text', v.note)
                from unnest(?::uuid[], ?::int[], ?::int[], ?::text[]) as v (matter_id, seq, type_version, note)
                """,
                clock.instant().truncatedTo(ChronoUnit.MICROS).toString(),
                LocalDate.now(clock).toString(),
                NOBODY,
                ActJson.kind(new Entry.Noted("")),
                array("uuid", firsts.stream().map(Outdated::matter)),
                array("int", firsts.stream().map(o -> o.version() + 1)),
                array("int", firsts.stream().map(Outdated::typeVersion)),
                array("text", moved.values().stream().map(all -> note(all, calendar))));
    }

    private static String note(List<Renewed> all, WorkingCalendar calendar) {
        StringBuilder note = new StringBuilder("工作日历已更新（" + calendar.version() + "），重新核算期限：");
        for (int i = 0; i < all.size(); i++) {
            Renewed one = all.get(i);
            note.append(i == 0 ? "" : "；")
                    .append("“")
                    .append(one.due().rule().step())
                    .append("”由")
                    .append(one.clock().due().toLocalDate())
                    .append("改为")
                    .append(one.due().due().toLocalDate());
        }
        return note.append("。").toString();
    }

    /** An array to be bound. */
    private record Elements(String type, Object[] values) {}

    private static Elements array(String type, java.util.stream.Stream<?> values) {
        return new Elements(type, values.toArray());
    }

    private void run(String sql, Object... given) {
        jdbc.execute((ConnectionCallback<Integer>) connection -> run(connection, sql, given));
    }

    private static int run(Connection connection, String sql, Object... given) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < given.length; i++) {
                if (given[i] instanceof Elements elements) {
                    statement.setArray(i + 1, connection.createArrayOf(elements.type(), elements.values()));
                } else {
                    statement.setObject(i + 1, given[i]);
                }
            }
            return statement.executeUpdate();
        }
    }
}
