package cn.mingfa.proof.checks.typo;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.typo.Slip;

/** A word for where or from whom, and one for a level, before a body of that level: 在省政务大厅, 由县司法局. */
final class Levels {

    private static final String BEFORE = "在由经向到对与从为以把将被按";
    private static final String LEVELS = "省市州盟县区旗镇乡街村";

    private Levels() {}

    static boolean hold(String text, Slip slip) {
        int at = slip.start();
        return slip.end() == at + 2
                && BEFORE.indexOf(text.charAt(at)) >= 0
                && LEVELS.indexOf(text.charAt(at + 1)) >= 0
                && at + 2 < text.length()
                && Chars.isHan(text.charAt(at + 2));
    }
}
