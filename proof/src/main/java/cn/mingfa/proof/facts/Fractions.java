package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Numbering;
import java.math.BigDecimal;
import java.util.Optional;

/** Shares said in tenths or halves, read as percentages: 八成以上, 近六成, 半数以上. */
final class Fractions {

    private static final String BOUNDS_BEFORE = "近超过逾约达";
    private static final String[] BEHIND = {"以上", "左右", "多", "的", "以内"};

    private Fractions() {}

    /** The share that begins at the position, its unit 成 or 数 in it. */
    static Optional<Numeral> at(String text, int at) {
        boolean half = text.startsWith("半数", at);
        boolean tenth = at + 1 < text.length() && text.charAt(at + 1) == '成';
        if (!(half || tenth) || !claimed(text, at)) {
            return Optional.empty();
        }
        char c = text.charAt(at);
        int value = half ? 5 : Chars.isDigit(c) ? c - '0' : Numbering.chinese(String.valueOf(c));
        boolean more = text.startsWith("多", at + 2);
        return value < 1 || value > 9
                ? Optional.empty()
                : Optional.of(new Numeral(at, at + 2, BigDecimal.valueOf(10L * value), 1, more, at + 2, !half));
    }

    private static boolean claimed(String text, int at) {
        boolean approached = at > 0 && BOUNDS_BEFORE.indexOf(text.charAt(at - 1)) >= 0;
        boolean closes = at + 2 == text.length() || !Chars.isHan(text.charAt(at + 2));
        if (approached || closes && at > 0 && text.charAt(at - 1) == '占') {
            return true;
        }
        for (String behind : BEHIND) {
            if (text.startsWith(behind, at + 2)) {
                return true;
            }
        }
        return false;
    }
}
