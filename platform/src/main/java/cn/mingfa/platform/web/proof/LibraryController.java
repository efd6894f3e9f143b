package cn.mingfa.platform.web.proof;

import cn.mingfa.document.SourceText;
import cn.mingfa.platform.audit.Acts;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.library.AcceptedDocument;
import cn.mingfa.platform.library.AcceptedDocuments;
import cn.mingfa.platform.library.LibraryRefusal;
import cn.mingfa.platform.library.LocalUsage;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Reach;
import cn.mingfa.proof.Genre;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The shelf of accepted documents. */
@Controller
class LibraryController {

    private static final int ACTS_SHOWN = 20;
    private static final String SHELF = "/proof/library";
    private static final String DONE = "shelved";

    private final Users users;
    private final AcceptedDocuments documents;
    private final LocalUsage usage;
    private final Units units;
    private final Acts acts;
    private final Uploads uploads;
    private final Desk desk;
    private final Reach reach;

    LibraryController(
            Users users,
            AcceptedDocuments documents,
            LocalUsage usage,
            Units units,
            Acts acts,
            Uploads uploads,
            Desk desk,
            Reach reach) {
        this.users = users;
        this.documents = documents;
        this.usage = usage;
        this.units = units;
        this.acts = acts;
        this.uploads = uploads;
        this.desk = desk;
        this.reach = reach;
    }

    /** One document in the list. */
    public record Line(UUID id, String unit, int year, String genre, String title, int characters, String accepted) {}

    @GetMapping(SHELF)
    String list(Model model) {
        return page("", model);
    }

    @GetMapping(SHELF + "/{id}")
    String document(@PathVariable UUID id, Model model) {
        User user = users.current();
        AcceptedDocument document =
                documents.find(id, user).orElseThrow(() -> new NotFound("这份文件不在库里，或者不属于您能查看的单位。请回到“已采用文件”查找。"));
        model.addAttribute("line", line(document));
        model.addAttribute("document", document);
        model.addAttribute("paragraphs", documents.source(id).text().lines().toList());
        model.addAttribute("mayRemove", documents.mayRemove(user));
        return "accepted";
    }

    /** A file, or the text of a page that was checked; back to where it was sent from. */
    @PostMapping(SHELF)
    String accept(
            @RequestParam UUID unit,
            @RequestParam int year,
            @RequestParam String genre,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes flash,
            HttpServletResponse response,
            Model model) {
        try {
            SourceText source = text.isEmpty() && file != null
                    ? uploads.read(file)
                    : Uploads.pasted(text).named(name.isBlank() ? "粘贴的文字" : name);
            AcceptedDocument kept = documents.accept(
                    new AcceptedDocuments.Offered(unit, year, genre(genre), title, source), users.current());
            flash.addFlashAttribute(DONE, "已收入“" + kept.title() + "”，今后的校核会与它比对。");
            return "redirect:" + (back.startsWith("/reports/") ? back : SHELF);
        } catch (LibraryRefusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(refusal.sentence(), model);
        }
    }

    @PostMapping(SHELF + "/{id}/remove")
    String remove(@PathVariable UUID id, @RequestParam(defaultValue = "") String why, RedirectAttributes flash) {
        documents.remove(id, why, users.current());
        flash.addFlashAttribute(DONE, "已移出，理由记在下面的记录里。");
        return "redirect:" + SHELF;
    }

    private String page(String problem, Model model) {
        User user = users.current();
        List<AcceptedDocument> seen = documents.list(user);
        model.addAttribute("lines", seen.stream().map(this::line).toList());
        model.addAttribute("units", reach.of(user, desk.today()));
        model.addAttribute("genres", GenreWords.choices());
        model.addAttribute("year", desk.today().getYear() - 1);
        model.addAttribute("problem", problem);
        model.addAttribute("learnt", usage.state().map(this::learnt).orElse("还没有：至少要有两份文件，才看得出哪些说法是常用的。"));
        List<String> ids = seen.stream().map(d -> d.id().toString()).toList();
        model.addAttribute(
                "acts",
                acts.latest("documents", ACTS_SHOWN).stream()
                        .filter(act -> user.oversees()
                                || ids.contains(act.subject())
                                || act.unitName().equals(user.unit().name()))
                        .map(act -> Told.of(act, desk))
                        .toList());
        return "library";
    }

    private String learnt(LocalUsage.State state) {
        String known = state.documents() == 0
                ? ""
                : "从 " + state.documents() + " 份文件学到 " + state.stretches() + " 个常用说法，" + Told.moment(state.at(), desk)
                        + "。";
        return known + (state.renewing() ? "文件有增减，正在重新学习。" : "");
    }

    private Line line(AcceptedDocument document) {
        return new Line(
                document.id(),
                units.unit(document.unit()).shortName(),
                document.year(),
                GenreWords.of(document.genre()),
                document.title(),
                document.characters(),
                Told.moment(document.acceptedAt(), desk) + "　" + document.acceptedBy());
    }

    private static Genre genre(String key) {
        Optional<Genre> genre =
                Arrays.stream(Genre.values()).filter(g -> g.key().equals(key)).findFirst();
        return genre.orElseThrow(() -> new LibraryRefusal("请选择这是哪一类文件。"));
    }
}
