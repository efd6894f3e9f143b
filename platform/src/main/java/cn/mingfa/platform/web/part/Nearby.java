package cn.mingfa.platform.web.part;

/**
 * A few words on either side of a quote too short to be known again by itself, such as a comma.
 *
 * @param before the words before it; {@code after} those behind; both empty where the quote says enough
 */
public record Nearby(String before, String after) {

    private static final int SHORT = 3;
    private static final int WORDS = 5;

    /** Around the span of the text, within its line. */
    public static Nearby of(String text, int start, int end) {
        if (end - start > SHORT || start < 0 || end > text.length()) {
            return new Nearby("", "");
        }
        int from = start;
        while (from > 0 && start - from < WORDS && text.charAt(from - 1) != '\n') {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < WORDS && text.charAt(to) != '\n') {
            to++;
        }
        return new Nearby(whole(text.substring(from, start)), whole(text.substring(end, to)));
    }

    /** Without half a character at its ends. */
    private static String whole(String words) {
        int from = !words.isEmpty() && Character.isLowSurrogate(words.charAt(0)) ? 1 : 0;
        int to = words.length();
        if (to > from && Character.isHighSurrogate(words.charAt(to - 1))) {
            to--;
        }
        return words.substring(from, to);
    }
}
