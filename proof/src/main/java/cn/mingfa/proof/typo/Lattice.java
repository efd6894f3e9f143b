package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.lexicon.Trie;
import java.util.Arrays;

/**
 * All words a run of characters can be cut into, with the probability of the best way to each from the left and from
 * the right. Used again for one run after the other.
 */
final class Lattice {

    private static final float UNKNOWN = -24;
    /** More than the tables of logarithms are off. */
    private static final float ROUNDING = 0.01f;

    private final Lexicon lexicon;
    private CharSequence text = "";
    private int from;
    private int length;
    private int size;
    private int[] word = new int[256];
    private int[] begin = new int[256];
    private int[] end = new int[256];
    private float[] before = new float[256];
    private float[] after = new float[256];
    private int[] back = new int[256];
    /** Nodes by begin: those of position i are first[i] to first[i + 1]. */
    private int[] first = new int[64];
    /** Nodes by end, linked. */
    private int[] ending = new int[64];

    /** The best way from a position to the end. */
    private float[] bestAfter = new float[64];

    private int[] nextEnding = new int[256];
    /** The best way from the beginning to a position. */
    private float[] bestBefore = new float[64];
    /** The best way from a position to the end behind a word never seen before what follows. */
    private float[] strangeAfter = new float[64];
    /** What words never seen behind a node's lose. */
    private float[] unseen = new float[256];
    /** The steps to each node in the order of its left neighbours, all nodes one after the other. */
    private float[] steps = new float[1024];

    private int stepsSize;
    private int[] firstStep = new int[256];
    private int leftBorder;
    private int rightBorder;
    private float total;

