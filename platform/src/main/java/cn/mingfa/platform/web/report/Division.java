package cn.mingfa.platform.web.report;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.reporting.Assignment;
import cn.mingfa.platform.reporting.Assignments;
import cn.mingfa.platform.reporting.ReportView;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.PartNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Who writes which piece of a report, as its pages say it. */
@Component
class Division {

    private final Assignments assignments;
    private final Desk desk;

    Division(Assignments assignments, Desk desk) {
        this.assignments = assignments;
        this.desk = desk;
    }

    /**
     * One piece, assigned or not.
     *
     * @param part whether it is a whole part, and not a section of one
     * @param open whether it is with the person asked, {@code in} whether it has been handed in
     * @param words how it stands, e.g. 沈若谷，1月31日前；empty where nobody was asked
     */
    public record Line(
            String piece,
            String name,
            boolean part,
            String person,
            String due,
            String words,
            boolean open,
            boolean in,
            boolean late,
            String note) {}

    /** What is asked of whoever looks at the report. */
    public record Own(
            String piece, String name, String anchor, String due, boolean in, boolean late, String why, String by) {}

    /** Everything the workspace says of it: below the outline for all, at the head for whoever is asked. */
    void show(ReportView report, User user, Model model) {
        List<Assignment> all = assignments.of(report.id(), user);
        Map<String, Line> lines = new LinkedHashMap<>();
        all.forEach(assignment -> lines.put(assignment.piece(), line(assignment, assignment.name(), false)));
        model.addAttribute("duties", lines);
        model.addAttribute(
                "own",
                all.stream()
                        .filter(assignment -> assignment.person().equals(user.person()))
                        .map(assignment -> own(assignment, report))
                        .toList());
    }

    /** Every piece of the report that can be assigned, with how it stands; what was assigned and is not there today last. */
    List<Line> lines(ReportView report, User user) {
        Map<String, Assignment> all = new LinkedHashMap<>();
        assignments.of(report.id(), user).forEach(assignment -> all.put(assignment.piece(), assignment));
        List<Line> lines = new ArrayList<>();
        report.parts().forEach(part -> {
            lines.add(line(all.remove(part.kind().key()), part.kind().key(), PartNames.brief(part.kind()), true));
            part.sections()
                    .forEach(section -> lines.add(
                            line(all.remove(section.paragraph()), section.paragraph(), section.heading(), false)));
        });
        all.values().forEach(gone -> lines.add(line(gone, gone.name(), false)));
        return lines;
    }

    /** The day drafts are usually due: the end of January after the year. */
    LocalDate usualDay(ReportView report) {
        LocalDate usual = LocalDate.of(report.year() + 1, 1, 31);
        return usual.isBefore(desk.today()) ? desk.today() : usual;
    }

    private Line line(
            @org.jspecify.annotations.Nullable Assignment assignment, String piece, String name, boolean part) {
        return assignment == null
                ? new Line(piece, name, part, "", "", "", false, false, false, "")
                : line(assignment, name, part);
    }

    private Line line(Assignment assignment, String name, boolean part) {
        boolean late = assignment.isLate(desk.today());
        String when = Days.beside(assignment.due(), desk.today());
        String words = switch (assignment.state()) {
            case ASSIGNED -> assignment.personName() + "，" + when + (late ? "到期，还没有交" : "前交");
            case RETURNED -> assignment.personName() + "，已退回，" + when + (late ? "到期，还没有交" : "前再交");
            case HANDED_IN -> assignment.personName() + "，" + day(assignment) + "已交";
        };
        return new Line(
                assignment.piece(),
                name,
                part,
                assignment.person().toString(),
                assignment.due().toString(),
                words,
                assignment.isOpen(),
                !assignment.isOpen(),
                late,
                assignment.note());
    }

    private Own own(Assignment assignment, ReportView report) {
        boolean part =
                report.parts().stream().anyMatch(kind -> kind.kind().key().equals(assignment.piece()));
        return new Own(
                assignment.piece(),
                assignment.name(),
                (part ? "part-" : "p-") + assignment.piece(),
                Days.beside(assignment.due(), desk.today()),
                !assignment.isOpen(),
                assignment.isLate(desk.today()),
                assignment.state() == Assignment.State.RETURNED ? assignment.note() : "",
                assignment.by());
    }

    private String day(Assignment assignment) {
        return Days.beside(assignment.at().atZone(desk.clock().getZone()).toLocalDate(), desk.today());
    }

    UUID person(String typed, String name) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAPerson) {
            throw new cn.mingfa.platform.reporting.ReportRefusal("“" + name + "”的负责人请从列表里选。");
        }
    }
}
