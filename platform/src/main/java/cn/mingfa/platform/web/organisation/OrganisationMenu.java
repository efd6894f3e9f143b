package cn.mingfa.platform.web.organisation;

import cn.mingfa.platform.web.frame.MenuEntry;
import cn.mingfa.platform.web.frame.MenuEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where these pages are found. */
@Configuration(proxyBeanMethods = false)
class OrganisationMenu {

    @Bean
    MenuEntry organisationEntry() {
        return MenuEntry.forAll(Group.OFFICE, 10, "机构和人员", "/organisation");
    }

    @Bean
    MenuEntry handoverEntry() {
        return MenuEntry.forAll(Group.OFFICE, 20, "工作移交", "/organisation/handover");
    }

    @Bean
    MenuEntry passwordEntry() {
        return MenuEntry.forAll(Group.OFFICE, 90, "修改密码", "/organisation/password");
    }
}
