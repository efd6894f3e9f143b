package cn.mingfa.platform.notices;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * The units whose work is a person's own: theirs with its inner offices and those it succeeded. Units below do their work
 * themselves.
 */
record OwnUnits(Units units, Clock clock) {

    /** In one capacity. */
    Set<UUID> as(User capacity) {
        LocalDate today = LocalDate.now(clock);
        UUID mine = capacity.unit().id();
        Set<UUID> own = new HashSet<>(units.reach(mine, today));
        own.removeIf(id -> !id.equals(mine) && isOfItsOwn(units.unit(id), today));
        return own;
    }

    /** In all capacities together. */
    Set<UUID> of(User user) {
        Set<UUID> own = new HashSet<>();
        user.capacities().forEach(capacity -> own.addAll(as(capacity)));
        return own;
    }

    private static boolean isOfItsOwn(Unit unit, LocalDate today) {
        return unit.kind() != UnitKind.OFFICE && unit.existsOn(today);
    }
}
