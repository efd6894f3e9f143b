package cn.mingfa.proof.checks.typo;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Rolls;
import cn.mingfa.proof.text.Words;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells that a stretch lies in the name of a person, which no dictionary holds: in a list of those present, behind a post
 * (镇长柏松年), before the colon of what somebody said.
 */
final class Persons {

    private static final Words SURNAMES = Words.list("typo-surnames.txt");
    private static final Words POSTS = Words.list("typo-person-words.txt");
    /** What is said of persons right behind their names: 指出, 主持. */
    private static final Words SAID = Words.list("typo-person-verbs.txt");

    private static final int LONGEST = 3;
    private static final int SHORTEST = 2;
    private static final int LONGEST_LABEL = 16;

    private Persons() {}

    static boolean hold(String text, int start, int end) {
        return Rolls.names(text, start)
                ? isListed(text, start, end)
                : isSpeaker(text, start, end) || isBehindPost(text, start, end);
    }

    /** The names of three characters a document tells to be persons, each looked for once. */
    record Named(String source, Map<String, Boolean> asked) {

        static Named in(String source) {
            return new Named(source, new HashMap<>());
        }

        /**
         * Whether the stretch is a whole name that stands behind a post or before what a person does, here or elsewhere in
         * the document: 宰清和强调.
         */
        boolean hold(String text, int start, int end) {
            return end - start == LONGEST
                    && SURNAMES.matchAt(text, start) > 0
                    && asked.computeIfAbsent(text.substring(start, end), name -> isPerson(source, name));
        }
    }

    private static boolean isPerson(String source, String name) {
        for (int at = source.indexOf(name); at >= 0; at = source.indexOf(name, at + LONGEST)) {
            if (POSTS.endAt(source, at) || SAID.matchAt(source, at + LONGEST) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isListed(String text, int start, int end) {
        int from = start;
        while (from > 0 && Chars.isHan(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && Chars.isHan(text.charAt(to))) {
            to++;
        }
        return to - from <= LONGEST || end - from <= LONGEST && SURNAMES.matchAt(text, from) > 0;
    }

    /** Before the first colon, by the surname or behind a post: 居民代表宰父伯：我先讲. */
    private static boolean isSpeaker(String text, int start, int end) {
        int colon = text.indexOf('：', 0, Math.min(text.length(), LONGEST_LABEL + 1));
        if (colon < Math.max(end, SHORTEST)) {
            return false;
        }
        for (int i = start; i >= 0 && i >= colon - LONGEST - 1; i--) {
            if (POSTS.endAt(text, i)) {
                return true;
            }
        }
        return colon <= LONGEST && SURNAMES.matchAt(text, 0) > 0;
    }

    /** One blank may part a post and a name: 记者 柏松松. */
    private static boolean isBlank(String text, int at) {
        return at > 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\u3000');
    }

    private static boolean isBehindPost(String text, int start, int end) {
        for (int i = start; i >= 0 && i > end - 1 - LONGEST; i--) {
            if (SURNAMES.matchAt(text, i) > 0
                    && (POSTS.endAt(text, i) || isBlank(text, i - 1) && POSTS.endAt(text, i - 1))) {
                return true;
            }
        }
        return false;
    }
}
