package cn.mingfa.proof.outline;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a text turns to what comes next, without a heading of its own: 下一步，我局将…. */
public final class Plans {

    private static final Words OPENERS = Words.list("plan-openers.txt");
    private static final Pattern PROBLEM = Pattern.compile("(?:存在)?(?:的)?(?:问题|不足|短板)[一二三四五六七八九十\\d]{0,2}：(?=.)");
    private static final int NEAR = 24;
    /** 针对上述问题，我局将…: what the plans are to mend. */
    private static final List<String> LACKS = List.of("问题", "不足", "短板", "差距", "困难");

    private Plans() {}

    /** Whether the text tells one problem of several, each with its cause and measures: 问题二：. */
    public static boolean opensProblem(String text) {
        return problem(text) > 0;
    }

    /** Length of the words that open a problem, 0 if none do. */
    public static int problem(String text) {
        Matcher matcher = PROBLEM.matcher(text);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

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
        if (head.startsWith("针对") && LACKS.stream().anyMatch(head::contains) && head.contains("将")) {
            return true;
        }
        return year.isPresent()
                && head.startsWith((year.getAsInt() + 1) + "年")
                && (head.contains("将") || head.contains("要"));
    }
}
