package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Words;
import java.util.Set;

/**
 * Days and years told by words that name a date or an age bound elsewhere: 时限由20日压减到7日 and 平均年龄46岁 are figures, 20日召开
 * and 60岁老人 are none.
 */
final class Lengths {

    private static final Set<String> DAYS = Set.of("日");
    private static final Set<String> YEARS = Set.of("岁");
    private static final Words AGES = Words.list("age-words.txt");
    private static final String FROM = "由从";

    private Lengths() {}

    /** Whether the numeral counts in the unit, of what is said right before it. */
    static boolean mayBe(String text, Numeral numeral, Unit unit, int clauseFrom) {
        int at = numeral.from();
        if (DAYS.contains(unit.name())) {
            return Changes.reaches(text, clauseFrom, at) || at > clauseFrom && FROM.indexOf(text.charAt(at - 1)) >= 0;
        }
        return !YEARS.contains(unit.name()) || AGES.endAt(text, at);
    }
}
