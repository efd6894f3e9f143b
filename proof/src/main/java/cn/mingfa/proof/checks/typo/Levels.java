package cn.mingfa.proof.checks.typo;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.typo.Slip;

/**
 * A word for where or from whom, and one for a level, before a body of that level: 在省政务大厅, 由县司法局; the same behind a
 * year.
 */
final class Levels {

    private static final String BEFORE = "在由经向到对与从为以把将被按";
    private static final String TIMES = "年月日时";
    private static final String LEVELS = "省市州盟县区旗镇乡街村";

    private Levels() {}

    static boolean hold(String text, Slip slip) {
        int at = slip.start();
        if (isThen(text, slip)) {
            return true;
        }
        return slip.end() == at + 2
                && BEFORE.indexOf(text.charAt(at)) >= 0
                && LEVELS.indexOf(text.charAt(at + 1)) >= 0
                && at + 2 < text.length()
                && Chars.isHan(text.charAt(at + 2));
    }

    /** Whether the end of a day or a year and such a word stand behind a number: 2015年在预算改革上. */
    private static boolean isThen(String text, Slip slip) {
        int at = slip.start();
        return at > 0
                && Chars.isDigit(text.charAt(at - 1))
                && TIMES.indexOf(text.charAt(at)) >= 0
                && BEFORE.indexOf(text.charAt(at + 1)) >= 0
                && slip.replacement().charAt(1) != text.charAt(at + 1);
    }
}
