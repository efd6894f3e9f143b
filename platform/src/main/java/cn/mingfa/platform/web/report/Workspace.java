package cn.mingfa.platform.web.report;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.library.StatuteShelf;
import cn.mingfa.platform.reporting.Bases;
import cn.mingfa.platform.reporting.Edit;
import cn.mingfa.platform.reporting.FigureView;
import cn.mingfa.platform.reporting.ParagraphView;
import cn.mingfa.platform.reporting.PartView;
import cn.mingfa.platform.reporting.ReportView;
import cn.mingfa.platform.reporting.Reports;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.PartNames;
import cn.mingfa.platform.web.part.Wording;
import cn.mingfa.proof.statutes.Statutes;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts a report's workspace together from the report and what is in view. */
@Component
class Workspace {

    private static final int EDITS_SHOWN = 60;

    private final Reports reports;
    private final Bases bases;
    private final StatuteShelf shelf;
    private final Division division;
    private final Desk desk;

    Workspace(Reports reports, Bases bases, StatuteShelf shelf, Division division, Desk desk) {
        this.division = division;
        this.reports = reports;
        this.bases = bases;
        this.shelf = shelf;
        this.desk = desk;
    }

    /** A part in the margin. */
    public record Part(
            String key, String name, int filled, int total, String lacks, List<PartView.SectionView> sections) {}

    private static Part part(PartView part) {
        String number = part.heading().replaceFirst("、.*$", "、");
        String name = number.length() < 4 ? number + PartNames.brief(part.kind()) : part.heading();
        return new Part(
                part.kind().key(), name, part.filled(), part.total(), PartNames.lacks(part.missing()), part.sections());
    }

    /** One change as told. */
    public record Changed(String when, String who, String what, String words) {}

    String page(ReportView report, View view, Message message, User user, Model model) {
        model.addAttribute("report", report);
        model.addAttribute("parts", report.parts().stream().map(Workspace::part).toList());
        model.addAttribute("base", "/reports/" + report.unit().id() + "/" + report.year());
        model.addAttribute("view", view);
        model.addAttribute("asOf", Days.beside(report.asOf(), desk.today()));
        model.addAttribute("savedAt", savedAt(report));
        Statutes statutes = shelf.statutes();
        FindingPanel findings = FindingPanel.of(report, view.finding(), words -> Wording.in(words, statutes));
        model.addAttribute("paper", PaperView.of(report, view.figure(), view.finding()));
        model.addAttribute("findings", findings);
        model.addAttribute(
                "card",
                view.tab().equals("findings") ? findings.at(view.finding()).orElse(null) : null);
        model.addAttribute("done", message.done());
        model.addAttribute("problem", message.problem());
        model.addAttribute("today", desk.today());
        division.show(report, user, model);
        if (view.tab().equals("rows") && !view.figure().isEmpty()) {
            model.addAttribute("figure", figure(report, view.figure(), user));
        }
        if (view.tab().equals("lastyear")) {
            model.addAttribute(
                    "lastYear",
                    report.lastYear().map(last -> LastYearText.of(last, report)).orElse(null));
        }
        if (view.tab().equals("law")) {
            model.addAttribute("cited", Wording.of(reports.cited(report.id(), user)));
        }
        if (view.tab().equals("changes")) {
            model.addAttribute("changes", changes(report, user));
        }
        if (!view.edit().isEmpty() && report.mayWrite(view.edit())) {
            model.addAttribute("editing", view.edit());
            model.addAttribute("words", message.typed().isEmpty() ? source(report, view.edit()) : message.typed());
            model.addAttribute(
                    "bases",
                    bases.registered(user, desk.today()).stream()
                            .filter(basis -> basis.appliesOn(report.asOf()))
                            .toList());
        }
        return "workspace";
    }

    Words words() {
        return new Words(desk.catalogue().indicators());
    }

    private FigurePanel figure(ReportView report, String figure, User user) {
        FigureView view = report.figures().get(figure);
        if (view == null) {
            throw new NotFound("文中已经没有这个数据，可能刚被改动。请回到报告重新打开。");
        }
        return FigurePanel.of(reports.figure(report.id(), figure, user));
    }

    private String source(ReportView report, String paragraph) {
        return report.paragraphs().stream()
                .filter(p -> p.id().equals(paragraph))
                .findFirst()
                .map(ParagraphView::source)
                .map(source -> words().shown(source))
                .orElse("");
    }

    private String savedAt(ReportView report) {
        ZonedDateTime at = report.savedAt().atZone(desk.clock().getZone());
        String time = "%02d:%02d".formatted(at.getHour(), at.getMinute());
        boolean today = at.toLocalDate().equals(desk.today());
        return today ? time : Days.beside(at.toLocalDate(), desk.today()) + " " + time;
    }

    private List<Changed> changes(ReportView report, User user) {
        return reports.edits(report.id(), user).stream()
                .limit(EDITS_SHOWN)
                .map(this::told)
                .toList();
    }

    private Changed told(Edit edit) {
        ZonedDateTime at = edit.at().atZone(desk.clock().getZone());
        String when =
                Days.beside(at.toLocalDate(), desk.today()) + " %02d:%02d".formatted(at.getHour(), at.getMinute());
        String before = words().shown(edit.before().orElse(""));
        String after = words().shown(edit.after().orElse(""));
        String words = (before.isEmpty() ? "" : "原：" + Difference.of(before, after) + "\n")
                + (after.isEmpty() ? "" : "现：" + Difference.of(after, before) + "\n")
                + edit.why().map(why -> "理由：" + why).orElse("");
        return new Changed(when, edit.person(), edit.kind().chinese(), words.strip());
    }
}
