package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Lexicon;

/** How far our own corpus goes along with a text about a place. */
final class Runs {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    private final Lexicon lexicon;

    Runs(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Length of the longest run of the corpus that holds the characters first to last of a text; 0 if none does. */
    int longest(CharSequence text, int first, int last) {
        return longest(text, 0, text.length(), first, last);
    }

    /** The same between two places of a text. */
    int longest(CharSequence text, int from, int to, int first, int last) {
        for (int n = LONGEST; n >= Math.max(SHORTEST, last - first + 1); n--) {
            for (int i = Math.max(from, last - n + 1); i <= first && i + n <= to; i++) {
                if (lexicon.run(text, i, i + n) > 0) {
                    return n;
                }
            }
        }
        return 0;
    }

    /** Whether the corpus has the two characters from the place on side by side: what nearly always tells no at once. */
    boolean any(CharSequence text, int place) {
        return lexicon.run(text, place, place + SHORTEST) > 0;
    }
}
