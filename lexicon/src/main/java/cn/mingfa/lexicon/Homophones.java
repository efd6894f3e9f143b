package cn.mingfa.lexicon;

import java.util.function.IntConsumer;

/** The words by their sound, coarsely: what nasal endings, flat tongues and dialects confuse counts as the same. */
public final class Homophones {

    /** The longest words whose letters are kept beside them. */
    public static final int PACKED = 4;

    /** Sounds above, where the words of each begin below. */
    private final long[] places;

    /** Two for each word, so that walking the words of a sound stays in one place: letters; number, trail, probability. */
    private final long[] words;

    private final int[] beginnings;
    private final int mask;
    /** A bit for each sound of a word: most sounds no word has are told here, close by. */
    private final int[] whole = new int[1 << WHOLE];

    private static final int WHOLE = 16;

    Homophones(int[] keys, int[] from, int[] words, int[] beginnings, Table table) {
        this.places = new long[from.length];
        this.beginnings = beginnings;
        this.mask = keys.length - 1;
        for (int i = 0; i < from.length; i++) {
            int sound = i < keys.length ? keys[i] : 0;
            places[i] = (long) sound << 32 | from[i];
            if (sound != 0) {
                int bit = bit(sound, whole.length);
                whole[bit >>> 5] |= 1 << bit;
            }
        }
        this.words = new long[2 * words.length];
        for (int i = 0; i < words.length; i++) {
            this.words[2 * i] = packed(table, words[i]);
            this.words[2 * i + 1] = (long) words[i] << 16 | table.trail(words[i]) << 8 | table.alone(words[i]);
        }
    }

    private static long packed(Table table, int word) {
        int length = table.length(word);
        long packed = 0;
        for (int i = 0; i < length && length <= PACKED; i++) {
            packed |= (long) table.letter(word, i) << 16 * i;
        }
        return packed;
    }

    /** Whether some word may begin with the sound and go on; a few times in a hundred wrongly so. */
    public boolean begins(int sound) {
        return holds(beginnings, sound);
    }

    private static boolean holds(int[] bits, int sound) {
        int bit = bit(sound, bits.length);
        return (bits[bit >>> 5] >>> bit & 1) != 0;
    }

    /** The bit of a sound among the beginnings, which are a number of ints that is a power of two. */
    public static int bit(int sound, int ints) {
        return (sound * 0x85EBCA6B >>> 7) & (ints * 32 - 1);
    }

    /** Hands over every word of the sound, the most frequent first. */
    public void each(int sound, IntConsumer consumer) {
        int at = place(sound);
        for (int i = begin(at); i < end(at); i++) {
            consumer.accept(word(i));
        }
    }

    /** The place of a sound's words, -1 if no word sounds so. */
    public int place(int sound) {
        if (!holds(whole, sound)) {
            return -1;
        }
        for (int at = sound * 0x9E3779B1 & mask; ; at = (at + 1) & mask) {
            int there = (int) (places[at] >>> 32);
            if (there == sound) {
                return at;
            }
            if (there == 0) {
                return -1;
            }
        }
    }

    /** Where the words of a place begin. */
    public int begin(int place) {
        return place < 0 ? 0 : (int) places[place];
    }

    /** Where they end. */
    public int end(int place) {
        return place < 0 ? 0 : (int) places[place + 1];
    }

    /** The word there. */
    public int word(int at) {
        return (int) (words[2 * at + 1] >>> 16);
    }

    /** The letters of the word there, 16 bits each from the lowest; 0 if it has more than {@link #PACKED}. */
    public long letters(int at) {
        return words[2 * at];
    }

    /** Logarithm of the probability of the word there by itself. */
    public float alone(int at) {
        return Logarithms.LOG[(int) words[2 * at + 1] & 255];
    }

    /** The most its probability behind any word comes to. */
    public float trail(int at) {
        return Logarithms.LOG[(int) words[2 * at + 1] >>> 8 & 255];
    }

    /** The sound of one more syllable behind a sound; 0 is the beginning. */
    public static int sound(int before, int coarse) {
        int sound = (before ^ (coarse + 1)) * 0x01000193 + 0x3779;
        return sound == 0 ? 1 : sound;
    }
}
