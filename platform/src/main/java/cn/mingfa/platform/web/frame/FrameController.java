package cn.mingfa.platform.web.frame;

import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Ledger;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Logging in, search from the bar, and settings that live in cookies of this browser. */
@Controller
class FrameController {

    private static final Set<String> THEMES = Set.of("light", "dark", "system");
    private static final Set<String> SWITCH = Set.of("on", "off");

    private final Users users;
    private final Ledger ledger;

    FrameController(Users users, Ledger ledger) {
        this.users = users;
        this.ledger = ledger;
    }

    @GetMapping("/login")
    String login(HttpServletRequest request, Model model) {
        if (request.getUserPrincipal() != null) {
            return "redirect:/";
        }
        boolean failed = request.getParameter("error") != null;
        model.addAttribute("problem", failed ? LoginProblem.sentence(request) : null);
        model.addAttribute("goodbye", request.getParameter("logout") != null);
        return "login";
    }

    /** A number leads straight to its matter, other words to the ledger. */
    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String q, RedirectAttributes address) {
        String words = q.strip();
        if (!words.isEmpty()) {
            Optional<String> matter = ledger.find(words, users.current()).map(Object::toString);
            if (matter.isPresent()) {
                return "redirect:/matters/" + matter.get();
            }
            address.addAttribute("q", words);
        }
        return "redirect:/ledger";
    }

    @PostMapping("/settings")
    String settings(
            @RequestParam @Nullable String theme,
            @RequestParam @Nullable String keys,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (theme != null && THEMES.contains(theme)) {
            keep(Frames.THEME, theme, request, response);
        }
        if (keys != null && SWITCH.contains(keys)) {
            keep(Frames.KEYS, keys, request, response);
        }
        return "redirect:" + (isOurs(back) ? back : "/");
    }

    private static void keep(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(Duration.ofDays(730))
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Only addresses of this server. */
    private static boolean isOurs(String address) {
        return address.startsWith("/") && !address.startsWith("//") && !address.startsWith("/\\");
    }
}
