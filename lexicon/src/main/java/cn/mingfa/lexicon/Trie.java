package cn.mingfa.lexicon;

/**
 * The words as a double array: from a state, a character leads to the next state or nowhere. State 0 is the beginning;
 * a state below 0 is nowhere.
 */
public final class Trie {

    private final char[] codes;
    /** Three a state, side by side: base, check, and the word with its probability by itself above it; -1 for none. */
    private final int[] cells;

    private static final int WORD = 23;

    Trie(char[] codes, int[] base, int[] check, int[] words, Table table) {
        this.codes = codes;
        this.cells = new int[3 * base.length];
        for (int state = 0; state < base.length; state++) {
            cells[3 * state] = base[state];
            cells[3 * state + 1] = check[state];
            int word = words[state];
            cells[3 * state + 2] = word < 0 ? -1 : table.alone(word) << WORD | word;
        }
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
        if (code == 0) {
            return -1;
        }
        int at = cells[3 * state] + code;
        return 3 * at < cells.length && cells[3 * at + 1] == state ? at : -1;
    }

    /** The number of the word that ends at the state, -1 if none does. */
    public int word(int state) {
        int cell = cells[3 * state + 2];
        return cell < 0 ? -1 : cell & (1 << WORD) - 1;
    }

    /** Logarithm of the probability by itself of the word that ends at the state; there must be one. */
    public float alone(int state) {
        return Logarithms.LOG[cells[3 * state + 2] >>> WORD];
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
