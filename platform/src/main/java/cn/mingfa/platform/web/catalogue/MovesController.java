package cn.mingfa.platform.web.catalogue;

import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.ledger.OldVersions;
import cn.mingfa.platform.web.part.Desk;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Matters in hand under earlier versions of their type, one by one or together. */
@Controller
class MovesController {

    private final Gatekeeper gatekeeper;
    private final OldVersions old;
    private final Taking taking;
    private final Desk desk;

    MovesController(Gatekeeper gatekeeper, OldVersions old, Taking taking, Desk desk) {
        this.gatekeeper = gatekeeper;
        this.old = old;
        this.taking = taking;
        this.desk = desk;
    }

    /** A type of which matters stand under earlier versions. */
    public record Line(String key, String title, int version, long open) {}

    @GetMapping("/catalogue/moves")
    String page(@RequestParam(defaultValue = "") String type, Model model) {
        gatekeeper.administrator();
        return show(type, "", List.of(), "", model);
    }

    @PostMapping("/catalogue/moves")
    String move(
            @RequestParam String type,
            @RequestParam(defaultValue = "") String one,
            @RequestParam(defaultValue = "") String why,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model) {
        User user = gatekeeper.administrator();
        try {
            OldVersions.Outcome outcome = one.isEmpty()
                    ? taking.move(type, sent, why, user)
                    : taking.moveOne(UUID.fromString(one), type, sent, why, user);
            return show(type, "已有 " + outcome.moved() + " 件改用新版。", outcome.stayed(), why, model);
        } catch (MatterRefusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", refusal.problems().getFirst().sentence());
            return show(type, "", List.of(), why, model);
        }
    }

    private String show(String key, String done, List<OldVersions.Stayed> stayed, String why, Model model) {
        List<OldVersions.Stock> stock = old.stock();
        List<Line> lines = new ArrayList<>();
        for (MatterType type : desk.catalogue().matterTypes()) {
            int version = type.edition().version();
            long open = stock.stream()
                    .filter(s -> s.type().equals(type.key()) && s.version() < version)
                    .mapToLong(OldVersions.Stock::open)
                    .sum();
            if (open > 0) {
                lines.add(new Line(type.key(), type.title(), version, open));
            }
        }
        model.addAttribute("lines", lines);
        model.addAttribute("done", done);
        model.addAttribute("stayed", stayed);
        model.addAttribute("why", why);
        if (!key.isEmpty()) {
            model.addAttribute(
                    "impact",
                    Impact.left(desk.catalogue(), key, old).orElseThrow(() -> new NotFound("没有这一类事项，请从列表里选择。")));
        }
        return "moves";
    }
}
