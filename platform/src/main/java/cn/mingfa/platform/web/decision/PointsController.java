package cn.mingfa.platform.web.decision;

import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Change;
import cn.mingfa.platform.ledger.Conflict;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.ledger.Submission;
import cn.mingfa.platform.web.part.Desk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opinion points (审查意见采纳) across all reviews: which are not disposed of yet, and of which nobody wrote what became. */
@Controller
class PointsController {

    private static final String PROBLEM = "problem";

    private final Users users;
    private final Ledger ledger;
    private final Points points;
    private final Desk desk;

    PointsController(Users users, Ledger ledger, Points points, Desk desk) {
        this.users = users;
        this.ledger = ledger;
        this.points = points;
        this.desk = desk;
    }

    @GetMapping("/opinion-points")
    String list(@RequestParam(defaultValue = "") String done, Model model) {
        User user = users.current();
        model.addAttribute("open", points.open(user));
        model.addAttribute("later", points.withoutOutcome(user));
        model.addAttribute("done", done.isEmpty() ? "" : "已登记 " + done + "。");
        return "points";
    }

    /** The dispositions of one matter's points, line by line as they stand there. */
    @PostMapping("/opinion-points/{id}")
    String dispose(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes back) {
        User user = users.current();
        MatterView view = ledger.open(id, user);
        Points.Kind kind = Points.kind(view.type().key()).orElseThrow(() -> new NotFound("这类事项没有意见要点，请回到意见要点页。"));
        String action = view.matter().closedOn().isPresent() ? kind.follow() : kind.dispose();
        try {
            Change change =
                    new Change.Perform(action, Map.of(kind.field(), Points.filled(view, kind, sent)), Optional.empty());
            ledger.submit(new Submission(key(sent), id, version(sent, view), desk.today(), change), user);
            back.addAttribute("done", view.matter().number());
            return "redirect:/opinion-points";
        } catch (MatterRefusal refusal) {
            back.addFlashAttribute(PROBLEM, view.matter().number() + "：" + String.join("", sentences(refusal)));
        } catch (Conflict conflict) {
            back.addFlashAttribute(PROBLEM, conflict.sentence());
        }
        return "redirect:/opinion-points";
    }

    private static List<String> sentences(MatterRefusal refusal) {
        return refusal.problems().stream().map(MatterRefusal.Problem::sentence).toList();
    }

    private static UUID key(MultiValueMap<String, String> sent) {
        try {
            return UUID.fromString(Optional.ofNullable(sent.getFirst("key")).orElse(""));
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }

    private static int version(MultiValueMap<String, String> sent, MatterView view) {
        String typed = Optional.ofNullable(sent.getFirst("version")).orElse("");
        return typed.matches("[0-9]{1,8}")
                ? Integer.parseInt(typed)
                : view.matter().version();
    }
}
