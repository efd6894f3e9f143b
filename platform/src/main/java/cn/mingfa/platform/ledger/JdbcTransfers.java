package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.platform.identity.User;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Transfers in PostgreSQL, written as every other entry is. */
final class JdbcTransfers implements Transfers {

    private static final String OPEN = """
            select m.id, m.type, m.number, m.title, m.owner_unit, m.handling_unit, c.due_at, c.rule,
                coalesce(h.person_id, j.actor_id) as holder,
                coalesce(p.name, j.actor_name) as holder_name
            from matter m
            join journal j on j.matter_id = m.id and j.seq = 1
            left join lateral (select person_id from matter_hand where matter_id = m.id order by seq desc limit 1) h
                on true
            left join person p on p.id = h.person_id
            left join lateral (select due_at, rule from clock where matter_id = m.id and stopped_on is null
                and sense = 'at_most' order by due_at limit 1) c on true
            where not m.closed and\s""";

    private final JdbcClient jdbc;
    private final LedgerParts parts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JdbcTransfers(JdbcClient jdbc, LedgerParts parts, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Open> openOf(Set<UUID> units) {
        return open("(m.owner_unit = any(:ids) or m.handled_for_others = any(:ids))", units.toArray(UUID[]::new));
    }

    /** Served by matter_hand_by_person and journal_registered_by. */
    @Override
    public List<Open> heldBy(UUID person) {
        return open(
                "(m.id in (select matter_id from matter_hand where person_id = any(:ids)) or m.id in"
                        + " (select matter_id from journal where seq = 1 and actor_id = any(:ids)))"
                        + " and coalesce(h.person_id, j.actor_id) = any(:ids)",
                new UUID[] {person});
    }

    private List<Open> open(String which, UUID[] ids) {
        return jdbc.sql(OPEN + which + " order by m.owner_unit, m.type, c.due_at nulls last, m.occurred_on, m.number")
                .param("ids", ids)
                .query((row, n) -> new Open(
                        row.getObject("id", UUID.class),
                        row.getString("type"),
                        row.getString("number"),
                        row.getString("title"),
                        row.getObject("owner_unit", UUID.class),
                        row.getObject("handling_unit", UUID.class),
                        row.getObject("holder", UUID.class),
                        row.getString("holder_name"),
                        Optional.ofNullable(row.getObject("due_at", LocalDateTime.class)),
                        Optional.ofNullable(row.getString("rule"))))
                .list();
    }

    @Override
    public Map<UUID, Open> held(Collection<UUID> matters) {
        Map<UUID, Open> held = new HashMap<>();
        open("m.id = any(:ids)", matters.toArray(UUID[]::new)).forEach(open -> held.put(open.id(), open));
        return held;
    }

    @Override
    public Map<UUID, Long> counts() {
        Map<UUID, Long> counts = new HashMap<>();
        jdbc.sql("select owner_unit, count(*) as n from matter group by owner_unit")
                .query(row -> {
                    counts.put(row.getObject("owner_unit", UUID.class), row.getLong("n"));
                });
        return counts;
    }

    @Override
    public int hand(List<Handing> all, LocalDate on, User by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        // in one order, so that two such acts never wait for each other in a ring
        all.stream().sorted(Comparator.comparing(Handing::matter)).forEach(handing -> hand(handing, on, by, now));
        return all.size();
    }

    private void hand(Handing handing, LocalDate on, User by, Instant now) {
        Matter before = parts.reader()
                .locked(handing.matter())
                .orElseThrow(() -> new MatterRefusal("unknown_matter", "要移交的事项已经不在台账里，请刷新后再办。"));
        Map<String, DueDate> due = due(before);
        Recorded recorded = new Recorded(parts.types().of(before), before, Optional.empty());
        Matter after = parts.recorder().preview(recorded, act(handing, handing.words()), on, by, now);
        String moved = moved(due, due(after));
        parts.recorder().act(recorded, act(handing, handing.words() + moved), on, new Recorder.By(by, now));
        if (!moved.isEmpty()) {
            recorded.renewClocks();
        }
        if (!parts.writer().update(recorded, before.version())) {
            throw new MatterRefusal("changed", "“" + before.number() + "”刚刚被改过，请刷新后再移交。");
        }
        events.publishEvent(
                new MatterChanged(before.id(), before.type(), after.ownerUnit(), Set.of(), Optional.empty()));
    }

    private static Entry.Handed act(Handing handing, String words) {
        return new Entry.Handed(handing.owner(), handing.handling(), handing.holder(), words);
    }

    private Map<String, DueDate> due(Matter matter) {
        Map<String, DueDate> due = new HashMap<>();
        matter.clocks()
                .keySet()
                .forEach(rule -> parts.reckoner()
                        .reckon(matter, rule)
                        .filter(found -> found.stoppedOn().isEmpty())
                        .ifPresent(found -> due.put(rule, found)));
        return due;
    }

    private static String moved(Map<String, DueDate> before, Map<String, DueDate> after) {
        return after.entrySet().stream()
                .filter(entry -> {
                    DueDate earlier = before.get(entry.getKey());
                    return earlier != null
                            && !earlier.due().equals(entry.getValue().due());
                })
                .map(entry -> "接收单位的“%s”期限不同，由%s改为%s。"
                        .formatted(
                                entry.getValue().rule().step(),
                                java.util.Objects.requireNonNull(before.get(entry.getKey()))
                                        .day(),
                                entry.getValue().day()))
                .sorted()
                .collect(Collectors.joining());
    }

    @Override
    public List<String> sameNumbers(Set<UUID> units) {
        return jdbc.sql("""
                        select number from matter where owner_unit = any(:units)
                        group by number having count(*) > 1 order by number
                        """)
                .param("units", units.toArray(UUID[]::new))
                .query((row, n) -> row.getString("number"))
                .list();
    }

    @Override
    public boolean numberedUnder(UUID unit, String code) {
        return jdbc.sql("select exists (select 1 from matter where owner_unit = :unit and starts_with(number, :code))")
                .param("unit", unit)
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void continueNumbers(UUID from, UUID to, int year) {
        jdbc.sql("""
                        insert into series (owner_unit, word, year, last)
                        select :to, word, year, last from series where owner_unit = :from and year >= :year
                        on conflict (owner_unit, word, year) do update set last = greatest(series.last, excluded.last)
                        """).param("from", from).param("to", to).param("year", year).update();
        jdbc.sql("""
                        insert into series_heir (owner_unit, heir) values (:from, :to)
                        on conflict (owner_unit) do update set heir = excluded.heir
                        """).param("from", from).param("to", to).update();
    }

    @Override
    public void restartNumbers(UUID unit, int year) {
        jdbc.sql("update series set last = 0 where owner_unit = :unit and year >= :year")
                .param("unit", unit)
                .param("year", year)
                .update();
    }
}
