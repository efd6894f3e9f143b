package cn.mingfa.platform.web.today;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Due;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How units below stand with their limits, a line each: they do their work themselves, and whoever looks after them is
 * told how much is late and not every piece of it.
 */
public record Below(List<Line> lines, long late) {

    private static final int TWO_WEEKS = 14;

    public Below {
        lines = List.copyOf(lines);
    }

    /**
     * One unit.
     *
     * @param soon due within two weeks
     * @param longest the step and day of what has been late longest; empty where nothing is
     * @param href to that matter
     */
    public record Line(UUID unit, String name, long late, long soon, String longest, String href) {}

    /** Whether a matter is work of a unit below and not of the viewer's own, its inner offices included. */
    static boolean isBelow(Due due, User viewer) {
        Unit handling = due.row().handling();
        return handling.kind() != UnitKind.OFFICE
                && viewer.capacities().stream().noneMatch(as -> as.unit().id().equals(handling.id()));
    }

    /** The most late first. */
    static Below of(List<Due> dues, Desk desk) {
        LocalDate twoWeeks = desk.today().plusDays(TWO_WEEKS);
        Map<UUID, List<Due>> byUnit = new LinkedHashMap<>();
        dues.forEach(due -> byUnit.computeIfAbsent(due.row().handling().id(), any -> new ArrayList<>())
                .add(due));
        List<Line> lines = new ArrayList<>();
        long all = 0;
        for (List<Due> some : byUnit.values()) {
            List<Due> late =
                    some.stream().filter(due -> Diary.isLate(due, desk)).toList();
            long soon = some.stream()
                    .filter(due ->
                            !Diary.isLate(due, desk) && !due.dueDate().day().isAfter(twoWeeks))
                    .count();
            all += late.size();
            lines.add(line(some.getFirst().row().handling(), late, soon, desk));
        }
        lines.removeIf(line -> line.late() == 0 && line.soon() == 0);
        lines.sort(Comparator.comparingLong(Line::late)
                .reversed()
                .thenComparing(Comparator.comparingLong(Line::soon).reversed())
                .thenComparing(Line::name));
        return new Below(lines, all);
    }

    private static Line line(Unit unit, List<Due> late, long soon, Desk desk) {
        String longest = "";
        String href = "";
        if (!late.isEmpty()) {
            Due first = late.getFirst();
            longest = first.row().title() + "，" + Days.beside(first.dueDate().day(), desk.today()) + "到期";
            href = "/matters/" + first.row().id();
        }
        return new Line(unit.id(), unit.shortName(), late.size(), soon, longest, href);
    }
}
