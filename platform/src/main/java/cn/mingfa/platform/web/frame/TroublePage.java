package cn.mingfa.platform.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of a failure, within what surrounds the part it happened in: the menu of whoever is logged in, the head of the
 * public site, or nothing but the name. It must come about even when the frame does not, for the database may be what failed.
 */
@Component
class TroublePage {

    private static final Logger LOG = LoggerFactory.getLogger(TroublePage.class);

    private final Frames frames;
    private final List<Surroundings> surroundings;

    TroublePage(Frames frames, List<Surroundings> surroundings) {
        this.frames = frames;
        this.surroundings = List.copyOf(surroundings);
    }

    ModelAndView of(HttpStatusCode status, Trouble trouble, HttpServletRequest request) {
        Model model = new ExtendedModelMap();
        String view;
        try {
            view = within(trouble, request, model);
        } catch (RuntimeException beside) {
            LOG.error("差错页面没有取到菜单：{}", address(request), beside);
            model.addAttribute("frame", frames.bare(request));
            view = "stranded";
        }
        model.addAttribute("trouble", trouble);
        model.addAttribute("back", back(request).orElse(null));
        return new ModelAndView(view, model.asMap(), status);
    }

    /** Whether somebody is logged in and this is not a page for the public. */
    boolean isInside(HttpServletRequest request) {
        return request.getUserPrincipal() != null && around(request).isEmpty();
    }

    private String within(Trouble trouble, HttpServletRequest request, Model model) {
        Optional<Surroundings> own = around(request);
        if (own.isPresent()) {
            model.addAttribute("frame", frames.bare(request));
            return own.get().around(trouble, request, model);
        }
        Frame frame = frames.of(request);
        model.addAttribute("frame", frame);
        return frame.isKnown() ? "error" : "stranded";
    }

    private Optional<Surroundings> around(HttpServletRequest request) {
        String path = address(request).substring(request.getContextPath().length());
        return surroundings.stream().filter(part -> part.hold(path)).findFirst();
    }

    /** The address that failed; within the page of an error the request names that page's own. */
    static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }

    /** Whether an address failed and not a form; within the page of an error the request says GET in any case. */
    static boolean isReading(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        return "GET".equals(failed == null ? request.getMethod() : failed);
    }

    /** The page it came from, if it is one of ours and another than this. */
    private static Optional<String> back(HttpServletRequest request) {
        String from = request.getHeader(HttpHeaders.REFERER);
        String host = request.getHeader(HttpHeaders.HOST);
        if (from == null || host == null) {
            return Optional.empty();
        }
        try {
            URI page = URI.create(from);
            String path = page.getRawPath();
            boolean ours = host.equalsIgnoreCase(page.getAuthority())
                    && path != null
                    && path.startsWith("/")
                    && !path.startsWith("//");
            boolean same = isReading(request) && address(request).equals(path);
            return ours && !same
                    ? Optional.of(page.getRawQuery() == null ? path : path + "?" + page.getRawQuery())
                    : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
