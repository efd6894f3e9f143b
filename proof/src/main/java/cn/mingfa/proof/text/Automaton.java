package cn.mingfa.proof.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/**
 * Finds every occurrence of very many words in one pass over a text (Aho and Corasick): the time depends on the text
 * and the hits, not on the number of words.
 */
public final class Automaton {

    private static final int STATES = 1 << 16;
    private static final int CELL = 2;
    private static final int WORD = 1;
    private static final int SHORTER = 2;
    private static final int FAN = 3;

    /** By character the state behind it at the beginning. */
    private final char[] first = new char[1 << 16];
    /** The state and the character of an arc above, the state it leads to below; 0 for none. */
    private final long[] arcs;

    private int used;
    /**
     * Four a state, side by side: the state to go on from where no arc leads on, the word that ends here or -1, the state of
     * the next shorter word, and a bit for each thirty-second of the characters that lead on.
     */
    private int[] cells = new int[256 << CELL];

    private int states = 1;

    private Automaton(List<String> words) {
        int size = 0;
        for (String each : words) {
            size += each.length();
        }
        int capacity = Integer.highestOneBit(Math.max(16, size)) << 2;
        arcs = new long[capacity];
        cells[WORD] = -1;
        for (int i = 0; i < words.size(); i++) {
            add(words.get(i), i);
        }
        link();
    }

    /**
     * An automaton over the words.
     *
     * @throws IllegalArgumentException if one is empty or given twice, or together they are too long
     */
    public static Automaton of(List<String> words) {
        return new Automaton(words);
    }

    /** Takes a hit: the index of the word and the offset just behind its last character. */
    @FunctionalInterface
    public interface Hit {
        void at(int word, int end);
    }

    /** Reports every occurrence, longer words before shorter ones that end at the same place. */
    public void scan(CharSequence text, Hit hit) {
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            state = step(state, text.charAt(i));
            for (int s = word(state) >= 0 ? state : shorter(state); s != 0; s = shorter(s)) {
                hit.at(word(s), i + 1);
            }
        }
    }

    private int step(int from, char c) {
        for (int state = from; state != 0; state = cells[state << CELL]) {
            int next = child(state, c);
            if (next != 0) {
                return next;
            }
        }
        return first[c];
    }

    private int word(int state) {
        return cells[(state << CELL) + WORD];
    }

    private int shorter(int state) {
        return cells[(state << CELL) + SHORTER];
    }

    private int child(int state, char c) {
        if ((cells[(state << CELL) + FAN] >>> c & 1) == 0) {
            return 0;
        }
        int key = state << 16 | c;
        int mask = arcs.length - 1;
        for (int slot = spread(key) & mask; arcs[slot] != 0; slot = (slot + 1) & mask) {
            if (from(arcs[slot]) == key) {
                return to(arcs[slot]);
            }
        }
        return 0;
    }

    private static int from(long arc) {
        return (int) (arc >>> 32);
    }

    private static int to(long arc) {
        return (int) arc;
    }

    private void add(String text, int index) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an empty word is everywhere");
        }
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int next = state == 0 ? first[c] : child(state, c);
            if (next == 0) {
                next = grown();
                if (state == 0) {
                    first[c] = (char) next;
                } else {
                    put(state << 16 | c, next);
                    cells[(state << CELL) + FAN] |= 1 << c;
                }
            }
            state = next;
        }
        if (word(state) >= 0) {
            throw new IllegalArgumentException("given twice: " + text);
        }
        cells[(state << CELL) + WORD] = index;
    }

    private int grown() {
        if (states == STATES) {
            throw new IllegalArgumentException("too many words for one automaton");
        }
        if (states << CELL == cells.length) {
            cells = Arrays.copyOf(cells, 2 * cells.length);
        }
        cells[(states << CELL) + WORD] = -1;
        return states++;
    }

    private void put(int key, int value) {
        if (++used * 2 > arcs.length) {
            throw new IllegalStateException("the table was reckoned too small");
        }
        int mask = arcs.length - 1;
        int slot = spread(key) & mask;
        while (arcs[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        arcs[slot] = (long) key << 32 | value;
    }

    /** Links every state to the longest proper tail of it that begins a word, nearest to the root first. */
    private void link() {
        long[][] behind = new long[states][];
        int[] count = new int[states];
        for (long arc : arcs) {
            count[from(arc) >>> 16]++;
        }
        for (long arc : arcs) {
            int state = from(arc) >>> 16;
            if (state != 0) {
                if (behind[state] == null) {
                    behind[state] = new long[count[state]];
                }
                behind[state][--count[state]] = arc;
            }
        }
        var queue = new ArrayDeque<Integer>();
        for (int next : first) {
            if (next != 0) {
                queue.add(next);
            }
        }
        while (!queue.isEmpty()) {
            int state = queue.remove();
            for (long arc : behind[state] == null ? new long[0] : behind[state]) {
                int next = to(arc);
                int tail = step(cells[state << CELL], (char) from(arc));
                cells[next << CELL] = tail;
                cells[(next << CELL) + SHORTER] = word(tail) >= 0 ? tail : shorter(tail);
                queue.add(next);
            }
        }
    }

    private static int spread(int key) {
        int hash = key * 0x9e3779b9;
        return hash ^ (hash >>> 15);
    }
}
