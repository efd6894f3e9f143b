package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Resources;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Units that an indicator is never counted in, though others of their class are: 清单117项 counts items, not lists. */
final class UnitsApart {

    private static final Map<String, Set<String>> APART = Resources.table("units-apart.csv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> Set.copyOf(Resources.split(row.get(1), ' '))));

    private UnitsApart() {}

    /** Whether the indicator may be counted in the unit. */
    static boolean may(Indicator indicator, Unit unit) {
        return !APART.getOrDefault(indicator.key(), Set.of()).contains(unit.name());
    }
}
