package cn.mingfa.platform.web.disclosure;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.LinkItem;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.ledger.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sheet of a posting on a notice board, to be printed. */
@Controller
class PostingController {

    private final Users users;
    private final Ledger ledger;

    PostingController(Users users, Ledger ledger) {
        this.users = users;
        this.ledger = ledger;
    }

    @GetMapping("/matters/{id}/posting")
    String sheet(@PathVariable UUID id, Model model) {
        User user = users.current();
        MatterView posting = ledger.open(id, user);
        if (!posting.type().key().equals(PostingSheet.TYPE)) {
            throw new NotFound("只有线下公开的事项有张贴单，请回到事项页。");
        }
        model.addAttribute("sheet", PostingSheet.of(posting, link -> seen(link, user)));
        model.addAttribute("back", "/matters/" + id);
        return "posting";
    }

    private Optional<MatterView> seen(LinkItem link, User user) {
        try {
            return Optional.of(ledger.open(link.other(), user));
        } catch (NotFound kept) {
            return Optional.empty();
        }
    }
}
