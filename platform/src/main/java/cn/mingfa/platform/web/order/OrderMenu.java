package cn.mingfa.platform.web.order;

import cn.mingfa.platform.web.frame.MenuEntry;
import cn.mingfa.platform.web.frame.MenuEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where these pages are found. */
@Configuration(proxyBeanMethods = false)
class OrderMenu {

    @Bean
    MenuEntry numbersInMenu() {
        return MenuEntry.forAll(Group.CHECK, 60, "文号和限额", "/numbers");
    }

    @Bean
    MenuEntry meetingsInMenu() {
        return MenuEntry.forAll(Group.CHECK, 61, "会议精简", "/meetings");
    }
}
