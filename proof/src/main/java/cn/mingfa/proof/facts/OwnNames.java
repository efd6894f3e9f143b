package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Words;

/** A short name of our own for a figure no indicator fits: the words before it without the verbs that lead to it. */
final class OwnNames {

    private static final Words TRAILING = Words.list("name-trailing.txt");
    private static final Words TOTALS = Words.list("running-totals.txt");
    private static final int LONGEST = 12;

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
                int n = TRAILING.lengthBefore(text, 0, end);
                end -= n;
                again = n > 0;
            }
        }
        int start = end;
        while (start > 0 && end - start < LONGEST && Chars.isHan(text.charAt(start - 1))) {
            start--;
        }
        String name = text.substring(start, end);
        return name.startsWith(OF_THESE) ? name.substring(OF_THESE.length()) : name;
    }

    private static String leading(String text) {
        int end = 0;
        while (end < text.length() && end < LONGEST && Chars.isHan(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
