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
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
    String list(
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "") String done,
            Model model) {
        return shown(board(new PointsBoard.Wanted(part, kind, number(page, 1))), done, "", model);
    }

    private PointsBoard board(PointsBoard.Wanted wanted) {
        User user = users.current();
        return PointsBoard.of(points.open(user), points.withoutOutcome(user), wanted);
    }

    private static String shown(PointsBoard board, String done, String problem, Model model) {
        model.addAttribute("board", board);
        model.addAttribute("done", done.isEmpty() ? "" : "已登记 " + done + "。");
        model.addAttribute("problem", problem);
        return "points";
    }

    /** The dispositions of one matter's points, line by line as they stand there; what is refused stays as it was typed. */
    @PostMapping("/opinion-points/{id}")
    String dispose(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            RedirectAttributes back,
            Model model) {
        User user = users.current();
        MatterView view = ledger.open(id, user);
        Points.Kind kind = Points.kind(view.type().key()).orElseThrow(() -> new NotFound("这类事项没有意见要点，请回到意见要点页。"));
        String action = view.matter().closedOn().isPresent() ? kind.follow() : kind.dispose();
        PointsBoard.Wanted wanted =
                new PointsBoard.Wanted(first(sent, "part"), first(sent, "kind"), number(first(sent, "page"), 1));
        String problem;
        try {
            Change change =
                    new Change.Perform(action, Map.of(kind.field(), Points.filled(view, kind, sent)), Optional.empty());
            int version = number(first(sent, "version"), view.matter().version());
            ledger.submit(new Submission(key(sent), id, version, desk.today(), change), user);
            back.addAttribute("part", wanted.part());
            back.addAttribute("kind", wanted.kind());
            back.addAttribute("page", wanted.page());
            back.addAttribute("done", view.matter().number());
            return "redirect:/opinion-points";
        } catch (MatterRefusal refusal) {
            problem = view.matter().number() + "：" + String.join("", sentences(refusal));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } catch (Conflict conflict) {
            problem = conflict.sentence();
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        PointsBoard board = board(wanted);
        PointsBoard typed = board.sheets().stream()
                .filter(sheet -> sheet.id().equals(id))
                .findFirst()
                .map(sheet -> board.with(sheet.typed(sent)))
                .orElse(board);
        return shown(typed, "", problem, model);
    }

    private static List<String> sentences(MatterRefusal refusal) {
        return refusal.problems().stream().map(MatterRefusal.Problem::sentence).toList();
    }

    private static UUID key(MultiValueMap<String, String> sent) {
        try {
            return UUID.fromString(first(sent, "key"));
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("");
    }

    private static int number(String typed, int otherwise) {
        return typed.matches("[0-9]{1,8}") ? Integer.parseInt(typed) : otherwise;
    }
}
