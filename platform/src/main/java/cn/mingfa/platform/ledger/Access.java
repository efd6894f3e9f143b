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
 * @param hidden keys of matter types kept for other roles, such as a register of discipline
 */
record Access(boolean all, Set<UUID> own, Set<String> hidden) {

    static Access of(User user, Units units, MatterTypes types, LocalDate today) {
        return new Access(user.oversees(), units.subtree(user.unit().id(), today), types.hiddenFrom(user.roles()));
    }

    boolean sees(Matter matter) {
        return !hidden.contains(matter.type()) && (all || isOurs(matter));
    }

    boolean mayWrite(Matter matter) {
        return !hidden.contains(matter.type()) && isOurs(matter);
    }

    private boolean isOurs(Matter matter) {
        return own.contains(matter.ownerUnit()) || own.contains(matter.handlingUnit());
    }

    /** The filter over a row {@code m} of table {@code matter}; its parameters are bound by their names. */
    String sql() {
        return (all ? "true" : "(m.owner_unit = any(:seen) or m.handling_unit = any(:seen))")
                + (hidden.isEmpty() ? "" : " and m.type <> all(:hidden)");
    }

    /** Bound to {@code seen}. */
    UUID[] units() {
        return own.toArray(UUID[]::new);
    }

    /** Bound to {@code hidden}. */
    String[] types() {
        return hidden.toArray(String[]::new);
    }
}
