package cn.mingfa.platform.web.entry;

import cn.mingfa.platform.web.frame.MenuEntry;
import cn.mingfa.platform.web.frame.MenuEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where these pages are found. */
@Configuration(proxyBeanMethods = false)
class EntryMenu {

    @Bean
    MenuEntry entryInMenu() {
        return MenuEntry.forAll(Group.WORK, 10, "登记新事项", "/ledger/new");
    }

    @Bean
    MenuEntry importingInMenu() {
        return MenuEntry.forAll(Group.WORK, 20, "批量导入", "/ledger/import");
    }
}
