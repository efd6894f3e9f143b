package cn.mingfa.platform.web.report;

import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.DateLabel;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.reporting.ReportRefusal;
import cn.mingfa.platform.reporting.Reports;
import cn.mingfa.platform.web.part.Desk;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changing the words of a report. What does not come off is said at the head, and the words being written stay. */
@Controller
@RequestMapping("/reports/{unit}/{year}")
class ChangeController {

    private static final DateLabel CUT_OFF = new DateLabel(DateKind.OCCURRED, "数据截至", true);

    private final Users users;
    private final Reports reports;
    private final Desk desk;
    private final Workspace workspace;
    private final Back back;

    ChangeController(Users users, Reports reports, Desk desk, Workspace workspace, Back back) {
        this.users = users;
        this.reports = reports;
        this.desk = desk;
        this.workspace = workspace;
        this.back = back;
    }

    @PostMapping("/edit")
    String edit(
            @PathVariable UUID unit,
            @PathVariable int year,
            @RequestParam Map<String, String> said,
            HttpServletResponse response,
            Model model) {
        Call call = Call.of(unit, year, said, response, model);
        String paragraph = call.said("paragraph");
        String source = workspace.words().source(call.said("words").strip());
        UUID report = report(call);
        return back.after(call, paragraph, "p-" + paragraph, "", () -> switch (call.said("how")) {
            case "add" -> reports.add(report, call.version(), paragraph, source, users.current());
            case "redraft" -> reports.redraft(report, call.version(), paragraph, users.current());
            default -> reports.edit(report, call.version(), paragraph, source, users.current());
        });
    }

    @PostMapping("/undo")
    String undo(
            @PathVariable UUID unit,
            @PathVariable int year,
            @RequestParam Map<String, String> said,
            HttpServletResponse response,
            Model model) {
        Call call = Call.of(unit, year, said, response, model);
        UUID report = report(call);
        return back.after(call, "", "", "undone", () -> reports.undo(report, call.version(), users.current()));
    }

    /** Without a day the cut-off goes with today again. */
    @PostMapping("/cutoff")
    String cutOff(
            @PathVariable UUID unit,
            @PathVariable int year,
            @RequestParam Map<String, String> said,
            HttpServletResponse response,
            Model model) {
        Call call = Call.of(unit, year, said, response, model);
        UUID report = report(call);
        return back.after(call, "", "", "", () -> {
            Optional<LocalDate> day = call.said("moving").isEmpty() ? day(call.said("asOf")) : Optional.empty();
            return reports.cutOff(report, call.version(), day, users.current());
        });
    }

    private UUID report(Call call) {
        return reports.id(call.unit(), call.year(), users.current());
    }

    private Optional<LocalDate> day(String typed) {
        return switch (FieldGate.readDate(CUT_OFF, typed, desk.today())) {
            case FieldGate.Reading.Filled(Value.Day day) -> Optional.of(day.date());
            case FieldGate.Reading.Filled other -> throw new IllegalStateException("not a day: " + other);
            case FieldGate.Reading.Blank blank -> Optional.empty();
            case FieldGate.Reading.Wrong wrong ->
                throw new ReportRefusal(wrong.problem().sentence());
        };
    }
}
