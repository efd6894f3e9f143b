package cn.mingfa.platform.web.duty;

import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.platform.ledger.Conflict;
import cn.mingfa.platform.planning.StatementDraft;
import cn.mingfa.platform.planning.Statements;
import cn.mingfa.platform.web.part.Docx;
import cn.mingfa.platform.web.part.Whose;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The duty statement (述法) as the ledger drafts it, with the rows behind every paragraph. */
@Controller
class StatementController {

    private final Whose whose;
    private final Statements statements;

    StatementController(Whose whose, Statements statements) {
        this.whose = whose;
        this.statements = statements;
    }

    @GetMapping("/duty/statements/{id}")
    String statement(@PathVariable UUID id, Model model) {
        model.addAttribute("draft", statements.draft(id, whose.user(), whose.today()));
        return "statement";
    }

    @GetMapping("/duty/statements/{id}/paper")
    ResponseEntity<byte[]> paper(@PathVariable UUID id) {
        StatementDraft draft = statements.draft(id, whose.user(), whose.today());
        return Docx.of(draft.document(), "草稿");
    }

    /** Into the workspace of the matter. */
    @PostMapping("/duty/statements/{id}")
    String keep(@PathVariable UUID id, RedirectAttributes back) {
        try {
            statements.keep(id, whose.user(), whose.today());
            return "redirect:/matters/" + id + "?done=evidence#evidence";
        } catch (MatterRefusal refusal) {
            back.addFlashAttribute("problem", String.valueOf(refusal.getMessage()));
        } catch (Conflict conflict) {
            back.addFlashAttribute("problem", conflict.sentence());
        }
        return "redirect:/duty/statements/" + id;
    }
}
