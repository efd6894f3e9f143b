package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Numbering;
import java.math.BigDecimal;
import java.util.Optional;

/** Shares said in tenths or halves, read as percentages: 八成以上, 近六成, 半数以上. */
final class Fractions {

    private static final String BOUNDS_BEFORE = "近超过逾约达到足降升长加少仅";
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
        if (value < 1 || value > 9) {
            return Optional.empty();
        }
        int units = half ? 0 : units(text, at + 2);
        int to = units > 0 ? at + 3 : at + 2;
        boolean more = text.startsWith("多", to);
        return Optional.of(new Numeral(at, to, BigDecimal.valueOf(10L * value + units), 1, more, to, !half));
    }

    /** The hundredths behind the tenths: the five of 九成五, 0 if there are none. */
    private static int units(String text, int at) {
        if (at >= text.length()) {
            return 0;
        }
        int units = text.charAt(at) == '半' ? 5 : Numbering.chinese(text.substring(at, at + 1));
        boolean closes = at + 1 == text.length() || !Chars.isHan(text.charAt(at + 1)) || opensBehind(text, at + 1);
        return closes && units > 0 && units < 10 ? units : 0;
    }

    private static boolean claimed(String text, int at) {
        boolean approached = at > 0 && BOUNDS_BEFORE.indexOf(text.charAt(at - 1)) >= 0;
        int end = units(text, at + 2) > 0 ? at + 3 : at + 2;
        boolean closes = end == text.length() || !Chars.isHan(text.charAt(end));
        if (approached || closes && at > 0 && text.charAt(at - 1) == '占') {
            return true;
        }
        return opensBehind(text, end);
    }

    private static boolean opensBehind(String text, int at) {
        for (String behind : BEHIND) {
            if (text.startsWith(behind, at)) {
                return true;
            }
        }
        return false;
    }
}
