package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Totals that a passage tells once. What it names with their own words later is a part of them or the same again:
 * 新收行政复议案件151件 … 其中涉企行政复议案件30件.
 */
final class Once {

    private static final Map<String, Words> NAMES = Resources.table("told-once.csv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> Words.of(Resources.split(row.get(1), ' '))));

    private final Set<String> told = new HashSet<>();

    /** Whether the words of a figure name such a total after it was told. */
    boolean saysAgain(Indicator indicator, String own) {
        Words names = NAMES.get(indicator.key());
        return names != null && !told.add(indicator.key()) && names.occurIn(own);
    }
}
