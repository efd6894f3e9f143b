package cn.mingfa.platform.web.notices;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.notices.Inbox;
import cn.mingfa.platform.web.part.Desk;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The inbox (消息). */
@Controller
class InboxController {

    private final Users users;
    private final Inbox inbox;
    private final Desk desk;

    InboxController(Users users, Inbox inbox, Desk desk) {
        this.users = users;
        this.inbox = inbox;
        this.desk = desk;
    }

    /** @param done the notice just ticked off, so that it can be taken back */
    @GetMapping("/inbox")
    String inbox(@RequestParam(defaultValue = "0") long done, Model model) {
        model.addAttribute("page", InboxPage.of(inbox.open(users.current()), desk));
        model.addAttribute("done", done);
        return "inbox";
    }

    /** Leads to the matter; having looked at it is reading. */
    @GetMapping("/inbox/{id:\\d+}")
    String open(@PathVariable long id) {
        UUID matter = inbox.read(users.current(), id).orElseThrow(() -> new NotFound("没有这条消息，请回到消息页查看。"));
        return "redirect:/matters/" + matter;
    }

    @PostMapping("/inbox/{id:\\d+}/done")
    String done(@PathVariable long id) {
        inbox.done(users.current(), id);
        return "redirect:/inbox?done=" + id;
    }

    @PostMapping("/inbox/{id:\\d+}/undone")
    String undone(@PathVariable long id) {
        inbox.undone(users.current(), id);
        return "redirect:/inbox";
    }

    @PostMapping("/inbox/read")
    String readAll() {
        User user = users.current();
        inbox.readAll(user);
        return "redirect:/inbox";
    }
}
