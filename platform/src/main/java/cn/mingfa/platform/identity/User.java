package cn.mingfa.platform.identity;

import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who asks: a person in a post of a unit.
 *
 * @param post title of the post, e.g. 司法所所长
 */
public record User(UUID person, String name, String post, Unit unit, Set<Role> roles) {

    public User {
        roles = Set.copyOf(roles);
    }

    /** As the journal names them. */
    public Entry.Actor actor() {
        return new Entry.Actor(person, name, post, unit.name(), Optional.empty());
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether they see every unit of the district, and not only their own with those below. */
    public boolean oversees() {
        return has(Role.ADMINISTRATOR) || (has(Role.SUPERVISOR) && unit.kind() == UnitKind.DISTRICT);
    }
}
