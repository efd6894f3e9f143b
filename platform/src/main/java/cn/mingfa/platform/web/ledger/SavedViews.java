package cn.mingfa.platform.web.ledger;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Views saved under a name, kept in a cookie of this browser: a name and the address of a list each. A view is nothing
 * but an address, so that it can also be sent.
 */
final class SavedViews {

    private static final String COOKIE = "mf_views";
    private static final int MOST = 6;
    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_COOKIE = 3500;
    private static final String START = "/ledger?";

    private SavedViews() {}

    record Saved(String name, String address) {}

    static List<Saved> of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return List.of();
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
            return text.lines()
                    .map(line -> line.split("\t", -1))
                    .filter(parts -> parts.length == 2 && parts[1].startsWith(START))
                    .map(parts -> new Saved(parts[0], parts[1]))
                    .limit(MOST)
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /** Puts a view at the end, in place of one of the same name; the oldest goes when there are too many. */
    static void add(String name, String address, HttpServletRequest request, HttpServletResponse response) {
        String plain = name.replaceAll("\\s+", " ").strip();
        if (plain.isEmpty() || !address.startsWith(START)) {
            return;
        }
        String brief = plain.codePointCount(0, plain.length()) <= LONGEST_NAME
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME));
        List<Saved> views = new ArrayList<>(of(request));
        views.removeIf(view -> view.name().equals(brief));
        views.add(new Saved(brief, address.replaceAll("\\s", "")));
        while (views.size() > MOST || write(views).length() > LONGEST_COOKIE) {
            views.removeFirst();
        }
        keep(views, request, response);
    }

    static void remove(String name, HttpServletRequest request, HttpServletResponse response) {
        List<Saved> views = new ArrayList<>(of(request));
        views.removeIf(view -> view.name().equals(name));
        keep(views, request, response);
    }

    private static void keep(List<Saved> views, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, write(views))
                .path("/ledger")
                .maxAge(Duration.ofDays(730))
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String write(List<Saved> views) {
        String text =
                views.stream().map(view -> view.name() + "\t" + view.address()).collect(Collectors.joining("\n"));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
