package cn.mingfa.lexicon.build;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Lays the words out as a double array. */
final class TrieWriter {

    private final List<Entry> sorted;
    private final char[] codes = new char[1 << 16];
    private int[] base = new int[1 << 20];
    private int[] check = new int[1 << 20];
    private int[] words = new int[1 << 20];
    private final BitSet taken = new BitSet();
    private int size = 1;

    /** Takes words in the order of their letters, the empty one first. */
    TrieWriter(List<Entry> numbered) {
        this.sorted = numbered.subList(1, numbered.size());
        var counts = new long[1 << 16];
        for (Entry entry : sorted) {
            for (int i = 0; i < entry.word.length(); i++) {
                counts[entry.word.charAt(i)]++;
            }
        }
        var used = new ArrayList<Integer>();
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] > 0) {
                used.add(c);
            }
        }
        used.sort((a, b) -> Long.compare(counts[b], counts[a]));
        for (int i = 0; i < used.size(); i++) {
            codes[used.get(i)] = (char) (i + 1);
        }
        Arrays.fill(check, -1);
        Arrays.fill(words, -1);
        taken.set(0);
    }

    void write(DataOutputStream out) throws IOException {
        place(0, 0, sorted.size(), 0);
        Binary.chars(out, new String(codes));
        Binary.ints(out, Arrays.copyOf(base, size));
        Binary.ints(out, Arrays.copyOf(check, size));
        Binary.ints(out, Arrays.copyOf(words, size));
    }

    private void place(int state, int from, int to, int depth) {
        int at = from;
        if (at < to && sorted.get(at).word.length() == depth) {
            words[state] = sorted.get(at).number;
            at++;
        }
        if (at == to) {
            return;
        }
        var begins = new ArrayList<Integer>();
        for (int i = at; i < to; i++) {
            if (i == at
                    || sorted.get(i).word.charAt(depth)
                            != sorted.get(i - 1).word.charAt(depth)) {
                begins.add(i);
            }
        }
        int free = free(begins, depth);
        base[state] = free;
        var children = new int[begins.size()];
        for (int i = 0; i < children.length; i++) {
            children[i] = free + codes[sorted.get(begins.get(i)).word.charAt(depth)];
            taken.set(children[i]);
            grow(children[i]);
            check[children[i]] = state;
        }
        for (int i = 0; i < children.length; i++) {
            place(children[i], begins.get(i), i + 1 < children.length ? begins.get(i + 1) : to, depth + 1);
        }
    }

    private int free(List<Integer> begins, int depth) {
        int least = Integer.MAX_VALUE;
        for (int begin : begins) {
            least = Math.min(least, codes[sorted.get(begin).word.charAt(depth)]);
        }
        for (int at = taken.nextClearBit(1); ; at = taken.nextClearBit(at + 1)) {
            int free = at - least;
            if (free >= 0 && fits(free, begins, depth)) {
                return free;
            }
        }
    }

    private boolean fits(int free, List<Integer> begins, int depth) {
        for (int begin : begins) {
            if (taken.get(free + codes[sorted.get(begin).word.charAt(depth)])) {
                return false;
            }
        }
        return true;
    }

    private void grow(int at) {
        if (at >= base.length) {
            int old = base.length;
            int more = Math.max(at + 1, old * 2);
            base = Arrays.copyOf(base, more);
            check = Arrays.copyOf(check, more);
            words = Arrays.copyOf(words, more);
            Arrays.fill(check, old, more, -1);
            Arrays.fill(words, old, more, -1);
        }
        size = Math.max(size, at + 1);
    }
}
