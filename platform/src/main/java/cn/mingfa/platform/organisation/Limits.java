package cn.mingfa.platform.organisation;

import cn.mingfa.kernel.matter.MatterType;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What kinds of matters the roles of a post are limited to: whole groups of the ledger menu and single types. A group
 * covers whatever stands in it on the day it is asked, types added later as well.
 *
 * @param groups headings of the ledger menu, e.g. 政务公开
 * @param types keys of single types
 */
public record Limits(Set<String> groups, Set<String> types) {

    /** Matters of every kind. */
    public static final Limits NONE = new Limits(Set.of(), Set.of());

    /** No type bears this key: what remains of limits to a group that nothing stands in. */
    private static final String NOTHING = "-";

    public Limits {
        groups = Set.copyOf(groups);
        types = Set.copyOf(types);
    }

    /** Single types only. */
    public static Limits toTypes(Set<String> types) {
        return new Limits(Set.of(), types);
    }

    public boolean isNone() {
        return groups.isEmpty() && types.isEmpty();
    }

    /** The keys they come to among those types; empty for all, and never empty for a group without types. */
    public Set<String> keys(Collection<MatterType> known) {
        if (groups.isEmpty()) {
            return types;
        }
        Set<String> keys = new HashSet<>(types);
        known.stream()
                .filter(type -> groups.contains(type.group()))
                .map(MatterType::key)
                .forEach(keys::add);
        return keys.isEmpty() ? Set.of(NOTHING) : Set.copyOf(keys);
    }
}
