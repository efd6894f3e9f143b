package cn.mingfa.platform.outside;

import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Row;
import cn.mingfa.platform.outside.Link.Standing;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may make a link for a matter. A step that belongs to an outsider alone, such as a deputy's own rating, is worth
 * something only where the unit rated had no hand in the link: whoever makes it stands outside the unit. A step the unit's
 * people could take as well, such as an opinion, needs no such care.
 */
record Permissions(Bodies bodies) {

    private static final Set<Role> AT_WORK = EnumSet.of(Role.CLERK, Role.REVIEWER, Role.PRINCIPAL);
    private static final Set<Role> WATCHING = EnumSet.of(Role.SUPERVISOR, Role.ADMINISTRATOR);

    /** The steps left to outsiders. */
    static List<Action> steps(MatterType type) {
        return type.actions().stream()
                .filter(action -> action.roles().contains(Role.OUTSIDER))
                .toList();
    }

    /** Whether any of them is left to outsiders alone. */
    static boolean isStrict(MatterType type) {
        return steps(type).stream().anyMatch(action -> action.roles().size() == 1);
    }

    Links.Permission of(Row matter, MatterType type, User user) {
        boolean inside = bodies.isInside(user, matter);
        if (!inside) {
            return hasAny(user, WATCHING) ? may(Standing.APART) : not("外部人员链接由监督单位或者承办单位发出，您的岗位不能发出。");
        }
        if (!isStrict(type)) {
            return hasAny(user, AT_WORK) || hasAny(user, WATCHING)
                    ? may(Standing.WITHIN)
                    : not("外部人员链接由经办人、审核人或者负责人发出，请转交。");
        }
        if (bodies.above(matter).isEmpty() && hasAny(user, EnumSet.of(Role.ADMINISTRATOR)) && !hasAny(user, AT_WORK)) {
            return may(Standing.ADMINISTRATOR);
        }
        return not(
                bodies.above(matter).isPresent()
                        ? "这一步只能由外部人员本人办，承办单位不能经手链接。请先申请，由上级监督人发出。"
                        : "这一步只能由外部人员本人办，承办人员不能经手链接。请先申请，由管理员发出。");
    }

    private static boolean hasAny(User user, Set<Role> roles) {
        return user.capacities().stream()
                .anyMatch(capacity -> capacity.roles().stream().anyMatch(roles::contains));
    }

    /** Whether the user may ask for a link: those who work on the matter. */
    boolean mayAsk(Row matter, User user) {
        return bodies.isInside(user, matter) && hasAny(user, AT_WORK);
    }

    private static Links.Permission may(Standing standing) {
        return new Links.Permission(Optional.of(standing), "");
    }

    private static Links.Permission not(String reason) {
        return new Links.Permission(Optional.empty(), reason);
    }
}
