package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Whether two tellings may be of one number. 1.2万 stands for what rounds or is cut to it, 60余 for 60 to under 70,
 * 近200 for what lies around it; a rate for what rounds to it.
 */
final class Agreement {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** All numbers one telling may mean, the upper end left out. */
    private record Range(BigDecimal low, BigDecimal high) {

        boolean meets(Range other) {
            return low.compareTo(other.high) < 0 && other.low.compareTo(high) < 0;
        }
    }

    private Agreement() {}

    static boolean agree(Fact one, Fact other) {
        return one.value().compareTo(other.value()) == 0 || range(one).meets(range(other));
    }

    /** Whether a telling may be of a number known exactly. */
    static boolean agree(Fact told, BigDecimal exact) {
        Range range = range(told);
        return told.value().compareTo(exact) == 0
                || (exact.compareTo(range.low()) >= 0 && exact.compareTo(range.high()) < 0);
    }

    private static Range range(Fact fact) {
        BigDecimal value = fact.value();
        BigDecimal unit = unit(fact);
        return switch (fact.qualifier()) {
            case EXACT -> exact(fact, value, unit);
            case AT_LEAST -> new Range(value, value.add(step(value)));
            case ABOUT -> new Range(value.subtract(step(value)), value.add(step(value)));
            case AT_MOST -> new Range(BigDecimal.ZERO, value.add(unit));
        };
    }

    private static Range exact(Fact fact, BigDecimal value, BigDecimal unit) {
        boolean measured = fact.kind() != Fact.Kind.COUNT && fact.kind() != Fact.Kind.YES_NO;
        if (measured || fact.scale() > 1) {
            BigDecimal above = measured ? unit.multiply(HALF) : unit;
            return new Range(value.subtract(unit.multiply(HALF)), value.add(above));
        }
        return new Range(value, value.add(HALF));
    }

    /** One of the last digit written. */
    static BigDecimal unit(Fact fact) {
        int point = fact.written().indexOf('.');
        int decimals = 0;
        while (point >= 0
                && point + 1 + decimals < fact.written().length()
                && Character.isDigit(fact.written().charAt(point + 1 + decimals))) {
            decimals++;
        }
        return BigDecimal.ONE.movePointLeft(decimals).multiply(BigDecimal.valueOf(fact.scale()));
    }

    /** One of the lowest digit that is not a zero: 10 for 60, 1000 for 3000. */
    private static BigDecimal step(BigDecimal value) {
        BigDecimal stripped = value.abs().stripTrailingZeros();
        return value.signum() == 0
                ? BigDecimal.ONE
                : BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale()).setScale(4, RoundingMode.HALF_UP);
    }
}
