package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes what was recorded, one statement per table. */
final class LedgerWriter {

    private static final int RETENTION_YEARS = 10;

    private final JdbcTemplate jdbc;
    private final Reckoner reckoner;
    private final PersonalStore personal;
    private final UUID installation;

    LedgerWriter(JdbcTemplate jdbc, Reckoner reckoner, PersonalStore personal) {
        this.jdbc = jdbc;
        this.reckoner = reckoner;
        this.personal = personal;
        this.installation =
                java.util.Objects.requireNonNull(jdbc.queryForObject("select id from installation", UUID.class));
    }

    /** A submission's key with the answer to be given to it again. */
    record Answer(UUID key, UUID matter, int version, Instant at) {}

    /** Writes new matters with all their entries. */
    void insert(List<Recorded> all, List<Answer> answers) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Recorded recorded : all) {
            Matter matter = recorded.matter();
            rows.add(new @Nullable Object[] {
                matter.id(),
                installation,
                matter.type(),
                matter.typeVersion(),
                matter.ownerUnit(),
                matter.handlingUnit(),
                matter.number(),
                utc(matter.recordedAt()),
                recorded.title(),
                matter.stage(),
                matter.closedOn().isPresent(),
                matter.dates().get(DateKind.ARRIVED),
                matter.dates().get(DateKind.CONFIRMED),
                matter.occurredOn(),
                matter.closedOn().orElse(null),
                fields(recorded),
                StateJson.write(matter),
                matter.version()
            });
        }
        Writes writes = new Writes();
        writes.add("""
                insert into matter (id, installation_id, type, type_version, owner_unit, handling_unit, number,
                    recorded_at, title, stage, closed, arrived_on, confirmed_on, occurred_on, closed_on,
                    fields, state, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)
                """, rows);
        around(writes, all, answers);
        writes.run(jdbc);
    }

    /**
     * Writes one matter's new entries; its row is locked.
     *
     * @param expected the version it was read in
     * @return false if somebody else changed it meanwhile; the transaction is then to be rolled back
     */
    boolean update(Recorded recorded, int expected, Answer answer) {
        return update(recorded, expected, List.of(answer));
    }

    /** The same for a matter that another's submission touches; the answer belongs to that one. */
    boolean update(Recorded recorded, int expected) {
        return update(recorded, expected, List.of());
    }

    private boolean update(Recorded recorded, int expected, List<Answer> answers) {
        Matter matter = recorded.matter();
        Writes writes = new Writes();
        writes.add("""
                update matter set type_version = ?, owner_unit = ?, handling_unit = ?, title = ?, stage = ?, closed = ?,
                    arrived_on = ?, confirmed_on = ?, occurred_on = ?, closed_on = ?, fields = ?::jsonb,
                    state = ?::jsonb, version = ?
                where id = ? and version = ?
                """, List.<@Nullable Object[]>of(new @Nullable Object[] {
            matter.typeVersion(),
            matter.ownerUnit(),
            matter.handlingUnit(),
            recorded.title(),
            matter.stage(),
            matter.closedOn().isPresent(),
            matter.dates().get(DateKind.ARRIVED),
            matter.dates().get(DateKind.CONFIRMED),
            matter.occurredOn(),
            matter.closedOn().orElse(null),
            fields(recorded),
            StateJson.write(matter),
            matter.version(),
            matter.id(),
            expected
        }));
        around(writes, List.of(recorded), answers);
        return writes.run(jdbc) == 1;
    }

    private void around(Writes writes, List<Recorded> all, List<Answer> answers) {
        journal(writes, all);
        clocks(writes, all);
        personal.file(all.stream().flatMap(r -> r.personal().stream()).toList(), writes);
        evidence(writes, all);
        links(writes, all);
        hands(writes, all);
        writes.add(
                "insert into submission (key, matter_id, version, at) values (?, ?, ?, ?)",
                answers.stream()
                        .<@Nullable Object[]>map(a -> new Object[] {a.key(), a.matter(), a.version(), utc(a.at())})
                        .toList());
    }

    private void clocks(Writes writes, List<Recorded> all) {
        List<ReckonedClocks> clocks = all.stream()
                .map(recorded -> ReckonedClocks.of(recorded, reckoner))
                .toList();
        writes.add(
                ReckonedClocks.WRITE,
                clocks.stream().flatMap(c -> c.rows().stream()).toList());
        List<@Nullable Object[]> days = new ArrayList<>();
        List<@Nullable Object[]> lost = new ArrayList<>();
        for (int n = 0; n < all.size(); n++) {
            Recorded recorded = all.get(n);
            UUID matter = recorded.matter().id();
            recorded.lostClocks().forEach(rule -> lost.add(new Object[] {matter, rule}));
            if (!clocks.get(n).all().isEmpty()
                    || !recorded.handed().isEmpty()
                    || !recorded.lostClocks().isEmpty()) {
                days.add(new Object[] {matter, matter});
            }
        }
        writes.add("delete from clock where matter_id = ? and rule = ?", lost);
        writes.add(ReckonedClocks.DUE_DAY, days);
    }

    private void journal(Writes writes, List<Recorded> all) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Recorded recorded : all) {
            for (Entry entry : recorded.entries()) {
                Entry.Actor actor = entry.actor();
                rows.add(new @Nullable Object[] {
                    recorded.matter().id(),
                    entry.seq(),
                    utc(entry.at()),
                    entry.on(),
                    actor.person(),
                    actor.name(),
                    actor.post(),
                    actor.unitName(),
                    actor.onBehalfOf().orElse(null),
                    entry.typeVersion(),
                    ActJson.kind(entry.act()),
                    ActJson.write(recorded.type(), entry.act())
                });
            }
        }
        writes.add("""
                insert into journal (matter_id, seq, at, on_day, actor_id, actor_name, actor_post, actor_unit,
                    on_behalf_of, type_version, kind, act)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """, rows);
    }

    private void evidence(Writes writes, List<Recorded> all) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Recorded recorded : all) {
            for (Recorded.Filed filed : recorded.filed()) {
                rows.add(new Object[] {
                    recorded.matter().id(),
                    filed.seq(),
                    filed.act().sha256(),
                    filed.act().name(),
                    filed.act().kind(),
                    filed.act().effectiveOn(),
                    filed.act().effectiveOn().plusYears(RETENTION_YEARS),
                    filed.by()
                });
            }
        }
        writes.add("""
                insert into matter_evidence (matter_id, seq, sha256, name, kind, effective_on, retain_until, filed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private void links(Writes writes, List<Recorded> all) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Recorded recorded : all) {
            for (Recorded.Linked linked : recorded.linked()) {
                rows.add(new Object[] {
                    recorded.matter().id(),
                    linked.seq(),
                    linked.other(),
                    linked.type().name()
                });
            }
        }
        writes.add("insert into matter_link (matter_id, seq, other_id, type) values (?, ?, ?, ?)", rows);
    }

    /** Who has it in hand; and where the ledger changed, whose it was before, so that figures of an earlier day stay. */
    private void hands(Writes writes, List<Recorded> all) {
        List<@Nullable Object[]> hands = new ArrayList<>();
        List<@Nullable Object[]> moves = new ArrayList<>();
        for (Recorded recorded : all) {
            UUID matter = recorded.matter().id();
            for (Recorded.Handed handed : recorded.handed()) {
                handed.act().holder().ifPresent(person -> hands.add(new Object[] {matter, handed.seq(), person}));
                if (!handed.from().equals(handed.act().ownerUnit())) {
                    moves.add(new Object[] {
                        matter,
                        handed.seq(),
                        handed.on(),
                        handed.from(),
                        handed.act().ownerUnit()
                    });
                }
            }
        }
        writes.add("insert into matter_hand (matter_id, seq, person_id) values (?, ?, ?)", hands);
        writes.add(
                "insert into matter_move (matter_id, seq, on_day, from_unit, to_unit) values (?, ?, ?, ?, ?)", moves);
    }

    private static String fields(Recorded recorded) {
        return Json.text(ValueJson.write(recorded.type(), recorded.matter().fields()));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
