package cn.mingfa.platform.reporting;

import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.organisation.Units;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A handful of units that have none below them. */
final class FewUnits implements Units {

    private final Map<UUID, Unit> byId = new LinkedHashMap<>();

    UUID township(String shortName) {
        Unit unit = new Unit(
                UUID.randomUUID(),
                shortName.substring(0, 1),
                shortName + "人民政府",
                shortName,
                UnitKind.TOWNSHIP,
                Optional.empty(),
                LocalDate.of(2000, 1, 1),
                Optional.empty());
        add(unit);
        return unit.id();
    }

    @Override
    public Unit unit(UUID id) {
        return java.util.Objects.requireNonNull(byId.get(id), "no such unit");
    }

    @Override
    public Optional<Unit> byName(String name) {
        return byId.values().stream().filter(u -> u.shortName().equals(name)).findFirst();
    }

    @Override
    public List<Unit> all() {
        return List.copyOf(byId.values());
    }

    @Override
    public Set<UUID> subtree(UUID unit, LocalDate on) {
        return Set.of(unit);
    }

    @Override
    public void add(Unit unit) {
        byId.put(unit.id(), unit);
    }

    @Override
    public void end(UUID unit, LocalDate lastDay, Optional<UUID> successor) {
        byId.remove(unit);
    }
}
