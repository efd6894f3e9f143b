package cn.mingfa.kernel.figure;

import cn.mingfa.kernel.figure.Tally.Part;
import cn.mingfa.kernel.matter.Matter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FigurePropertiesTest {

    private static final int LEDGERS = 400;
    private static final int FORMULAS = 15;

    private interface Property {
        void holds(Formula formula, List<Matter> matters, Scope scope, Tally tally);
    }

    @Test
    void agreesWithTheNaiveEvaluation() {
        Map<State, Integer> seen = new EnumMap<>(State.class);
        each(11, (formula, matters, scope, tally) -> {
            String expected = new NaiveFigures(matters, Events.type()).answer(formula, scope);
            assertThat(FigureText.write(tally.figure(), "")).as("%s", formula).isEqualTo(expected);
            seen.merge(State.of(tally.figure()), 1, Integer::sum);
        });
        assertThat(seen).as("every state of a figure is met").containsOnlyKeys(State.values());
        assertThat(seen.values()).allMatch(times -> times > 100);
    }

    @Test
    void everyGeneratedFormulaPassesTheCheck() {
        each(
                12,
                (formula, matters, scope, tally) -> assertThat(FormulaCheck.check(formula, Events::types))
                        .as("%s", formula)
                        .isEmpty());
    }

    @Test
    void aFigureEqualsItsRows() {
        each(13, (formula, matters, scope, tally) -> {
            Figure figure = tally.figure();
            if (figure.amount().isEmpty()) {
                return;
            }
            BigDecimal value = figure.amount().get();
            switch (formula) {
                case Formula.Rate rate ->
                    assertPercent(value, sum(tally, Part.NUMERATOR), sum(tally, Part.DENOMINATOR), rate.decimals());
                case Formula.YearOnYear change -> {
                    BigDecimal now = sum(tally, Part.MAIN).subtract(sum(tally, Part.SUBTRAHEND));
                    BigDecimal then = sum(tally, Part.LAST_YEAR);
                    assertPercent(value, now.subtract(then), then, change.decimals());
                }
                default ->
                    assertThat(value).isEqualByComparingTo(sum(tally, Part.MAIN).subtract(sum(tally, Part.SUBTRAHEND)));
            }
        });
    }

    @Test
    void aCountIsTheSizeOfItsRowListInOrder() {
        each(14, (formula, matters, scope, tally) -> {
            if (formula instanceof Formula.Count) {
                assertThat(tally.figure().amount())
                        .contains(BigDecimal.valueOf(tally.rows().size()));
                assertThat(tally.rows())
                        .isSortedAccordingTo(
                                java.util.Comparator.comparing(Tally.Row::on).thenComparing(Tally.Row::number));
            }
        });
    }

    @Test
    void ratiosCarryTheirParts() {
        each(15, (formula, matters, scope, tally) -> {
            if (tally.figure() instanceof Figure.Number number) {
                boolean percent = formula instanceof Formula.Rate || formula instanceof Formula.YearOnYear;
                assertThat(number.ratio().isPresent()).isEqualTo(percent);
                assertThat(number.value().signum()).isNotZero();
            }
        });
    }

    private static void assertPercent(BigDecimal value, BigDecimal upper, BigDecimal base, int decimals) {
        assertThat(value)
                .isEqualByComparingTo(
                        upper.multiply(BigDecimal.valueOf(100)).divide(base, decimals, RoundingMode.HALF_UP));
    }

    private static BigDecimal sum(Tally tally, Part part) {
        return tally.rows().stream()
                .filter(row -> row.part() == part)
                .map(row -> row.amount().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void each(int seed, Property property) {
        RandomFormulas formulas = new RandomFormulas(new Random(seed));
        for (int i = 0; i < LEDGERS; i++) {
            List<Matter> matters = formulas.matters();
            MemoryFigures figures = new MemoryFigures(matters, Events::types);
            for (int j = 0; j < FORMULAS; j++) {
                Formula formula = formulas.formula();
                Scope scope = formulas.scope();
                property.holds(formula, matters, scope, figures.tally(Events.indicator(formula), scope));
            }
        }
    }

    private enum State {
        NUMBER,
        ZERO,
        EMPTY,
        NOT_APPLICABLE;

        static State of(Figure figure) {
            return switch (figure) {
                case Figure.Number number -> NUMBER;
                case Figure.Zero zero -> ZERO;
                case Figure.Empty empty -> EMPTY;
                case Figure.NotApplicable not -> NOT_APPLICABLE;
            };
        }
    }
}
