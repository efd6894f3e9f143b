package cn.mingfa.platform.web.part;

import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Which types of matter this browser registers most, kept in a cookie as {@code type.times_-type.times}. */
@Component
public class Habits {

    private static final String COOKIE = "mf_often";
    private static final int KEPT = 12;
    private static final int MOST = 9999;
    private static final Set<Role> ENTERING = EnumSet.of(Role.CLERK, Role.REVIEWER, Role.PRINCIPAL);
    private static final List<String> AT_FIRST = List.of("publicity_event", "reception", "legality_review");

    private final Desk desk;

    Habits(Desk desk) {
        this.desk = desk;
    }

    /** The three types used most, filled up with those every office needs; none that lies beyond the user's posts. */
    public List<MatterType> often(HttpServletRequest request, User user) {
        Map<String, Integer> times = read(request);
        AT_FIRST.forEach(type -> times.putIfAbsent(type, 0));
        return times.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .filter(entry -> reaches(user, entry.getKey()))
                .flatMap(entry -> desk.type(entry.getKey()).stream())
                .limit(3)
                .toList();
    }

    /** Whether matters of that kind lie within one of the user's posts. */
    public static boolean reaches(User user, String type) {
        return user.capacities().stream().anyMatch(as -> as.reaches(type));
    }

    /** Whether the user may enter matters of that kind: those who work on them in one of their posts. */
    public static boolean mayEnter(User user, String type) {
        return user.capacities().stream()
                .anyMatch(as -> as.reaches(type) && ENTERING.stream().anyMatch(as::has));
    }

    /** One more of that type. */
    public void used(String type, HttpServletRequest request, HttpServletResponse response) {
        Map<String, Integer> times = read(request);
        times.merge(type, 1, Integer::sum);
        String value = times.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(KEPT)
                .map(entry -> entry.getKey() + "." + Math.min(entry.getValue(), MOST))
                .collect(Collectors.joining("_-"));
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .maxAge(Duration.ofDays(730))
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Map<String, Integer> read(HttpServletRequest request) {
        Map<String, Integer> times = new LinkedHashMap<>();
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return times;
        }
        for (String part : cookie.getValue().split("_-", KEPT + 1)) {
            int dot = part.lastIndexOf('.');
            if (dot > 0 && part.substring(dot + 1).matches("[0-9]{1,4}")) {
                times.put(part.substring(0, dot), Integer.parseInt(part.substring(dot + 1)));
            }
        }
        return times;
    }
}
