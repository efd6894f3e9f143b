package cn.mingfa.platform.web.matter;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterRefusal.Problem;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Change;
import cn.mingfa.platform.ledger.Conflict;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.ledger.Submission;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Sheet;
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

/** Correcting what was recorded (更正) and taking back what was done (撤回): the old words stay in the journal. */
@Controller
class CorrectionController {

    private final Users users;
    private final Ledger ledger;
    private final Desk desk;

    CorrectionController(Users users, Ledger ledger, Desk desk) {
        this.users = users;
        this.ledger = ledger;
        this.desk = desk;
    }

    @GetMapping("/matters/{id}/correct")
    String form(@PathVariable UUID id, Model model) {
        MatterView view = ledger.open(id, users.current());
        Matter matter = view.matter();
        Sheet sheet = Sheet.filled(view.type().dates(), matter.dates(), fields(view), matter.fields(), desk.today());
        return page(view, sheet, UUID.randomUUID(), "", model);
    }

    @PostMapping("/matters/{id}/correct")
    String correct(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model) {
        User user = users.current();
        MatterView view = ledger.open(id, user);
        Typed typed = Typed.of(sent);
        Sheet sheet = Sheet.read(view.type().dates(), fields(view), sent, desk.today());
        if (reason.isBlank()) {
            sheet.add(List.of(new Problem("required", "reason", "“更正理由”还没有填写。")));
        }
        Map<String, Optional<Value>> changes =
                sheet.changesFrom(view.matter().dates(), view.matter().fields());
        if (sheet.isSound() && changes.isEmpty()) {
            sheet.add(List.of(new Problem("nothing", "", "没有改动任何一项，不需要更正。")));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        if (sheet.isSound()) {
            try {
                Change change = new Change.Correct(changes, reason.strip());
                ledger.submit(new Submission(typed.key(), id, typed.version(), desk.today(), change), user);
                response.setStatus(HttpStatus.OK.value());
                return "redirect:/matters/" + id + "?done=correct";
            } catch (MatterRefusal refusal) {
                sheet.add(refusal.problems());
            } catch (Conflict conflict) {
                sheet.add(List.of(new Problem("conflict", "", conflict.sentence())));
                response.setStatus(HttpStatus.CONFLICT.value());
            }
        }
        return page(ledger.open(id, user), sheet, typed.key(), reason, model);
    }

    /** Takes back the last step; it stays to be read in the journal. */
    @PostMapping("/matters/{id}/withdraw")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam int entry,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam UUID key,
            @RequestParam int version,
            RedirectAttributes back) {
        try {
            Change change = new Change.Withdraw(entry, reason.strip());
            ledger.submit(new Submission(key, id, version, desk.today(), change), users.current());
            return "redirect:/matters/" + id + "?done=undone";
        } catch (MatterRefusal refusal) {
            back.addFlashAttribute(MatterController.PROBLEM, String.valueOf(refusal.getMessage()));
        } catch (Conflict conflict) {
            back.addFlashAttribute(MatterController.PROBLEM, conflict.sentence());
        }
        return "redirect:/matters/" + id;
    }

    /** What is asked at registration, and what an action has filled in since. */
    private static List<Field> fields(MatterView view) {
        return view.type().fields().stream()
                .filter(field ->
                        field.atRegistration() || view.matter().fields().containsKey(field.key()))
                .toList();
    }

    private static String page(MatterView view, Sheet sheet, UUID key, String reason, Model model) {
        model.addAttribute("id", view.matter().id());
        model.addAttribute("number", view.matter().number());
        model.addAttribute("name", view.title());
        model.addAttribute("version", view.matter().version());
        model.addAttribute("questions", sheet.questions());
        model.addAttribute("complaints", sheet.complaints());
        model.addAttribute("key", key);
        model.addAttribute("reason", reason);
        return "correct";
    }
}
