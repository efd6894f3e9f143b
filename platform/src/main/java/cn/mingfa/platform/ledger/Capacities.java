package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Units;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * As what a user acts: themselves where that suffices, else in another post they hold or for a person they act for, so
 * that the journal says in whose place something was done.
 */
final class Capacities {

    private static final Set<Role> RECORDING = Set.of(Role.CLERK, Role.REVIEWER, Role.PRINCIPAL);

    private final Units units;
    private final MatterTypes types;

    Capacities(Units units, MatterTypes types) {
        this.units = units;
        this.types = types;
    }

    /** As what the user registers. */
    User registering(Registration asked, User user, LocalDate today) {
        return best(
                user,
                capacity -> {
                    Access.Grant grant = Access.grant(capacity, units, types, today);
                    return grant.own().contains(asked.ownerUnit()) && grant.shows(asked.type());
                },
                RECORDING);
    }

    /**
     * As what the user changes the matter.
     *
     * @param step key of the action that is performed or taken back, if it is that
     */
    User changing(Matter matter, Optional<String> step, User user, LocalDate today) {
        Set<Role> wanted = step.flatMap(types.of(matter)::action)
                .map(action -> Set.copyOf(action.roles()))
                .orElse(RECORDING);
        return best(user, capacity -> mayWrite(capacity, matter, today), wanted);
    }

    /** The roles the user has in this matter, in whatever capacity; their own where they may not write it. */
    Set<Role> roles(Matter matter, User user, LocalDate today) {
        Set<Role> roles = new HashSet<>();
        user.capacities().stream()
                .filter(capacity -> mayWrite(capacity, matter, today))
                .forEach(capacity -> roles.addAll(capacity.roles()));
        return roles.isEmpty() ? user.roles() : roles;
    }

    private boolean mayWrite(User capacity, Matter matter, LocalDate today) {
        return Access.grant(capacity, units, types, today).mayWrite(matter);
    }

    /** The first that may and has a wanted role; else the first that may; else the user as they are. */
    private static User best(User user, Predicate<User> may, Set<Role> wanted) {
        return user.capacities().stream()
                .filter(may)
                .min(Comparator.comparing(capacity -> capacity.roles().stream().noneMatch(wanted::contains)))
                .orElse(user);
    }
}
