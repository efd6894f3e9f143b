package cn.mingfa.platform.web.publication;

import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.publication.PublicSite;
import cn.mingfa.platform.web.matter.MatterPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sets the link 公开页 into a matter's page where the matter has one today. */
@Configuration(proxyBeanMethods = false)
class PublicLink implements WebMvcConfigurer {

    private final PublicSite site;
    private final Ledger ledger;
    private final Users users;

    PublicLink(PublicSite site, Ledger ledger, Users users) {
        this.site = site;
        this.ledger = ledger;
        this.users = users;
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
                        if (page != null
                                && "matter".equals(page.getViewName())
                                && page.getModel().get("m") instanceof MatterPage matter) {
                            site.address(ledger.open(matter.id(), users.current()))
                                    .ifPresent(address -> page.addObject("publicPage", address));
                        }
                    }
                })
                .addPathPatterns("/matters/**");
    }
}
