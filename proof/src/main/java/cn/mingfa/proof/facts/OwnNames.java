package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Marks;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A short name of our own for a figure no indicator fits: the words before it without the verbs that lead to it. */
final class OwnNames {

    private static final Words TRAILING = Words.list("name-trailing.txt");
    private static final Words TOTALS = Words.list("running-totals.txt");
    private static final int LONGEST = 12;
    /** A name that is whole within so many is not cut. */
    private static final int WHOLE = 18;

    private static final Pattern TIME = Pattern.compile("(?:20\\d{2}年|上年|去年|前年|今年|上一年)(?:度|同期|底|末)?的?$");
    private static final Pattern FROM = Pattern.compile("(?<![理自缘事])由$|(?<![服依])从$");

    /** What either ends with. */
    private static final Marks LAST = new Marks("年度期底末的由从");

    /** Opens a list of parts and is no part of a name. */
    private static final String OF_THESE = "其中";

    private OwnNames() {}

    static String of(Surroundings around) {
        String name = trimmed(around.head());
        if (name.length() < 2) {
            name = leading(around.tail());
        }
        if (name.length() < 2) {
            name = trimmed(around.topics().text() + around.sentence());
        }
        return name.length() < 2 ? "未命名数据" : name;
    }

    /** Whether the words before a figure only say that it is a running total and name nothing: 累计达. */
    static boolean isBareTotal(String head) {
        return TOTALS.occurIn(head) && trimmed(head).isEmpty();
    }

    private static String trimmed(String text) {
        int end = text.length();
        boolean again = true;
        while (again && end > 0) {
            again = false;
            if (!Chars.isHan(text.charAt(end - 1))) {
                end--;
                again = true;
            } else {
                int n = Math.max(TRAILING.lengthBefore(text, 0, end), before(text, end));
                end -= n;
                again = n > 0;
            }
        }
        int start = han(text, end, WHOLE + 1);
        start = end - start > WHOLE ? han(text, end, LONGEST) : start;
        String name = text.substring(start, end);
        return name.startsWith(OF_THESE) ? name.substring(OF_THESE.length()) : name;
    }

    /** How long the words are that only say from when or from where a change went: 由上年的, 由. */
    private static int before(String text, int end) {
        if (!LAST.holds(text.charAt(end - 1))) {
            return 0;
        }
        int from = Math.max(0, end - LONGEST);
        for (Pattern pattern : List.of(TIME, FROM)) {
            Matcher matcher = pattern.matcher(text).region(from, end).useTransparentBounds(true);
            if (matcher.find()) {
                return matcher.end() - matcher.start();
            }
        }
        return 0;
    }

    /** Where the Chinese characters before a place begin, no more than so many. */
    private static int han(String text, int end, int most) {
        int start = end;
        while (start > 0 && end - start < most && Chars.isHan(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static String leading(String text) {
        int end = 0;
        while (end < text.length() && end < LONGEST && Chars.isHan(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
