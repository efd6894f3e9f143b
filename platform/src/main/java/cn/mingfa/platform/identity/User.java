package cn.mingfa.platform.identity;

import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who asks: a person in a post of a unit, with whatever else they may act as.
 *
 * @param post title of the post, e.g. 司法所所长
 * @param types keys of the kinds of matters the roles are limited to; empty for all
 * @param also other posts they hold and persons they act for (代理、AB角), each as the user they are then
 * @param onBehalfOf for whom they act, where this is such a capacity
 */
public record User(
        UUID person,
        String name,
        String post,
        Unit unit,
        Set<Role> roles,
        Set<String> types,
        List<User> also,
        Optional<String> onBehalfOf) {

    public User {
        roles = Set.copyOf(roles);
        types = Set.copyOf(types);
        also = List.copyOf(also);
    }

    /** A person with one post, not limited. */
    public User(UUID person, String name, String post, Unit unit, Set<Role> roles) {
        this(person, name, post, unit, roles, Set.of(), List.of(), Optional.empty());
    }

    /** As the journal names them: 甲（代乙） where they act for another. */
    public Entry.Actor actor() {
        return new Entry.Actor(person, name, post, unit.name(), onBehalfOf);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether the roles reach matters of that kind. */
    public boolean reaches(String type) {
        return types.isEmpty() || types.contains(type);
    }

    /** Everything they may act as: themselves first. */
    public List<User> capacities() {
        return Stream.concat(Stream.of(this), also.stream()).toList();
    }

    /** Whether they see every unit of the district, and not only their own with those below. */
    public boolean oversees() {
        return unit.kind() == UnitKind.DISTRICT && (has(Role.ADMINISTRATOR) || has(Role.SUPERVISOR));
    }
}
