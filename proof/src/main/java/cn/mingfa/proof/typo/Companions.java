package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Lexicon;
import java.util.Arrays;

/**
 * With which character each makes a word of two that our own corpus knows: what a lone character may have lost beside it.
 * Never changed once made.
 */
final class Companions {

    private static final char FIRST = '\u4e00';
    private static final int COUNT = '\u9fff' - FIRST + 1;
    /** How often the corpus must have the word. */
    private static final float SEEN = 2;

    private static final char[] NONE = {};

    private final char[][] behind = new char[COUNT][];
    private final char[][] before = new char[COUNT][];

    Companions(Lexicon lexicon) {
        for (int word = 1; word < lexicon.words(); word++) {
            if (lexicon.length(word) == 2 && lexicon.own(word) >= SEEN) {
                char one = lexicon.letter(word, 0);
                char other = lexicon.letter(word, 1);
                add(behind, one, other);
                add(before, other, one);
            }
        }
    }

    private static void add(char[][] table, char key, char companion) {
        if (Slips.isHan(key)) {
            char[] known = of(table, key);
            char[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = companion;
            table[key - FIRST] = more;
        }
    }

    private static char[] of(char[][] table, char key) {
        char[] known = Slips.isHan(key) ? table[key - FIRST] : NONE;
        return known == null ? NONE : known;
    }

    /** What makes a word behind the character. */
    char[] behind(char c) {
        return of(behind, c);
    }

    /** What makes a word before the character. */
    char[] before(char c) {
        return of(before, c);
    }
}
