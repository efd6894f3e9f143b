package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.text.Chars;

/**
 * One edit between a fixed expression and a text: a character or a word replaced or left out, a character put in, or two
 * neighbours swapped.
 *
 * @param at offset in the text of the first character concerned
 * @param end offset just behind the expression as it stands in the text
 * @param start offset of the expression as it stands in the text
 */
record Edit(Kind kind, int start, int at, int end) {

    enum Kind {
        REPLACED,
        LEFT_OUT,
        PUT_IN,
        SWAPPED,
        WORD_REPLACED,
        WORD_LEFT_OUT
    }

    /** Where the text is the expression itself. */
    static final Edit SAME = new Edit(Kind.REPLACED, -1, -1, -1);

    private static final String LIGHT = "的了地得和与及并或、，。；：“”‘’《》（）〔〕·-—－ /";

    /**
     * Compares the rest of an expression, of which the first characters have been found, with the text.
     *
     * @return {@link #SAME}, the edit, or null if there is more than one or the evidence behind it is too weak
     */
    static @org.jspecify.annotations.Nullable Edit behind(String text, int start, String phrase, int known) {
        int k = known;
        int t = start + known;
        while (k < phrase.length() && t < text.length() && phrase.charAt(k) == text.charAt(t)) {
            k++;
            t++;
        }
        if (k == phrase.length()) {
            return SAME;
        }
        int left = phrase.length() - k - 1;
        if (t >= text.length() || left < 1) {
            return null;
        }
        char wanted = phrase.charAt(k);
        char there = text.charAt(t);
        boolean sure = left > 1 || phrase.length() > 7;
        if (sure && matches(phrase, k + 1, text, t + 1) && bothHeavy(wanted, there)) {
            return new Edit(Kind.REPLACED, start, t, t + 1 + left);
        }
        boolean swapped = left > 0
                && t + 1 < text.length()
                && text.charAt(t + 1) == wanted
                && phrase.charAt(k + 1) == there
                && matches(phrase, k + 2, text, t + 2);
        if (swapped && heavy(there) && heavy(wanted)) {
            return new Edit(Kind.SWAPPED, start, t, t + 1 + left);
        }
        if (left > 1 && matches(phrase, k + 1, text, t) && heavy(wanted)) {
            return new Edit(Kind.LEFT_OUT, start, t, t + left);
        }
        if (doubled(text, t) && matches(phrase, k, text, t + 1) && heavy(there)) {
            return new Edit(Kind.PUT_IN, start, t, t + 2 + left);
        }
        return null;
    }

    /** The same for an expression whose last characters, from {@code known} on, have been found and end at {@code end}. */
    static @org.jspecify.annotations.Nullable Edit before(String text, int end, String phrase, int known) {
        int k = known - 1;
        int t = end - (phrase.length() - known) - 1;
        while (k >= 0 && t >= 0 && phrase.charAt(k) == text.charAt(t)) {
            k--;
            t--;
        }
        if (k < 0) {
            return SAME;
        }
        if (t < 0 || k < 1) {
            return null;
        }
        char wanted = phrase.charAt(k);
        char there = text.charAt(t);
        boolean sure = k > 1 || phrase.length() > 7;
        if (sure && endsAt(phrase, k, text, t) && bothHeavy(wanted, there)) {
            return new Edit(Kind.REPLACED, t - k, t, end);
        }
        boolean swapped = t > 0
                && text.charAt(t - 1) == wanted
                && phrase.charAt(k - 1) == there
                && endsAt(phrase, k - 1, text, t - 1);
        if (swapped && heavy(there) && heavy(wanted)) {
            return new Edit(Kind.SWAPPED, t - k, t - 1, end);
        }
        if (k > 1 && endsAt(phrase, k, text, t + 1) && heavy(wanted)) {
            return new Edit(Kind.LEFT_OUT, t + 1 - k, t + 1, end);
        }
        if (doubled(text, t) && endsAt(phrase, k + 1, text, t) && heavy(there)) {
            return new Edit(Kind.PUT_IN, t - k - 1, t, end);
        }
        return null;
    }

    /** A character put in is taken for a slip only where it repeats its neighbour; any other makes another phrase. */
    private static boolean doubled(String text, int at) {
        char c = text.charAt(at);
        return at > 0 && text.charAt(at - 1) == c || at + 1 < text.length() && text.charAt(at + 1) == c;
    }

    private static boolean matches(String phrase, int from, String text, int at) {
        return text.startsWith(phrase.substring(from), at);
    }

    /** Whether the first characters of the phrase stand in the text just before the place. */
    private static boolean endsAt(String phrase, int length, String text, int before) {
        return before - length >= 0 && text.startsWith(phrase.substring(0, length), before - length);
    }

    private static boolean bothHeavy(char wanted, char there) {
        return heavy(wanted) && heavy(there) && !(Chars.isChineseDigit(wanted) && Chars.isChineseDigit(there));
    }

    /** A character that carries meaning: particles, marks, digits and letters may vary. */
    static boolean heavy(char c) {
        return Chars.isHan(c) && LIGHT.indexOf(c) < 0;
    }
}
