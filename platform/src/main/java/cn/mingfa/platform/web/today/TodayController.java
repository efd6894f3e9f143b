package cn.mingfa.platform.web.today;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Due;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.reporting.Progress;
import cn.mingfa.platform.reporting.Reports;
import cn.mingfa.platform.watching.Raised;
import cn.mingfa.platform.watching.Watching;
import cn.mingfa.platform.web.part.AskedToWrite;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Habits;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page after logging in. */
@Controller
class TodayController {

    /** How far ahead the diary counts. */
    private static final int WORKING_DAYS_COUNTED = 60;

    private static final int REPORT_OF_LAST_YEAR_UNTIL_MONTH = 3;

    private final Users users;
    private final Ledger ledger;
    private final Reports reports;
    private final Gaps gaps;
    private final Habits habits;
    private final Watching watching;
    private final AskedToWrite asked;
    private final Awaiting awaiting;
    private final LeadDesk lead;
    private final Desk desk;

    TodayController(
            Users users,
            Ledger ledger,
            Reports reports,
            Gaps gaps,
            Habits habits,
            Watching watching,
            AskedToWrite asked,
            Awaiting awaiting,
            LeadDesk lead,
            Desk desk) {
        this.awaiting = awaiting;
        this.lead = lead;
        this.asked = asked;
        this.watching = watching;
        this.users = users;
        this.ledger = ledger;
        this.reports = reports;
        this.gaps = gaps;
        this.habits = habits;
        this.desk = desk;
    }

    @GetMapping("/")
    String today(HttpServletRequest request, Model model) {
        User user = users.current();
        LocalDate today = desk.today();
        model.addAttribute("date", Days.full(today) + "，" + Days.longWeekday(today));
        List<Due> dues = ledger.due(user, today, WORKING_DAYS_COUNTED);
        Map<Boolean, List<Due>> whose =
                dues.stream().collect(Collectors.partitioningBy(due -> Below.isBelow(due, user)));
        List<Due> own = whose.getOrDefault(false, List.of());
        List<Raised> raised = watching.raised(user, today);
        model.addAttribute("diary", Diary.of(own, desk));
        model.addAttribute("below", Below.of(whose.getOrDefault(true, List.of()), desk));
        model.addAttribute("awaiting", awaiting.of(user, dues));
        model.addAttribute("asked", asked.of(user));
        model.addAttribute(
                "often",
                habits.often(request, user).stream()
                        .filter(type -> Habits.mayEnter(user, type.key()))
                        .toList());
        int year = today.getMonthValue() <= REPORT_OF_LAST_YEAR_UNTIL_MONTH ? today.getYear() - 1 : today.getYear();
        Progress progress = reports.progress(user.unit().id(), year, user);
        model.addAttribute("report", Fullness.of(progress, user.unit().id(), year));
        model.addAttribute(
                "shared",
                progress.report().map(report -> asked.standing(report, user)).orElse(""));
        model.addAttribute("raised", raised);
        if (LeadDesk.isFor(user)) {
            model.addAttribute("lead", lead.of(user, own, raised));
            return "lead";
        }
        model.addAttribute("belowFirst", user.has(Role.SUPERVISOR));
        model.addAttribute("gaps", gaps.of(user));
        model.addAttribute("season", "一二三四".charAt((today.getMonthValue() - 1) / 3) + "季度应补");
        return "today";
    }
}
