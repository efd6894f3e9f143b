package cn.mingfa.platform.web.watching;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.watching.Coverages;
import cn.mingfa.platform.watching.Raised;
import cn.mingfa.platform.watching.Watching;
import cn.mingfa.platform.web.part.Desk;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What needs looking after (要留意). */
@Controller
class WatchController {

    private static final int FIRST_YEAR = 2000;
    private static final String ALL = "all";

    private final Users users;
    private final Watching watching;
    private final Coverages coverages;
    private final Desk desk;

    WatchController(Users users, Watching watching, Coverages coverages, Desk desk) {
        this.users = users;
        this.watching = watching;
        this.coverages = coverages;
        this.desk = desk;
    }

    /** @param at the question a link leads to, whose field of work is unfolded; {@code all} unfolds everything */
    @GetMapping("/watches")
    String watches(@RequestParam(defaultValue = "") String at, Model model) {
        User user = users.current();
        List<Raised> raised = watching.raised(user, desk.today());
        List<WatchGroup> groups = WatchGroup.of(raised, desk);
        model.addAttribute("groups", groups);
        model.addAttribute("now", WatchGroup.now(raised, desk.today()));
        model.addAttribute("total", groups.stream().mapToInt(WatchGroup::total).sum());
        model.addAttribute("late", groups.stream().mapToInt(WatchGroup::late).sum());
        model.addAttribute("at", at);
        model.addAttribute("unfolded", at.equals(ALL) || WatchGroup.isShort(groups));
        model.addAttribute("tables", coverages.tables(user));
        return "watches";
    }

    @GetMapping("/coverage/{key}")
    String coverage(@PathVariable String key, @RequestParam(defaultValue = "0") int year, Model model) {
        LocalDate today = desk.today();
        int asked = year < FIRST_YEAR || year > today.getYear() ? today.getYear() : year;
        model.addAttribute(
                "table",
                coverages
                        .coverage(key, asked, users.current(), today)
                        .orElseThrow(() -> new NotFound("没有这张覆盖表，请从“要留意”里选择。")));
        return "coverage";
    }
}
