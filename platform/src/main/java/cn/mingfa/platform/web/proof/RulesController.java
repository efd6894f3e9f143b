package cn.mingfa.platform.web.proof;

import cn.mingfa.platform.audit.Acts;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.library.RuleSwitchboard;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.proof.RuleBook;
import cn.mingfa.proof.RuleSwitches;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The rules of proofreading, by group, each on or off for the whole installation. */
@Controller
class RulesController {

    private static final int ACTS_SHOWN = 20;

    private final Users users;
    private final RuleSwitchboard board;
    private final Acts acts;
    private final Desk desk;

    RulesController(Users users, RuleSwitchboard board, Acts acts, Desk desk) {
        this.users = users;
        this.board = board;
        this.acts = acts;
        this.desk = desk;
    }

    /** Rules of one kind; {@code off} how many of them are off. */
    public record Group(String key, String name, List<Line> rules, long off) {}

    /**
     * One rule.
     *
     * @param reason since when or why it is off
     * @param css how loudly its level is said
     */
    public record Line(RuleBook.Entry rule, boolean on, String reason, String css, List<String> example) {}

    @GetMapping("/proof/rules")
    String rules(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String off, Model model) {
        User user = users.current();
        RuleSwitches switches = board.switches();
        String sought = q.strip();
        List<Line> lines = RuleBook.entries().stream()
                .filter(rule -> matches(rule, sought))
                .map(rule -> line(rule, switches))
                .filter(line -> off.isEmpty() || !line.on())
                .toList();
        Map<String, List<Line>> byGroup =
                lines.stream().collect(Collectors.groupingBy(line -> line.rule().group()));
        List<Group> groups = new ArrayList<>();
        RuleBook.groupNames().forEach((key, name) -> {
            List<Line> rules = byGroup.getOrDefault(key, List.of());
            if (!rules.isEmpty()) {
                groups.add(new Group(
                        key, name, rules, rules.stream().filter(r -> !r.on()).count()));
            }
        });
        model.addAttribute("groups", groups);
        model.addAttribute("shown", lines.size());
        model.addAttribute("all", RuleBook.entries().size());
        model.addAttribute("switchedOff", switches.off().size());
        model.addAttribute("sought", sought);
        model.addAttribute("onlyOff", !off.isEmpty());
        model.addAttribute("may", board.may(user));
        model.addAttribute(
                "acts",
                acts.latest("rules", ACTS_SHOWN).stream()
                        .map(act -> Told.of(act, desk))
                        .toList());
        return "proofrules";
    }

    @PostMapping("/proof/rules")
    String turn(
            @RequestParam String rule,
            @RequestParam String to,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String off) {
        board.turn(rule, to.equals("on"), users.current());
        UriComponentsBuilder back = UriComponentsBuilder.fromPath("/proof/rules");
        if (!q.isEmpty()) {
            back.queryParam("q", q);
        }
        if (!off.isEmpty()) {
            back.queryParam("off", off);
        }
        return "redirect:" + back.fragment("rule-" + rule).build().encode().toUriString();
    }

    private static boolean matches(RuleBook.Entry rule, String sought) {
        String words = String.join(
                " ",
                rule.id(),
                rule.name(),
                rule.groupName(),
                rule.severity().chinese(),
                rule.basis().orElse(""),
                rule.example().orElse(""),
                rule.note().orElse(""));
        return words.toLowerCase(Locale.ROOT).contains(sought.toLowerCase(Locale.ROOT));
    }

    private static Line line(RuleBook.Entry rule, RuleSwitches switches) {
        String css = switch (rule.severity()) {
            case ERROR -> "late";
            case WARNING -> "soon";
            case HINT -> "hinted";
        };
        return new Line(
                rule,
                switches.isOn(rule.id()),
                switches.reason(rule.id()).orElse("已停用"),
                css,
                rule.example().map(e -> e.lines().toList()).orElse(List.of()));
    }
}
