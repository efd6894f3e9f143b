package cn.mingfa.platform.planning;

import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Open items per head of the legal staff (法治队伍), by unit and post: what is open today over who is there today. */
@Service
public class Workload {

    private static final String STAFF = "legal_staff";

    private final Lookup lookup;
    private final List<String[]> works = Resource.lines("work_of_staff.csv");

    Workload(Lookup lookup) {
        this.lookup = lookup;
    }

    /**
     * A post of a unit.
     *
     * @param open items of its kinds that are open
     * @param heads people on the roster today
     */
    public record Load(
            UUID unit, String unitName, String work, String workLabel, List<MatterLine> open, List<MatterLine> heads) {
        public Load {
            open = List.copyOf(open);
            heads = List.copyOf(heads);
        }

        /** Items a head with one decimal; none where nobody is there. */
        public Optional<BigDecimal> perHead() {
            return heads.isEmpty()
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(open.size())
                            .divide(BigDecimal.valueOf(heads.size()), 1, RoundingMode.HALF_UP));
        }
    }

    /** Every post with open items or people: first where nobody is there, then the heaviest. */
    public List<Load> loads(View view) {
        MatterType staff = lookup.type(STAFF);
        List<Matter> serving =
                lookup.asOf(STAFF, Where.during("valid_from", "valid_to"), view.today(), view.today(), view).stream()
                        .filter(one -> one.stage().equals("serving"))
                        .toList();
        List<Load> loads = new ArrayList<>();
        for (String[] work : works) {
            List<Matter> open = new ArrayList<>();
            Arrays.stream(work).skip(1).forEach(type -> open.addAll(open(type, view)));
            List<Matter> heads = serving.stream()
                    .filter(one -> Fields.text(one, "work").equals(work[0]))
                    .toList();
            String label = staff.field("work")
                    .flatMap(field -> field.option(work[0]))
                    .map(MatterType.Option::label)
                    .orElse(work[0]);
            Set<UUID> units = new TreeSet<>();
            open.forEach(item -> units.add(item.handlingUnit()));
            heads.forEach(head -> units.add(head.ownerUnit()));
            for (UUID unit : units) {
                loads.add(new Load(
                        unit,
                        lookup.units().unit(unit).shortName(),
                        work[0],
                        label,
                        open.stream()
                                .filter(item -> item.handlingUnit().equals(unit))
                                .map(lookup::line)
                                .toList(),
                        heads.stream()
                                .filter(head -> head.ownerUnit().equals(unit))
                                .map(lookup::line)
                                .toList()));
            }
        }
        return loads.stream()
                .sorted(Comparator.comparing((Load load) -> load.heads().isEmpty() ? 0 : 1)
                        .thenComparing(
                                load -> load.perHead()
                                        .orElse(BigDecimal.valueOf(load.open().size())),
                                Comparator.reverseOrder())
                        .thenComparing(Load::unitName)
                        .thenComparing(Load::work))
                .toList();
    }

    private List<Matter> open(String type, View view) {
        List<String> closing = lookup.type(type).stages().stream()
                .filter(MatterType.Stage::closing)
                .map(MatterType.Stage::key)
                .toList();
        LocalDate beginning = view.today().minusYears(10);
        return lookup.between(type, beginning, view.today(), Where.not(Where.in("stage", closing)), view);
    }
}
