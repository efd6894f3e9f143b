package cn.mingfa.lexicon;

/**
 * The words as a double array: from a state, a character leads to the next state or nowhere. State 0 is the beginning;
 * a state below 0 is nowhere.
 */
public final class Trie {

    private final char[] codes;
    private final int[] base;
    private final int[] check;
    private final int[] words;

    Trie(char[] codes, int[] base, int[] check, int[] words) {
        this.codes = codes;
        this.base = base;
        this.check = check;
        this.words = words;
    }

    /** The state behind the character, -1 if no word goes on with it. */
    public int next(int state, char c) {
        int code = codes[c];
        if (code == 0) {
            return -1;
        }
        int at = base[state] + code;
        return at < check.length && check[at] == state ? at : -1;
    }

    /** The number of the word that ends at the state, -1 if none does. */
    public int word(int state) {
        return words[state];
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
        return words[state];
    }
}
