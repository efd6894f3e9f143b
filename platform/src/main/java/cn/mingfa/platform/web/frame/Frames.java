package cn.mingfa.platform.web.frame;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.web.part.Days;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Makes the frame of a page from the request. */
@Component
public class Frames {

    static final String THEME = "mf_theme";
    static final String KEYS = "mf_keys";

    private final Users users;
    private final More more;
    private final Clock clock;

    Frames(Users users, More more, Clock clock) {
        this.users = users;
        this.more = more;
        this.clock = clock;
    }

    /** The frame for this request. */
    public Frame of(HttpServletRequest request) {
        return of(request, request.getUserPrincipal() == null ? Optional.empty() : Optional.of(users.current()));
    }

    /** The frame of nobody, for which nothing is looked up. */
    Frame bare(HttpServletRequest request) {
        return of(request, Optional.empty());
    }

    private Frame of(HttpServletRequest request, Optional<User> user) {
        LocalDate today = LocalDate.now(clock);
        return new Frame(
                theme(request),
                !"off".equals(cookie(request, KEYS)),
                user.map(u -> u.unit().shortName()).orElse(""),
                user.map(u -> u.unit().name()).orElse(""),
                user.map(User::name).orElse(""),
                user.map(User::post).orElse(""),
                here(request),
                sought(request),
                today.getYear(),
                Days.full(today),
                user.map(more::of).orElse(List.of()));
    }

    private static @Nullable String theme(HttpServletRequest request) {
        String theme = cookie(request, THEME);
        return "light".equals(theme) || "dark".equals(theme) ? theme : null;
    }

    private static String here(HttpServletRequest request) {
        if (!TroublePage.isReading(request)) {
            return "/";
        }
        String query = request.getQueryString();
        return TroublePage.address(request) + (query == null ? "" : "?" + query);
    }

    /** Only of an address: what a form brings may be too large to be read at all. */
    private static String sought(HttpServletRequest request) {
        String words = TroublePage.isReading(request) ? request.getParameter("q") : null;
        return words == null ? "" : words;
    }

    private static String cookie(HttpServletRequest request, String name) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? "" : cookie.getValue();
    }
}
