package cn.mingfa.lexicon;

/** The readings of every character, and how far two of them are apart. */
public final class Sounds {

    /** How two characters sound alike, from nearest to farthest. */
    public static final int SAME = 0;

    public static final int OTHER_TONE = 1;
    public static final int FLAT_TONGUE = 2;
    public static final int NASAL = 3;
    public static final int BOTH = 4;
    public static final int DIALECT = 5;
    public static final int FAR = 6;

    /** Readings kept of one character. */
    static final int READINGS = 3;

    static final char FIRST = '\u4e00';
    static final char LAST = '\u9fff';

    /** Bits of one class of a syllable. */
    private static final int CLASS = 16;

    private final short[] readings;
    /** The classes of each syllable, the widest highest: coarse, both, nasal, flat. */
    private final long[] classes;
    /** The coarse class of each reading, so that one look tells it. */
    private final short[] coarsely;

    Sounds(short[] readings, short[] flat, short[] nasal, short[] both, short[] coarse) {
        this.readings = readings;
        this.classes = new long[coarse.length];
        for (int i = 0; i < coarse.length; i++) {
            classes[i] =
                    (long) coarse[i] << 3 * CLASS | (long) both[i] << 2 * CLASS | (long) nasal[i] << CLASS | flat[i];
        }
        this.coarsely = new short[readings.length];
        for (int i = 0; i < readings.length; i++) {
            coarsely[i] = readings[i] < 0 ? -1 : coarse[readings[i] >> 3];
        }
    }

    /** The coarse class of the n-th reading of a character, -1 if it has no such reading. */
    public int coarse(char c, int n) {
        return c < FIRST || c > LAST ? -1 : coarsely[(c - FIRST) * READINGS + n];
    }

    /** The n-th reading: number of the syllable times 8 plus tone; -1 if there is none. */
    int reading(char c, int n) {
        return c < FIRST || c > LAST ? -1 : readings[(c - FIRST) * READINGS + n];
    }

    /** How near two characters sound, by their nearest readings: {@link #SAME} to {@link #FAR}. */
    public int between(char a, char b) {
        int best = FAR;
        for (int i = 0; i < READINGS && best > SAME; i++) {
            int one = reading(a, i);
            for (int j = 0; one >= 0 && j < READINGS; j++) {
                int other = reading(b, j);
                if (other < 0) {
                    break;
                }
                best = Math.min(best, apart(one, other));
            }
        }
        return best;
    }

    private int apart(int one, int other) {
        if (one == other) {
            return SAME;
        }
        int a = one >> 3;
        int b = other >> 3;
        if (a == b) {
            return OTHER_TONE;
        }
        long differ = classes[a] ^ classes[b];
        if (differ >>> 3 * CLASS != 0) {
            return FAR;
        }
        if ((char) differ == 0) {
            return FLAT_TONGUE;
        }
        if ((char) (differ >>> CLASS) == 0) {
            return NASAL;
        }
        return (char) (differ >>> 2 * CLASS) == 0 ? BOTH : DIALECT;
    }
}
