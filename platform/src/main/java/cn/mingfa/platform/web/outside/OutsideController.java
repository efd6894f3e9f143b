package cn.mingfa.platform.web.outside;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.notices.Letters;
import cn.mingfa.platform.outside.Links;
import cn.mingfa.platform.outside.OutsideRefusal;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Qr;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How those inside ask for, make, watch and revoke links for outsiders. */
@Controller
class OutsideController {

    private final Users users;
    private final Links links;
    private final Letters letters;
    private final Ledger ledger;
    private final Desk desk;

    OutsideController(Users users, Links links, Letters letters, Ledger ledger, Desk desk) {
        this.users = users;
        this.links = links;
        this.letters = letters;
        this.ledger = ledger;
        this.desk = desk;
    }

    /** A link in a list with its matter. */
    public record Listed(
            OutsidePanel.Line line,
            UUID matter,
            String matterHref,
            String number,
            String title,
            String unit,
            String issueHref) {}

    /** A line of a link's journal. */
    public record Told(String when, String who, String words) {}

    /** The form, as it was filled. */
    public record Filled(UUID id, UUID matter, String name, String capacity, int days, String check, String address) {}

    @GetMapping("/outside")
    String list(Model model) {
        User user = users.current();
        model.addAttribute("waiting", listed(links.waiting(user)));
        model.addAttribute("made", listed(links.made(user)));
        return "outside";
    }

    private List<Listed> listed(List<Links.Asked> asked) {
        ZoneId zone = desk.clock().getZone();
        return asked.stream()
                .map(a -> new Listed(
                        OutsidePanel.line(a.link(), zone),
                        a.link().matter(),
                        "/matters/" + a.link().matter(),
                        a.number(),
                        a.title(),
                        a.unit(),
                        "/outside/new?matter=" + a.link().matter() + "&link="
                                + a.link().id()))
                .toList();
    }

    /** The form for a new link, or for one that was asked for. */
    @GetMapping("/outside/new")
    String form(@RequestParam UUID matter, @RequestParam(required = false) UUID link, Model model) {
        User user = users.current();
        Filled filled = links.of(matter, user).stream()
                .filter(l -> l.id().equals(link))
                .findFirst()
                .map(l -> new Filled(l.id(), matter, l.name(), l.capacity(), 30, "", ""))
                .orElseGet(() -> new Filled(UUID.randomUUID(), matter, "", "", 30, "", ""));
        return form(filled, user, model);
    }

    private String form(Filled filled, User user, Model model) {
        MatterView view = ledger.open(filled.matter(), user);
        Links.Permission permission = links.permission(filled.matter(), user);
        model.addAttribute("filled", filled);
        model.addAttribute("number", view.matter().number());
        model.addAttribute("name", view.title());
        model.addAttribute("unit", view.handling().name());
        model.addAttribute(
                "standing", permission.standing().map(s -> s.chinese()).orElse(""));
        model.addAttribute("reason", permission.reason());
        model.addAttribute("mail", letters.canSend());
        return "outsidenew";
    }

    /** Makes the link; the letter with it is the answer and is shown this one time. */
    @PostMapping("/outside")
    String issue(
            @RequestParam UUID id,
            @RequestParam UUID matter,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String capacity,
            @RequestParam(defaultValue = "30") int days,
            @RequestParam(defaultValue = "") String check,
            @RequestParam(defaultValue = "") String address,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        User user = users.current();
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        try {
            Links.Issued issued = links.issue(new Links.Wish(id, matter, name, capacity, days, check, address), user);
            MatterView view = ledger.open(matter, user);
            model.addAttribute(
                    "line", OutsidePanel.line(issued.link(), desk.clock().getZone()));
            model.addAttribute("to", issued.link().name());
            model.addAttribute("unit", view.handling().name());
            model.addAttribute("type", view.type().title());
            model.addAttribute("number", view.matter().number());
            model.addAttribute("matter", "/matters/" + matter);
            model.addAttribute("from", user.unit().name());
            model.addAttribute("today", Days.full(desk.today()));
            model.addAttribute("checked", issued.link().checked());
            issued.token().map(token -> base(request) + "/w/" + token).ifPresent(link -> {
                model.addAttribute("link", link);
                model.addAttribute("qr", Qr.of(link));
            });
            return "outsideletter";
        } catch (OutsideRefusal refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", refused.sentence());
            return form(new Filled(id, matter, name, capacity, days, check, address), user, model);
        }
    }

    private String base(HttpServletRequest request) {
        return letters.address().isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : letters.address();
    }

    @PostMapping("/matters/{matter}/outside")
    String ask(
            @PathVariable UUID matter,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String capacity) {
        links.ask(matter, name, capacity, users.current());
        return "redirect:/matters/" + matter + "#outside";
    }

    /** A link with what happened with it. */
    @GetMapping("/outside/{id}")
    String history(@PathVariable UUID id, @RequestParam UUID matter, Model model) {
        User user = users.current();
        ZoneId zone = desk.clock().getZone();
        model.addAttribute(
                "line",
                links.of(matter, user).stream()
                        .filter(l -> l.id().equals(id))
                        .findFirst()
                        .map(l -> OutsidePanel.line(l, zone))
                        .orElseThrow(() -> new OutsideRefusal("没有这个链接，请回到事项页查看。")));
        model.addAttribute("matter", "/matters/" + matter);
        model.addAttribute("id", matter);
        model.addAttribute(
                "told",
                links.history(id, user).stream()
                        .map(h -> {
                            LocalDateTime at = LocalDateTime.ofInstant(h.at(), zone);
                            return new Told(
                                    Days.full(at.toLocalDate()) + " %02d:%02d".formatted(at.getHour(), at.getMinute()),
                                    h.who(),
                                    h.words());
                        })
                        .toList());
        return "outsidehistory";
    }

    @PostMapping("/outside/{id}/revoke")
    String revoke(@PathVariable UUID id, @RequestParam UUID matter, @RequestParam(defaultValue = "") String reason) {
        links.revoke(id, reason, users.current());
        return "redirect:/matters/" + matter + "#outside";
    }
}
