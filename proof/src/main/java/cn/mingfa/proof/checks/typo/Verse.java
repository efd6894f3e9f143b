package cn.mingfa.proof.checks.typo;

import cn.mingfa.proof.text.Chars;

/**
 * Tells two clauses of five or of seven characters that stand as a couplet, where words are put as the verse wants them:
 * {@code 潮起海天阔，帆扬港路长}.
 */
final class Verse {

    private static final int SHORT = 5;
    private static final int LONG = 7;

    private Verse() {}

    /** Whether the position lies in such a couplet. */
    static boolean holds(String text, int at) {
        int from = at;
        while (from > 0 && at - from < LONG && Chars.isHan(text.charAt(from - 1))) {
            from--;
        }
        int to = forward(text, at);
        int length = to - from;
        if (length != SHORT && length != LONG) {
            return false;
        }
        boolean first = opens(text, from)
                && to < text.length()
                && text.charAt(to) == '，'
                && forward(text, to + 1) - to - 1 == length
                && closes(text, to + 1 + length);
        int before = from - 1 - length;
        boolean second = closes(text, to)
                && before >= 0
                && text.charAt(from - 1) == '，'
                && forward(text, before) == from - 1
                && opens(text, before);
        return first || second;
    }

    private static int forward(String text, int at) {
        int to = at;
        while (to < text.length() && to - at <= LONG && Chars.isHan(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean opens(String text, int at) {
        return at == 0 || "。！；“”".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static boolean closes(String text, int at) {
        return at == text.length() || "。！；”".indexOf(text.charAt(at)) >= 0;
    }
}
