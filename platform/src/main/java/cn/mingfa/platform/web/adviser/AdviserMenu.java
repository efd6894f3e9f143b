package cn.mingfa.platform.web.adviser;

import cn.mingfa.platform.web.frame.MenuEntry;
import cn.mingfa.platform.web.frame.MenuEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where these pages are found. */
@Configuration(proxyBeanMethods = false)
class AdviserMenu {

    @Bean
    MenuEntry adviserPage() {
        return MenuEntry.forAll(Group.WORK, 50, "法律顾问工作台", "/adviser");
    }
}
