package cn.mingfa.platform.web.risk;

import cn.mingfa.platform.web.frame.MenuEntry;
import cn.mingfa.platform.web.frame.MenuEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where these pages are found. */
@Configuration(proxyBeanMethods = false)
class RiskMenu {

    @Bean
    MenuEntry risksInMenu() {
        return MenuEntry.forAll(Group.CHECK, 30, "风险卡", "/risks");
    }
}
