package cn.mingfa.proof.typo;

/**
 * What misplaced characters must gain, by what else speaks for it. Gains are differences of logarithms of probability; the
 * figures were chosen on clean texts with slips put in by chance, so that one clean text in fifty thousand characters is
 * touched.
 */
final class Threshold {

    private static final float DOUBLED = 7;
    /** A word of two same characters may well be meant. */
    private static final float DOUBLED_WORD = 2;

    private static final float DOUBLED_BELIEVABLE = 1.5f;
    private static final float DOUBLED_BETTER = -2;
    private static final float DOUBLED_BETWEEN = 3;

    private static final int LONG_RUN = 4;
    private static final int SHORT_RUN = 3;

    private Threshold() {}

    /** What a character written twice must gain by standing once. */
    static float doubled(boolean word, boolean doubtful, boolean better, boolean between) {
        return DOUBLED
                + (word ? DOUBLED_WORD : 0)
                + (doubtful ? 0 : DOUBLED_BELIEVABLE)
                + (better ? DOUBLED_BETTER : 0)
                + (between ? DOUBLED_BETWEEN : 0);
    }

    /** Whether a word that is one the other way round as well may be meant so at all, by the longest runs so and as written. */
    static boolean mayReverse(int now, int written) {
        return now > written && now >= LONG_RUN;
    }

    /**
     * Whether two characters that would gain so much the other way round are believed, with the longest runs so and as
     * written. What gains less is left alone: nearly all of it in published papers was right (年全 in 荣获2024年全省).
     *
     * @param word whether they are part of a word then
     * @param reversible whether they are a word as written: 线上, 上线
     */
    static boolean swapped(float gain, int now, int written, boolean word, boolean reversible) {
        if (reversible) {
            return mayReverse(now, written) && gain > 9;
        }
        boolean better = now > written;
        return better && now >= LONG_RUN && gain > 9
                || word && gain > 11.5f
                || better && now >= SHORT_RUN && gain > 16
                || gain > 22;
    }
}
