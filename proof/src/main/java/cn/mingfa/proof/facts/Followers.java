package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The persons counted of an event told before in the same sentence, where the words between say no more of them:
 * 旁听庭审3次、参加45人 is two indicators, though the second half names none.
 */
final class Followers {

    private static final Words WORDS = Words.list("follower-words.txt");
    /** Those of them that do not even say who came. */
    private static final Words PLAIN = Words.list("follower-plain.txt");

    private static final Words ROLES = Words.list("follower-roles.txt");
    /** Names of events, whoever they are for. */
    private static final Words TRAINING = Words.list("training-names.txt");

    private static final Map<String, Words> THINGS = Resources.table("follower-things.csv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> Words.of(Resources.split(row.get(1), ' '))));
    private static final Words NOTHING = Words.of(List.of());
    private static final char LAW = '法';
    private static final Set<String> TRAINED = Set.of("law_training_persons", "enforcement_training_persons");
    private static final Map<String, Map<Unit.Kind, Indicator>> FOLLOWERS = load();

    private static final String AMONG = "其中";

    private Optional<Indicator> event = Optional.empty();
    private Optional<Indicator> last = Optional.empty();
    private Unit.Kind lastUnit = Unit.Kind.NONE;
    /** Whether training was told right before that no indicator counts. */
    private boolean uncounted;

    /**
     * The indicator of a figure whose own words name none.
     *
     * @param begins whether it is the first figure of its sentence
     * @param head the words right before it
     * @param tail the words right behind it
     */
    Optional<Indicator> of(boolean begins, String head, String tail, Unit.Kind unit) {
        if (begins) {
            event = Optional.empty();
            last = Optional.empty();
            uncounted = false;
        }
        if (last.isPresent() && unit == lastUnit && (isRole(head) || isThing(last.get(), head))) {
            return last;
        }
        return saysNoMore(WORDS, head) && saysNoMore(WORDS, tail)
                ? event.flatMap(e -> follower(e, unit))
                : Optional.empty();
    }

    /** Whether the words only go on counting the event told right before, whatever else the sentence is about. */
    boolean follows(String head, String tail) {
        return event.isPresent() && event.equals(last) && saysNoMore(PLAIN, head) && saysNoMore(PLAIN, tail);
    }

    /**
     * Whether a figure only counts who came to training no indicator counts: 举办调解员培训3期，参训90人次; also where the
     * words say who was trained, if they do not speak of law: 举办农技培训6期，培训农户300人次.
     */
    boolean areUncounted(Optional<Indicator> named, String head, String tail) {
        boolean trained = named.filter(i -> TRAINED.contains(i.key())).isPresent();
        return uncounted && trained && (head + tail).indexOf(LAW) < 0;
    }

    /** Notes the indicator a figure turned out to have, before the next is asked for. */
    void told(Optional<Indicator> indicator, String head, Unit.Kind unit) {
        last = indicator;
        lastUnit = unit;
        uncounted = unit == Unit.Kind.EVENT && indicator.isEmpty() && TRAINING.occurIn(head) && !Sums.endsIn(head);
        if (indicator.isEmpty()) {
            event = saysNoMore(WORDS, head) ? event : Optional.empty();
        } else if (FOLLOWERS.containsKey(indicator.get().key())) {
            event = indicator;
        }
    }

    private static Optional<Indicator> follower(Indicator event, Unit.Kind unit) {
        return Optional.ofNullable(FOLLOWERS.getOrDefault(event.key(), Map.of()).get(unit));
    }

    /** Whether the words tell only in which part or at which level the same is counted once more: 牵头3件、配合9件. */
    private static boolean isRole(String head) {
        int from = 0;
        while (from < head.length() && !Chars.isHan(head.charAt(from))) {
            from++;
        }
        return from > 0 && from < head.length() && ROLES.matchAt(head, from) == head.length() - from;
    }

    /** Whether the words without a verb name another thing of those counted: ，娱乐场所 behind 检查网吧40家次. */
    private static boolean isThing(Indicator indicator, String head) {
        return THINGS.getOrDefault(indicator.key(), NOTHING).endAt(head, head.length())
                && Heads.lastVerb(head) < 0
                && !head.contains(AMONG);
    }

    private static boolean saysNoMore(Words words, String head) {
        int i = 0;
        while (i < head.length()) {
            int n = words.matchAt(head, i);
            if (n == 0 && Chars.isHan(head.charAt(i))) {
                return false;
            }
            i += Math.max(1, n);
        }
        return true;
    }

    private static Map<String, Map<Unit.Kind, Indicator>> load() {
        var followers = new HashMap<String, Map<Unit.Kind, Indicator>>();
        for (List<String> row : Resources.table("followers.csv", 3)) {
            var byUnit = new EnumMap<Unit.Kind, Indicator>(Unit.Kind.class);
            for (String unit : Resources.split(row.get(1), ' ')) {
                byUnit.put(Unit.Kind.of(unit), Cues.indicator(row.get(2)));
            }
            followers.put(row.get(0), byUnit);
        }
        return followers;
    }
}
