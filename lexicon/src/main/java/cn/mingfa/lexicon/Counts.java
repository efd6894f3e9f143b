package cn.mingfa.lexicon;

/**
 * How often something was seen, by a 64-bit key of it: an open-addressed table of prints, one or two bytes of logarithmic
 * count beside each. Prints have 28 bits, for they are what the archive cannot pack: a wrong one passes in one of some
 * hundred million look-ups.
 */
public final class Counts {

    /** Prints above, counts below, so that one look fetches both. */
    private final long[] cells;

    private final int mask;
    /** Two bits for each print that is somewhere in the table: most misses are told here, close by. */
    private final long[] filter = new long[1 << FILTER - 6];

    private static final int FILTER = 22;
    /** Bits of a print; the filters use all of them. */
    private static final int PRINT = FILTER + 6;

    Counts(int[] prints, byte[] counts) {
        int each = counts.length / prints.length;
        this.cells = new long[prints.length];
        this.mask = prints.length - 1;
        for (int i = 0; i < prints.length; i++) {
            int print = prints[i];
            if (print != 0) {
                filter[filterWord(print)] |= filterBits(print);
                int second = each == 1 ? 0 : counts[i * each + 1] & 255;
                cells[i] = (long) print << 32 | second << 8 | counts[i * each] & 255;
            }
        }
    }

    /** What is known of the key, for {@link #first} and {@link #second}; -1 if it was never seen. */
    public int find(long key) {
        long mixed = mix(key);
        int print = print(mixed);
        if (!mayHold(print)) {
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

    /** Whether the key may have been seen; a few in a hundred of those never seen pass. */
    boolean mayHold(long key) {
        return mayHold(print(mix(key)));
    }

    private boolean mayHold(int print) {
        return (~filter[filterWord(print)] & filterBits(print)) == 0;
    }

    private static int filterWord(int print) {
        return print >>> 6 & (1 << FILTER - 6) - 1;
    }

    /** Two bits of a word, so that fewer strangers pass than with one. */
    private static long filterBits(int print) {
        return 1L << print | 1L << (print >>> FILTER);
    }

    /** The first count of what was found, logarithmic, 0 to 255. */
    public static int first(int found) {
        return found & 255;
    }

    /** The second count of what was found, logarithmic, 0 to 255. */
    public static int second(int found) {
        return found >>> 8;
    }

    /** The key of a pair of words. */
    public static long pair(int left, int right) {
        return ((long) left << 32) | right;
    }

    /** The key of the characters from start to end. */
    public static long run(CharSequence text, int from, int to) {
        long key = to - from;
        for (int i = from; i < to; i++) {
            key = (key ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 29;
        }
        return key;
    }

    /** Spreads a key over all bits. */
    public static long mix(long key) {
        long z = (key ^ (key >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** What a table keeps of a spread key. */
    public static int print(long mixed) {
        int print = (int) (mixed >>> 64 - PRINT);
        return print == 0 ? 1 : print;
    }
}
