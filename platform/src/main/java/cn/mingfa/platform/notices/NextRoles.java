package cn.mingfa.platform.notices;

import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Role;
import java.util.EnumSet;
import java.util.Set;

/** Whose turn it is: the roles that may do something from a stage. */
final class NextRoles {

    private NextRoles() {}

    /** Everybody who may do something then; without outsiders, who are told in their own way. */
    static Set<Role> at(MatterType type, String stage) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        type.actions().stream()
                .filter(action -> action.from().contains(stage))
                .map(Action::roles)
                .forEach(roles::addAll);
        roles.remove(Role.OUTSIDER);
        return roles;
    }

    /** Whose step comes next: the first that the definition names for the stage. Beside it there may be withdrawals and the like. */
    static Set<Role> turn(MatterType type, String stage) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        type.actions().stream()
                .filter(action -> action.from().contains(stage))
                .findFirst()
                .map(Action::roles)
                .ifPresent(roles::addAll);
        roles.remove(Role.OUTSIDER);
        return roles;
    }

    /** Everybody who may act, and who answers for it. */
    static Set<Role> late(MatterType type, String stage) {
        Set<Role> roles = at(type, stage);
        roles.add(Role.PRINCIPAL);
        return roles;
    }
}
