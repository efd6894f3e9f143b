package cn.mingfa.platform.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Units in PostgreSQL, with a copy in memory: there are dozens, and every list asks for them. Other nodes see a change
 * after {@link #FRESH_NANOS} at the latest.
 */
@Component
class JdbcUnits implements Units {

    private static final long FRESH_NANOS = 3_000_000_000L;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private volatile Snapshot snapshot = new Snapshot(List.of(), Map.of(), Map.of(), System.nanoTime() - FRESH_NANOS);

    JdbcUnits(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public Unit unit(UUID id) {
        Unit known = fresh().byId.get(id);
        if (known == null) {
            known = reloaded().byId.get(id);
        }
        if (known == null) {
            throw new IllegalArgumentException("no unit " + id);
        }
        return known;
    }

    @Override
    public Optional<Unit> byName(String nameOrShortName) {
        String wanted = nameOrShortName.strip();
        Optional<Unit> found = named(fresh().all, wanted);
        return found.isPresent() ? found : named(reloaded().all, wanted);
    }

    private static Optional<Unit> named(List<Unit> units, String wanted) {
        List<Unit> matching = units.stream()
                .filter(unit -> unit.name().equals(wanted)
                        || unit.shortName().equals(wanted)
                        || unit.code().equals(wanted))
                .toList();
        return matching.stream()
                .filter(unit -> unit.validTo().isEmpty())
                .findFirst()
                .or(() -> matching.stream().findFirst());
    }

    @Override
    public List<Unit> all() {
        return fresh().all;
    }

    @Override
    public Set<UUID> subtree(UUID unit, LocalDate on) {
        Snapshot now = fresh();
        Set<UUID> found = new HashSet<>();
        collect(now, unit, on, found);
        return found;
    }

    private static void collect(Snapshot now, UUID unit, LocalDate on, Set<UUID> found) {
        if (!found.add(unit)) {
            return;
        }
        for (UUID predecessor : now.predecessors.getOrDefault(unit, List.of())) {
            collect(now, predecessor, on, found);
        }
        for (Unit child : now.all) {
            if (child.parent().filter(unit::equals).isPresent()
                    && !child.validFrom().isAfter(on)) {
                // an ended child stays: its matters are still this unit's unless a successor elsewhere took them over
                if (child.existsOn(on) || !now.succeeded(child.id())) {
                    collect(now, child.id(), on, found);
                }
            }
        }
    }

    @Override
    public void add(Unit unit) {
        jdbc.sql("""
                        insert into unit (id, code, name, short_name, kind, parent_id, valid_from, valid_to)
                        values (:id, :code, :name, :shortName, :kind, :parent, :from, :to)
                        """)
                .param("id", unit.id())
                .param("code", unit.code())
                .param("name", unit.name())
                .param("shortName", unit.shortName())
                .param("kind", unit.kind().name())
                .param("parent", unit.parent().orElse(null), java.sql.Types.OTHER)
                .param("from", unit.validFrom())
                .param("to", unit.validTo().orElse(null), java.sql.Types.DATE)
                .update();
        reloaded();
    }

    @Override
    public void end(UUID unit, LocalDate lastDay, Optional<UUID> successor) {
        transactions.executeWithoutResult(tx -> {
            jdbc.sql("update unit set valid_to = :day where id = :id")
                    .param("day", lastDay)
                    .param("id", unit)
                    .update();
            successor.ifPresent(next ->
                    jdbc.sql("""
                            insert into unit_succession (predecessor, successor) values (:unit, :next)
                            on conflict do nothing
                            """).param("unit", unit).param("next", next).update());
        });
        reloaded();
    }

    private Snapshot fresh() {
        Snapshot now = snapshot;
        return System.nanoTime() - now.loadedAt < FRESH_NANOS ? now : reloaded();
    }

    private Snapshot reloaded() {
        long at = System.nanoTime();
        List<Unit> all = jdbc.sql("select * from unit order by added")
                .query((row, n) -> unit(row))
                .list();
        Map<UUID, Unit> byId = new HashMap<>();
        all.forEach(unit -> byId.put(unit.id(), unit));
        Map<UUID, List<UUID>> predecessors = new HashMap<>();
        jdbc.sql("select predecessor, successor from unit_succession").query(row -> {
            predecessors
                    .computeIfAbsent(row.getObject("successor", UUID.class), any -> new ArrayList<>())
                    .add(row.getObject("predecessor", UUID.class));
        });
        Snapshot loaded = new Snapshot(all, byId, predecessors, at);
        snapshot = loaded;
        return loaded;
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                UnitKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("parent_id", UUID.class)),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
    }

    /** @param predecessors by successor */
    private record Snapshot(List<Unit> all, Map<UUID, Unit> byId, Map<UUID, List<UUID>> predecessors, long loadedAt) {

        boolean succeeded(UUID unit) {
            return predecessors.values().stream().anyMatch(those -> those.contains(unit));
        }
    }
}
