package cn.mingfa.platform.web.people;

import cn.mingfa.platform.web.frame.MenuEntry;
import cn.mingfa.platform.web.frame.MenuEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where these pages are found. */
@Configuration(proxyBeanMethods = false)
class PeopleMenu {

    @Bean
    MenuEntry workloadInMenu() {
        return MenuEntry.forAll(Group.OFFICE, 30, "队伍负荷", "/workload");
    }

    @Bean
    MenuEntry lecturersInMenu() {
        return MenuEntry.forAll(Group.WORK, 60, "讲师预约", "/lecturers");
    }

    @Bean
    MenuEntry diaryInMenu() {
        return MenuEntry.forAll(Group.DUTY, 20, "负责人日程", "/diary");
    }
}
