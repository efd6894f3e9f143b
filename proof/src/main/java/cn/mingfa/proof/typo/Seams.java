package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Lexicon;

/**
 * How often our corpus has the two and three characters across either border of what is changed, as mended and as
 * written: a slip shows where the characters meet, before any word does.
 */
final class Seams {

    /** Features of one reading, as mended or as written. */
    static final int SIDE = 5;

    static final String[] NAMES = {
        "pairLeft",
        "pairRight",
        "threeLeft",
        "threeAcross",
        "threeRight",
        "writtenPairLeft",
        "writtenPairRight",
        "writtenThreeLeft",
        "writtenThreeAcross",
        "writtenThreeRight"
    };

    /** The longest stretch the corpus counts. */
    private static final int LONGEST = 6;

    private final Lexicon lexicon;

    Seams(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Notes what is known around the characters from first to last of a run from one place to another. */
    void note(CharSequence text, int from, int to, int first, int last, float[] features, int at) {
        features[at] = count(text, from, to, first - 1, first + 1);
        features[at + 1] = count(text, from, to, last, last + 2);
        features[at + 2] = count(text, from, to, first - 2, first + 1);
        features[at + 3] = count(text, from, to, first - 1, last + 2);
        features[at + 4] = count(text, from, to, last, last + 3);
    }

    /** How often a stretch stands in the corpus; -1 where the run ends within it. */
    private float count(CharSequence text, int from, int to, int begin, int end) {
        return begin < from || end > to || end - begin > LONGEST ? -1 : lexicon.run(text, begin, end);
    }
}
