package cn.mingfa.platform.planning;

import cn.mingfa.kernel.matter.Matter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The principal's diary ahead (负责人日程): hearings, which a court has fixed, beside what the unit has planned itself. A
 * hearing on a day with anything else of the same unit is a clash; the other gives way (行政诉讼法 Art. 3).
 */
@Service
public class Diary {

    private final Lookup lookup;
    private final List<String[]> kinds = Resource.lines("engagements.csv");

    Diary(Lookup lookup) {
        this.lookup = lookup;
    }

    /** @param fixed whether somebody else has set the day */
    public record Engagement(
            UUID id, String number, String kind, String title, UUID owner, String unit, boolean fixed) {}

    /** @param clash whether a hearing meets something else of the same unit */
    public record Day(LocalDate on, List<Engagement> engagements, boolean clash) {
        public Day {
            engagements = List.copyOf(engagements);
        }
    }

    /** Days from today on that have something in them, at most so many days ahead. */
    public List<Day> ahead(int days, View view) {
        LocalDate last = view.today().plusDays(days);
        Map<LocalDate, List<Engagement>> byDay = new TreeMap<>();
        for (String[] kind : kinds) {
            for (Matter matter : lookup.all(kind[0], Where.in("stage", List.of(kind[2].split("\\|"))), view)) {
                Fields.day(matter, kind[1])
                        .filter(day -> !day.isBefore(view.today()) && !day.isAfter(last))
                        .ifPresent(day -> byDay.computeIfAbsent(day, any -> new ArrayList<>())
                                .add(engagement(matter, kind)));
            }
        }
        return byDay.entrySet().stream()
                .map(entry -> new Day(entry.getKey(), entry.getValue(), clashes(entry.getValue())))
                .toList();
    }

    private Engagement engagement(Matter matter, String[] kind) {
        return new Engagement(
                matter.id(),
                matter.number(),
                lookup.type(kind[0]).field(kind[1]).map(field -> field.label()).orElse(""),
                lookup.title(matter),
                matter.ownerUnit(),
                lookup.units().unit(matter.ownerUnit()).shortName(),
                kind[3].equals("fixed"));
    }

    private static boolean clashes(List<Engagement> engagements) {
        return engagements.stream()
                .filter(Engagement::fixed)
                .anyMatch(hearing -> engagements.stream()
                        .anyMatch(other -> other.owner().equals(hearing.owner())
                                && !other.id().equals(hearing.id())));
    }
}
