package cn.mingfa.platform.web.duty;

import cn.mingfa.platform.web.frame.MenuEntry;
import cn.mingfa.platform.web.frame.MenuEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where these pages are found. */
@Configuration(proxyBeanMethods = false)
class DutyMenu {

    @Bean
    MenuEntry dutyInMenu() {
        return MenuEntry.forAll(Group.DUTY, 10, "第一责任人履职", "/duty");
    }
}
