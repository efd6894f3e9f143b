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

    Set<UUID> of(User user) {
        LocalDate today = LocalDate.now(clock);
        Set<UUID> own = new HashSet<>(units.subtree(user.unit().id(), today));
        own.removeIf(id -> !id.equals(user.unit().id()) && isOfItsOwn(units.unit(id), today));
        return own;
    }

    private static boolean isOfItsOwn(Unit unit, LocalDate today) {
        return unit.kind() != UnitKind.OFFICE && unit.existsOn(today);
    }
}
