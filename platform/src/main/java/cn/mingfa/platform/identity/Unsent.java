package cn.mingfa.platform.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * A form that came too late (会话已结束): its session is over and its token void. What was typed is handed back to be sent
 * again. Only a form of our own pages is, told by where the browser says it comes from; never a password, never files.
 *
 * @param address where it was sent to, within this server
 * @param known whether somebody is logged in
 */
public record Unsent(String address, boolean known, List<Pair> pairs) {

    /** The attribute of the request under which the error page finds it. */
    static final String NAME = "unsent";

    private static final int MOST_PAIRS = 2000;
    private static final int MOST_CHARACTERS = 500_000;

    /** One value of the form. */
    public record Pair(String name, String value) {}

    public Unsent {
        pairs = List.copyOf(pairs);
    }

    static Optional<Unsent> of(HttpServletRequest request, @org.jspecify.annotations.Nullable Authentication who) {
        String address =
                request.getRequestURI().substring(request.getContextPath().length());
        if (!request.getMethod().equals("POST") || !isForm(request) || !isOurs(request) || isSecret(address)) {
            return Optional.empty();
        }
        List<Pair> pairs = new ArrayList<>();
        int characters = 0;
        for (Map.Entry<String, String[]> entry : request.getParameterMap().entrySet()) {
            if (isSecret(entry.getKey())) {
                return Optional.empty();
            }
            for (String value : entry.getValue()) {
                if (!entry.getKey().equals("_csrf")) {
                    pairs.add(new Pair(entry.getKey(), value));
                    characters += value.length();
                }
            }
        }
        boolean known = who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
        return pairs.isEmpty() || pairs.size() > MOST_PAIRS || characters > MOST_CHARACTERS
                ? Optional.empty()
                : Optional.of(new Unsent(address, known, pairs));
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                && !request.getRequestURI()
                        .substring(request.getContextPath().length())
                        .startsWith("//");
    }

    /** Another site that sends our form must not be helped to send it with a good token. */
    private static boolean isOurs(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String host = request.getHeader("Host");
        if (origin == null || host == null) {
            return false;
        }
        try {
            return host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static boolean isSecret(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return plain.contains("password") || plain.startsWith("/login") || plain.startsWith("/logout");
    }
}
