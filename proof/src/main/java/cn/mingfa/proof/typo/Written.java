package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Lexicon;

/**
 * How what stands between two places is read as it is written, word by word.
 *
 * @param words that touch it
 * @param singles those of one character among them
 * @param singlesAround words of one character close by on either side
 * @param ownPair how often our corpus has the best known pair of words that touch it
 * @param generalPair the same of the general list
 * @param kind the highest kind of the words
 * @param least how probable the least probable of them is
 * @param left the word before it
 * @param right the word behind it
 */
record Written(
        int words,
        int singles,
        int singlesAround,
        float ownPair,
        float generalPair,
        int kind,
        float least,
        int left,
        int right) {

    /** What the lattice has where it has no word is as probable as this. */
    private static final float NO_WORD = -24;
    /** Lone characters are counted so far on either side. */
    private static final int AROUND = 3;

    static Written of(Lexicon lexicon, Lattice lattice, int[] path, int start, int stop) {
        int words = 0;
        int singles = 0;
        int singlesAround = 0;
        float ownPair = 0;
        float generalPair = 0;
        int kind = 0;
        float least = 0;
        int left = Lexicon.NONE;
        int right = Lexicon.NONE;
        int previous = Lexicon.NONE;
        for (int node : path) {
            int word = lattice.word(node);
            int begin = lattice.begin(node);
            int end = lattice.end(node);
            boolean touches = begin < stop && end > start;
            if (touches) {
                words++;
                singles += end - begin == 1 ? 1 : 0;
                least = Math.min(least, word == 0 ? NO_WORD : lexicon.alone(word));
                kind = Math.max(kind, Features.kind(lexicon.kind(word)));
            } else if (begin >= start - AROUND && end <= stop + AROUND) {
                singlesAround += end - begin == 1 ? 1 : 0;
            }
            if (end <= start) {
                left = word;
            }
            if (begin >= stop && right == Lexicon.NONE) {
                right = word;
            }
            if (begin <= stop && end >= start && (touches || begin == stop)) {
                ownPair = Math.max(ownPair, lexicon.ownPair(previous, word));
                generalPair = Math.max(generalPair, lexicon.generalPair(previous, word));
            }
            previous = word;
        }
        return new Written(words, singles, singlesAround, ownPair, generalPair, kind, least, left, right);
    }
}
