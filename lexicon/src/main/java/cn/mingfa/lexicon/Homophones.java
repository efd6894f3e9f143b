package cn.mingfa.lexicon;

import java.util.function.IntConsumer;

/** The words by their sound, coarsely: what nasal endings, flat tongues and dialects confuse counts as the same. */
public final class Homophones {

    private final int[] keys;
    private final int[] from;
    private final int[] words;
    private final int[] beginnings;
    private final int mask;

    Homophones(int[] keys, int[] from, int[] words, int[] beginnings) {
        this.keys = keys;
        this.from = from;
        this.words = words;
        this.beginnings = beginnings;
        this.mask = keys.length - 1;
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

    /** The sound of one more syllable behind a sound; 0 is the beginning. */
    public static int sound(int before, int coarse) {
        int sound = (before ^ (coarse + 1)) * 0x01000193 + 0x3779;
        return sound == 0 ? 1 : sound;
    }
}
