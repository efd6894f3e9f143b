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
        }
        Arrays.fill(ending, 0, length + 1, -1);
        Arrays.fill(bestAfter, 0, length + 1, Float.NEGATIVE_INFINITY);
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
        }
        word[size] = number;
        begin[size] = start;
        end[size] = stop;
        nextEnding[size] = ending[stop];
        ending[stop] = size++;
    }

    private void forward() {
        for (int node = 0; node < size; node++) {
            if (begin[node] == 0) {
                before[node] = step(leftBorder, word[node]);
                back[node] = -1;
                continue;
            }
            float best = Float.NEGATIVE_INFINITY;
            for (int left = ending[begin[node]]; left >= 0; left = nextEnding[left]) {
                float score = before[left] + step(word[left], word[node]);
                if (score > best) {
                    best = score;
                    back[node] = left;
                }
            }
            before[node] = best;
        }
    }

    private void backward() {
        total = Float.NEGATIVE_INFINITY;
        for (int node = size - 1; node >= 0; node--) {
            if (end[node] == length) {
                after[node] = lexicon.behind(word[node], rightBorder);
                bestAfter[begin[node]] = Math.max(bestAfter[begin[node]], after[node]);
                total = Math.max(total, before[node] + after[node]);
                continue;
            }
            float best = Float.NEGATIVE_INFINITY;
            for (int right = first[end[node]]; right < first[end[node] + 1]; right++) {
                best = Math.max(best, step(word[node], word[right]) + after[right]);
            }
            after[node] = best;
            bestAfter[begin[node]] = Math.max(bestAfter[begin[node]], best);
        }
        bestAfter[length] = 0;
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

    /**
     * Probability of the best way that has the word in place of what stands from start to stop; negative infinity where
     * that is clearly below the least that is of interest.
     */
    float with(int candidate, int start, int stop, float least) {
        float left = Float.NEGATIVE_INFINITY;
        if (start == 0) {
            left = step(leftBorder, candidate);
        } else {
            for (int node = ending[start]; node >= 0; node = nextEnding[node]) {
                left = Math.max(left, before[node] + step(word[node], candidate));
            }
        }
        if (left + bestAfter[stop] < least) {
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
