package cn.mingfa.platform.web.catalogue;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.web.frame.MenuEntry;
import cn.mingfa.platform.web.frame.MenuEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where these pages are found. */
@Configuration(proxyBeanMethods = false)
class CatalogueMenu {

    @Bean
    MenuEntry catalogueEntry() {
        return new MenuEntry(Group.OFFICE, 60, "定义目录", "/catalogue", user -> user.has(Role.ADMINISTRATOR));
    }
}
