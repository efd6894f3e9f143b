package cn.mingfa.platform.web.catalogue;

import cn.mingfa.catalogue.SourceFile;
import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.platform.definitions.Definitions;
import cn.mingfa.platform.definitions.Edition;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All definitions, and the editions of the office's own. */
@Controller
class CatalogueController {

    private static final int SHOWN = 200;

    private final Gatekeeper gatekeeper;
    private final Definitions definitions;
    private final Desk desk;

    CatalogueController(Gatekeeper gatekeeper, Definitions definitions, Desk desk) {
        this.gatekeeper = gatekeeper;
        this.definitions = definitions;
        this.desk = desk;
    }

    /** A kind to look at alone. */
    public record Kind(String word, String title) {}

    /**
     * An edition.
     *
     * @param changes which files it changed
     */
    public record Line(Edition edition, String when, String who, List<String> changes, boolean inUse) {}

    @GetMapping("/catalogue")
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String kind, Model model) {
        gatekeeper.administrator();
        model.addAttribute("shelf", Shelf.of(definitions.files(), q, kind));
        model.addAttribute("kinds", kinds());
        model.addAttribute("sought", q.strip());
        model.addAttribute("kind", kind);
        model.addAttribute("edition", definitions.edition());
        definitions.trouble().ifPresent(trouble -> model.addAttribute("trouble", trouble));
        return "catalogue";
    }

    @GetMapping("/catalogue/editions")
    String editions(Model model) {
        gatekeeper.administrator();
        return page(model);
    }

    /** Takes an earlier edition into use again, as a new one. */
    @PostMapping("/catalogue/editions")
    String back(
            @RequestParam long number,
            @RequestParam long base,
            @RequestParam(defaultValue = "") String why,
            HttpServletResponse response,
            Model model) {
        User user = gatekeeper.administrator();
        Edition edition = definitions.edition(number).orElseThrow(() -> new NotFound("没有第" + number + "版，请刷新后再试。"));
        if (why.isBlank()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", "请写明为什么回到第" + number + "版，启用记录里要有。");
            return page(model);
        }
        var loaded = definitions.take(
                base, definitions.files(number), Edition.Way.BACK, user, why, "回到第" + edition.number() + "版");
        if (loaded.catalogue().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(
                    "problem",
                    "第" + number + "版现在不能启用：" + loaded.findings().getFirst().message());
            return page(model);
        }
        return "redirect:/catalogue/editions";
    }

    private String page(Model model) {
        List<Edition> history = definitions.history(SHOWN);
        List<Line> lines = new ArrayList<>();
        for (Edition edition : history) {
            LocalDate day = LocalDate.ofInstant(edition.at(), desk.clock().getZone());
            String time =
                    edition.at().atZone(desk.clock().getZone()).toLocalTime().toString();
            lines.add(new Line(
                    edition,
                    Days.full(day) + " " + time.substring(0, 5),
                    edition.post().isEmpty() ? edition.name() : edition.name() + "，" + edition.post(),
                    changes(definitions.files(edition.number() - 1), definitions.files(edition.number())),
                    edition.number() == definitions.edition()));
        }
        model.addAttribute("lines", lines);
        model.addAttribute("edition", definitions.edition());
        return "editions";
    }

    private static List<String> changes(List<SourceFile> before, List<SourceFile> now) {
        Map<String, String> old = new LinkedHashMap<>();
        before.forEach(file -> old.put(file.name(), file.text()));
        List<String> changes = new ArrayList<>();
        for (SourceFile file : now) {
            String text = old.remove(file.name());
            if (text == null) {
                changes.add("新增 " + file.name());
            } else if (!text.equals(file.text())) {
                changes.add("改 " + file.name());
            }
        }
        old.keySet().forEach(name -> changes.add("移除 " + name));
        return changes;
    }

    private static List<Kind> kinds() {
        return List.of(
                new Kind(Urn.Kind.MATTER.word(), "事项类型"),
                new Kind(Urn.Kind.CLOCK.word(), "期限规则"),
                new Kind(Urn.Kind.INDICATOR.word(), "指标"),
                new Kind(Urn.Kind.WATCH.word(), "提醒"),
                new Kind(Urn.Kind.MATRIX.word(), "覆盖表"),
                new Kind(Urn.Kind.LETTER.word(), "文书"),
                new Kind(Urn.Kind.OUTLINE.word(), "提纲"));
    }
}
