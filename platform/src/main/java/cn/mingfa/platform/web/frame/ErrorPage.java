package cn.mingfa.platform.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.Controller;

/**
 * Where the server sends what no page answered: refusals of the login and of stale forms, addresses it cannot read, defects.
 * Not an annotated controller, so that nothing meant for whole pages is asked before it.
 */
@Component("/error")
class ErrorPage implements Controller, ErrorController {

    private final TroublePage page;

    ErrorPage(TroublePage page) {
        this.page = page;
    }

    @Override
    public ModelAndView handleRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpStatusCode status = status(request);
        boolean stale = request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException;
        return page.of(status, stale ? Trouble.stale() : Trouble.of(status.value(), page.isInside(request)), request);
    }

    /** Asked for by its address there is nothing here. */
    private static HttpStatusCode status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return code instanceof Integer known ? HttpStatusCode.valueOf(known) : HttpStatus.NOT_FOUND;
    }
}
