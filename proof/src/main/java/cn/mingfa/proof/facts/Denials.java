package cn.mingfa.proof.facts;

import cn.mingfa.proof.Fact.Kind;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Two things denied at once, one of reconsideration and one of litigation: 行政复议、行政诉讼案件没有被纠错或者败诉. */
final class Denials {

    private static final String RECONSIDERED = "复议";
    private static final String SUED = "诉讼";
    private static final Map<String, Words> NONE_OF = Resources.table("verbal-counts.csv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> Words.of(Resources.split(row.get(1), ' '))));

    private Denials() {}

    /** Whether the indicator counts what a report often says it had none of, and says here: 未收到政府信息公开申请. */
    static boolean maybeNone(Indicator indicator, String denied) {
        Words named = NONE_OF.get(indicator.key());
        return named != null && named.occurIn(denied);
    }

    /** The indicators of both if each half has one of its own; none if the saying states one thing only. */
    static List<Indicator> two(Verbal.Saying saying, String text, Surroundings around) {
        Verbal.Denied denied = saying.denied();
        if (saying.all() || denied.joiner() < 0) {
            return List.of();
        }
        String before = text.substring(saying.clauseFrom(), denied.from());
        String first = before + text.substring(denied.from(), denied.joiner());
        String second = before + text.substring(denied.second(), denied.to());
        Optional<Indicator> one = denied(first.replace(SUED, ""), around);
        Optional<Indicator> other = denied(second.replace(RECONSIDERED, ""), around);
        boolean differ = one.isPresent() && other.isPresent() && !one.equals(other);
        return differ && one.get().kind() == other.get().kind() && (lost(one.get()) || !saying.isCaused(text))
                ? List.of(one.get(), other.get())
                : List.of();
    }

    private static boolean lost(Indicator indicator) {
        return indicator.kind() == Kind.YES_NO;
    }

    private static Optional<Indicator> denied(String head, Surroundings around) {
        var half = new Surroundings(head, around.tail(), around.sentence(), around.topics(), around.context(), "");
        return Namer.name(half, Unit.Kind.CASE, Kind.COUNT).filter(i -> lost(i) || maybeNone(i, half.head()));
    }
}
