package cn.mingfa.lexicon;

import java.util.function.IntConsumer;

/** The words by their sound, coarsely: what nasal endings, flat tongues and dialects confuse counts as the same. */
public final class Homophones {

    /** The longest words whose letters are kept beside them. */
    public static final int PACKED = 4;

    private final int[] keys;
    private final int[] from;
    private final int[] words;
    private final int[] beginnings;
    private final int mask;
    /** The letters of the words, beside them: walking the words of a sound stays in one place. */
    private final long[] letters;

    private final byte[] alone;

    Homophones(int[] keys, int[] from, int[] words, int[] beginnings, Table table) {
        this.keys = keys;
        this.from = from;
        this.words = words;
        this.beginnings = beginnings;
        this.mask = keys.length - 1;
        this.letters = new long[words.length];
        this.alone = new byte[words.length];
        for (int i = 0; i < words.length; i++) {
            letters[i] = packed(table, words[i]);
            alone[i] = (byte) table.alone(words[i]);
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
        int bit = bit(sound, beginnings.length);
        return (beginnings[bit >>> 5] >>> (bit & 31) & 1) != 0;
    }

    /** The bit of a sound among the beginnings, which are a number of ints that is a power of two. */
    public static int bit(int sound, int ints) {
        return (sound * 0x85EBCA6B >>> 7) & (ints * 32 - 1);
    }

    /** Hands over every word of the sound, the most frequent first. */
    public void each(int sound, IntConsumer consumer) {
        int at = place(sound);
        for (int i = begin(at); i < end(at); i++) {
            consumer.accept(words[i]);
        }
    }

    /** The place of a sound's words, -1 if no word sounds so. */
    public int place(int sound) {
        for (int at = Integer.hashCode(sound * 0x9E3779B1) & mask; keys[at] != 0; at = (at + 1) & mask) {
            if (keys[at] == sound) {
                return at;
            }
        }
        return -1;
    }

    /** Where the words of a place begin. */
    public int begin(int place) {
        return place < 0 ? 0 : from[place];
    }

    /** Where they end. */
    public int end(int place) {
        return place < 0 ? 0 : from[place + 1];
    }

    /** The word there. */
    public int word(int at) {
        return words[at];
    }

    /** The letters of the word there, 16 bits each from the lowest; 0 if it has more than {@link #PACKED}. */
    public long letters(int at) {
        return letters[at];
    }

    /** Logarithm of the probability of the word there by itself. */
    public float alone(int at) {
        return Logarithms.LOG[alone[at] & 255];
    }

    /** The sound of one more syllable behind a sound; 0 is the beginning. */
    public static int sound(int before, int coarse) {
        int sound = (before ^ (coarse + 1)) * 0x01000193 + 0x3779;
        return sound == 0 ? 1 : sound;
    }
}
