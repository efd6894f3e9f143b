package cn.mingfa.lexicon;

/** The characters that look like a character. */
public final class Shapes {

    private final int[] from;
    private final char[] others;
    private final byte[] likeness;
    /** The codes of the others in the trie, and above them how they sound beside the character. */
    private final int[] codes;

    Shapes(int[] from, char[] others, byte[] likeness, Trie trie, Sounds sounds) {
        this.from = from;
        this.others = others;
        this.likeness = likeness;
        this.codes = new int[others.length];
        for (int c = 0; c < from.length - 1; c++) {
            for (int i = from[c]; i < from[c + 1]; i++) {
                codes[i] = sounds.between((char) (Sounds.FIRST + c), others[i]) << 16 | trie.code(others[i]);
            }
        }
    }

    /** Where the look-alikes of a character begin. */
    public int begin(char c) {
        return c < Sounds.FIRST || c > Sounds.LAST ? 0 : from[c - Sounds.FIRST];
    }

    /** Where they end. */
    public int end(char c) {
        return c < Sounds.FIRST || c > Sounds.LAST ? 0 : from[c - Sounds.FIRST + 1];
    }

    /** The look-alike at the place. */
    public char other(int at) {
        return others[at];
    }

    /** The code of the look-alike at the place, for {@link Trie#follow}. */
    public char code(int at) {
        return (char) codes[at];
    }

    /** How the character and the look-alike at the place sound alike: {@link Sounds#SAME} to {@link Sounds#FAR}. */
    public int sound(int at) {
        return codes[at] >>> 16;
    }

    /** How much two characters look alike, 0 (not known to) to 100. */
    public int between(char a, char b) {
        for (int i = begin(a); i < end(a); i++) {
            if (others[i] == b) {
                return likeness[i];
            }
        }
        return 0;
    }
}
