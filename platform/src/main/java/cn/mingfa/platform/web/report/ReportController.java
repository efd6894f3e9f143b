package cn.mingfa.platform.web.report;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.reporting.DocumentEdition;
import cn.mingfa.platform.reporting.ReportView;
import cn.mingfa.platform.reporting.Reports;
import cn.mingfa.platform.web.part.AskedToWrite;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Download;
import cn.mingfa.platform.web.part.Reach;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Looking at annual reports and taking them away. */
@Controller
class ReportController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Users users;
    private final Reports reports;
    private final Desk desk;
    private final Reach reach;
    private final Workspace workspace;
    private final AskedToWrite asked;
    private final Filings filings;

    ReportController(
            Users users,
            Reports reports,
            Desk desk,
            Reach reach,
            Workspace workspace,
            AskedToWrite asked,
            Filings filings) {
        this.asked = asked;
        this.filings = filings;
        this.users = users;
        this.reports = reports;
        this.desk = desk;
        this.reach = reach;
        this.workspace = workspace;
    }

    /** Units that write a report; the years are this one and the last. */
    @GetMapping("/reports")
    String units(Model model) {
        User user = users.current();
        LocalDate today = desk.today();
        List<Unit> units = reach.of(user, today).stream()
                .filter(unit -> unit.kind() != UnitKind.OFFICE)
                .toList();
        model.addAttribute("asked", asked.of(user));
        model.addAttribute("units", units);
        List<Integer> years = List.of(today.getYear(), today.getYear() - 1);
        model.addAttribute("years", years);
        model.addAttribute("filings", filings.of(years, user, today));
        return "reports";
    }

    @GetMapping("/reports/{unit}/{year}")
    String report(
            @PathVariable UUID unit,
            @PathVariable int year,
            @RequestParam java.util.Map<String, String> said,
            Model model) {
        User user = users.current();
        ReportView report = reports.open(unit, checked(year), user);
        return workspace.page(
                report, View.of(said), Message.done(Done.words(said.getOrDefault("done", ""))), user, model);
    }

    /** What was refused stands at the address of the change; opened anew, it is the report. */
    @GetMapping("/reports/{unit}/{year}/{change:edit|undo|cutoff|fix|dismiss|hand-in}")
    String opened(@PathVariable UUID unit, @PathVariable int year, @PathVariable String change) {
        return "redirect:/reports/" + unit + "/" + year;
    }

    @GetMapping("/reports/{unit}/{year}/report.docx")
    ResponseEntity<byte[]> docx(
            @PathVariable UUID unit, @PathVariable int year, @RequestParam(defaultValue = "public") String edition) {
        User user = users.current();
        ReportView report = reports.open(unit, checked(year), user);
        DocumentEdition chosen = edition.equals(DocumentEdition.FILED.name().toLowerCase(Locale.ROOT))
                ? DocumentEdition.FILED
                : DocumentEdition.PUBLIC;
        return file(reports.docx(report.id(), chosen, user), DOCX, report.title() + ".docx");
    }

    @GetMapping("/reports/{unit}/{year}/report.json")
    ResponseEntity<byte[]> json(@PathVariable UUID unit, @PathVariable int year) {
        User user = users.current();
        ReportView report = reports.open(unit, checked(year), user);
        byte[] json = reports.json(report.id(), user).getBytes(StandardCharsets.UTF_8);
        return file(json, MediaType.APPLICATION_JSON, report.title() + ".json");
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        return Download.named(name, type).body(content);
    }

    private int checked(int year) {
        int now = desk.today().getYear();
        if (year < now - 20 || year > now) {
            throw new NotFound(year + "年没有年度报告。请从列表里选择年份。");
        }
        return year;
    }
}
