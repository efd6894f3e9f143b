package cn.mingfa.proof.checks.writing;

import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.proof.text.Chars;

/** Words with one strange character between their two. */
final class BrokenWords {

    private static final int REACH = 2;

    private BrokenWords() {}

    /** Whether the characters on both sides of the one at the place make a word, and neither makes one with what is before or behind. */
    static boolean joins(String text, int at) {
        if (at < REACH || at + REACH >= text.length()) {
            return false;
        }
        for (int i = at - REACH; i <= at + REACH; i++) {
            if (i != at && !Chars.isHan(text.charAt(i))) {
                return false;
            }
        }
        String joined = text.substring(at - 1, at) + text.charAt(at + 1);
        return isWord(joined, 0, REACH) && !isWord(text, at - REACH, at) && !isWord(text, at + 1, at + 1 + REACH);
    }

    /** The same where a clause ends behind the word: no clause has but one character. */
    static boolean joinsAtEnd(String text, int at) {
        boolean ends = at >= REACH
                && at + REACH < text.length()
                && "，。；".indexOf(text.charAt(at + REACH)) >= 0
                && Chars.isHan(text.charAt(at - REACH))
                && Chars.isHan(text.charAt(at - 1))
                && Chars.isHan(text.charAt(at + 1));
        return ends
                && isWord(text.substring(at - 1, at) + text.charAt(at + 1), 0, REACH)
                && !isWord(text, at - REACH, at);
    }

    static boolean isWord(String text, int from, int to) {
        return to <= text.length() && Lexicon.shipped().trie().find(text, from, to) >= 0;
    }
}
