package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The list behind 其中 in a sentence. A member of it is not the total once more: 排查隐患892处，其中重大隐患3处 tells the
 * indicator once, and what is left (其余2件) is none of its own. Only where the catalogue counts the members under the indicator of their total they keep its key.
 */
final class Members {

    /** Keys shared by parts of a total, with the words that tell such a part; none where any part is one. */
    private static final Map<String, Words> ALIKE = Resources.table("parts-alike.csv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> Words.of(Resources.split(row.get(1), ' '))));

    private static final Words NO_PARTS = Words.of(List.of());
    private static final String ANY = "*";
    private static final Words REST = Words.list("rest-words.txt");
    /** Keys of what is left: 剩余2件结转下年度. */
    private static final Words LEFT = Words.list("rest-keys.txt");

    private static final String AMONG = "其中";
    private static final int LONGEST = 14;

    /** Where things are published is no category of them. */
    private static final Words CHANNELS = Words.list("channels.txt");

    private static final Words CATEGORIES = Words.list("category-ends.txt");

    private static final Words ENDS = Words.list("parts-of-ends.txt");
    private static final Map<String, Indicator> PARTS_OF = Resources.table("parts-of.csv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> Cues.indicator(row.get(1))));

    private final Set<String> told = new HashSet<>();
    private final Set<String> totals = new HashSet<>();
    private Optional<Indicator> parted = Optional.empty();
    private Unit.Kind partedUnit = Unit.Kind.NONE;
    private boolean listing;
    private Optional<Indicator> ofTotal = Optional.empty();
    private Unit.Kind totalUnit = Unit.Kind.NONE;

    /**
     * The indicator of the next figure, or none if it only repeats that of its total.
     *
     * @param begins whether it is the first figure of its sentence
     * @param bracketed whether it stands in a bracket right behind its total: 诉讼11件（一审8件、二审3件）
     * @param head the words right before the figure
     */
    Optional<Indicator> own(
            Optional<Indicator> indicator, boolean begins, boolean bracketed, String head, Unit.Kind unit) {
        if (begins) {
            told.clear();
            totals.clear();
            parted = Optional.empty();
            listing = false;
            ofTotal = Optional.empty();
        }
        if (bracketed || head.contains(AMONG)) {
            totals.addAll(told);
        }
        listing |= head.contains(AMONG);
        indicator.map(Indicator::key).ifPresent(told::add);
        if (indicator.filter(i -> ALIKE.containsKey(i.key())).isPresent()) {
            parted = indicator;
            partedUnit = unit;
        }
        if (indicator.isEmpty() && listing && unit == partedUnit && CATEGORIES.endAt(head, head.length())) {
            return parted.filter(i -> isPartAlike(i, head));
        }
        String key = indicator.map(Indicator::key).orElse("");
        if (!listing && PARTS_OF.containsKey(key)) {
            ofTotal = Optional.of(PARTS_OF.get(key));
            totalUnit = unit;
        }
        boolean ofThese = listing && alike(unit, totalUnit);
        boolean counted = ofThese && isBare(head);
        if (counted) {
            return ofTotal;
        }
        boolean nameless = key.isEmpty() || totals.contains(key);
        boolean published = !Doings.tellOther(head) && !CHANNELS.occurIn(head);
        if (ofThese && nameless && published && (ENDS.endAt(head, head.length()) || isMember(head))) {
            return ofTotal;
        }
        if (REST.occurIn(head) && LEFT.matchAt(key, 0) == 0) {
            return Optional.empty();
        }
        return indicator.filter(i -> !totals.contains(i.key()) || isPartAlike(i, head));
    }

    /** What is published is counted in 条 and in 件 alike. */
    private static boolean alike(Unit.Kind unit, Unit.Kind total) {
        return unit == total || isPublished(unit) && isPublished(total);
    }

    private static boolean isPublished(Unit.Kind unit) {
        return unit == Unit.Kind.ITEM || unit == Unit.Kind.CASE;
    }

    /** Whether the words before a member do not say what it is, but those behind: 其中1条权责清单、11条工作信息. */
    private static boolean isBare(String head) {
        return Heads.endsInList(head) || head.replace(AMONG, "").chars().noneMatch(c -> Chars.isHan((char) c));
    }

    /** Whether the words go on with the list and do not begin anew with a verb: ，重要会议; not ，收到留言. */
    private static boolean isMember(String head) {
        return !head.isEmpty()
                && !REST.occurIn(head)
                && head.length() <= LONGEST
                && Heads.verb(head.replace(AMONG, "")).isEmpty();
    }

    /** Whether parts of a total are being told that the catalogue counts under a key of their own. */
    boolean listsParts() {
        return listing && ofTotal.isPresent();
    }

    /** Whether the catalogue counts such a part under the key of its total: cases by procedure, not by trade. */
    private static boolean isPartAlike(Indicator indicator, String head) {
        Words parts = ALIKE.getOrDefault(indicator.key(), NO_PARTS);
        return parts.matchAt(ANY, 0) > 0 || parts.occurIn(head);
    }
}
