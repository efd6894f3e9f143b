package cn.mingfa.platform.publication;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.organisation.Units;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The public as users of the ledger. Nobody can log in as either of them. */
record Visitors(Units units) {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final String PUBLIC = "社会公众";
    private static final String SITE = "公开页";

    /** The units that stand above all others. */
    List<Unit> roots(LocalDate today) {
        return units.all().stream()
                .filter(unit -> unit.parent().isEmpty() && unit.existsOn(today))
                .toList();
    }

    /**
     * Who reads: without any role, so that registers kept for some roles are hidden and nothing can be written. What of
     * all this is public, {@link PublicRule} says.
     */
    User reader(LocalDate today) {
        List<Unit> roots = roots(today);
        if (roots.isEmpty()) {
            return at(nowhere(today), Set.of(), Set.of(), List.of());
        }
        List<User> also = roots.stream()
                .skip(1)
                .map(unit -> at(unit, Set.of(), Set.of(), List.of()))
                .toList();
        return at(roots.getFirst(), Set.of(), Set.of(), also);
    }

    /** All units whose matters the reader sees. */
    Set<UUID> everywhere(LocalDate today) {
        Set<UUID> all = new HashSet<>();
        roots(today).forEach(root -> all.addAll(units.reach(root.id(), today)));
        return all;
    }

    /**
     * Who registers a comment: for that one kind of matter in that one unit, and the kind it is linked with. The unit bears
     * its id, so that the access filter lets the comment into its ledger; it does not bear its name, so that the journal says
     * it came from the public.
     */
    User writer(UUID owner, String comment, String matter) {
        Unit unit = units.unit(owner);
        Unit stand = new Unit(
                unit.id(), PUBLIC, PUBLIC, PUBLIC, UnitKind.OFFICE, Optional.empty(), unit.validFrom(), unit.validTo());
        return at(stand, Set.of(Role.CLERK), Set.of(comment, matter), List.of());
    }

    private static User at(Unit unit, Set<Role> roles, Set<String> types, List<User> also) {
        return new User(NOBODY, PUBLIC, SITE, unit, roles, types, also, Optional.empty());
    }

    private static Unit nowhere(LocalDate today) {
        return new Unit(NOBODY, PUBLIC, PUBLIC, PUBLIC, UnitKind.OFFICE, Optional.empty(), today, Optional.empty());
    }
}
