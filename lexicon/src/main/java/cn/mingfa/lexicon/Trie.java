package cn.mingfa.lexicon;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The words as a double array: from a state, a character leads to the next state or nowhere. State 0 is the beginning;
 * a state below 0 is nowhere.
 */
public final class Trie {

    private final char[] codes;
    /**
     * Four a state, side by side: the base above the probability of the word, check, the word or -1 above the most that its
     * probability comes to, and last a bit for each thirty-second of the characters that lead on: most ways that lead
     * nowhere are told where one stands.
     */
    private final int[] cells;

    private static final int CELL = 2;
    /** Bits of a probability. */
    private static final int BYTE = 8;

    private static final int LARGEST = 1 << 31 - BYTE;
    /** What stands second in words that begin with a character, and first in those that have it second. */
    private final Partners seconds;

    private final Partners firsts;

    Trie(char[] codes, int[] base, int[] check, int[] words, Table table) {
        this.codes = codes;
        this.cells = new int[base.length << CELL];
        for (int state = 0; state < base.length; state++) {
            int at = state << CELL;
            int word = words[state];
            if (base[state] >= LARGEST || word >= LARGEST) {
                throw new IllegalArgumentException("a lexicon of more words than its cells hold");
            }
            cells[at] = base[state] << BYTE | (word < 0 ? 0 : table.alone(word));
            cells[at + 1] = check[state];
            cells[at + 2] = word << BYTE | (word < 0 ? 0 : table.trail(word));
            if (state > 0 && check[state] >= 0) {
                cells[(check[state] << CELL) + 3] |= 1 << state - base[check[state]];
            }
        }
        int known =
                1 + IntStream.range(0, codes.length).map(c -> codes[c]).max().orElse(0);
        int[] pairs = beginnings(base, check);
        int[] turned =
                Arrays.stream(pairs).map(pair -> pair << 16 | pair >>> 16).toArray();
        this.seconds = new Partners(known, pairs);
        this.firsts = new Partners(known, turned);
    }

    /** The first two codes of words, each pair once: the first above, the second below. */
    private static int[] beginnings(int[] base, int[] check) {
        return IntStream.range(1, base.length)
                .filter(state -> check[state] > 0 && check[check[state]] == 0)
                .map(state -> check[state] - base[0] << 16 | state - base[check[state]])
                .toArray();
    }

    /**
     * Whether some word begins with the characters of these two codes; a quick look that takes a few for beginnings which
     * are none.
     */
    public boolean mayBegin(int first, int second) {
        return seconds.may(first, second);
    }

    /** The same, quicker where many first characters are asked for before one second. */
    public boolean mayStandBefore(int second, int first) {
        return firsts.may(second, first);
    }

    /** Whether some word may begin with the two characters; the same look. */
    public boolean mayOpen(char first, char second) {
        return mayBegin(codes[first], codes[second]);
    }

    /** The state behind the character, -1 if no word goes on with it. */
    public int next(int state, char c) {
        return follow(state, codes[c]);
    }

    /** The code of a character, by which {@link #follow} finds its way; 0 if no word has it. */
    public char code(char c) {
        return codes[c];
    }

    /** The state behind the character of the code, -1 if no word goes on with it. */
    public int follow(int state, char code) {
        int own = state << CELL;
        if (code == 0 || (cells[own + 3] >>> code & 1) == 0) {
            return -1;
        }
        int at = (cells[own] >> BYTE) + code;
        int check = (at << CELL) + 1;
        return check < cells.length && cells[check] == state ? at : -1;
    }

    /** Whether the character of the code may lead on from the state; a quick look that takes a few for leading on that do not. */
    public boolean mayFollow(int state, char code) {
        return (cells[(state << CELL) + 3] >>> code & 1) != 0;
    }

    /** The number of the word that ends at the state, -1 if none does. */
    public int word(int state) {
        return cells[(state << CELL) + 2] >> BYTE;
    }

    /** Logarithm of the probability by itself of the word that ends at the state; there must be one. */
    public float alone(int state) {
        return Logarithms.LOG[cells[state << CELL] & 255];
    }

    /** The most its probability behind any word comes to. */
    public float trail(int state) {
        return Logarithms.LOG[cells[(state << CELL) + 2] & 255];
    }

    /** The number of the word that fills the range, -1 if that is no word. */
    public int find(CharSequence text, int from, int to) {
        int state = 0;
        for (int i = from; i < to; i++) {
            state = next(state, text.charAt(i));
            if (state < 0) {
                return -1;
            }
        }
        return word(state);
    }
}
