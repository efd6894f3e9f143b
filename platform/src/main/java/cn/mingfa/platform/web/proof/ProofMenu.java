package cn.mingfa.platform.web.proof;

import cn.mingfa.platform.web.frame.MenuEntry;
import cn.mingfa.platform.web.frame.MenuEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where these pages are found. */
@Configuration(proxyBeanMethods = false)
class ProofMenu {

    @Bean
    MenuEntry statutesInMenu() {
        return MenuEntry.forAll(Group.OFFICE, 50, "法规库", "/proof/statutes");
    }

    @Bean
    MenuEntry rulesInMenu() {
        return MenuEntry.forAll(Group.OFFICE, 60, "校核规则", "/proof/rules");
    }
}
