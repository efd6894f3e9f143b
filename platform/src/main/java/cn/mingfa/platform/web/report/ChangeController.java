package cn.mingfa.platform.web.report;

import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.DateLabel;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Conflict;
import cn.mingfa.platform.reporting.ReportRefusal;
import cn.mingfa.platform.reporting.ReportView;
import cn.mingfa.platform.reporting.Reports;
import cn.mingfa.platform.web.part.Desk;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Changing a report. What does not come off is said at the head, and the words being written stay. */
@Controller
@RequestMapping("/reports/{unit}/{year}")
class ChangeController {

    private static final DateLabel CUT_OFF = new DateLabel(DateKind.OCCURRED, "数据截至", true);

    private final Users users;
    private final Reports reports;
    private final Desk desk;
    private final Workspace workspace;

    ChangeController(Users users, Reports reports, Desk desk, Workspace workspace) {
        this.users = users;
        this.reports = reports;
        this.desk = desk;
        this.workspace = workspace;
    }

    /** What all changes have in common: where, what is in view, and which version was seen. */
    private record Call(
            UUID unit,
            int year,
            View view,
            int version,
            Map<String, String> said,
            HttpServletResponse response,
            Model model) {

        String said(String name) {
            return said.getOrDefault(name, "");
        }
    }

    private Call call(UUID unit, int year, Map<String, String> said, HttpServletResponse response, Model model) {
        String version = said.getOrDefault("version", "");
        int seen = version.matches("[0-9]{1,8}") ? Integer.parseInt(version) : -1;
        return new Call(unit, year, View.of(said), seen, said, response, model);
    }

    @PostMapping("/edit")
    String edit(
            @PathVariable UUID unit,
            @PathVariable int year,
            @RequestParam Map<String, String> said,
            HttpServletResponse response,
            Model model) {
        Call call = call(unit, year, said, response, model);
        String paragraph = call.said("paragraph");
        String source = workspace.words().source(call.said("words").strip());
        UUID report = report(call);
        return change(call, paragraph, "p-" + paragraph, () -> switch (call.said("how")) {
            case "add" -> reports.add(report, call.version(), paragraph, source, users.current());
            case "redraft" -> reports.redraft(report, call.version(), paragraph, users.current());
            default -> reports.edit(report, call.version(), paragraph, source, users.current());
        });
    }

    @PostMapping("/fix")
    String fix(
            @PathVariable UUID unit,
            @PathVariable int year,
            @RequestParam Map<String, String> said,
            HttpServletResponse response,
            Model model) {
        Call call = call(unit, year, said, response, model);
        UUID report = report(call);
        return change(
                call,
                "",
                "panel",
                () -> reports.applyFix(report, call.version(), call.said("target"), users.current()));
    }

    @PostMapping("/dismiss")
    String dismiss(
            @PathVariable UUID unit,
            @PathVariable int year,
            @RequestParam Map<String, String> said,
            HttpServletResponse response,
            Model model) {
        Call call = call(unit, year, said, response, model);
        UUID report = report(call);
        return change(call, "", "panel", () -> {
            if (call.said("why").isBlank()) {
                throw new ReportRefusal("不采纳要写明理由，理由会留在改动记录里。");
            }
            return reports.dismiss(
                    report,
                    call.version(),
                    call.said("target"),
                    call.said("why").strip(),
                    users.current());
        });
    }

    @PostMapping("/undo")
    String undo(
            @PathVariable UUID unit,
            @PathVariable int year,
            @RequestParam Map<String, String> said,
            HttpServletResponse response,
            Model model) {
        Call call = call(unit, year, said, response, model);
        UUID report = report(call);
        return change(call, "", "", () -> reports.undo(report, call.version(), users.current()));
    }

    /** Without a day the cut-off goes with today again. */
    @PostMapping("/cutoff")
    String cutOff(
            @PathVariable UUID unit,
            @PathVariable int year,
            @RequestParam Map<String, String> said,
            HttpServletResponse response,
            Model model) {
        Call call = call(unit, year, said, response, model);
        UUID report = report(call);
        return change(call, "", "", () -> {
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

    /** Makes the change and goes back to the page; where it is refused, shows the page with the reason. */
    private String change(Call call, String paragraph, String anchor, Supplier<ReportView> change) {
        try {
            ReportView after = change.get();
            UriComponentsBuilder back =
                    UriComponentsBuilder.fromPath("/reports/" + after.unit().id() + "/" + after.year());
            if (!call.view().tab().equals("findings")) {
                back.queryParam("tab", call.view().tab());
            }
            if (!call.view().figure().isEmpty()) {
                back.queryParam("figure", call.view().figure());
            }
            return "redirect:"
                    + back.fragment(anchor.isEmpty() ? null : anchor).build().toUriString();
        } catch (ReportRefusal refusal) {
            call.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(call, paragraph, refusal.sentence());
        } catch (Conflict conflict) {
            call.response().setStatus(HttpStatus.CONFLICT.value());
            return again(call, paragraph, conflict.sentence());
        }
    }

    private String again(Call call, String paragraph, String sentence) {
        User user = users.current();
        ReportView now = reports.open(call.unit(), call.year(), user);
        Message message = new Message(sentence, call.said("words"));
        return workspace.page(now, call.view().editing(paragraph), message, user, call.model());
    }
}
