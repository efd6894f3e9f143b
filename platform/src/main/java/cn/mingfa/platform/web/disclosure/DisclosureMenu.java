package cn.mingfa.platform.web.disclosure;

import cn.mingfa.platform.web.frame.MenuEntry;
import cn.mingfa.platform.web.frame.MenuEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where these pages are found. */
@Configuration(proxyBeanMethods = false)
class DisclosureMenu {

    @Bean
    MenuEntry balancePage() {
        return MenuEntry.forAll(Group.CHECK, 40, "依申请公开收支", "/disclosure/balance");
    }
}
