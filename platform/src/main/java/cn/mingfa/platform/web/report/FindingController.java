package cn.mingfa.platform.web.report;

import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.reporting.ReportRefusal;
import cn.mingfa.platform.reporting.Reports;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done with findings: taken over one by one or many at once, or put aside for a reason. */
@Controller
@RequestMapping("/reports/{unit}/{year}")
class FindingController {

    private final Users users;
    private final Reports reports;
    private final Back back;

    FindingController(Users users, Reports reports, Back back) {
        this.users = users;
        this.reports = reports;
        this.back = back;
    }

    /**
     * A finding and the one to go on with, as a button says them: {@code id~next}.
     *
     * @param next empty where there is none
     */
    private record Target(String id, String next) {

        static Target of(String said) {
            int tilde = said.indexOf('~');
            return tilde < 0 ? new Target(said, "") : new Target(said.substring(0, tilde), said.substring(tilde + 1));
        }
    }

    /** One finding, all of a rule, or all that nobody would dispute, as the button pressed says. */
    @PostMapping("/fix")
    String fix(
            @PathVariable UUID unit,
            @PathVariable int year,
            @RequestParam Map<String, String> said,
            HttpServletResponse response,
            Model model) {
        Call call = Call.of(unit, year, said, response, model);
        UUID report = reports.id(unit, year, users.current());
        if (said.containsKey("all")) {
            return together(call, report, Optional.empty());
        }
        if (said.containsKey("rule")) {
            return together(call, report, Optional.of(call.said("rule")));
        }
        Target target = Target.of(call.said("target"));
        return back.after(
                call.at(call.view().at(target.next())),
                "",
                target.next().isEmpty() ? "panel" : "card",
                Done.FIXED.key(),
                () -> reports.applyFix(report, call.version(), target.id(), users.current()));
    }

    private String together(Call call, UUID report, Optional<String> rule) {
        return back.after(
                call.at(call.view().at("")),
                "",
                "panel",
                Done.TOGETHER.key(),
                () -> reports.applyFixes(report, call.version(), rule, users.current()));
    }

    @PostMapping("/dismiss")
    String dismiss(
            @PathVariable UUID unit,
            @PathVariable int year,
            @RequestParam Map<String, String> said,
            HttpServletResponse response,
            Model model) {
        Call call = Call.of(unit, year, said, response, model);
        UUID report = reports.id(unit, year, users.current());
        Target target = Target.of(call.said("target"));
        return back.after(
                call.at(call.view().at(target.next())),
                "",
                target.next().isEmpty() ? "panel" : "card",
                Done.ASIDE.key(),
                () -> {
                    if (call.said("why").isBlank()) {
                        throw new ReportRefusal("不采纳要写明理由，理由会留在改动记录里。");
                    }
                    return reports.dismiss(
                            report,
                            call.version(),
                            target.id(),
                            call.said("why").strip(),
                            users.current());
                });
    }
}
