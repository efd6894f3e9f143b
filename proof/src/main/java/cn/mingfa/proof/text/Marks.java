package cn.mingfa.proof.text;

/** A few characters, told from all others by one look into a small table nearly always. */
public final class Marks {

    private static final int LOW = 10;

    private final String all;
    private final long[] low = new long[1 << LOW - 6];

    public Marks(String all) {
        this.all = all;
        for (int i = 0; i < all.length(); i++) {
            low[word(all.charAt(i))] |= 1L << all.charAt(i);
        }
    }

    private static int word(char c) {
        return (c & (1 << LOW) - 1) >> 6;
    }

    /** Whether it is one of them. */
    public boolean holds(char c) {
        return (low[word(c)] & 1L << c) != 0 && all.indexOf(c) >= 0;
    }

    /** Whether any of them occurs in the text. */
    public boolean occurIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (holds(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
