package cn.mingfa.platform.web.report;

import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.DateLabel;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.reporting.Assignments;
import cn.mingfa.platform.reporting.ReportRefusal;
import cn.mingfa.platform.reporting.ReportView;
import cn.mingfa.platform.reporting.Reports;
import cn.mingfa.platform.web.part.Desk;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who writes which piece of a report (分工): one page for all pieces, and handing in and giving back. */
@Controller
@RequestMapping("/reports/{unit}/{year}")
class AssignmentController {

    private static final Map<String, String> DONE =
            Map.of("saved", "分工已保存。", "returned", "已退回，原因会显示在对方的“今日”里。", "withdrawn", "已取消分工。");

    private final Users users;
    private final Reports reports;
    private final Assignments assignments;
    private final Division division;
    private final Desk desk;

    AssignmentController(Users users, Reports reports, Assignments assignments, Division division, Desk desk) {
        this.users = users;
        this.reports = reports;
        this.assignments = assignments;
        this.division = division;
        this.desk = desk;
    }

    /** What stands in a row of the form: as saved, or as typed and refused. */
    public record Row(Division.Line line, String person, String due) {}

    @GetMapping("/assignments")
    String page(
            @PathVariable UUID unit,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String done,
            Model model) {
        return page(unit, year, DONE.getOrDefault(done, ""), "", Map.of(), model);
    }

    @PostMapping("/assignments")
    String save(
            @PathVariable UUID unit,
            @PathVariable int year,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model) {
        User user = users.current();
        ReportView report = mine(unit, year, user);
        List<Division.Line> lines = division.lines(report, user);
        try {
            List<Assignments.Wish> wishes = new ArrayList<>();
            for (Division.Line line : lines) {
                String person = said(sent, "person." + line.piece());
                if (!person.isEmpty()) {
                    String typed = said(sent, "due." + line.piece());
                    boolean same = person.equals(line.person()) && typed.equals(line.due());
                    if (!same) {
                        wishes.add(new Assignments.Wish(
                                line.piece(), line.name(), division.person(person, line.name()), day(line, typed)));
                    }
                }
            }
            assignments.assign(report.id(), wishes, user);
            return "redirect:" + address(unit, year) + "?done=saved";
        } catch (ReportRefusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(unit, year, "", refusal.sentence(), sent, model);
        }
    }

    @PostMapping("/assignments/return")
    String giveBack(
            @PathVariable UUID unit,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String piece,
            @RequestParam(defaultValue = "") String why,
            HttpServletResponse response,
            Model model) {
        return changed(
                unit, year, "returned", response, model, id -> assignments.giveBack(id, piece, why, users.current()));
    }

    @PostMapping("/assignments/withdraw")
    String withdraw(
            @PathVariable UUID unit,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String piece,
            HttpServletResponse response,
            Model model) {
        return changed(
                unit, year, "withdrawn", response, model, id -> assignments.withdraw(id, piece, users.current()));
    }

    /** By the person asked; back to the report, where it says so. */
    @PostMapping("/hand-in")
    String handIn(
            @PathVariable UUID unit,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String piece,
            HttpServletResponse response) {
        User user = users.current();
        try {
            assignments.handIn(reports.id(unit, year, user), piece, user);
            return "redirect:/reports/" + unit + "/" + year;
        } catch (ReportRefusal refusal) {
            throw new NotFound(refusal.sentence());
        }
    }

    private String changed(
            UUID unit,
            int year,
            String done,
            HttpServletResponse response,
            Model model,
            java.util.function.Consumer<UUID> change) {
        ReportView report = mine(unit, year, users.current());
        try {
            change.accept(report.id());
            return "redirect:" + address(unit, year) + "?done=" + done;
        } catch (ReportRefusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(unit, year, "", refusal.sentence(), Map.of(), model);
        }
    }

    private String page(UUID unit, int year, String done, String problem, Map<String, List<String>> sent, Model model) {
        User user = users.current();
        ReportView report = mine(unit, year, user);
        String usual = division.usualDay(report).toString();
        model.addAttribute("report", report);
        model.addAttribute("base", "/reports/" + unit + "/" + year);
        model.addAttribute(
                "rows",
                division.lines(report, user).stream()
                        .map(line -> new Row(
                                line,
                                typed(sent, "person." + line.piece(), line.person()),
                                typed(sent, "due." + line.piece(), line.due().isEmpty() ? usual : line.due())))
                        .toList());
        model.addAttribute("people", assignments.candidates(report.id(), user));
        model.addAttribute("done", done);
        model.addAttribute("problem", problem);
        return "assignments";
    }

    private ReportView mine(UUID unit, int year, User user) {
        ReportView report = reports.open(unit, year, user);
        if (!assignments.mayAssign(report.id(), user)) {
            throw new NotFound("分工由负责整份报告的人安排；请您写的部分在“今日”里。");
        }
        return report;
    }

    private LocalDate day(Division.Line line, String typed) {
        DateLabel label = new DateLabel(DateKind.OCCURRED, line.name() + "”的“交稿日期", true);
        return switch (FieldGate.readDate(label, typed, desk.today())) {
            case FieldGate.Reading.Filled(Value.Day day) -> day.date();
            case FieldGate.Reading.Filled other -> throw new IllegalStateException("not a day: " + other);
            case FieldGate.Reading.Blank blank -> throw new ReportRefusal("“" + line.name() + "”还没有写交稿日期。");
            case FieldGate.Reading.Wrong wrong ->
                throw new ReportRefusal(wrong.problem().sentence());
        };
    }

    private static String typed(Map<String, List<String>> sent, String name, String otherwise) {
        return Optional.ofNullable(sent.get(name)).map(List::getFirst).orElse(otherwise);
    }

    private static String said(MultiValueMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static String address(UUID unit, int year) {
        return "/reports/" + unit + "/" + year + "/assignments";
    }
}