    Lattice(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Cuts the characters from start to stop, which stand between two words. */
    void build(CharSequence chars, int start, int stop, int wordBefore, int wordAfter) {
        text = chars;
        from = start;
        length = stop - start;
        leftBorder = wordBefore;
        rightBorder = wordAfter;
        size = 0;
        if (first.length < length + 2) {
            first = new int[2 * length + 2];
            ending = new int[2 * length + 2];
            bestAfter = new float[2 * length + 2];
            bestBefore = new float[2 * length + 2];
            strangeAfter = new float[2 * length + 2];
        }
        Arrays.fill(ending, 0, length + 1, -1);
        Arrays.fill(bestAfter, 0, length + 1, Float.NEGATIVE_INFINITY);
        Arrays.fill(bestBefore, 0, length + 1, Float.NEGATIVE_INFINITY);
        Arrays.fill(strangeAfter, 0, length + 1, Float.NEGATIVE_INFINITY);
        words();
        forward();
        backward();
    }

    private void words() {
        Trie trie = lexicon.trie();
        for (int i = 0; i < length; i++) {
            first[i] = size;
            boolean single = false;
            int state = 0;
            for (int j = i; j < length; j++) {
                state = trie.next(state, text.charAt(from + j));
                if (state < 0) {
                    break;
                }
                if (trie.word(state) >= 0) {
                    add(trie.word(state), i, j + 1);
                    single |= j == i;
                }
            }
            if (!single) {
                add(Lexicon.NONE, i, i + 1);
            }
        }
        first[length] = size;
    }

    private void add(int number, int start, int stop) {
        if (size == word.length) {
            int more = 2 * size;
            word = Arrays.copyOf(word, more);
            begin = Arrays.copyOf(begin, more);
            end = Arrays.copyOf(end, more);
            before = Arrays.copyOf(before, more);
            after = Arrays.copyOf(after, more);
            back = Arrays.copyOf(back, more);
            nextEnding = Arrays.copyOf(nextEnding, more);
            unseen = Arrays.copyOf(unseen, more);
            firstStep = Arrays.copyOf(firstStep, more);
        }
        word[size] = number;
        begin[size] = start;
        end[size] = stop;
        nextEnding[size] = ending[stop];
        ending[stop] = size++;
    }

    private void forward() {
        stepsSize = 0;
        bestBefore[0] = 0;
        for (int node = 0; node < size; node++) {
            if (begin[node] == 0) {
                before[node] = step(leftBorder, word[node]);
                back[node] = -1;
                reached(node);
                continue;
            }
            firstStep[node] = stepsSize;
            float best = Float.NEGATIVE_INFINITY;
            for (int left = ending[begin[node]]; left >= 0; left = nextEnding[left]) {
                float step = step(word[left], word[node]);
                keep(step);
                float score = before[left] + step;
                if (score > best) {
                    best = score;
                    back[node] = left;
                }
            }
            before[node] = best;
            reached(node);
        }
    }

    private void reached(int node) {
        bestBefore[end[node]] = Math.max(bestBefore[end[node]], before[node]);
        unseen[node] = lexicon.unseen(word[node]);
    }

    private void keep(float step) {
        steps = stepsSize < steps.length ? steps : Arrays.copyOf(steps, 2 * stepsSize);
        steps[stepsSize++] = step;
    }

    private void backward() {
        total = Float.NEGATIVE_INFINITY;
        Arrays.fill(after, 0, size, Float.NEGATIVE_INFINITY);
        for (int node = size - 1; node >= 0; node--) {
            if (end[node] == length) {
                after[node] = lexicon.behind(word[node], rightBorder);
                total = Math.max(total, before[node] + after[node]);
            }
            int at = begin[node];
            bestAfter[at] = Math.max(bestAfter[at], after[node]);
            strangeAfter[at] = Math.max(strangeAfter[at], after[node] + alone(word[node]));
            int step = firstStep[node];
            for (int left = at == 0 ? -1 : ending[at]; left >= 0; left = nextEnding[left]) {
                after[left] = Math.max(after[left], steps[step++] + after[node]);
            }
        }
        bestAfter[length] = 0;
        strangeAfter[length] = lexicon.alone(rightBorder) + ROUNDING;
    }

    /** The most a word's own probability comes to. */
    private float alone(int number) {
        return number == Lexicon.NONE ? UNKNOWN : lexicon.alone(number) + ROUNDING;
    }

    private float step(int left, int right) {
        return right == Lexicon.NONE ? UNKNOWN : lexicon.behind(left, right);
    }

    /** Probability of the best way through. */
    float total() {
        return total;
    }

    int length() {
        return length;
    }

    /** Whether any word at all from start to stop could come to the least. */
    boolean mayReach(int start, int stop, float least) {
        return bestBefore[start] + bestAfter[stop] >= least;
    }

    /**
     * Whether the word could come to the least in place of what stands from start to stop: a quick look, never wrongly no.
     *
     * @param alone logarithm of the word's probability by itself
     */
    boolean mayReach(int candidate, float alone, int start, int stop, float least) {
        return mayReach(candidate, alone, start, least, bestAfter[stop]);
    }

    private boolean mayReach(int candidate, float alone, int start, float least, float most) {
        if (start == 0) {
            return mayFollow(leftBorder, lexicon.unseen(leftBorder), 0, candidate, alone, least - most);
        }
        boolean may = false;
        for (int node = ending[start]; node >= 0 && !may; node = nextEnding[node]) {
            may = mayFollow(word[node], unseen[node], before[node], candidate, alone, least - most);
        }
        return may;
    }

    private boolean mayFollow(int left, float lost, float reached, int candidate, float alone, float least) {
        return reached >= least && (reached + alone + lost + ROUNDING >= least || lexicon.maybeSeen(left, candidate));
    }

    /** The best way on behind a candidate, at most. */
    private float mostAfter(int candidate, int stop) {
        if (!lexicon.leads(candidate)) {
            return strangeAfter[stop];
        }
        boolean known = stop == length && lexicon.maybeSeen(candidate, rightBorder);
        for (int node = first[stop]; stop < length && node < first[stop + 1] && !known; node++) {
            known = lexicon.maybeSeen(candidate, word[node]);
        }
        return known ? bestAfter[stop] : strangeAfter[stop];
    }

    /**
     * Probability of the best way that has the word in place of what stands from start to stop; negative infinity where
     * that is clearly below the least that is of interest.
     */
    float with(int candidate, int start, int stop, float least) {
        float most = mostAfter(candidate, stop);
        if (!mayReach(candidate, lexicon.alone(candidate), start, least, most)) {
            return Float.NEGATIVE_INFINITY;
        }
        float left = Float.NEGATIVE_INFINITY;
        if (start == 0) {
            left = step(leftBorder, candidate);
        } else {
            for (int node = ending[start]; node >= 0; node = nextEnding[node]) {
                left = Math.max(left, before[node] + step(word[node], candidate));
            }
        }
        if (left + most < least) {
            return Float.NEGATIVE_INFINITY;
        }
        if (stop == length) {
            return left + lexicon.behind(candidate, rightBorder);
        }
        float right = Float.NEGATIVE_INFINITY;
        for (int node = first[stop]; node < first[stop + 1]; node++) {
            right = Math.max(right, step(candidate, word[node]) + after[node]);
        }
        return left + right;
    }

    /** The nodes of the best way, first to last. */
    int[] path() {
        int best = -1;
        for (int node = ending[length]; node >= 0; node = nextEnding[node]) {
            if (best < 0 || before[node] + after[node] > before[best] + after[best]) {
                best = node;
            }
        }
        int count = 0;
        for (int node = best; node >= 0; node = back[node]) {
            count++;
        }
        var path = new int[count];
        for (int node = best; node >= 0; node = back[node]) {
            path[--count] = node;
        }
        return path;
    }

    int word(int node) {
        return word[node];
    }

    int begin(int node) {
        return begin[node];
    }

    int end(int node) {
        return end[node];
    }
}
