package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * For whom a lecture was held. The catalogue counts lectures for those in office; what is told villagers or pupils is
 * publicity: 邀请律师为村民举办法治讲座9场.
 */
final class Audience {

    private static final String LECTURE = "law_lecture_count";
    private static final Map<String, Indicator> AUDIENCES = Resources.table("audiences.csv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> Cues.indicator(row.get(1))));
    private static final Words NAMES = Words.of(AUDIENCES.keySet());

    private Audience() {}

    /** The indicator where the words of the clause speak for that one. */
    static Optional<Indicator> of(Optional<Indicator> indicator, String head) {
        int at = indicator.filter(i -> i.key().equals(LECTURE)).isEmpty() ? -1 : NAMES.find(head, 0, head.length());
        return at < 0
                ? indicator
                : Optional.ofNullable(AUDIENCES.get(head.substring(at, at + NAMES.matchAt(head, at))));
    }
}
