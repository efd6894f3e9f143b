package cn.mingfa.lexicon;

/**
 * The words as a double array: from a state, a character leads to the next state or nowhere. State 0 is the beginning;
 * a state below 0 is nowhere.
 */
public final class Trie {

    private final char[] codes;
    /** Three a state, side by side: base, check, word. */
    private final int[] cells;

    Trie(char[] codes, int[] base, int[] check, int[] words) {
        this.codes = codes;
        this.cells = new int[3 * base.length];
        for (int state = 0; state < base.length; state++) {
            cells[3 * state] = base[state];
            cells[3 * state + 1] = check[state];
            cells[3 * state + 2] = words[state];
        }
    }

    /** The state behind the character, -1 if no word goes on with it. */
    public int next(int state, char c) {
        int code = codes[c];
        if (code == 0) {
            return -1;
        }
        int at = cells[3 * state] + code;
        return 3 * at < cells.length && cells[3 * at + 1] == state ? at : -1;
    }

    /** The number of the word that ends at the state, -1 if none does. */
    public int word(int state) {
        return cells[3 * state + 2];
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
        return cells[3 * state + 2];
    }
}
