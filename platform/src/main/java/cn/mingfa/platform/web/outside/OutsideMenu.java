package cn.mingfa.platform.web.outside;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.web.frame.MenuEntry;
import cn.mingfa.platform.web.frame.MenuEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages about links for outsiders in the menu. */
@Configuration(proxyBeanMethods = false)
class OutsideMenu {

    @Bean
    static MenuEntry outsideLinks() {
        return new MenuEntry(
                Group.OFFICE,
                60,
                "外部人员链接",
                "/outside",
                user -> user.has(Role.SUPERVISOR) || user.has(Role.ADMINISTRATOR));
    }
}
