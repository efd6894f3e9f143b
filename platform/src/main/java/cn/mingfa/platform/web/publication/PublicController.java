package cn.mingfa.platform.web.publication;

import cn.mingfa.platform.publication.PublicSite;
import cn.mingfa.platform.publication.PublicSite.Wanted;
import cn.mingfa.platform.web.part.Days;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The public site: its sections, their lists, a matter. Whatever has no address is answered with one plain sentence. */
@Controller
@ConditionalOnBooleanProperty(name = "mingfa.public", matchIfMissing = true)
class PublicController {

    private static final int LONGEST_WORDS = 100;

    private final PublicSite site;

    PublicController(PublicSite site) {
        this.site = site;
    }

    /** A matter in a list. */
    public record Line(String href, String title, String number, String unit, String since, PublicPage.Mark mark) {}

    /** A section on the first page. */
    public record Shelf(PublicSite.Section section, List<Line> newest) {}

    @ModelAttribute("open")
    PublicFrame frame(HttpServletRequest request) {
        return PublicFrame.of(site, request);
    }

    @GetMapping("/public")
    String home(Model model) {
        model.addAttribute(
                "shelves",
                site.sections().stream()
                        .map(section -> new Shelf(section, lines(section.key(), section.newest())))
                        .toList());
        return "publichome";
    }

    @GetMapping("/public/{section}")
    String list(
            @PathVariable String section,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "1") String page,
            HttpServletResponse response,
            Model model) {
        String words = q.length() > LONGEST_WORDS ? q.substring(0, LONGEST_WORDS) : q;
        Optional<PublicSite.Listing> listing = site.list(section, new Wanted(words, state, unit, number(page) - 1));
        if (listing.isEmpty()) {
            return gone(response, model);
        }
        model.addAttribute("listing", listing.get());
        model.addAttribute("lines", lines(section, listing.get().lines()));
        model.addAttribute("q", words);
        model.addAttribute("state", state);
        model.addAttribute("unit", unit);
        model.addAttribute("filtered", !words.isBlank() || !state.isEmpty() || !unit.isEmpty());
        return "publiclist";
    }

    @GetMapping("/public/{section}/{id}")
    String matter(@PathVariable String section, @PathVariable String id, HttpServletResponse response, Model model) {
        Optional<PublicPage> page =
                uuid(id).flatMap(matter -> site.open(section, matter)).map(PublicPage::of);
        if (page.isEmpty()) {
            return gone(response, model);
        }
        return shown(page.get(), CommentForm.fresh(), model);
    }

    static String shown(PublicPage page, CommentForm form, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("comment", form);
        return "publicmatter";
    }

    /** The larger type is kept in a cookie, for there is no script; only back to a page of the site. */
    @GetMapping("/public/reading")
    String reading(
            @RequestParam(defaultValue = "") String size,
            @RequestParam(defaultValue = "/public") String back,
            HttpServletResponse response) {
        boolean large = PublicFrame.LARGE.equals(size);
        ResponseCookie cookie = ResponseCookie.from(PublicFrame.SIZE, large ? PublicFrame.LARGE : "")
                .path("/public")
                .maxAge(large ? Duration.ofDays(365) : Duration.ZERO)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        boolean own = back.matches("/public(?:[/?][^\\\\\\s{}]*)?") && !back.contains("//") && !back.contains("..");
        return "redirect:" + (own ? back : "/public");
    }

    @GetMapping("/public/**")
    String nothing(HttpServletResponse response, Model model) {
        return gone(response, model);
    }

    static String gone(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute("heading", "没有这个页面");
        model.addAttribute("sentence", "地址可能写错，也可能还没有公开或者已经撤回。请从栏目里查找。");
        return "publicsaid";
    }

    private static List<Line> lines(String section, List<PublicSite.Line> lines) {
        return lines.stream()
                .map(line -> new Line(
                        PublicPage.href(section, line.id()),
                        line.title(),
                        line.number(),
                        line.unit(),
                        Days.full(line.since()),
                        PublicPage.mark(line.standing())))
                .toList();
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private static int number(String page) {
        return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }
}
