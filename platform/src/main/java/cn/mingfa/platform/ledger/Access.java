package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Units;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * The one access filter: what a user sees, and what they may write.
 *
 * @param all whether every unit is seen
 * @param own the user's unit with those below it
 */
record Access(boolean all, Set<UUID> own) {

    static Access of(User user, Units units, LocalDate today) {
        return new Access(user.oversees(), units.subtree(user.unit().id(), today));
    }

    boolean sees(Matter matter) {
        return all || mayWrite(matter);
    }

    boolean mayWrite(Matter matter) {
        return own.contains(matter.ownerUnit()) || own.contains(matter.handlingUnit());
    }

    /** The filter over a row {@code m} of table {@code matter}; {@link #units} is bound to its parameter. */
    String sql() {
        return all ? "true" : "(m.owner_unit = any(:seen) or m.handling_unit = any(:seen))";
    }

    UUID[] units() {
        return own.toArray(UUID[]::new);
    }
}
