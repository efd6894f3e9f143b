package cn.mingfa.platform.web.matter;

import cn.mingfa.platform.planning.DocumentNumbers;
import cn.mingfa.platform.planning.View;
import cn.mingfa.platform.web.part.Whose;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lays the quota meter of documents (发文限额) beside an outgoing document that has no number yet. */
@Component
class QuotaMeter implements HandlerInterceptor, WebMvcConfigurer {

    private static final String TYPE = "outgoing_document";

    private final Whose whose;
    private final DocumentNumbers numbers;

    QuotaMeter(Whose whose, DocumentNumbers numbers) {
        this.whose = whose;
        this.numbers = numbers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/matters/**");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null
                && page.getModel().get("m") instanceof MatterPage matter
                && matter.typeKey().equals(TYPE)
                && matter.closedOn().isEmpty()) {
            View view = View.of(whose.user(), whose.today()).alone();
            page.addObject("meter", numbers.documents(whose.today().getYear(), view));
        }
    }
}
