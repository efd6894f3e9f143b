package cn.mingfa.proof.checks.typo;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Words;

/** Names of firms, which no dictionary holds: a clause or a member begins with them, and what firms are called by follows. */
final class FirmNames {

    /** What firms are called by, or do: 科技, 年产. */
    private static final Words FIRMS = Words.list("typo-firm-words.txt");

    private static final String BEFORE = "和与及由对向";

    /** How many characters of the name may stand between. */
    private static final int BETWEEN = 2;

    private FirmNames() {}

    /** Whether the stretch may open such a name: 禾栩纳米, 岚枋亿川年产8万吨. */
    static boolean open(String text, int start, int end) {
        boolean begins =
                start == 0 || !Chars.isHan(text.charAt(start - 1)) || BEFORE.indexOf(text.charAt(start - 1)) >= 0;
        for (int at = end; begins && at <= end + BETWEEN && at < text.length(); at++) {
            if (FIRMS.matchAt(text, at) > 0) {
                return true;
            }
            begins = Chars.isHan(text.charAt(at));
        }
        return false;
    }
}
