package cn.mingfa.kernel.figure;

import cn.mingfa.kernel.figure.Tally.Part;
import cn.mingfa.kernel.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static cn.mingfa.kernel.figure.Events.all;
import static cn.mingfa.kernel.figure.Events.on;
import static cn.mingfa.kernel.figure.Events.tally;
import static org.assertj.core.api.Assertions.assertThat;

class MeanTimeTest {

    private static final Formula DAYS = new Formula.MeanTime(all(), "done", "", "", 1);
    private static final Formula HOURS = new Formula.MeanTime(all(), "called", "from", "to", 2);

    @Test
    void keepsTotalAndNumberOfCasesBesideTheMean() {
        Tally tally = tally(DAYS, List.of(done(1, "2026-03-03"), done(2, "2026-03-06"), done(3, "2026-03-10")));

        assertThat(tally.figure())
                .isEqualTo(new Figure.Number(
                        new BigDecimal("5.3"),
                        Optional.of(new Figure.Ratio(new BigDecimal("16"), new BigDecimal("3"))),
                        0));
        assertThat(tally.rows()).extracting(Tally.Row::part).contains(Part.NUMERATOR, Part.DENOMINATOR);
    }

    @Test
    void doneTheSameDayTookNoDay() {
        assertThat(tally(DAYS, List.of(done(1, "2026-03-01"))).figure().amount())
                .hasValue(BigDecimal.ZERO);
    }

    @Test
    void endBeforeTheBeginningOrWithoutDateIsMissingAndNotCounted() {
        Tally tally = tally(DAYS, List.of(done(1, "2026-03-03"), done(2, "2026-02-20"), on(3, "2026-03-01", Map.of())));

        assertThat(tally.figure()).isInstanceOfSatisfying(Figure.Number.class, number -> {
            assertThat(number.value()).isEqualByComparingTo("2");
            assertThat(number.missing()).isEqualTo(2);
        });
    }

    @Test
    void nothingToMeasureIsNotApplicable() {
        assertThat(tally(DAYS, List.of()).figure()).isInstanceOf(Figure.NotApplicable.class);
    }

    @Test
    void hoursWithinEachLineAreTakenTogether() {
        Value lines = new Value.Rows(List.of(
                line("2026-03-01T08:00", "2026-03-01T09:30"),
                line("2026-03-01T08:00", "2026-03-02T08:00"),
                Map.of("from", new Value.Moment(LocalDateTime.parse("2026-03-01T08:00")))));

        assertThat(tally(HOURS, List.of(on(1, "2026-03-01", Map.of("called", lines))))
                        .figure()
                        .amount())
                .hasValueSatisfying(hours -> assertThat(hours).isEqualByComparingTo("12.75"));
    }

    private static Map<String, Value> line(String from, String to) {
        return Map.of(
                "from", new Value.Moment(LocalDateTime.parse(from)), "to", new Value.Moment(LocalDateTime.parse(to)));
    }

    private static cn.mingfa.kernel.matter.Matter done(int number, String day) {
        return on(number, "2026-03-01", Map.of("done", new Value.Day(LocalDate.parse(day))));
    }
}
