package cn.mingfa.proof.outline;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Words;
import java.util.OptionalInt;

/** Finds where a text turns to what comes next, without a heading of its own: 下一步，我局将…. */
public final class Plans {

    private static final Words OPENERS = Words.list("plan-openers.txt");
    private static final int NEAR = 24;

    private Plans() {}

    /** Position of the first sentence of plans, the length of the text if there is none. */
    public static int from(String text, OptionalInt year) {
        for (int i = 0; i < text.length(); i++) {
            boolean opens = i == 0 || Chars.isTerminal(text.charAt(i - 1));
            if (opens && isPlan(text, i, year)) {
                return i;
            }
        }
        return text.length();
    }

    /** Whether a sentence of plans begins at the position. */
    static boolean isPlan(String text, int at, OptionalInt year) {
        if (OPENERS.matchAt(text, at) > 0) {
            return true;
        }
        String head = text.substring(at, Math.min(text.length(), at + NEAR));
        return year.isPresent()
                && head.startsWith((year.getAsInt() + 1) + "年")
                && (head.contains("将") || head.contains("要"));
    }
}
