package cn.mingfa.proof.narrative;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.Optional;

/** Where a text gives causes: inside one item (由于…，), or behind all of them (主要原因：一是…). */
final class Causes {

    private static final List<String> SECTIONS = Resources.lines("cause-sections.txt");
    private static final Words OPENINGS = Words.list("cause-openings.txt");
    private static final List<String> NAMED = Resources.lines("cause-words.txt");
    private static final Words EFFECTS = Words.list("effect-words.txt");

    /** What makes another word of 因: 因此, 因地制宜. */
    private static final String NOT_BEHIND = "此为而地时素果势";

    private static final Words AFFECTING = Words.list("cause-affecting.txt");

    /** 问题成因 is a heading of causes, 存在的问题及其成因 is not. */
    private static final int SHORT = 5;

    /** A cause before 导致 has at least so many characters; less is a word like 可能. */
    private static final int SHORTEST = 4;

    private Causes() {}

    /** Whether the words name a cause at all. */
    static boolean named(String words) {
        return SECTIONS.stream().anyMatch(words::contains)
                || NAMED.stream().anyMatch(words::contains)
                || EFFECTS.occurIn(words);
    }

    static boolean isHeading(String text) {
        return text.contains("原因") && !text.contains("问题") && !text.contains("不足")
                || text.contains("成因") && text.length() <= SHORT;
    }

    /**
     * Where the causes of all the shortcomings begin, -1 if they do not in this text.
     *
     * @param item whether the text is one shortcoming of several; a cause named in it is its own but where
     *     the words speak of them all
     */
    static int sectionAt(String text, boolean item) {
        int first = -1;
        for (String words : SECTIONS) {
            int at = text.indexOf(words);
            boolean own = item && at > 0 && !ofAll(words);
            if (at >= 0 && !own && (first < 0 || at < first)) {
                first = at;
            }
        }
        return first >= 0 && opensList(text, first) ? first : -1;
    }

    /** Whether the words speak of all the shortcomings told so far: 上述问题的主要原因. */
    private static boolean ofAll(String words) {
        return words.contains("问题") || words.contains("不足");
    }

    /** Causes of all the shortcomings, not of the one item they stand in: a list of their own, or behind them all. */
    private static boolean opensList(String text, int at) {
        for (int i = at; i < text.length(); i++) {
            if (Sentences.marker(text, i) > 0) {
                return text.startsWith("一是", i);
            }
        }
        return at == 0 || !text.substring(0, at).contains("原因");
    }

    /** Behind the words that open the causes. */
    static int opened(String text, int at) {
        int to = at;
        for (int n = OPENINGS.matchAt(text, to); n > 0; n = OPENINGS.matchAt(text, to)) {
            to += n;
        }
        return to;
    }

    /** The cause an item names itself. */
    static Optional<String> own(String words) {
        for (String word : NAMED) {
            int at = words.indexOf(word);
            if (at >= 0) {
                int from = at + word.length();
                int to = from;
                boolean clause = word.equals("由于") || word.equals("因为");
                boolean row = Sentences.marker(words, from) > 0;
                while (to < words.length()
                        && (row || !endsSentence(words.charAt(to)))
                        && !(clause && words.charAt(to) == '，')) {
                    to++;
                }
                String cause = words.substring(from, to).strip();
                return cause.isEmpty() ? Optional.empty() : Optional.of(cause);
            }
        }
        return opening(words).or(() -> affected(words)).or(() -> before(words));
    }

    /** 因人员调整频繁，…: the clause behind 因, which begins no other word. */
    private static Optional<String> opening(String words) {
        for (int at = words.indexOf('因'); at >= 0 && at + 1 < words.length(); at = words.indexOf('因', at + 1)) {
            boolean opens = at == 0 || Chars.endsClause(words.charAt(at - 1));
            int comma = words.indexOf('，', at);
            if (opens && NOT_BEHIND.indexOf(words.charAt(at + 1)) < 0 && comma - at > SHORTEST) {
                return Optional.of(words.substring(at + 1, comma));
            }
        }
        return Optional.empty();
    }

    /** 受编制总量控制影响，…: what stands between. */
    private static Optional<String> affected(String words) {
        for (int at = words.indexOf('受'); at >= 0; at = words.indexOf('受', at + 1)) {
            boolean opens = at == 0 || Chars.endsClause(words.charAt(at - 1));
            int to = opens ? AFFECTING.find(words, at + 1, clauseEnd(words, at)) : -1;
            if (to - at > SHORTEST) {
                return Optional.of(words.substring(at + 1, to));
            }
        }
        return Optional.empty();
    }

    private static int clauseEnd(String words, int from) {
        int to = from;
        while (to < words.length() && !Chars.endsClause(words.charAt(to))) {
            to++;
        }
        return to;
    }

    /** What stands in the sentence before the words of its effect: 培训偏少，导致文书质量不高. */
    private static Optional<String> before(String words) {
        int effect = EFFECTS.find(words, 0, words.length());
        if (effect < 0) {
            return Optional.empty();
        }
        int to = words.charAt(Math.max(0, effect - 1)) == '，' ? effect - 1 : effect;
        int from = to;
        while (from > 0 && !endsSentence(words.charAt(from - 1))) {
            from--;
        }
        return to - from >= SHORTEST ? Optional.of(words.substring(from, to).strip()) : Optional.empty();
    }

    private static boolean endsSentence(char c) {
        return c == '。' || c == '；';
    }
}
