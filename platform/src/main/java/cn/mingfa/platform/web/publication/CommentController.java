package cn.mingfa.platform.web.publication;

import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.platform.config.AddressLimit;
import cn.mingfa.platform.publication.PublicComments;
import cn.mingfa.platform.publication.PublicComments.Said;
import cn.mingfa.platform.publication.PublicSite;
import cn.mingfa.platform.publication.PublicationRefusal;
import cn.mingfa.platform.publication.PublicationRefusal.Problem;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.ValueWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Comments from the public and their receipts. A page of a receipt is told to nobody: no referrer, no index, no cache. From
 * one address only so many comments are taken in a while, and only so many receipts are tried.
 */
@Controller
@ConditionalOnBooleanProperty(name = "mingfa.public", matchIfMissing = true)
class CommentController {

    private static final int MOST_COMMENTS = 20;
    private static final int MOST_MISSES = 20;
    private static final Duration WHILE = Duration.ofMinutes(10);
    /** Much longer than a comment may be: what was written comes back whole, to be shortened by whoever wrote it. */
    private static final int LONGEST = 20_000;

    private final PublicSite site;
    private final PublicComments comments;
    private final AddressLimit senders;
    private final AddressLimit searchers;

    CommentController(PublicSite site, PublicComments comments, Desk desk) {
        this.site = site;
        this.comments = comments;
        this.senders = new AddressLimit(MOST_COMMENTS, WHILE, desk.clock());
        this.searchers = new AddressLimit(MOST_MISSES, WHILE, desk.clock());
    }

    /** A receipt in words. */
    public record Slip(
            String receipt,
            String sentOn,
            String unit,
            Optional<PublicPage.Ref> matter,
            String words,
            boolean disposed,
            List<PublicPage.Fact> facts) {
        public Slip {
            facts = List.copyOf(facts);
        }
    }

    @ModelAttribute("open")
    PublicFrame frame(HttpServletRequest request) {
        return PublicFrame.of(site, request);
    }

    /** {@code homepage} is a field nobody sees: whoever fills it in fills in everything. */
    @PostMapping("/public/{section}/{id}/comments")
    String say(
            @PathVariable String section,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String clause,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String homepage,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<UUID> matter = PublicController.uuid(id);
        CommentForm filled = new CommentForm(
                PublicController.uuid(key).orElseGet(UUID::randomUUID),
                cut(clause),
                cut(text),
                cut(name),
                cut(contact),
                List.of());
        if (matter.isEmpty()) {
            return PublicController.gone(response, model);
        }
        if (!homepage.isEmpty()) {
            return again(
                    section, matter.get(), filled, List.of(new Problem("", "最后一栏请留空，那一栏不是给人填的。")), response, model);
        }
        if (senders.isShut(request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return again(
                    section,
                    matter.get(),
                    filled,
                    List.of(new Problem("", "从这个网络地址提的意见太多，请过十分钟再提交。您写的内容还在下面。")),
                    response,
                    model);
        }
        try {
            String receipt = comments.say(
                    section,
                    matter.get(),
                    new Said(filled.key(), filled.clause(), filled.text(), filled.name(), filled.contact()));
            senders.count(request.getRemoteAddr());
            return "redirect:/public/receipts/" + receipt;
        } catch (PublicationRefusal refusal) {
            return again(section, matter.get(), filled, refusal.problems(), response, model);
        } catch (MatterRefusal refusal) {
            List<Problem> problems = refusal.problems().stream()
                    .map(problem -> new Problem("", problem.sentence()))
                    .toList();
            return again(section, matter.get(), filled, problems, response, model);
        }
    }

    private String again(
            String section,
            UUID matter,
            CommentForm filled,
            List<Problem> problems,
            HttpServletResponse response,
            Model model) {
        Optional<PublicPage> page = site.open(section, matter).map(PublicPage::of);
        if (page.isEmpty()) {
            return PublicController.gone(response, model);
        }
        if (response.getStatus() == HttpStatus.OK.value()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        CommentForm form = new CommentForm(
                filled.key(), filled.clause(), filled.text(), filled.name(), filled.contact(), problems);
        return PublicController.shown(page.get(), form, model);
    }

    @GetMapping("/public/receipts")
    String ask(@RequestParam(defaultValue = "") String code, HttpServletResponse response, Model model) {
        guard(response);
        String plain = code.replaceAll("[^0-9A-Za-z-]", "");
        if (!plain.isEmpty()) {
            return "redirect:/public/receipts/" + plain;
        }
        model.addAttribute("typed", "");
        model.addAttribute("problem", "");
        return "publicreceipt";
    }

    @GetMapping("/public/receipts/{code}")
    String fate(@PathVariable String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        guard(response);
        model.addAttribute("typed", cut(code));
        if (searchers.isShut(request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("problem", "查询的次数太多，请过十分钟再试。");
            return "publicreceipt";
        }
        Optional<PublicComments.Fate> fate = comments.fate(cut(code));
        if (fate.isEmpty()) {
            searchers.count(request.getRemoteAddr());
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("problem", "没有这个回执号，请核对后再查。回执号是 16 位字母和数字，大小写都可以。");
            return "publicreceipt";
        }
        model.addAttribute("problem", "");
        model.addAttribute("slip", slip(fate.get()));
        return "publicreceipt";
    }

    private static Slip slip(PublicComments.Fate fate) {
        return new Slip(
                fate.receipt(),
                Days.full(fate.sentOn()),
                fate.to(),
                fate.matter().map(PublicPage::ref),
                fate.words(),
                fate.disposed(),
                fate.facts().stream()
                        .map(fact ->
                                new PublicPage.Fact(fact.field().label(), ValueWords.full(fact.field(), fact.value())))
                        .toList());
    }

    private static void guard(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Cache-Control", "no-store");
    }

    private static String cut(String typed) {
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }
}
