package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Sounds;

/** What changes of characters cost: the logarithm, roughly, of how probable such a slip is. */
final class Channel {

    /** The cost of a character that neither sounds nor looks alike. */
    static final float UNLIKE = -9;

    /** The cost of a character of the same sound that looks alike. */
    private static final float LIKELIEST = -4;
    /** What is given back for each change but the first. */
    private static final float FURTHER = 3;

    private static final float[] ALIKE = new float[Sounds.FAR + 1];

    static {
        for (int sound = 0; sound < ALIKE.length; sound++) {
            ALIKE[sound] = cost(sound, 1);
        }
    }

    private Channel() {}

    /** What changes cost with one more that costs so much alone. */
    static float further(float cost, float one) {
        return cost == 0 ? one : cost + one + FURTHER;
    }

    /** What so many changes cost at least. */
    static float mostLikely(int changes) {
        return changes * LIKELIEST + (changes - 1) * FURTHER;
    }

    /** What a change to a character that looks alike costs. */
    static float alike(int sound) {
        return ALIKE[sound];
    }

    static float cost(int sound, int shape) {
        float cost = switch (sound) {
            case Sounds.SAME -> -5f;
            case Sounds.OTHER_TONE -> -6f;
            case Sounds.FLAT_TONGUE, Sounds.NASAL -> -6.5f;
            case Sounds.BOTH -> -7.5f;
            case Sounds.DIALECT -> -8f;
            default -> UNLIKE;
        };
        return shape > 0 ? Math.max(cost + 1, -7f) : cost;
    }
}
