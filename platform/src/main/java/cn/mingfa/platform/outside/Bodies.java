package cn.mingfa.platform.outside;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Row;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.organisation.Units;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which units are one body: an inner office belongs to the unit it is an office of. */
record Bodies(Units units) {

    UUID body(UUID unit) {
        Unit here = units.unit(unit);
        return here.kind() == UnitKind.OFFICE ? here.parent().map(this::body).orElse(unit) : unit;
    }

    /** The bodies whose work the matter is. */
    Set<UUID> of(Row matter) {
        return Set.copyOf(java.util.List.of(
                        body(matter.owner().id()), body(matter.handling().id()))
                .stream()
                .distinct()
                .toList());
    }

    /** Whether the user works in one of the matter's bodies, in any post they hold or act for. */
    boolean isInside(User user, Row matter) {
        Set<UUID> own = of(matter);
        return user.capacities().stream()
                .anyMatch(capacity -> own.contains(body(capacity.unit().id())));
    }

    /** The nearest body above that is none of the matter's own: who can vouch that the unit did not see a token. */
    Optional<UUID> above(Row matter) {
        Set<UUID> own = of(matter);
        Optional<UUID> next = units.unit(matter.handling().id()).parent();
        while (next.isPresent() && own.contains(body(next.get()))) {
            next = units.unit(next.get()).parent();
        }
        return next.map(this::body);
    }
}
