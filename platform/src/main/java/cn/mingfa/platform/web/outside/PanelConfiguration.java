package cn.mingfa.platform.web.outside;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.outside.Links;
import cn.mingfa.platform.web.frame.MenuEntry;
import cn.mingfa.platform.web.frame.MenuEntry.Group;
import cn.mingfa.platform.web.matter.MatterPage;
import cn.mingfa.platform.web.part.Desk;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sets the panel of links into a matter's page, however that page came about, and the pages into the menu. */
@Configuration(proxyBeanMethods = false)
class PanelConfiguration implements WebMvcConfigurer {

    private final Links links;
    private final Users users;
    private final Desk desk;

    PanelConfiguration(Links links, Users users, Desk desk) {
        this.links = links;
        this.users = users;
        this.desk = desk;
    }

    @Bean
    static MenuEntry outsideLinks() {
        return new MenuEntry(
                Group.OFFICE,
                60,
                "外部人员链接",
                "/outside",
                user -> user.has(Role.SUPERVISOR) || user.has(Role.ADMINISTRATOR));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public void postHandle(
                            HttpServletRequest request,
                            HttpServletResponse response,
                            Object handler,
                            @Nullable ModelAndView page) {
                        if (page != null && "matter".equals(page.getViewName())) {
                            panel(page);
                        }
                    }
                })
                .addPathPatterns("/matters/**");
    }

    private void panel(ModelAndView page) {
        if (page.getModel().get("m") instanceof MatterPage matter) {
            UUID id = matter.id();
            User user = users.current();
            if (links.concerns(id, user)) {
                page.addObject(
                        "outside", OutsidePanel.of(id, links, user, desk.clock().getZone()));
            }
        }
    }
}
