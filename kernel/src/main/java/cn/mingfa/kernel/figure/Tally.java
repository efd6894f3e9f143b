package cn.mingfa.kernel.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A figure with the rows behind it (来源事项): the contributions of the rows of the main part add up to the value of a
 * count or sum, less those of the subtrahend. A rate has the rows of its numerator and of its denominator; a matter that
 * stands in both has a row in each.
 */
public record Tally(Indicator indicator, Scope scope, Figure figure, List<Row> rows) {

    public Tally {
        rows = List.copyOf(rows);
    }

    /**
     * One matter behind a figure.
     *
     * @param part which part of the formula it stands for
     * @param amount its contribution; empty when the field is empty or not applicable
     */
    public record Row(UUID matter, String number, String title, LocalDate on, Part part, Optional<BigDecimal> amount) {}

    /** Which part of the formula a row stands for. */
    public enum Part {
        MAIN,
        NUMERATOR,
        DENOMINATOR,
        SUBTRAHEND,
        LAST_YEAR
    }
}
