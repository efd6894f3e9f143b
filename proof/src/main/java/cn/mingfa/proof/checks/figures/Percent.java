package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What one number is of another in percent, to be held against a rate a text tells.
 *
 * @param value two digits finer than the rate is written
 * @param decimals of the rate
 */
record Percent(BigDecimal value, int decimals) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Percent of(BigDecimal part, BigDecimal whole, Fact rate) {
        int decimals = Math.max(0, rate.value().scale());
        return new Percent(part.multiply(HUNDRED).divide(whole, decimals + 2, RoundingMode.HALF_UP), decimals);
    }

    /** Whether what is told lies one of its last digit off, or more. */
    boolean misses(BigDecimal told) {
        return misses(told, BigDecimal.ZERO);
    }

    /** The same by so much more, because the two numbers are rounded themselves. */
    boolean misses(BigDecimal told, BigDecimal blur) {
        BigDecimal tolerance = BigDecimal.ONE.movePointLeft(decimals).add(blur);
        return value.subtract(told).abs().compareTo(tolerance) >= 0;
    }

    /** As a message writes it, without a sign: with one decimal at least. */
    String shown() {
        return Plain.of(value.abs().setScale(Math.max(1, decimals), RoundingMode.HALF_UP)) + "%";
    }
}
