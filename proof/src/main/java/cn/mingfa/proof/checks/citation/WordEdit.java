package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.text.Chars;
import java.util.Optional;

/**
 * One word replaced or left out between a fixed expression and a text, seen from a piece of it that stands. At least two
 * thirds of the expression stand on both sides of the word, or before its last character. Single characters inside are
 * {@link Edit}'s.
 */
final class WordEdit {

    private static final int LONGEST = 4;
    /** What stands behind the word, at least. */
    private static final int ANCHOR = 2;

    private WordEdit() {}

    /**
     * Compares the expression on both sides of a piece.
     *
     * @param at offset of the piece in the text
     * @param offset of the piece in the expression
     */
    static Optional<Edit> around(String text, int at, String phrase, int offset, int length) {
        int left = 0;
        while (left < offset && at - left > 0 && text.charAt(at - left - 1) == phrase.charAt(offset - left - 1)) {
            left++;
        }
        int k = offset + length;
        int t = at + length;
        while (k < phrase.length() && t < text.length() && phrase.charAt(k) == text.charAt(t)) {
            k++;
            t++;
        }
        if (left == offset) {
            return k == phrase.length() ? Optional.empty() : behind(text, at - offset, t, phrase, k);
        }
        return k == phrase.length() ? before(text, at - left, t, phrase, offset - left) : Optional.empty();
    }

    /** The expression stands up to {@code k}; a word differs behind. */
    private static Optional<Edit> behind(String text, int start, int t, String phrase, int k) {
        for (int sum = 1; sum <= 2 * LONGEST; sum++) {
            for (int a = Math.max(0, sum - LONGEST); a <= Math.min(sum, LONGEST); a++) {
                int b = sum - a;
                int rest = phrase.length() - k - a;
                if (rest < ANCHOR || t + b + rest > text.length()) {
                    continue;
                }
                if (text.regionMatches(t + b, phrase, k + a, rest)) {
                    return edit(text, start, t, b, t + b + rest, phrase, k, a);
                }
            }
        }
        boolean last = k == phrase.length() - 1
                && t < text.length()
                && (t + 1 == text.length() || !Chars.isHan(text.charAt(t + 1)))
                && fixed(text, t, 1, phrase, k, 1);
        return last ? Optional.of(new Edit(Edit.Kind.REPLACED, start, t, t + 1)) : Optional.empty();
    }

    /** The expression stands from {@code k} on; a word differs before. */
    private static Optional<Edit> before(String text, int t, int end, String phrase, int k) {
        for (int sum = 1; sum <= 2 * LONGEST; sum++) {
            for (int a = Math.max(0, sum - LONGEST); a <= Math.min(sum, LONGEST); a++) {
                int b = sum - a;
                int rest = k - a;
                int start = t - b - rest;
                if (rest < ANCHOR || start < 0) {
                    continue;
                }
                if (text.regionMatches(start, phrase, 0, rest)) {
                    return edit(text, start, t - b, b, end, phrase, rest, a);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Edit> edit(
            String text, int start, int at, int written, int end, String phrase, int from, int wanted) {
        // a word put in makes another expression: 以人民健康为中心
        boolean character = wanted == 0 || wanted == 1 && written <= 1;
        boolean swapped = wanted == 2
                && written == 2
                && text.charAt(at) == phrase.charAt(from + 1)
                && text.charAt(at + 1) == phrase.charAt(from);
        if (character || swapped || wanted * 3 > phrase.length() || !fixed(text, at, written, phrase, from, wanted)) {
            return Optional.empty();
        }
        return Optional.of(new Edit(written == 0 ? Edit.Kind.WORD_LEFT_OUT : Edit.Kind.WORD_REPLACED, start, at, end));
    }

    /** Whether nothing but words differs: marks, particles and numbers may vary. */
    private static boolean fixed(String text, int at, int written, String phrase, int from, int wanted) {
        boolean number = true;
        for (int i = 0; i < written; i++) {
            if (!Edit.heavy(text.charAt(at + i))) {
                return false;
            }
            number &= Chars.isChineseDigit(text.charAt(at + i));
        }
        for (int i = 0; i < wanted; i++) {
            if (!Edit.heavy(phrase.charAt(from + i))) {
                return false;
            }
        }
        return written == 0 || !number;
    }
}
