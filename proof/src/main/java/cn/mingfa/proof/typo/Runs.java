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

    /**
     * The same between two places of a text. What lies in a run is a run itself, so that none that begins further left can
     * end further right than was found so far.
     */
    int longest(CharSequence text, int from, int to, int first, int last) {
        int end = last + 1;
        if (!holds(text, first, end)) {
            return 0;
        }
        while (end < to && end - first < LONGEST && holds(text, first, end + 1)) {
            end++;
        }
        int longest = end - first;
        for (int begin = first - 1; begin >= from && begin + LONGEST > last; begin--) {
            end = Math.min(end, begin + LONGEST);
            while (end > last && end - begin > longest && !holds(text, begin, end)) {
                end--;
            }
            if (end <= last) {
                break;
            }
            longest = Math.max(longest, end - begin);
        }
        return longest < SHORTEST ? 0 : longest;
    }

    /** Whether the corpus has the characters, of which one alone is everywhere. */
    private boolean holds(CharSequence text, int from, int to) {
        return to - from < SHORTEST || lexicon.run(text, from, to) > 0;
    }

    /** Whether the corpus has the two characters from the place on side by side: what nearly always tells no at once. */
    boolean any(CharSequence text, int place) {
        return lexicon.run(text, place, place + SHORTEST) > 0;
    }
}
