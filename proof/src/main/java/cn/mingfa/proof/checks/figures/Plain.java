package cn.mingfa.proof.checks.figures;

import java.math.BigDecimal;

/** Numbers as they are written in a message: no exponent, no needless zeros. */
final class Plain {

    private Plain() {}

    static String of(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
