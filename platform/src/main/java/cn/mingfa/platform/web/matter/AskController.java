package cn.mingfa.platform.web.matter;

import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Conflict;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.notices.Requests;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks whoever may take a step for it; that it was asked, and why, stands in the journal. */
@Controller
class AskController {

    private final Users users;
    private final Ledger ledger;
    private final Requests requests;
    private final AskPanel asks;

    AskController(Users users, Ledger ledger, Requests requests, AskPanel asks) {
        this.users = users;
        this.ledger = ledger;
        this.requests = requests;
        this.asks = asks;
    }

    @PostMapping("/matters/{id}/asks/{step}")
    String ask(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String note,
            @RequestParam UUID key,
            @RequestParam int version,
            RedirectAttributes back) {
        User user = users.current();
        MatterView view = ledger.open(id, user);
        Optional<AskPanel.Ask> ask = Optional.ofNullable(asks.of(view, user).get(step))
                .filter(open -> open.since().isEmpty());
        if (ask.isEmpty()) {
            back.addFlashAttribute(MatterController.PROBLEM, "这一步现在不用再请别人办，按本页“现在可以办”里的办理。");
            return "redirect:/matters/" + id;
        }
        String label = view.type().action(step).map(Action::label).orElse(step);
        String words = ask.get().words() + "：" + label + "。" + note.strip();
        try {
            requests.ask(new Requests.Question(key, id, version, step, ask.get().hand(), words), user);
            return "redirect:/matters/" + id + "?done=asked";
        } catch (MatterRefusal refusal) {
            back.addFlashAttribute(MatterController.PROBLEM, String.valueOf(refusal.getMessage()));
        } catch (Conflict conflict) {
            back.addFlashAttribute(MatterController.PROBLEM, conflict.sentence());
        }
        return "redirect:/matters/" + id;
    }
}
