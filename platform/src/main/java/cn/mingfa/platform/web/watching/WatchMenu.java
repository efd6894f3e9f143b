package cn.mingfa.platform.web.watching;

import cn.mingfa.platform.web.frame.MenuEntry;
import cn.mingfa.platform.web.frame.MenuEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where these pages are found. */
@Configuration(proxyBeanMethods = false)
class WatchMenu {

    @Bean
    MenuEntry watchesInMenu() {
        return MenuEntry.forAll(Group.CHECK, 10, "要留意", "/watches");
    }
}
