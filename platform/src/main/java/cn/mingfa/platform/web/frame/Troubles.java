package cn.mingfa.platform.web.frame;

import cn.mingfa.kernel.Refusal;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.platform.ledger.Conflict;
import cn.mingfa.platform.ledger.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Expected failures as a page with a plain sentence; whatever is not named here is a defect and fails loudly. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final TroublePage page;

    Troubles(TroublePage page) {
        this.page = page;
    }

    @ExceptionHandler
    ModelAndView notFound(NotFound e, HttpServletRequest request) {
        return page(HttpStatus.NOT_FOUND, "没有找到", e.sentence(), request);
    }

    @ExceptionHandler({
        NoResourceFoundException.class,
        NoHandlerFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestParameterException.class
    })
    ModelAndView noSuchPage(HttpServletRequest request) {
        HttpStatus status = TroublePage.isReading(request) ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
        return page.of(status, Trouble.of(status.value(), page.isInside(request)), request);
    }

    @ExceptionHandler
    ModelAndView conflict(Conflict e, HttpServletRequest request) {
        return page(HttpStatus.CONFLICT, "已有他人改动", e.sentence(), request);
    }

    @ExceptionHandler
    ModelAndView refused(Refusal e, HttpServletRequest request) {
        String title = e instanceof MatterRefusal ? "现在不能办" : "没有办成";
        return page(HttpStatus.UNPROCESSABLE_CONTENT, title, e.sentence(), request);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return page.of(HttpStatus.CONTENT_TOO_LARGE, Trouble.tooLarge(), request);
    }

    @ExceptionHandler
    ModelAndView tooLong(QueryTimeoutException e, HttpServletRequest request) {
        LOG.error("查询超时：{}", request.getRequestURI(), e);
        return page(
                HttpStatus.SERVICE_UNAVAILABLE, "查得太久", "这次查询用了太长时间，已经停止，没有改动任何内容。请缩小年份或单位的范围再试；还是这样请告诉管理员。", request);
    }

    private ModelAndView page(HttpStatus status, String title, String sentence, HttpServletRequest request) {
        return page.of(status, new Trouble(title, sentence), request);
    }
}
