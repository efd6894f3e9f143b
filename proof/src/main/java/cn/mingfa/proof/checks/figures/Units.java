package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import java.util.Map;
import java.util.Set;

/** Units in which one thing is counted either way, and those of money. */
final class Units {

    static final Set<String> PERSONS = Set.of("人", "名");
    static final Set<String> CASES = Set.of("件", "起", "宗");

    private static final Map<String, Integer> MONEY = Map.of("亿元", 8, "万元", 4, "元", 0);

    private Units() {}

    /** Whether two figures count in one unit, or persons in either of theirs (人, 名). */
    static boolean areOne(Fact one, Fact other) {
        return one.unit().equals(other.unit()) || PERSONS.contains(one.unit()) && PERSONS.contains(other.unit());
    }

    static boolean isMoney(String unit) {
        return MONEY.containsKey(unit);
    }

    /** How many digits a sum in the unit is longer in yuan; 0 for what is no money. */
    static int yuanDigits(String unit) {
        return MONEY.getOrDefault(unit, 0);
    }
}
