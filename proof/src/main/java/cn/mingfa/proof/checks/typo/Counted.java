package cn.mingfa.proof.checks.typo;

import cn.mingfa.proof.facts.Measures;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Words;
import cn.mingfa.proof.typo.Slip;

/** Numbers, what is counted by them and one of several bodies, where another character would only be another meaning. */
final class Counted {

    /** What sets a limit behind a measure word: 90分及以上. */
    private static final Words LIMITS = Words.list("typo-limits.txt");

    private static final String REGIONS = "省市州区县旗镇乡街村";

    private static final String TIMES = "年月日时点分";

    /** 几 stands for a number too. */
    private static final char SOME = '几';

    private static final String BODIES = "局委办部处省国州区县市旗镇乡街村院所站厅队科股司室庭校园团社会厂";

    /** Of these one is never a slip for another: 省委, 县委. */
    private static final String LEVELS = "省市州县区旗镇乡村";

    private static final char ONE = '一';

    private Counted() {}

    /**
     * Whether the character objected to is a measure word or a multiplier behind a number: 三十份 is not 十分 badly
     * written.
     */
    static boolean hold(String text, Slip slip) {
        if (endsCount(text, slip.start()) || isOneOf(text, slip)) {
            return true;
        }
        for (int i = slip.start(); i < slip.end(); i++) {
            if (text.charAt(i) != slip.replacement().charAt(i - slip.start())) {
                char proposed = slip.replacement().charAt(i - slip.start());
                if (isNumber(text.charAt(i), proposed) || isOrgan(text, i, slip) || isFloor(text, i)) {
                    return true;
                }
                boolean counts =
                        Chars.isChineseDigit(text.charAt(i)) || Measures.standAt(text, i) || isCountedRegion(text, i);
                return i > 0 && counts && isNumeral(text.charAt(i - 1));
            }
        }
        return false;
    }

    /** Whether 一 and its measure word follow 的 here, which then ends what stands before: 建设“三型机关”的一项工作. */
    private static boolean isOneOf(String text, Slip slip) {
        int last = slip.end() - 1;
        return last > slip.start()
                && text.charAt(last) == ONE
                && text.charAt(last - 1) == '的'
                && slip.replacement().charAt(slip.replacement().length() - 1) == ONE
                && Measures.standAt(text, slip.end());
    }

    /** Whether a storey or a building is numbered here: 商场五楼. */
    private static boolean isFloor(String text, int at) {
        boolean digit = Chars.isChineseDigit(text.charAt(at)) && at + 1 < text.length();
        return digit && "楼层栋".indexOf(text.charAt(at + 1)) >= 0;
    }

    /** Whether regions of two sorts are counted here: 三市四县. */
    private static boolean isCountedRegion(String text, int at) {
        return REGIONS.indexOf(text.charAt(at)) >= 0
                && at + 2 < text.length()
                && isNumeral(text.charAt(at + 1))
                && REGIONS.indexOf(text.charAt(at + 2)) >= 0;
    }

    /** Whether one number was written and another is proposed: how many there are only the writer knows. */
    private static boolean isNumber(char written, char proposed) {
        return Chars.isChineseDigit(written) && Chars.isChineseDigit(proposed);
    }

    /** Whether one sort of organ was written and another is proposed: 保障厅 and 保障局, 局属 and 厅属; or 本组 and 村组. */
    private static boolean isOrgan(String text, int at, Slip slip) {
        boolean own = at == slip.start() && text.charAt(at) == '本' && !slip.soundsAlike();
        boolean levels = LEVELS.indexOf(text.charAt(at)) >= 0
                && LEVELS.indexOf(slip.replacement().charAt(at - slip.start())) >= 0;
        return own
                || levels
                || (at == slip.end() - 1 || !slip.soundsAlike())
                        && BODIES.indexOf(text.charAt(at)) >= 0
                        && BODIES.indexOf(slip.replacement().charAt(at - slip.start())) >= 0;
    }

    /** Whether a number with its measure ends here and its limit follows: 90分及以上. */
    private static boolean endsCount(String text, int at) {
        return at > 0
                && at < text.length()
                && Chars.isDigit(text.charAt(at - 1))
                && (Measures.standAt(text, at) || TIMES.indexOf(text.charAt(at)) >= 0)
                && LIMITS.matchAt(text, at + 1) > 0;
    }

    private static boolean isNumeral(char c) {
        return Chars.isDigit(c) || Chars.isChineseDigit(c) || c == SOME;
    }
}
