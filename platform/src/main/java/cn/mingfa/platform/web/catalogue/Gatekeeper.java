package cn.mingfa.platform.web.catalogue;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.definitions.DefinitionRefusal;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import org.springframework.stereotype.Component;

/** Lets administrators in: definitions hold for every unit. */
@Component
class Gatekeeper {

    private final Users users;

    Gatekeeper(Users users) {
        this.users = users;
    }

    /**
     * Who asks.
     *
     * @throws DefinitionRefusal if they are no administrator
     */
    User administrator() {
        User user = users.current();
        if (!user.has(Role.ADMINISTRATOR)) {
            throw new DefinitionRefusal("定义对所有单位生效，由管理员查看和启用。需要增加事项、指标或者期限，请向管理员提出。");
        }
        return user;
    }
}
