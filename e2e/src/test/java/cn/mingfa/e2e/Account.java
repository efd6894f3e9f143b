package cn.mingfa.e2e;

import cn.mingfa.kernel.matter.MatterType.Role;
import java.util.Set;

/** The accounts of the demonstration: four people of the town, two of the district above it. */
enum Account {
    CLERK("jingban", Set.of(Role.CLERK)),
    REVIEWER("shenhe", Set.of(Role.REVIEWER)),
    PRINCIPAL("fuze", Set.of(Role.PRINCIPAL, Role.REVIEWER)),
    CONTACT("lianluo", Set.of(Role.CLERK)),
    SUPERVISOR("ducha", Set.of(Role.CLERK, Role.SUPERVISOR)),
    ADMINISTRATOR("guanli", Set.of(Role.ADMINISTRATOR));

    static final String PASSWORD = "mingfa-demo";

    private final String login;
    private final Set<Role> roles;

    Account(String login, Set<Role> roles) {
        this.login = login;
        this.roles = roles;
    }

    String login() {
        return login;
    }

    boolean has(Set<Role> any) {
        return any.stream().anyMatch(roles::contains);
    }
}
