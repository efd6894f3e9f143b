package cn.mingfa.platform.web.matter;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Change;
import cn.mingfa.platform.ledger.Conflict;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.Submission;
import cn.mingfa.platform.web.part.Desk;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Links a matter with another that is in the ledger already, named by its number. */
@Controller
class LinkController {

    private final Users users;
    private final Ledger ledger;
    private final Desk desk;

    LinkController(Users users, Ledger ledger, Desk desk) {
        this.users = users;
        this.ledger = ledger;
        this.desk = desk;
    }

    @PostMapping("/matters/{id}/links")
    String link(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam UUID key,
            @RequestParam int version,
            RedirectAttributes back) {
        User user = users.current();
        try {
            Change change = new Change.Link(other(number, user), type(kind));
            ledger.submit(new Submission(key, id, version, desk.today(), change), user);
            return "redirect:/matters/" + id + "?done=linked#links";
        } catch (MatterRefusal refusal) {
            back.addFlashAttribute(MatterController.PROBLEM, String.valueOf(refusal.getMessage()));
        } catch (Conflict conflict) {
            back.addFlashAttribute(MatterController.PROBLEM, conflict.sentence());
        }
        return "redirect:/matters/" + id;
    }

    private UUID other(String number, User user) {
        if (number.isBlank()) {
            throw new MatterRefusal("required", "还没有填写对方的编号，编号在对方事项页的左上角。");
        }
        return ledger.find(number, user)
                .orElseThrow(() -> new MatterRefusal("unknown_number", "台账里没有编号为“" + number.strip() + "”的事项，请核对。"));
    }

    private static LinkType type(String kind) {
        return Arrays.stream(LinkType.values())
                .filter(type -> type.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new MatterRefusal("required", "请选择两件事项的关系。"));
    }
}
