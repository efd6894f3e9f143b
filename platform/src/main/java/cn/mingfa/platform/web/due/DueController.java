package cn.mingfa.platform.web.due;

import cn.mingfa.kernel.clock.ClockEvent;
import cn.mingfa.kernel.clock.ClockRefusal;
import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.clock.StatutoryClock;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Reckoned;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
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

    private final Users users;
    private final Units units;
    private final Desk desk;

    DueController(Users users, Units units, Desk desk) {
        this.users = users;
        this.units = units;
        this.desk = desk;
    }

    @GetMapping("/due")
    String rules(@RequestParam(defaultValue = "") String rule, Model model) {
        model.addAttribute("words", rule);
        model.addAttribute("groups", RuleView.search(rules(), rule));
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
        ClockRule rule = desk.catalogue()
                .clockRule(key)
                .map(newest -> inForce(newest, today))
                .orElseThrow(() -> new NotFound("没有这个期限，请从期限列表里选择。"));
        RuleView view = RuleView.of(rule);
        String from = start.isBlank() ? today + (view.hours() ? " 09:00" : "") : start;
        Asked asked = new Asked(from, pause, restart, extend);
        model.addAttribute("rule", view);
        model.addAttribute("asked", asked);
        try {
            var question = asked.read(rule, today);
            ClockRule then = inForce(rule, question.start().toLocalDate());
            DueDate due = new StatutoryClock(desk.calendar()).reckon(then, question.events());
            model.addAttribute("reckoned", Reckoned.of(asIfDone(due), today, desk.calendar()));
        } catch (ClockRefusal refusal) {
            model.addAttribute("problem", refusal.sentence());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return "due";
    }

    /** As they hold today for the unit of who asks. */
    private List<ClockRule> rules() {
        return desk.catalogue().clockRules().stream()
                .map(rule -> inForce(rule, desk.today()))
                .toList();
    }

    /** The rule as it holds on the day for the unit of who asks; as it is where none of its versions does. */
    private ClockRule inForce(ClockRule rule, LocalDate on) {
        return desk.catalogue()
                .clockRule(rule.key(), on, units.names(users.current().unit().id()))
                .orElse(rule);
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
                Optional.of(new ClockEvent.Stopped(due.day())));
    }
}
