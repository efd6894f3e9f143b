package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a figure sums up events of two kinds that the catalogue counts apart: 法治讲座和业务培训14场, 讲座培训6场 are counted by
 * neither indicator. Study together with lectures the catalogue counts as lectures.
 */
final class Sums {

    private static final String JOINERS = "、和及与";
    private static final Map<String, String> KINDS = Resources.table("study-events.csv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row.get(1)));
    private static final Words EVENTS = Words.of(KINDS.keySet());
    /** Words between the events and their number that only say that they were held: 讲座、培训共8期. */
    private static final Words BARE = Words.list("bare-heads.txt");

    private static final String STUDY = "study";
    private static final Set<String> TOGETHER = Set.of(STUDY, "lecture");

    private Sums() {}

    /** Whether two kinds of events end the words, joined or one right behind the other. */
    static boolean endsIn(String words) {
        int to = words.length();
        for (int bare = BARE.lengthBefore(words, 0, to); bare > 0; bare = BARE.lengthBefore(words, 0, to)) {
            to -= bare;
        }
        int last = EVENTS.lengthBefore(words, 0, to);
        if (last == 0) {
            return false;
        }
        String kind = kind(words, to, last);
        int from = to - last;
        int beside = EVENTS.lengthBefore(words, 0, from);
        if (beside > 0) {
            String other = kind(words, from, beside);
            return !other.equals(STUDY) && !kind.equals(STUDY) && !other.equals(kind);
        }
        int joiner = from - 1;
        while (joiner > 0 && Chars.isHan(words.charAt(joiner)) && JOINERS.indexOf(words.charAt(joiner)) < 0) {
            joiner--;
        }
        int first =
                joiner <= 0 || JOINERS.indexOf(words.charAt(joiner)) < 0 ? 0 : EVENTS.lengthBefore(words, 0, joiner);
        String joined = first == 0 ? kind : kind(words, joiner, first);
        return !joined.equals(kind) && !Set.of(joined, kind).equals(TOGETHER);
    }

    private static String kind(String words, int to, int length) {
        return KINDS.getOrDefault(words.substring(to - length, to), "");
    }
}
