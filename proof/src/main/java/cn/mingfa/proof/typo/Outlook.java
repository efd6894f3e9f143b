package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Lexicon;
import java.util.Arrays;

/**
 * How probable a lattice with some other word in it can become at most: bounds that save looking into the big tables for
 * nearly every candidate. They are never too low. Used again for one lattice after the other.
 */
final class Outlook {

    /** More than the tables of logarithms are off. */
    private static final float ROUNDING = 0.01f;

    private final Lexicon lexicon;
    private final Lattice lattice;
    private int length;
    /** The best way from the beginning to a position. */
    private float[] reached = new float[64];
    /** The best way to a position and on to any word. */
    private float[] leading = new float[64];
    /** The best way to a position and on to a word never seen there, but for that word's own probability. */
    private float[] strange = new float[64];
    /** The best way on from a position behind any word. */
    private float[] onward = new float[64];
    /** The best way on from a position behind a word never seen there. */
    private float[] estranged = new float[64];

    Outlook(Lexicon lexicon, Lattice lattice) {
        this.lexicon = lexicon;
        this.lattice = lattice;
    }

    /** Works the bounds of the lattice out as it now is. */
    void look() {
        length = lattice.length();
        if (reached.length <= length) {
            reached = new float[2 * length];
            leading = new float[2 * length];
            strange = new float[2 * length];
            onward = new float[2 * length];
            estranged = new float[2 * length];
        }
        for (float[] bound : new float[][] {reached, leading, strange, onward, estranged}) {
            Arrays.fill(bound, 0, length + 1, Float.NEGATIVE_INFINITY);
        }
        reach(0, 0, lattice.leftBorder());
        for (int node = 0; node < lattice.size(); node++) {
            int word = lattice.word(node);
            reach(lattice.end(node), lattice.before(node), word);
            int begin = lattice.begin(node);
            float after = lattice.after(node);
            boolean none = word == Lexicon.NONE;
            onward[begin] = Math.max(onward[begin], after + (none ? Lattice.UNKNOWN : lexicon.trail(word)));
            float alone = none ? Lattice.UNKNOWN : lexicon.alone(word) + ROUNDING;
            estranged[begin] = Math.max(estranged[begin], after + alone);
        }
        onward[length] = lexicon.trail(lattice.rightBorder());
        estranged[length] = lexicon.alone(lattice.rightBorder()) + ROUNDING;
    }

    private void reach(int end, float before, int word) {
        reached[end] = Math.max(reached[end], before);
        leading[end] = Math.max(leading[end], before + lexicon.lead(word));
        strange[end] = Math.max(strange[end], before + lexicon.unseen(word));
    }

    /** The most that any word from start to stop could come to. */
    float most(int start, int stop) {
        return leading[start] + onward[stop];
    }

    /** Whether any word that is at most so probable behind another could; less sharp than what follows, and cheap. */
    boolean mayTrail(float trail, int start, int stop, float least) {
        return reached[start] + trail >= least - onward[stop];
    }

    /**
     * Whether the word could come to the least in place of what stands from start to stop.
     *
     * @param alone logarithm of the word's probability by itself
     * @param trail the most that is behind any word
     */
    boolean mayReach(int candidate, float alone, float trail, int start, int stop, float least) {
        return mayFollow(candidate, alone, trail, start, least - onward[stop]);
    }

    private boolean mayFollow(int candidate, float alone, float trail, int start, float least) {
        if (leading[start] < least || reached[start] + trail < least) {
            return false;
        }
        if (strange[start] + alone + ROUNDING >= least) {
            return true;
        }
        if (start == 0) {
            return lexicon.maybeSeen(lattice.leftBorder(), candidate);
        }
        for (int node = lattice.ending(start); node >= 0; node = lattice.nextEnding(node)) {
            if (lattice.before(node) + trail >= least && lexicon.maybeSeen(lattice.word(node), candidate)) {
                return true;
            }
        }
        return false;
    }

    /** The best way on behind a candidate, at most. */
    private float on(int candidate, int stop) {
        if (!lexicon.leads(candidate)) {
            return estranged[stop];
        }
        boolean known = stop == length && lexicon.maybeSeen(candidate, lattice.rightBorder());
        for (int node = lattice.first(stop); stop < length && node < lattice.first(stop + 1) && !known; node++) {
            known = lexicon.maybeSeen(candidate, lattice.word(node));
        }
        return known ? onward[stop] : estranged[stop];
    }

    /**
     * Probability of the best way that has the word in place of what stands from start to stop; negative infinity where
     * that is clearly below the least that is of interest.
     */
    float with(int candidate, int start, int stop, float least) {
        float on = on(candidate, stop);
        if (!mayFollow(candidate, lexicon.alone(candidate), lexicon.trail(candidate), start, least - on)) {
            return Float.NEGATIVE_INFINITY;
        }
        float upTo = lattice.upTo(candidate, start);
        return upTo + on < least ? Float.NEGATIVE_INFINITY : upTo + lattice.onFrom(candidate, stop);
    }
}
