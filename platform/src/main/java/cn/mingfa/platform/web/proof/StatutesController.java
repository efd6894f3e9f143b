package cn.mingfa.platform.web.proof;

import cn.mingfa.document.SourceText;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.library.LibraryRefusal;
import cn.mingfa.platform.library.StatuteShelf;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.proof.statutes.Statute;
import cn.mingfa.proof.statutes.StatuteText;
import cn.mingfa.proof.statutes.Statutes;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The statutes that may be cited, with the full texts this installation has imported. */
@Controller
class StatutesController {

    private static final String TAKEN = "taken";

    /** Shown before anything was looked for. */
    private static final int AT_FIRST = 40;

    private final Users users;
    private final StatuteShelf shelf;
    private final Uploads uploads;
    private final Desk desk;

    StatutesController(Users users, StatuteShelf shelf, Uploads uploads, Desk desk) {
        this.users = users;
        this.shelf = shelf;
        this.uploads = uploads;
        this.desk = desk;
    }

    /**
     * One statute in the list.
     *
     * @param force since when it is in force, or until when it was
     * @param articles how many; 0 where that is not known
     * @param full whether the full text is there
     */
    public record Line(String title, String kind, String force, boolean ended, int articles, boolean full) {}

    @GetMapping("/proof/statutes")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String full,
            @RequestParam(defaultValue = "") String all,
            Model model) {
        boolean whole = !q.isBlank() || !full.isEmpty() || !all.isEmpty();
        return page(q.strip(), !full.isEmpty(), whole, List.of(), model);
    }

    /** What forms offer where a law is to be named: those in force and those that once were. */
    @GetMapping(path = "/proof/statutes/titles", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<String> titles() {
        return shelf.statutes().all().stream().map(Statute::title).toList();
    }

    /** The articles of one. */
    @GetMapping("/proof/statutes/text")
    String text(@RequestParam String title, Model model) {
        User user = users.current();
        StatuteText text = shelf.statutes()
                .text(title)
                .orElseThrow(() -> new NotFound("法规库里没有《" + title + "》的全文，请回到法规库查找，或者先导入。"));
        model.addAttribute("text", text);
        model.addAttribute("may", shelf.may(user));
        model.addAttribute(
                "brought",
                shelf.imported().entrySet().stream()
                        .filter(e -> e.getKey().equals(text.title()))
                        .map(Map.Entry::getValue)
                        .map(i -> Told.moment(i.at(), desk) + "由" + i.by() + "导入")
                        .findFirst()
                        .orElse(""));
        return "statute";
    }

    /** Several files at once; each is taken or refused on its own. */
    @PostMapping("/proof/statutes")
    String put(
            @RequestParam List<MultipartFile> files,
            RedirectAttributes back,
            HttpServletResponse response,
            Model model) {
        User user = users.current();
        List<String> taken = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (MultipartFile file : files) {
            try {
                SourceText source = uploads.read(file);
                try {
                    taken.add(shelf.put(source.text(), user).title());
                } catch (LibraryRefusal e) {
                    refused.add(source.name() + "：" + e.sentence());
                }
            } catch (LibraryRefusal e) {
                refused.add(e.sentence());
            }
        }
        if (refused.isEmpty()) {
            back.addFlashAttribute(TAKEN, taken);
            return "redirect:/proof/statutes";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(TAKEN, taken);
        return page("", false, false, refused, model);
    }

    @PostMapping("/proof/statutes/remove")
    String remove(@RequestParam String title) {
        shelf.remove(title, users.current());
        return "redirect:/proof/statutes";
    }

    private String page(String sought, boolean onlyFull, boolean whole, List<String> refused, Model model) {
        Statutes statutes = shelf.statutes();
        List<Line> lines = statutes.all().stream()
                .filter(s -> s.names().stream().anyMatch(name -> name.contains(sought)))
                .map(s -> line(s, statutes))
                .filter(line -> !onlyFull || line.full())
                .toList();
        int shown = whole ? lines.size() : Math.min(AT_FIRST, lines.size());
        model.addAttribute("lines", lines.subList(0, shown));
        model.addAttribute("more", lines.size() - shown);
        model.addAttribute("all", statutes.all().size());
        model.addAttribute("fullTexts", statutes.texts().size());
        model.addAttribute("sought", sought);
        model.addAttribute("onlyFull", onlyFull);
        model.addAttribute("refused", refused);
        model.addAttribute("may", shelf.may(users.current()));
        return "statutes";
    }

    private static Line line(Statute statute, Statutes statutes) {
        boolean ended = statute.end().isPresent();
        String force = statute.end()
                .map(day -> Days.full(day) + "失效"
                        + statute.successor().map(s -> "，由《" + s + "》接替").orElse(""))
                .or(() -> statute.versions().isEmpty()
                        ? java.util.Optional.empty()
                        : statute.versions().getLast().inForce().map(day -> Days.full(day) + "起施行"))
                .orElse("");
        int articles = statute.versions().isEmpty()
                ? 0
                : statute.versions().getLast().articles().orElse(0);
        return new Line(
                statute.title(),
                statute.kind().chinese(),
                force,
                ended,
                articles,
                statutes.text(statute.title()).isPresent());
    }
}
