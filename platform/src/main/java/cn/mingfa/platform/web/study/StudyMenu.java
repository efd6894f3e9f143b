package cn.mingfa.platform.web.study;

import cn.mingfa.platform.web.frame.MenuEntry;
import cn.mingfa.platform.web.frame.MenuEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where these pages are found. */
@Configuration(proxyBeanMethods = false)
class StudyMenu {

    @Bean
    MenuEntry topicsInMenu() {
        return MenuEntry.forAll(Group.WORK, 50, "会前学法选题", "/study/topics");
    }

    @Bean
    MenuEntry mustKnowInMenu() {
        return MenuEntry.forAll(Group.OFFICE, 40, "应知应会", "/study/must-know");
    }
}
