package cn.mingfa.kernel.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Sums, differences and rates of figures, in which what is empty or does not apply stays so. */
final class Arithmetic {

    private Arithmetic() {}

    /** @param shown what stands over the base in the ratio */
    static Figure percent(Figure upper, Figure base, Figure shown, int decimals, String zeroBase) {
        Optional<Figure> gap = gap(upper, base);
        if (gap.isPresent()) {
            return gap.get();
        }
        BigDecimal over = base.amount().orElseThrow();
        if (over.signum() == 0) {
            return new Figure.NotApplicable(zeroBase);
        }
        BigDecimal percent = upper.amount()
                .orElseThrow()
                .multiply(BigDecimal.valueOf(100))
                .divide(over, decimals, RoundingMode.HALF_UP);
        return Figure.of(
                plain(percent),
                Optional.of(new Figure.Ratio(shown.amount().orElseThrow(), over)),
                missing(shown) + missing(base));
    }

    static Figure combined(Figure first, Figure second, boolean subtract) {
        return gap(first, second).orElseGet(() -> {
            BigDecimal other = second.amount().orElseThrow();
            BigDecimal sum = first.amount().orElseThrow().add(subtract ? other.negate() : other);
            return number(sum, missing(first) + missing(second));
        });
    }

    /** What is empty outweighs what is not applicable: it can still be filled in. */
    private static Optional<Figure> gap(Figure first, Figure second) {
        if (first instanceof Figure.Empty || second instanceof Figure.Empty) {
            return Optional.of(first instanceof Figure.Empty ? first : second);
        }
        if (first instanceof Figure.NotApplicable || second instanceof Figure.NotApplicable) {
            return Optional.of(first instanceof Figure.NotApplicable ? first : second);
        }
        return Optional.empty();
    }

    private static int missing(Figure figure) {
        return switch (figure) {
            case Figure.Number number -> number.missing();
            case Figure.Zero zero -> zero.missing();
            case Figure.Empty empty -> 0;
            case Figure.NotApplicable notApplicable -> 0;
        };
    }

    static Figure number(BigDecimal value, int missing) {
        return Figure.of(plain(value), Optional.empty(), missing);
    }

    /** Without trailing zeros and never in powers of ten. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
