package cn.mingfa.platform.web.proof;

import cn.mingfa.document.DocxWriter;
import cn.mingfa.document.SourceText;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.library.LibraryRefusal;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Download;
import cn.mingfa.platform.web.part.Level;
import cn.mingfa.platform.web.part.Reach;
import cn.mingfa.platform.web.part.Wording;
import cn.mingfa.proof.Finding;
import cn.mingfa.proof.Severity;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Checking a document written elsewhere. The text travels with the form; nothing is stored unless it is filed. */
@Controller
class CheckController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType TXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Users users;
    private final CheckDesk checks;
    private final Uploads uploads;
    private final Originals originals;
    private final ReviewCopies copies;
    private final Desk desk;
    private final Reach reach;

    CheckController(
            Users users,
            CheckDesk checks,
            Uploads uploads,
            Originals originals,
            ReviewCopies copies,
            Desk desk,
            Reach reach) {
        this.users = users;
        this.checks = checks;
        this.uploads = uploads;
        this.originals = originals;
        this.copies = copies;
        this.desk = desk;
        this.reach = reach;
    }

    @GetMapping({"/proof", "/proof/check"})
    String form(Model model) {
        return form("", "", model);
    }

    @PostMapping("/proof/check")
    String check(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable UUID unit,
            HttpServletResponse response,
            Model model)
            throws IOException {
        try {
            Sheet sheet = file == null || file.isEmpty() && !words.isBlank()
                    ? Sheet.of(Uploads.pasted(words))
                    : brought(file);
            return page(checked(sheet), unit, named(""), "", model);
        } catch (LibraryRefusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(refusal.sentence(), words, model);
        }
    }

    /** A file as a sheet; a .docx is held for as long as it may be written back. */
    private Sheet brought(MultipartFile file) throws IOException {
        SourceText source = uploads.read(file);
        return Sheet.of(
                source,
                source.format() == SourceText.Format.DOCX
                        ? originals.keep(file.getBytes(), users.current())
                        : Optional.empty());
    }

    /** What a button on the page asks: a fix, all of a rule, all that are sure, put aside or back, look at one, undo. */
    @PostMapping("/proof/check/again")
    String again(
            @RequestParam String text,
            @RequestParam(defaultValue = "") String sheet,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam Map<String, String> said,
            Model model) {
        Sheet now = checked(SheetJson.read(sheet, text));
        if (said.containsKey("undo")) {
            return undone(now, unit, model);
        }
        String aside = said.getOrDefault("aside", "");
        if (!aside.isEmpty()) {
            return page(now.without(id(aside)), unit, named(next(aside)), "这条不采纳，原文不动。", model);
        }
        String back = said.getOrDefault("back", "");
        if (!back.isEmpty()) {
            return page(now.again(back), unit, named(back), "已重新列出。", model);
        }
        String look = said.getOrDefault("look", "");
        if (!look.isEmpty()) {
            return page(now, unit, named(look), "", model);
        }
        Map<String, Finding> found =
                checks.check(now, seen(unit), users.current()).findings();
        String target = said.getOrDefault("target", "");
        List<Finding> chosen = found.entrySet().stream()
                .filter(e -> !target.isEmpty()
                        ? e.getKey().equals(id(target))
                        : said.containsKey("rule")
                                ? e.getValue().rule().equals(said.get("rule"))
                                : said.containsKey("all") && e.getValue().severity() == Severity.ERROR)
                .map(Map.Entry::getValue)
                .toList();
        Sheet fixed = now.fixed(chosen);
        int mended = fixed.mended() - now.mended();
        String done = mended == 0 ? "" : mended > 1 ? "已采纳 " + mended + " 处，撤销一次全部恢复。" : "已采纳，原文已改。";
        return page(fixed, unit, named(next(target)), done, model);
    }

    /** What was done last is taken back, and the finding it was about is in hand again. */
    private String undone(Sheet now, @Nullable UUID unit, Model model) {
        if (now.acts().isEmpty()) {
            return page(now, unit, named(""), "", model);
        }
        Sheet.Act last = now.acts().getLast();
        return page(
                now.undone(),
                unit,
                last.steps().isEmpty()
                        ? named(last.aside())
                        : finding -> finding.getValue().start()
                                        == last.steps().getLast().at()
                                && finding.getValue()
                                        .quote()
                                        .equals(last.steps().getLast().was()),
                "已撤销。",
                model);
    }

    private static Predicate<Map.Entry<String, Finding>> named(String id) {
        return finding -> finding.getKey().equals(id);
    }

    /** The unit, if the user may look at its ledger and reports. */
    private Optional<UUID> seen(@Nullable UUID unit) {
        return reach.of(users.current(), desk.today()).stream()
                .map(Unit::id)
                .filter(id -> id.equals(unit))
                .findFirst();
    }

    private static String id(String target) {
        int tilde = target.indexOf('~');
        return tilde < 0 ? target : target.substring(0, tilde);
    }

    private static String next(String target) {
        int tilde = target.indexOf('~');
        return tilde < 0 ? "" : target.substring(tilde + 1);
    }

    /** The original with revisions and comments in it, or the mended text: plain, or set anew as an official document. */
    @PostMapping("/proof/check/download")
    ResponseEntity<byte[]> download(
            @RequestParam String text,
            @RequestParam(defaultValue = "") String sheet,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "txt") String as) {
        Sheet now = checked(SheetJson.read(sheet, text));
        String name = now.name().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "") + "（已校核）";
        return switch (as) {
            case "review" -> {
                User user = users.current();
                var open = checks.check(now, seen(unit), user).findings().values();
                yield file(copies.write(now, open, user), DOCX, name + ".docx");
            }
            case "docx" -> file(new DocxWriter().toBytes(PlainPaper.of(now.text())), DOCX, name + ".docx");
            default -> file(now.text().getBytes(StandardCharsets.UTF_8), TXT, name + ".txt");
        };
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        return Download.named(name, type).body(content);
    }

    private static Sheet checked(Sheet sheet) {
        if (sheet.text().isBlank()) {
            throw new LibraryRefusal("没有读到文字。请粘贴文字或者选好文件；扫描件请先识别成文字。");
        }
        if (sheet.text().length() > CheckDesk.LONGEST) {
            throw new LibraryRefusal(
                    "这份文件有" + sheet.text().length() + "字，页面上一次最多校核" + CheckDesk.LONGEST + "字。请分成几份，或者用命令行校核。");
        }
        return sheet;
    }

    private String form(String problem, String words, Model model) {
        model.addAttribute("problem", problem);
        model.addAttribute("words", words);
        model.addAttribute("units", reach.of(users.current(), desk.today()));
        return "check";
    }

    /** @param inHand the finding to unfold at its place; none where there is none such */
    private String page(
            Sheet sheet, @Nullable UUID unit, Predicate<Map.Entry<String, Finding>> inHand, String done, Model model) {
        User user = users.current();
        CheckDesk.Result result = checks.check(sheet, seen(unit), user);
        Checked checked = Checked.of(
                sheet.text(),
                result.findings(),
                result.facts(),
                words -> Wording.in(words, result.background().statutes()));
        String open = result.findings().entrySet().stream()
                .filter(inHand)
                .map(Map.Entry::getKey)
                .filter(id ->
                        checked.items().stream().anyMatch(item -> item.id().equals(id)))
                .findFirst()
                .orElse("");
        boolean there = !open.isEmpty();
        String first =
                checked.items().isEmpty() ? "" : checked.items().getFirst().id();
        model.addAttribute("sheet", sheet);
        model.addAttribute("writable", copies.canWrite(sheet, user));
        model.addAttribute("kept", SheetJson.write(sheet));
        model.addAttribute("unit", unit);
        model.addAttribute("units", reach.of(user, desk.today()));
        model.addAttribute("checked", checked);
        model.addAttribute("levels", Level.of(checked.items()));
        model.addAttribute("aside", result.aside());
        model.addAttribute("open", there ? open : first);
        model.addAttribute("unfold", there ? open : "");
        model.addAttribute("done", done);
        model.addAttribute("cited", Wording.of(result.cited()));
        model.addAttribute("genres", GenreWords.choices());
        model.addAttribute("genre", result.reading().document().genre().key());
        model.addAttribute(
                "year", result.reading().document().year().orElse(desk.today().getYear() - 1));
        model.addAttribute("title", result.reading().document().title().orElse(sheet.name()));
        return "checked";
    }
}
