package cn.mingfa.platform.web.demand;

import cn.mingfa.platform.web.frame.MenuEntry;
import cn.mingfa.platform.web.frame.MenuEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where these pages are found. */
@Configuration(proxyBeanMethods = false)
class DemandMenu {

    @Bean
    MenuEntry demandInMenu() {
        return MenuEntry.forAll(Group.CHECK, 40, "诉求余量", "/demand");
    }

    @Bean
    MenuEntry villagesInMenu() {
        return MenuEntry.forAll(Group.CHECK, 41, "村居法律需求", "/demand/villages");
    }
}
