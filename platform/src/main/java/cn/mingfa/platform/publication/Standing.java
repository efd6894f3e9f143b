package cn.mingfa.platform.publication;

/**
 * How a public matter stands today; reckoned from its dates, never stored.
 *
 * @param word e.g. 现行有效, 征集中
 * @param basis why, with the day, e.g. 有效期至2027年3月1日; may be empty
 */
public record Standing(String word, Tone tone, String basis) {

    /** What the word means for whoever reads it. */
    public enum Tone {
        /** In force, or open to comments. */
        OPEN,
        /** Ends soon. */
        SOON,
        /** No longer in force, or closed. */
        OVER,
        /** On its way. */
        ON_THE_WAY
    }
}
