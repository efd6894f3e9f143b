package cn.mingfa.platform.web.decision;

import cn.mingfa.platform.web.frame.MenuEntry;
import cn.mingfa.platform.web.frame.MenuEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where these pages are found. */
@Configuration(proxyBeanMethods = false)
class DecisionMenu {

    @Bean
    MenuEntry decisionsPage() {
        return MenuEntry.forAll(Group.WORK, 30, "重大决策", "/decisions");
    }

    @Bean
    MenuEntry opinionPointsPage() {
        return MenuEntry.forAll(Group.WORK, 40, "意见要点", "/opinion-points");
    }
}
