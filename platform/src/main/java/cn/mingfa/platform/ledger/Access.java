package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The one access filter beneath every face: what a user sees, and what they may write. Whoever holds several posts or
 * acts for another has a grant for each; what any of them gives is seen, but roles of one never work in the units of
 * another.
 */
record Access(List<Grant> grants) {

    Access {
        grants = List.copyOf(grants);
    }

    /**
     * What one capacity gives.
     *
     * @param all whether every unit is seen
     * @param own the unit with those below it and those they succeeded
     * @param hidden keys of matter types kept for other roles, such as a register of discipline
     * @param only keys of the matter types the roles are limited to; empty for all
     */
    record Grant(boolean all, Set<UUID> own, Set<String> hidden, Set<String> only) {

        boolean shows(String type) {
            return !hidden.contains(type) && (only.isEmpty() || only.contains(type));
        }

        boolean sees(UUID unit) {
            return all || own.contains(unit);
        }

        boolean mayWrite(Matter matter) {
            return shows(matter.type()) && (own.contains(matter.ownerUnit()) || own.contains(matter.handlingUnit()));
        }

        private static String owned(int n) {
            return "m.owner_unit = any(:seen" + n + ")";
        }

        /** Most matters are handled where they are owned; an index has the others alone. */
        private static String handled(int n) {
            return "m.handled_for_others = any(:seen" + n + ")";
        }

        private String types(int n) {
            return (hidden.isEmpty() ? "" : " and m.type <> all(:hidden" + n + ")")
                    + (only.isEmpty() ? "" : " and m.type = any(:only" + n + ")");
        }

        private String sql(int n) {
            return "(" + (all ? "true" : "(" + owned(n) + " or " + handled(n) + ")") + types(n) + ")";
        }
    }

    /** Everything the user may act as. */
    static Access of(User user, Units units, MatterTypes types, LocalDate today) {
        return new Access(user.capacities().stream()
                .map(capacity -> grant(capacity, units, types, today))
                .distinct()
                .toList());
    }

    /** One capacity alone. */
    static Grant grant(User capacity, Units units, MatterTypes types, LocalDate today) {
        return new Grant(
                capacity.oversees(),
                units.reach(capacity.unit().id(), today),
                types.hiddenFrom(capacity.roles()),
                capacity.types());
    }

    boolean sees(Matter matter) {
        return grants.stream()
                .anyMatch(grant -> grant.shows(matter.type())
                        && (grant.sees(matter.ownerUnit()) || grant.sees(matter.handlingUnit())));
    }

    boolean mayWrite(Matter matter) {
        return grants.stream().anyMatch(grant -> grant.mayWrite(matter));
    }

    /** Whether matters of that kind owned by that unit are seen. */
    boolean sees(String type, UUID unit) {
        return grants.stream().anyMatch(grant -> grant.shows(type) && grant.sees(unit));
    }

    /** The filter over a row {@code m} of table {@code matter}; its parameters are those of {@link #bound}. */
    String sql() {
        return IntStream.range(0, grants.size())
                .mapToObj(n -> grants.get(n).sql(n))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /**
     * A part of the filter that lies along an index.
     *
     * @param lead the column of {@code m} the index begins with; empty where nothing is looked for by unit
     * @param units name of the parameter with the units that may stand there, {@code count} how many they are
     * @param rest what else must hold
     */
    record Branch(String lead, String units, int count, String rest) {

        /** All of it in one condition. */
        String condition() {
            return "(" + (lead.isEmpty() ? "" : lead + " = any(:" + units + ") and ") + rest + ")";
        }
    }

    /** The same filter taken apart; no row is in two branches. */
    List<Branch> branches() {
        if (grants.stream().anyMatch(Grant::all)) {
            return List.of(new Branch("", "", 0, sql()));
        }
        List<Branch> branches = new ArrayList<>();
        for (int n = 0; n < grants.size(); n++) {
            Grant grant = grants.get(n);
            String types = "true" + grant.types(n);
            add(branches, "m.owner_unit", n, types);
            add(branches, "m.handled_for_others", n, types);
        }
        return branches;
    }

    private void add(List<Branch> branches, String lead, int n, String rest) {
        // "is not true": most rows have no unit that handles for others, and "not" of nothing is nothing
        String before = branches.stream()
                .map(branch -> " and " + branch.condition() + " is not true")
                .collect(Collectors.joining());
        branches.add(new Branch(lead, "seen" + n, grants.get(n).own().size(), rest + before));
    }

    /** What {@link #sql} wants bound, by name. */
    Map<String, Object> bound() {
        Map<String, Object> bound = new LinkedHashMap<>();
        for (int n = 0; n < grants.size(); n++) {
            bound.put("seen" + n, grants.get(n).own().toArray(UUID[]::new));
            bound.put("hidden" + n, grants.get(n).hidden().toArray(String[]::new));
            bound.put("only" + n, grants.get(n).only().toArray(String[]::new));
        }
        return bound;
    }
}
