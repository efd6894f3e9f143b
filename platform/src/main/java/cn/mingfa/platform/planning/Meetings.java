package cn.mingfa.platform.planning;

import cn.mingfa.kernel.matter.Matter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Which meetings of a year could have been one (精简会议): two of the same unit within a few days, of kinds that can be
 * held together, not yet merged. A suggestion, never a count.
 */
@Service
public class Meetings {

    private static final int NEAR = 3;

    private final Lookup lookup;
    private final Set<String> kinds =
            Resource.lines("mergeable.csv").stream().map(line -> line[0]).collect(Collectors.toUnmodifiableSet());

    Meetings(Lookup lookup) {
        this.lookup = lookup;
    }

    /**
     * Meetings that lie close together.
     *
     * @param days from the first to the last
     */
    public record Together(List<MatterLine> meetings, long days, String unit) {
        public Together {
            meetings = List.copyOf(meetings);
        }
    }

    /** The suggestions of a year, the latest first. */
    public List<Together> mergeable(int year, View view) {
        List<Matter> held = lookup
                .between(
                        "meeting",
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31),
                        Where.not(Where.is("stage", "cancelled")),
                        view)
                .stream()
                .filter(meeting -> kinds.contains(Fields.text(meeting, "kind")))
                .filter(meeting -> !Fields.yes(meeting, "merged"))
                .sorted(Comparator.comparing(
                                (Matter meeting) -> meeting.ownerUnit().toString())
                        .thenComparing(Matter::occurredOn)
                        .thenComparing(Matter::number))
                .toList();
        List<Together> found = new ArrayList<>();
        List<Matter> run = new ArrayList<>();
        for (Matter meeting : held) {
            boolean joins = !run.isEmpty()
                    && run.getFirst().ownerUnit().equals(meeting.ownerUnit())
                    && apart(run.getFirst(), meeting) <= NEAR;
            if (!joins) {
                keep(run, found);
                run = new ArrayList<>();
            }
            run.add(meeting);
        }
        keep(run, found);
        return found.stream()
                .sorted(Comparator.comparing(
                                (Together one) -> one.meetings().getFirst().on())
                        .reversed())
                .toList();
    }

    private void keep(List<Matter> run, List<Together> found) {
        if (run.size() > 1) {
            found.add(new Together(
                    run.stream().map(lookup::line).toList(),
                    apart(run.getFirst(), run.getLast()),
                    lookup.units().unit(run.getFirst().ownerUnit()).shortName()));
        }
    }

    private static long apart(Matter one, Matter other) {
        return ChronoUnit.DAYS.between(one.occurredOn(), other.occurredOn());
    }
}
