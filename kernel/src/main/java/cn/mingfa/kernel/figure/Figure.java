package cn.mingfa.kernel.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** The state of a figure (数据): number, zero, empty and not-applicable are four different things. */
public sealed interface Figure {

    /**
     * A number other than zero.
     *
     * @param missing how many of the rows behind have not filled in the field (待填)
     */
    record Number(BigDecimal value, Optional<Ratio> ratio, int missing) implements Figure {}

    /** Counted, and nothing there. */
    record Zero(Optional<Ratio> ratio, int missing) implements Figure {}

    /** 待填: should be there and is not. */
    record Empty(String why) implements Figure {}

    /** 不适用, e.g. a rate of nothing. */
    record NotApplicable(String reason) implements Figure {}

    /** Both parts of a rate or of a year-on-year change (this year, last year). */
    record Ratio(BigDecimal numerator, BigDecimal denominator) {}

    /** A number or zero as what it is. */
    static Figure of(BigDecimal value, Optional<Ratio> ratio, int missing) {
        return value.signum() == 0 ? new Zero(ratio, missing) : new Number(value, ratio, missing);
    }

    /** The number, where there is one. */
    default Optional<BigDecimal> amount() {
        return switch (this) {
            case Number n -> Optional.of(n.value());
            case Zero z -> Optional.of(BigDecimal.ZERO);
            case Empty e -> Optional.empty();
            case NotApplicable n -> Optional.empty();
        };
    }
}
