package cn.mingfa.platform.web.roster;

import cn.mingfa.platform.web.frame.MenuEntry;
import cn.mingfa.platform.web.frame.MenuEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where these pages are found. */
@Configuration(proxyBeanMethods = false)
class RosterMenu {

    @Bean
    MenuEntry rostersInMenu() {
        return MenuEntry.forAll(Group.OFFICE, 20, "名册", "/rosters");
    }
}
