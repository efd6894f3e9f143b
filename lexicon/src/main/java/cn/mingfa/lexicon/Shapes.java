package cn.mingfa.lexicon;

/** The characters that look like a character. */
public final class Shapes {

    private final int[] from;
    private final char[] others;
    private final byte[] likeness;

    Shapes(int[] from, char[] others, byte[] likeness) {
        this.from = from;
        this.others = others;
        this.likeness = likeness;
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
