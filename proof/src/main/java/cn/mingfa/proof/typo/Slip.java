package cn.mingfa.proof.typo;

/**
 * A stretch of text that is probably written wrong.
 *
 * @param start where it begins
 * @param replacement what was probably meant, of the same length
 * @param odds how sure that is: logarithm of the odds
 * @param soundsAlike whether what is written sounds like what was meant, and does not merely look like it
 */
public record Slip(int start, String replacement, float odds, boolean soundsAlike) {

    public int end() {
        return start + replacement.length();
    }

    /** The same, more or less sure. */
    Slip lifted(float by) {
        return by == 0 ? this : new Slip(start, replacement, odds + by, soundsAlike);
    }
}
