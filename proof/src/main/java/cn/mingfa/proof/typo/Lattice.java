package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.lexicon.Trie;
import java.util.Arrays;

/**
 * All words a run of characters can be cut into, with the probability of the best way to each from the left and from
 * the right. Used again for one run after the other.
 */
final class Lattice {

    /** Probability of a character that is no word. */
    static final float UNKNOWN = -24;

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

    private int[] nextEnding = new int[256];
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

    /** Probability of the best way through the characters from start to stop, if nothing else is asked of them. */
    float total(CharSequence chars, int start, int stop) {
        cut(chars, start, stop, Lexicon.NONE, Lexicon.NONE);
        forward();
        float best = Float.NEGATIVE_INFINITY;
        for (int node = ending[length]; node >= 0; node = nextEnding[node]) {
            best = Math.max(best, before[node] + lexicon.behind(word[node], rightBorder));
        }
        return best;
    }

    /** Cuts the characters from start to stop, which stand between two words. */
    void build(CharSequence chars, int start, int stop, int wordBefore, int wordAfter) {
        cut(chars, start, stop, wordBefore, wordAfter);
        forward();
        backward();
    }

    private void cut(CharSequence chars, int start, int stop, int wordBefore, int wordAfter) {
        text = chars;
        from = start;
        length = stop - start;
        leftBorder = wordBefore;
        rightBorder = wordAfter;
        size = 0;
        if (first.length < length + 2) {
            first = new int[2 * length + 2];
            ending = new int[2 * length + 2];
        }
        Arrays.fill(ending, 0, length + 1, -1);
        words();
    }

    private void words() {
        Trie trie = lexicon.trie();
        for (int i = 0; i < length; i++) {
            first[i] = size;
            boolean single = false;
            int state = 0;
            boolean begins = i + 1 < length && trie.mayOpen(text.charAt(from + i), text.charAt(from + i + 1));
            int last = begins ? length : i + 1;
            for (int j = i; j < last; j++) {
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
        for (int node = 0; node < size; node++) {
            if (begin[node] == 0) {
                before[node] = step(leftBorder, word[node]);
                back[node] = -1;
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
        }
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
            int step = firstStep[node];
            for (int left = at == 0 ? -1 : ending[at]; left >= 0; left = nextEnding[left]) {
                after[left] = Math.max(after[left], steps[step++] + after[node]);
            }
        }
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

    /** Probability of the best way up to the word in place of what stands from the start on. */
    float upTo(int candidate, int start) {
        if (start == 0) {
            return step(leftBorder, candidate);
        }
        float best = Float.NEGATIVE_INFINITY;
        for (int node = ending[start]; node >= 0; node = nextEnding[node]) {
            best = Math.max(best, before[node] + step(word[node], candidate));
        }
        return best;
    }

    /** Probability of the best way from the stop on behind the word. */
    float onFrom(int candidate, int stop) {
        if (stop == length) {
            return lexicon.behind(candidate, rightBorder);
        }
        float best = Float.NEGATIVE_INFINITY;
        for (int node = first[stop]; node < first[stop + 1]; node++) {
            best = Math.max(best, step(candidate, word[node]) + after[node]);
        }
        return best;
    }

    int size() {
        return size;
    }

    int leftBorder() {
        return leftBorder;
    }

    int rightBorder() {
        return rightBorder;
    }

    /** Where the nodes that begin at a position begin; they end where those of the next begin. */
    int first(int position) {
        return first[position];
    }

    /** A node that ends at a position, -1 if none does. */
    int ending(int position) {
        return ending[position];
    }

    /** Another node that ends where the node does, -1 if there is no more. */
    int nextEnding(int node) {
        return nextEnding[node];
    }

    /** Probability of the best way up to the node and with it. */
    float before(int node) {
        return before[node];
    }

    /** Probability of the best way on behind the node. */
    float after(int node) {
        return after[node];
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
