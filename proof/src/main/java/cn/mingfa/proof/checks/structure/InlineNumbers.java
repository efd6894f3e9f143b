package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.View;

/** Points of one paragraph counted by （1）, 1., 一要 or 其一， that skip or come twice. Each must open a clause. */
final class InlineNumbers {

    private static final String DOTS = ".．";
    /** Behind a numeral that counts what is asked for, 一要, 二要, or why, 一则, 二则. */
    private static final String MARKERS = "要则";

    /** Characters of a number in brackets, the brackets included. */
    private static final int LONGEST = 5;

    private static final int MOST_DIGITS = 2;

    private InlineNumbers() {}

    static void judge(View view, Notes notes) {
        String text = view.text();
        var bracketed = new OrdinalRow("（", notes);
        var spelt = new OrdinalRow("（", notes);
        var dotted = new OrdinalRow("", notes);
        var said = new OrdinalRow("其", notes);
        var demanded = new OrdinalRow("", notes);
        for (int i = 0; i + 2 < text.length(); i++) {
            if (i > 0 && !Chars.endsClause(text.charAt(i - 1))) {
                continue;
            }
            char c = text.charAt(i);
            if (c == '（') {
                int close = text.indexOf('）', i, Math.min(text.length(), i + LONGEST));
                int ordinal = close > i + 1 ? Numbering.chinese(text.substring(i + 1, close)) : 0;
                if (ordinal > 0 && (i == 0 || text.charAt(i - 1) != '，')) {
                    spelt.take(view, i, close, ordinal, Numbering::chinese);
                    continue;
                }
                int end = digitsEnd(text, i + 1);
                if (end > i + 1 && text.startsWith("）", end)) {
                    bracketed.take(view, i, end, value(text, i + 1, end), String::valueOf);
                }
            } else if (Chars.isDigit(c)) {
                int end = digitsEnd(text, i);
                if (isDotted(text, end)) {
                    dotted.take(view, i, end, value(text, i, end), String::valueOf);
                }
            } else if (MARKERS.indexOf(text.charAt(i + 1)) >= 0 && Chars.isChineseDigit(c)) {
                int value = Numbering.chinese(text.substring(i, i + 1));
                if (value > 0) {
                    demanded.take(view, i, i + 1, value, Numbering::chinese);
                }
            } else if (c == '其' && text.charAt(i + 2) == '，') {
                int value = Numbering.chinese(text.substring(i + 1, i + 2));
                if (value > 0) {
                    said.take(view, i, i + 2, value, Numbering::chinese);
                }
            }
        }
        bracketed.begin();
        spelt.begin();
        dotted.begin();
        said.begin();
        demanded.begin();
    }

    /** Whether the dot of a point stands there, and not that of a decimal. */
    private static boolean isDotted(String text, int at) {
        return at + 1 < text.length()
                && DOTS.indexOf(text.charAt(at)) >= 0
                && (Chars.isHan(text.charAt(at + 1)) || text.charAt(at + 1) == '“' || text.charAt(at + 1) == '《');
    }

    private static int digitsEnd(String text, int from) {
        int to = from;
        while (to < text.length() && to - from < MOST_DIGITS && Chars.isDigit(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static int value(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }
}
