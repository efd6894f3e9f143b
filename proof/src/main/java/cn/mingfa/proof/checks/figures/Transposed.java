package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import java.math.BigDecimal;
import java.util.List;

/** Whether parts miss their total by no more than two neighbouring digits of one of them having changed places: 10232 for 10322. */
final class Transposed {

    /** A part of less digits would fit by chance. */
    private static final int SHORTEST = 2;

    private static final int LONGEST = 9;
    private static final int NINE = 9;

    private Transposed() {}

    /** @param off what the parts add up to, less the total */
    static boolean explains(Fact total, List<Fact> parts, BigDecimal off) {
        if (off.stripTrailingZeros().scale() > 0
                || off.longValue() % NINE != 0
                || total.value().longValue() < 100) {
            return false;
        }
        return parts.stream().anyMatch(part -> isOff(part.value(), off.negate().longValue()));
    }

    private static boolean isOff(BigDecimal value, long lacking) {
        String digits = value.stripTrailingZeros().scale() > 0
                ? ""
                : value.toBigInteger().toString();
        if (digits.length() < SHORTEST || digits.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i + 1 < digits.length(); i++) {
            String turned = digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2);
            if (Long.parseLong(turned) - Long.parseLong(digits) == lacking) {
                return true;
            }
        }
        return false;
    }
}
