package cn.mingfa.lexicon;

/**
 * Which characters stand beside a character where words begin, by their codes; a quick look that takes a few strangers for
 * partners. All bits of one character lie together, so that asking it for many others stays in one place.
 */
final class Partners {

    /** Bits a partner has for itself, about. */
    private static final int ROOM = 8;

    private static final int LONG = 6;
    private static final int SPREAD = 0x9E3779B1;
    private static final int PLACE = 20;
    /** Bits that tell how many longs a row has, as a power of two. */
    private static final int POWER = 4;

    /** By character, where its row begins, above the power. */
    private final int[] rows;

    private final long[] bits;

    /** @param pairs a character above, its partner below */
    Partners(int characters, int[] pairs) {
        var counts = new int[characters];
        for (int pair : pairs) {
            counts[pair >>> 16]++;
        }
        rows = new int[characters];
        int size = 0;
        for (int c = 0; c < characters; c++) {
            int power = 32 - Integer.numberOfLeadingZeros(counts[c] * ROOM >> LONG);
            rows[c] = size << POWER | power;
            size += 1 << power;
        }
        bits = new long[size];
        for (int pair : pairs) {
            int hash = (char) pair * SPREAD;
            bits[place(rows[pair >>> 16], hash)] |= both(hash);
        }
    }

    private static int place(int row, int hash) {
        return (row >>> POWER) + (hash >>> PLACE & (1 << (row & (1 << POWER) - 1)) - 1);
    }

    /** Two bits, so that fewer strangers pass. */
    private static long both(int hash) {
        return 1L << (hash >>> 5) | 1L << (hash >>> 11);
    }

    boolean may(int character, int partner) {
        int hash = partner * SPREAD;
        return (~bits[place(rows[character], hash)] & both(hash)) == 0;
    }
}
