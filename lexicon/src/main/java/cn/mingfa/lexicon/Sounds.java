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

    private final short[] readings;
    private final short[] flat;
    private final short[] nasal;
    private final short[] both;
    private final short[] coarse;
    /** The coarse class of each reading, so that one look tells it. */
    private final short[] coarsely;

    Sounds(short[] readings, short[] flat, short[] nasal, short[] both, short[] coarse) {
        this.readings = readings;
        this.flat = flat;
        this.nasal = nasal;
        this.both = both;
        this.coarse = coarse;
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
                if (other >= 0) {
                    best = Math.min(best, apart(one, other));
                }
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
        if (coarse[a] != coarse[b]) {
            return FAR;
        }
        if (flat[a] == flat[b]) {
            return FLAT_TONGUE;
        }
        if (nasal[a] == nasal[b]) {
            return NASAL;
        }
        return both[a] == both[b] ? BOTH : DIALECT;
    }
}
