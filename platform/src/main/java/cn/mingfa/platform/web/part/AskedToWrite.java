package cn.mingfa.platform.web.part;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.reporting.Assignment;
import cn.mingfa.platform.reporting.Assignments;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The pieces of reports a user is asked to write, as lists say them. */
@Component
public class AskedToWrite {

    private final Assignments assignments;
    private final Units units;
    private final Desk desk;

    AskedToWrite(Assignments assignments, Units units, Desk desk) {
        this.assignments = assignments;
        this.units = units;
        this.desk = desk;
    }

    /**
     * One piece.
     *
     * @param report which report it belongs to
     * @param when 1月31日前交
     * @param why why it came back; empty where it did not
     */
    public record Line(String href, String name, String report, String when, boolean late, String why) {}

    /** The earliest due first. */
    public List<Line> of(User user) {
        return assignments.asked(user).stream().map(this::line).toList();
    }

    /** How what others were asked for stands, in a sentence; empty where nobody was, or the user has no say in it. */
    public String standing(UUID report, User user) {
        List<Assignment> all = assignments.mayAssign(report, user) ? assignments.of(report, user) : List.of();
        long in = all.stream().filter(assignment -> !assignment.isOpen()).count();
        long late = all.stream()
                .filter(assignment -> assignment.isLate(desk.today()))
                .count();
        return all.isEmpty()
                ? ""
                : "分给别人写的 " + all.size() + " 处，已交 " + in + " 处" + (late > 0 ? "，过期没有交 " + late + " 处" : "");
    }

    private Line line(Assignments.Asked asked) {
        Assignment assignment = asked.assignment();
        boolean late = assignment.isLate(desk.today());
        return new Line(
                "/reports/" + asked.unit() + "/" + asked.year(),
                assignment.name(),
                units.unit(asked.unit()).shortName() + asked.year() + "年年度报告",
                Days.beside(assignment.due(), desk.today()) + (late ? "到期，还没有交" : "前交"),
                late,
                assignment.state() == Assignment.State.RETURNED ? assignment.note() : "");
    }
}
