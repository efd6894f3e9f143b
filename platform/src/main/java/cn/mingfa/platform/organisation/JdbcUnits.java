package cn.mingfa.platform.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
class JdbcUnits implements Units, UnitHistory {

    private static final long FRESH_NANOS = 3_000_000_000L;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private volatile Snapshot snapshot =
            new Snapshot(List.of(), Map.of(), Map.of(), List.of(), System.nanoTime() - FRESH_NANOS);

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
    public Unit unit(UUID id, LocalDate on) {
        return fresh().asOf(unit(id), on);
    }

    @Override
    public List<String> names(UUID id) {
        Unit unit = unit(id);
        Set<String> names = new LinkedHashSet<>(List.of(unit.name(), unit.shortName()));
        // what was decided for the unit under an earlier name still holds
        for (Version version : versions(id).reversed()) {
            names.add(version.name());
            names.add(version.shortName());
        }
        unit.parent().ifPresent(parent -> names.addAll(names(parent)));
        return List.copyOf(names);
    }

    @Override
    public Optional<Unit> byName(String nameOrShortName) {
        String wanted = nameOrShortName.strip();
        Optional<Unit> found = fresh().named(wanted);
        return found.isPresent() ? found : reloaded().named(wanted);
    }

    @Override
    public List<Unit> all() {
        return fresh().all;
    }

    @Override
    public Set<UUID> subtree(UUID unit, LocalDate on) {
        return new Subtree(fresh(), on, false).of(unit);
    }

    @Override
    public Set<UUID> reach(UUID unit, LocalDate on) {
        return new Subtree(fresh(), on, true).of(unit);
    }

    @Override
    public List<Version> versions(UUID unit) {
        List<Version> known = fresh().versions().getOrDefault(unit, List.of());
        if (!known.isEmpty()) {
            return known;
        }
        Unit only = unit(unit);
        return List.of(new Version(only.validFrom(), only.code(), only.name(), only.shortName(), only.parent()));
    }

    @Override
    public List<Succession> successions() {
        return fresh().successions();
    }

    @Override
    public void change(Unit changed, LocalDate from) {
        Unit before = unit(changed.id());
        if (versions(changed.id()).getLast().from().isAfter(from)) {
            throw new IllegalArgumentException(before.name() + " has changed after " + from);
        }
        version(before, before.validFrom(), false);
        version(changed, from, true);
        jdbc.sql("""
                        update unit set code = :code, name = :name, short_name = :shortName, parent_id = :parent
                        where id = :id
                        """)
                .param("id", changed.id())
                .param("code", changed.code())
                .param("name", changed.name())
                .param("shortName", changed.shortName())
                .param("parent", changed.parent().orElse(null), java.sql.Types.OTHER)
                .update();
        refresh();
    }

    private void version(Unit unit, LocalDate from, boolean replacing) {
        String otherwise = replacing
                ? "update set code = excluded.code, name = excluded.name, short_name = excluded.short_name,"
                        + " parent_id = excluded.parent_id"
                : "nothing";
        jdbc.sql("""
                        insert into unit_version (unit_id, from_day, code, name, short_name, parent_id)
                        values (:id, :from, :code, :name, :shortName, :parent)
                        on conflict (unit_id, from_day) do\s""" + otherwise)
                .param("id", unit.id())
                .param("from", from)
                .param("code", unit.code())
                .param("name", unit.name())
                .param("shortName", unit.shortName())
                .param("parent", unit.parent().orElse(null), java.sql.Types.OTHER)
                .update();
    }

    @Override
    public void succeed(Succession succession) {
        jdbc.sql("""
                        insert into unit_succession (predecessor, successor, since, counts)
                        values (:predecessor, :successor, :since, :counts)
                        """)
                .param("predecessor", succession.predecessor())
                .param("successor", succession.successor())
                .param("since", succession.since())
                .param("counts", succession.counts())
                .update();
        refresh();
    }

    /** Within a transaction the caller sees its own changes at once, others after {@link #FRESH_NANOS}. */
    @Override
    public void refresh() {
        reloaded();
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
            successor.ifPresent(next -> succeed(new Succession(unit, next, lastDay.plusDays(1), true)));
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
        Map<UUID, List<Version>> versions = new HashMap<>();
        jdbc.sql("select * from unit_version order by from_day").query(row -> {
            versions.computeIfAbsent(row.getObject("unit_id", UUID.class), any -> new ArrayList<>())
                    .add(new Version(
                            row.getObject("from_day", LocalDate.class),
                            row.getString("code"),
                            row.getString("name"),
                            row.getString("short_name"),
                            Optional.ofNullable(row.getObject("parent_id", UUID.class))));
        });
        List<Succession> successions = jdbc.sql("select * from unit_succession order by since, predecessor, successor")
                .query((row, n) -> new Succession(
                        row.getObject("predecessor", UUID.class),
                        row.getObject("successor", UUID.class),
                        row.getObject("since", LocalDate.class),
                        row.getBoolean("counts")))
                .list();
        Snapshot loaded = new Snapshot(all, byId, versions, successions, at);
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

    /** All units and what is known of their past, as read at one moment. */
    record Snapshot(
            List<Unit> all,
            Map<UUID, Unit> byId,
            Map<UUID, List<Version>> versions,
            List<Succession> successions,
            long loadedAt) {

        Unit asOf(Unit unit, LocalDate on) {
            List<Version> known = versions.getOrDefault(unit.id(), List.of());
            if (known.isEmpty()) {
                return unit;
            }
            Version then = known.stream()
                    .filter(version -> !version.from().isAfter(on))
                    .reduce(known.getFirst(), (earlier, later) -> later);
            return new Unit(
                    unit.id(),
                    then.code(),
                    then.name(),
                    then.shortName(),
                    unit.kind(),
                    then.parent(),
                    unit.validFrom(),
                    unit.validTo());
        }

        Optional<Unit> named(String wanted) {
            List<Unit> called = all.stream()
                    .filter(unit -> unit.name().equals(wanted)
                            || unit.shortName().equals(wanted)
                            || unit.code().equals(wanted))
                    .toList();
            return called.stream()
                    .filter(unit -> unit.validTo().isEmpty())
                    .findFirst()
                    .or(() -> called.stream().findFirst())
                    .or(() -> all.stream()
                            .filter(unit -> versions.getOrDefault(unit.id(), List.of()).stream()
                                    .anyMatch(then -> then.name().equals(wanted)
                                            || then.shortName().equals(wanted)
                                            || then.code().equals(wanted)))
                            .findFirst());
        }
    }
}
