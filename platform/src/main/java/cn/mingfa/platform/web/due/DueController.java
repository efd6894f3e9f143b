package cn.mingfa.platform.web.due;

import cn.mingfa.kernel.clock.ClockRefusal;
import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.clock.StatutoryClock;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Reckoned;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Choosing a rule and trying it; nothing is stored. */
@Controller
class DueController {

    private final Desk desk;

    DueController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/due")
    String rules(@RequestParam(defaultValue = "") String rule, Model model) {
        model.addAttribute("words", rule);
        model.addAttribute("groups", RuleView.search(desk.catalogue().clockRules(), rule));
        return "rules";
    }

    @GetMapping("/due/{key:.+}")
    String trial(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(defaultValue = "") String pause,
            @RequestParam(defaultValue = "") String restart,
            @RequestParam(defaultValue = "") String extend,
            HttpServletResponse response,
            Model model) {
        LocalDate today = desk.today();
        ClockRule rule = desk.catalogue().clockRule(key).orElseThrow(() -> new NotFound("没有这个期限，请从期限列表里选择。"));
        RuleView view = RuleView.of(rule);
        String from = start.isBlank() ? today + (view.hours() ? " 09:00" : "") : start;
        Asked asked = new Asked(from, pause, restart, extend);
        model.addAttribute("rule", view);
        model.addAttribute("asked", asked);
        try {
            var question = asked.read(rule, today);
            ClockRule inForce = desk.catalogue()
                    .clockRule(key, question.start().toLocalDate())
                    .orElse(rule);
            DueDate due = new StatutoryClock(desk.calendar()).reckon(inForce, question.events());
            model.addAttribute("reckoned", Reckoned.of(asIfDone(due), today, desk.calendar()));
        } catch (ClockRefusal refusal) {
            model.addAttribute("problem", refusal.sentence());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return "due";
    }

    /** A trial is nobody's case: it cannot be overdue. */
    private static DueDate asIfDone(DueDate due) {
        return new DueDate(
                due.rule(),
                due.due(),
                due.provisional(),
                due.amount(),
                due.calendarVersion(),
                due.steps(),
                Optional.of(due.day()));
    }
}
