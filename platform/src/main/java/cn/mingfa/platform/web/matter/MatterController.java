package cn.mingfa.platform.web.matter;

import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.DateLabel;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Change;
import cn.mingfa.platform.ledger.Conflict;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.ledger.Submission;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Reckoned;
import cn.mingfa.platform.web.part.Sheet;
import cn.mingfa.platform.web.part.Trial;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
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

/** A matter's page and what is done on it. What was refused comes back with everything that was typed. */
@Controller
class MatterController {

    /** Name of what went wrong before, when the page is shown again. */
    static final String PROBLEM = "problem";

    private static final DateLabel ON = new DateLabel(DateKind.OCCURRED, "办理日期", true);

    private final Users users;
    private final Ledger ledger;
    private final Desk desk;
    private final Beside beside;
    private final List<MatterPanel> panels;

    MatterController(Users users, Ledger ledger, Desk desk, Beside beside, List<MatterPanel> panels) {
        this.users = users;
        this.ledger = ledger;
        this.desk = desk;
        this.beside = beside;
        this.panels = List.copyOf(panels);
    }

    @GetMapping("/matters/{id}")
    String matter(@PathVariable UUID id, @RequestParam(defaultValue = "") String done, Model model) {
        MatterView view = ledger.open(id, users.current());
        model.addAttribute("done", Done.sentence(done, view));
        return page(view, Attempt.none(view.matter().fields(), desk.today()), "", model);
    }

    /** How one of its due dates was computed. */
    @GetMapping("/matters/{id}/clocks/{rule:.+}")
    String clock(@PathVariable UUID id, @PathVariable String rule, Model model) {
        MatterView view = ledger.open(id, users.current());
        DueDate clock = view.clocks().stream()
                .filter(c -> c.rule().key().equals(rule))
                .findFirst()
                .orElseThrow(() -> new NotFound("这件事项没有这个期限，请回到事项页查看。"));
        model.addAttribute("id", id);
        model.addAttribute("number", view.matter().number());
        model.addAttribute("name", view.title());
        model.addAttribute("trial", Trial.address(clock, view.matter().clocks().getOrDefault(rule, List.of())));
        model.addAttribute("reckoned", Reckoned.of(clock, desk.today(), desk.calendar()));
        return "clock";
    }

    /** Personal data in clear, once, for a stated purpose. */
    @PostMapping("/matters/{id}/unmask")
    String unmask(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String purpose,
            HttpServletResponse response,
            Model model) {
        User user = users.current();
        if (purpose.isBlank()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            MatterView view = ledger.open(id, user);
            return page(view, Attempt.none(view.matter().fields(), desk.today()), "查看个人信息须写明用途，例如“制作送达回证”。", model);
        }
        response.setHeader("Cache-Control", "no-store");
        MatterView view = ledger.unmask(id, purpose.strip(), user);
        model.addAttribute("done", "个人信息已显示，本次查看和用途已经记录。");
        return page(view, Attempt.none(view.matter().fields(), desk.today()), "", model);
    }

    /** What was refused stands at the address of the act; opened anew, it is the matter. */
    @GetMapping("/matters/{id}/actions/{action}")
    String opened(@PathVariable UUID id, @PathVariable String action) {
        return "redirect:/matters/" + id;
    }

    @PostMapping("/matters/{id}/actions/{action}")
    String perform(
            @PathVariable UUID id,
            @PathVariable String action,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model) {
        User user = users.current();
        MatterView view = ledger.open(id, user);
        Action definition = view.type().action(action).orElseThrow(() -> new NotFound("这类事项没有这个办理环节，请回到事项页重新选择。"));
        Sheet sheet = Sheet.read(List.of(), Attempt.fields(definition, view.type()), sent, desk.today());
        Typed typed = Typed.of(sent);
        LocalDate on = on(typed, sheet);
        if (sheet.isSound()) {
            Optional<String> note = typed.note().isBlank()
                    ? Optional.empty()
                    : Optional.of(typed.note().strip());
            Change change = new Change.Perform(action, sheet.values(), note);
            try {
                ledger.submit(new Submission(typed.key(), id, typed.version(), on, change), user);
                return Typed.DESKS.contains(typed.back())
                        ? "redirect:" + typed.back() + "?done=" + id
                        : "redirect:/matters/" + id + "?done=" + action;
            } catch (MatterRefusal refusal) {
                sheet.add(refusal.problems());
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            } catch (Conflict conflict) {
                sheet.add(List.of(new MatterRefusal.Problem("conflict", "", conflict.sentence())));
                response.setStatus(HttpStatus.CONFLICT.value());
            }
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        MatterView now = ledger.open(id, user);
        Attempt attempt = new Attempt(
                action,
                Optional.of(sheet),
                typed.on(),
                typed.note(),
                now.matter().fields(),
                desk.today());
        return page(now, attempt, "", model);
    }

    @PostMapping("/matters/{id}/note")
    String note(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model) {
        User user = users.current();
        Typed typed = Typed.of(sent);
        String problem;
        try {
            if (!typed.note().isBlank()) {
                Change change = new Change.Note(typed.note().strip());
                ledger.submit(new Submission(typed.key(), id, typed.version(), desk.today(), change), user);
                return "redirect:/matters/" + id + "?done=note";
            }
            problem = "补记还没有写，请写明补记什么。";
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } catch (MatterRefusal refusal) {
            problem = String.valueOf(refusal.getMessage());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } catch (Conflict conflict) {
            problem = conflict.sentence();
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        MatterView now = ledger.open(id, user);
        Attempt attempt = new Attempt(
                "note", Optional.empty(), typed.on(), typed.note(), now.matter().fields(), desk.today());
        return page(now, attempt, problem, model);
    }

    /** The day an action is about; what is wrong with it goes onto the sheet. */
    private LocalDate on(Typed typed, Sheet sheet) {
        return switch (FieldGate.readDate(ON, typed.on(), desk.today())) {
            case FieldGate.Reading.Filled(Value.Day day) -> day.date();
            case FieldGate.Reading.Filled other -> throw new IllegalStateException("not a day: " + other);
            case FieldGate.Reading.Blank blank -> desk.today();
            case FieldGate.Reading.Wrong wrong -> {
                sheet.add(List.of(wrong.problem()));
                yield desk.today();
            }
        };
    }

    private String page(MatterView view, Attempt attempt, String problem, Model model) {
        User user = users.current();
        Beside.View around = beside.of(view, user);
        model.addAttribute("m", MatterPage.of(view, attempt.knowing(around.known()), desk));
        model.addAttribute("beside", around);
        panels.forEach(panel -> panel.beside(view, user).ifPresent(shown -> model.addAttribute(panel.name(), shown)));
        model.addAttribute("bound", view.type().evidence().index().isPresent());
        if (!problem.isEmpty()) {
            model.addAttribute(PROBLEM, problem);
        }
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute("today", desk.today().toString());
        model.addAttribute("noted", attempt.isAt("note") ? attempt.note() : "");
        model.addAttribute("noteOpen", attempt.isAt("note"));
        return "matter";
    }
}
