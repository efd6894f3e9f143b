package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is counted of things made public. Where the last verb before a figure publishes (发布, 公开) and the passage is one
 * on disclosure, the figure counts published items and nothing else: those of a kind the catalogue knows (解读, 文件,
 * 公众号) by that kind, those of any other by category, whatever else their names would speak of: 公开意见征集情况12条
 * collects no opinions. Of items that are not told by kind only the total is one, a part by channel (网站公开34条) is none.
 */
final class Published {

    private static final Words PUBLISHING = Words.list("publishing-doings.txt");
    private static final Words DISCLOSURE = Words.list("disclosure-topics.txt");
    /** Who publishes what the catalogue does not sort by category. */
    private static final Words OTHERS = Words.list("publishing-others.txt");

    private static final Words NOUNS = Words.list("disclosure-nouns.txt");
    /** What leads from what was done to publishing it too: 办理答复并公开提案22件. */
    private static final Words BESIDES = Words.list("publishing-besides.txt");

    private static final Words CHANNELS = Words.list("channels.txt");
    /** What names items without saying which: 各类政府信息. */
    private static final Words PLAIN = Words.list("published-plain.txt");
    /** What the name of items of one category ends with, which 公开信息 and 政府信息 do not. */
    private static final Words SORTED = Words.list("published-sorted.txt");
    /** Keys of kinds of published items, and of what is told beside them. */
    private static final Words KINDS = Words.list("published-kinds.txt");

    /** By what their name ends with, kinds of published items. */
    private static final Map<String, Indicator> NAMES = Resources.table("published-names.csv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> Cues.indicator(row.get(1))));

    private static final Words NAMED = Words.of(NAMES.keySet());

    private static final Set<Unit.Kind> UNITS = EnumSet.of(Unit.Kind.ITEM, Unit.Kind.CASE, Unit.Kind.PIECE);
    private static final Indicator CATEGORY = Cues.indicator("info_category_count");
    private static final Indicator POSTS = Cues.indicator("new_media_post_count");
    private static final String MEDIA = POSTS.key();
    private static final String AMONG = "其中";
    private static final Indicator ALL = Cues.indicator("info_published_count");
    private static final String TOTAL = ALL.key();

    /** Whether what new media published is being parted: the catalogue counts categories of all that was published. */
    private boolean channel;

    /** Whether a total was told before in the block. */
    private boolean total;

    /**
     * The indicator of a figure.
     *
     * @param indicator that its words alone speak for
     * @param head the words of its clause up to it, from the figure before on
     * @param sentence from its beginning to the figure
     * @param topics the headings
     * @param tail the words behind the figure
     */
    Optional<Indicator> of(
            Optional<Indicator> indicator, String head, String sentence, String topics, String tail, Unit.Kind unit) {
        String key = indicator.map(Indicator::key).orElse("");
        channel = key.equals(MEDIA) || channel && !key.equals(TOTAL) && sentence.contains(AMONG);
        boolean disclosed = UNITS.contains(unit)
                && (DISCLOSURE.occurIn(sentence) || DISCLOSURE.occurIn(topics))
                && !OTHERS.occurIn(sentence);
        int verb = disclosed ? verb(sentence, unit) : -1;
        boolean published = verb >= 0 && PUBLISHING.matchAt(sentence, verb) > 0;
        if (channel && published && !key.equals(MEDIA)) {
            return Channels.areMedia(clause(sentence)) ? Optional.of(POSTS) : Optional.empty();
        }
        if (published && (key.isEmpty() || key.equals(MEDIA)) && Channels.areSeveral(head)) {
            boolean first = !total;
            total = true;
            channel = false;
            return Optional.of(ALL).filter(i -> first);
        }
        if (!published || KINDS.matchAt(key, 0) > 0 && !key.equals(CATEGORY.key())) {
            return indicator;
        }
        String name = name(sentence, verb + PUBLISHING.matchAt(sentence, verb)) + tail;
        if (Doings.tellOther(name)) {
            return indicator;
        }
        int kind = NAMED.lengthBefore(name, 0, name.length());
        if (kind > 0) {
            return Optional.ofNullable(NAMES.get(name.substring(name.length() - kind)));
        }
        if (CHANNELS.occurIn(name)) {
            return indicator.filter(i -> !total && !i.equals(CATEGORY));
        }
        boolean listed = sentence.contains(AMONG);
        if (isPlain(name) && !listed) {
            if (Channels.areMediaOnly(sentence)) {
                channel = true;
                return Optional.of(POSTS);
            }
            boolean part = total && CHANNELS.occurIn(clause(sentence));
            total = true;
            return part ? Optional.empty() : key.isEmpty() ? indicator : Optional.of(ALL);
        }
        total |= key.equals(TOTAL);
        boolean told = isPlain(name)
                || key.equals(TOTAL) && !sentence.contains(AMONG) && !SORTED.endAt(name, name.length())
                || unit == Unit.Kind.PIECE && key.isEmpty();
        return told ? indicator : Optional.of(CATEGORY);
    }

    /** Where the last verb begins that is no noun here and tells all that was done; -1 for none. */
    private static int verb(String sentence, Unit.Kind unit) {
        int verb = Heads.lastVerb(sentence);
        while (verb >= 0 && (isNoun(sentence, verb) || unit == Unit.Kind.ITEM && namesItems(sentence, verb))) {
            verb = Heads.lastVerb(sentence.substring(0, verb));
        }
        return verb;
    }

    /** Whether the verb only ends the name of what is counted, itself without object: ，建议提案办理17条. */
    private static boolean namesItems(String sentence, int verb) {
        boolean ends = verb + Heads.verbAt(sentence, verb) == sentence.length();
        return ends && PUBLISHING.matchAt(sentence, verb) == 0 && verb > 0 && Chars.isHan(sentence.charAt(verb - 1));
    }

    private static boolean isNoun(String sentence, int verb) {
        int publishing = PUBLISHING.matchAt(sentence, verb);
        return publishing > 0
                && (Doings.endOther(sentence, verb)
                        || BESIDES.endAt(sentence, verb)
                        || NOUNS.matchAt(sentence, verb) > 0
                        || NOUNS.endAt(sentence, verb + publishing)
                        || NOUNS.endAt(sentence, Math.min(sentence.length(), verb + publishing + 1)));
    }

    /** What stands between the verb, or the figure before in the list, and this figure. */
    private static String name(String sentence, int from) {
        int at = sentence.length();
        while (at > from && !Chars.isDigit(sentence.charAt(at - 1)) && !Chars.endsClause(sentence.charAt(at - 1))) {
            at--;
        }
        return sentence.substring(at);
    }

    private static String clause(String sentence) {
        return sentence.substring(Chars.clauseFrom(sentence, sentence.length()));
    }

    /** Whether the words do not say which; nor do those that close a list of examples: 动态、行政处罚等信息. */
    private static boolean isPlain(String name) {
        int at = name.indexOf('、') < 0 ? 0 : name.lastIndexOf('等') + 1;
        while (at < name.length()) {
            int n = PLAIN.matchAt(name, at);
            if (n == 0 && Chars.isHan(name.charAt(at))) {
                return false;
            }
            at += Math.max(1, n);
        }
        return true;
    }
}
