package cn.mingfa.platform.organisation;

import cn.mingfa.kernel.matter.MatterType.Role;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A post (岗位) a person holds in a unit for a time.
 *
 * @param title e.g. 司法所所长
 * @param roles what the holder may do there
 * @param limits the kinds of matters the roles are limited to
 */
public record Post(
        UUID id,
        UUID person,
        UUID unit,
        String title,
        Set<Role> roles,
        Limits limits,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {
    public Post {
        roles = Set.copyOf(roles);
        if (validTo.filter(to -> to.isBefore(validFrom.minusDays(1))).isPresent()) {
            throw new IllegalArgumentException("a post ends before it begins: " + title);
        }
    }

    /** A post for matters of every kind. */
    public Post(
            UUID id,
            UUID person,
            UUID unit,
            String title,
            Set<Role> roles,
            LocalDate validFrom,
            Optional<LocalDate> validTo) {
        this(id, person, unit, title, roles, Limits.NONE, validFrom, validTo);
    }
}
