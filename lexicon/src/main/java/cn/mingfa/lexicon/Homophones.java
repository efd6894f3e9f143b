package cn.mingfa.lexicon;

import java.util.function.IntConsumer;

/** The words by their sound, coarsely: what nasal endings, flat tongues and dialects confuse counts as the same. */
public final class Homophones {

    private final int[] keys;
    private final int[] from;
    private final int[] words;
    private final int mask;

    Homophones(int[] keys, int[] from, int[] words) {
        this.keys = keys;
        this.from = from;
        this.words = words;
        this.mask = keys.length - 1;
    }

    /** Hands over every word of the sound, the most frequent first. */
    public void each(int sound, IntConsumer consumer) {
        for (int at = Integer.hashCode(sound * 0x9E3779B1) & mask; keys[at] != 0; at = (at + 1) & mask) {
            if (keys[at] == sound) {
                for (int i = from[at]; i < from[at + 1]; i++) {
                    consumer.accept(words[i]);
                }
                return;
            }
        }
    }

    /** The sound of one more syllable behind a sound; 0 is the beginning. */
    public static int sound(int before, int coarse) {
        int sound = (before ^ (coarse + 1)) * 0x01000193 + 0x3779;
        return sound == 0 ? 1 : sound;
    }
}
