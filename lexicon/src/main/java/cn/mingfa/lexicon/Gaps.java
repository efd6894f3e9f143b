package cn.mingfa.lexicon;

/**
 * Stretches of three or four characters that our own corpus mostly has with one more beside them, or only with one more
 * within: 彻落实 seldom stands without 贯, 依行政 nowhere but in 依法行政. Where a text has such a stretch, the character may have
 * been dropped; most that are met are sound, and whoever asks must weigh them.
 */
public final class Gaps {

    /** Shortest and longest stretch that is known. */
    public static final int SHORTEST = 3;

    public static final int LONGEST = 4;

    private static final int FILTER = 23;

    /** Prints above; below the place, and under it the character. */
    private final long[] cells;

    private final int mask;
    /** A bit for each print that is somewhere in the table: most misses are told here, close by. */
    private final long[] filter = new long[1 << FILTER - 6];

    Gaps(int[] prints, int[] gaps) {
        this.cells = new long[prints.length];
        this.mask = prints.length - 1;
        for (int i = 0; i < prints.length; i++) {
            if (prints[i] != 0) {
                cells[i] = (long) prints[i] << 32 | gaps[i];
                filter[filterWord(prints[i])] |= 1L << prints[i];
            }
        }
    }

    private static int filterWord(int print) {
        return print >>> 6 & (1 << FILTER - 6) - 1;
    }

    /** The gap of the stretch from start to end, for {@link #place} and {@link #character}; -1 if none is known. */
    public int find(CharSequence text, int from, int to) {
        long mixed = Counts.mix(Counts.run(text, from, to));
        int print = Counts.print(mixed);
        if ((filter[filterWord(print)] >>> print & 1) == 0) {
            return -1;
        }
        for (int at = (int) mixed & mask; ; at = (at + 1) & mask) {
            long there = cells[at];
            if ((int) (there >>> 32) == print) {
                return (int) there;
            }
            if (there == 0) {
                return -1;
            }
        }
    }

    /** How a gap is kept. */
    public static int gap(int place, char character) {
        return place << 16 | character;
    }

    /** Before which character of the stretch something is missing; its length for behind the last. */
    public static int place(int gap) {
        return gap >>> 16;
    }

    /** What is missing. */
    public static char character(int gap) {
        return (char) gap;
    }
}
