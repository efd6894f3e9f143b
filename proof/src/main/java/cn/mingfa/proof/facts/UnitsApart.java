package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Resources;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Units that an indicator is never counted in, though others of their class are: 清单117项 counts items, not lists. */
final class UnitsApart {

    private static final Map<String, Set<String>> APART = Resources.table("units-apart.csv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> Set.copyOf(Resources.split(row.get(1), ' '))));

    private static final Map<String, BitSet> BY_UNIT = byUnit();
    private static final BitSet NOBODY = new BitSet();

    private UnitsApart() {}

    /** Numbers of the candidates that are not counted in the unit; not to be changed. */
    static BitSet of(Unit unit) {
        return BY_UNIT.getOrDefault(unit.name(), NOBODY);
    }

    private static Map<String, BitSet> byUnit() {
        var all = new HashMap<String, BitSet>();
        APART.forEach((key, units) -> units.forEach(
                unit -> all.computeIfAbsent(unit, u -> new BitSet()).set(Cues.number(key))));
        return all;
    }

    /** Whether the indicator may be counted in the unit. */
    static boolean may(Indicator indicator, Unit unit) {
        return !APART.getOrDefault(indicator.key(), Set.of()).contains(unit.name());
    }
}
