package cn.mingfa.platform.web.catalogue;

import cn.mingfa.catalogue.Declared;
import cn.mingfa.catalogue.Directory;
import cn.mingfa.catalogue.Loaded;
import cn.mingfa.catalogue.SourceFile;
import cn.mingfa.platform.definitions.DefinitionRefusal;
import cn.mingfa.platform.definitions.Definitions;
import cn.mingfa.platform.definitions.Edition;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.web.part.Desk;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One definition file in an editor: written, looked through as it is written, tried, taken into use. */
@Controller
class EditorController {

    private final Gatekeeper gatekeeper;
    private final Definitions definitions;
    private final Examiner examiner;
    private final Taking taking;
    private final Desk desk;

    EditorController(Gatekeeper gatekeeper, Definitions definitions, Examiner examiner, Taking taking, Desk desk) {
        this.gatekeeper = gatekeeper;
        this.definitions = definitions;
        this.examiner = examiner;
        this.taking = taking;
        this.desk = desk;
    }

    @GetMapping("/catalogue/file")
    String open(@RequestParam String name, Model model) {
        User user = gatekeeper.administrator();
        SourceFile file = definitions.files().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("没有名为“" + name + "”的定义文件，请从目录里选择。"));
        return page(new Draft(file.name(), file.text(), definitions.edition()), user, model);
    }

    /** A new file: a copy of a definition under a key of its own, its next version, or an empty one. */
    @GetMapping("/catalogue/new")
    String begin(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "copy") String as,
            Model model) {
        User user = gatekeeper.administrator();
        Draft draft = declared(kind, key)
                .map(d -> as.equals("next")
                        ? new Draft(d.key() + ".yaml", d.next(desk.today()), definitions.edition())
                        : new Draft(
                                d.copyKey() + ".yaml", d.copy(desk.today().withDayOfYear(1)), definitions.edition()))
                .orElse(new Draft("", "", definitions.edition()));
        return page(draft, user, model);
    }

    private Optional<Declared> declared(String kind, String key) {
        return Stream.concat(Directory.of(definitions.files()).stream(), Directory.shipped().stream())
                .filter(d -> d.kind().word().equals(kind) && d.key().equals(key))
                .reduce((one, other) -> one.version() >= other.version() ? one : other);
    }

    @PostMapping("/catalogue/upload")
    String upload(@RequestParam MultipartFile file, Model model) throws IOException {
        User user = gatekeeper.administrator();
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return page(Draft.of(plain(name), TextFile.read(file.getBytes()), definitions.edition()), user, model);
    }

    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.endsWith(".yml") ? last.substring(0, last.length() - 4) + ".yaml" : last;
    }

    /** The findings alone, as one types. */
    @PostMapping("/catalogue/verdict")
    String verdict(@RequestParam String name, @RequestParam String text, @RequestParam long base, Model model) {
        User user = gatekeeper.administrator();
        Draft draft = Draft.of(name, text, base);
        model.addAttribute("draft", draft);
        model.addAttribute("verdict", examiner.examine(draft, user));
        return "definition :: verdict";
    }

    @PostMapping("/catalogue/file")
    String save(
            @RequestParam String name,
            @RequestParam String text,
            @RequestParam long base,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String raise,
            @RequestParam(defaultValue = "check") String act,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model) {
        User user = gatekeeper.administrator();
        Draft draft = Draft.of(name, text, base);
        if (!raise.isEmpty()) {
            String[] which = raise.split(" ", 2);
            return page(draft.raised(which[0], which[1]), user, model);
        }
        if (!act.equals("take")) {
            return page(draft, user, model);
        }
        model.addAttribute("why", why);
        Verdict verdict = examiner.examine(draft, user);
        if (!verdict.isSound()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(draft, verdict, "还没有启用，请先改好下面几处。", model);
        }
        try {
            take(draft, verdict, user, why, sent, model);
            return "taken";
        } catch (DefinitionRefusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(draft, verdict, refusal.sentence(), model);
        }
    }

    private void take(
            Draft draft, Verdict verdict, User user, String why, MultiValueMap<String, String> sent, Model model) {
        List<SourceFile> before = definitions.files(draft.base());
        boolean fresh = before.stream().noneMatch(file -> file.name().equals(draft.name()));
        String words = (fresh ? "新增" : "改") + draft.name() + "。" + Taking.words(verdict.impacts(), sent);
        Loaded loaded = definitions.take(draft.base(), draft.among(before), Edition.Way.PAGE, user, why, words);
        if (loaded.catalogue().isEmpty()) {
            throw new DefinitionRefusal(loaded.findings().getFirst().message());
        }
        model.addAttribute("edition", definitions.edition());
        model.addAttribute("draft", draft);
        model.addAttribute(
                "types",
                draft.declared().stream()
                        .filter(d -> d.kind() == cn.mingfa.kernel.definition.Urn.Kind.MATTER)
                        .toList());
        model.addAttribute("done", taking.carryOut(verdict.impacts(), sent, why, user));
    }

    @PostMapping("/catalogue/remove")
    String remove(
            @RequestParam String name,
            @RequestParam long base,
            @RequestParam(defaultValue = "") String why,
            HttpServletResponse response,
            Model model) {
        User user = gatekeeper.administrator();
        List<SourceFile> rest = definitions.files(base).stream()
                .filter(file -> !file.name().equals(name))
                .toList();
        List<Impact> impacts = examiner.without(rest);
        try {
            Loaded loaded = definitions.take(base, rest, Edition.Way.PAGE, user, why, "移除" + name + "。");
            if (loaded.catalogue().isPresent()) {
                model.addAttribute("edition", definitions.edition());
                model.addAttribute("draft", new Draft(name, "", base));
                model.addAttribute("types", List.of());
                model.addAttribute(
                        "done",
                        impacts.stream()
                                .map(impact ->
                                        new Taking.Done(impact.type(), String.join("", impact.touches()), List.of()))
                                .toList());
                return "taken";
            }
            throw new DefinitionRefusal("还有别的定义用到它，不能移除："
                    + loaded.findings().getFirst().file() + "，"
                    + loaded.findings().getFirst().message());
        } catch (DefinitionRefusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            SourceFile file = definitions.files(base).stream()
                    .filter(f -> f.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("没有名为“" + name + "”的定义文件，请从目录里选择。"));
            Draft draft = new Draft(name, file.text(), base);
            return page(draft, examiner.examine(draft, user), refusal.sentence(), model);
        }
    }

    private String page(Draft draft, User user, Model model) {
        Verdict verdict = draft.text().isBlank()
                ? new Verdict(List.of(), List.of(), Optional.empty(), List.of(), List.of())
                : examiner.examine(draft, user);
        return page(draft, verdict, "", model);
    }

    private String page(Draft draft, Verdict verdict, String problem, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("verdict", verdict);
        model.addAttribute("problem", problem);
        model.addAttribute(
                "there",
                definitions.files().stream().anyMatch(file -> file.name().equals(draft.name())));
        return "definition";
    }
}
