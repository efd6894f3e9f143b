package cn.mingfa.proof.typo;

/**
 * A stretch of text that is probably written wrong.
 *
 * @param start where it begins
 * @param replacement what was probably meant, of the same length
 * @param odds how sure that is: logarithm of the odds
 */
public record Slip(int start, String replacement, float odds) {

    public int end() {
        return start + replacement.length();
    }
}
