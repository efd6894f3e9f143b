package cn.mingfa.kernel.figure;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.Condition.Operator;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.figure.Tally.Part;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static cn.mingfa.kernel.figure.Events.all;
import static cn.mingfa.kernel.figure.Events.on;
import static cn.mingfa.kernel.figure.Events.tally;
import static cn.mingfa.kernel.figure.Events.test;
import static cn.mingfa.kernel.figure.Events.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class FormulaEvaluatorTest {

    private static final Formula COUNT = new Formula.Count(all());
    private static final Formula ONLINE = new Formula.Count(where(test("online", Operator.EQ, "是")));
    private static final Formula PERSONS = new Formula.Sum(all(), "persons", false);
    private static final Formula DISTINCT = new Formula.DistinctPersons(all(), "roster");

    @Test
    void countsTheMattersOfUnitAndPeriodUpToTheCutOff() {
        Matter elsewhere =
                Events.matter(9, Events.OTHER, Map.of(DateKind.OCCURRED, LocalDate.of(2026, 5, 1)), Map.of());
        Tally tally = tally(
                COUNT,
                List.of(
                        on(3, "2026-11-21", Map.of()),
                        on(1, "2025-12-31", Map.of()),
                        on(2, "2026-01-01", Map.of("title", new Value.Text("宪法宣传"))),
                        on(4, "2026-11-22", Map.of()),
                        elsewhere));
        assertThat(tally.figure()).isEqualTo(number("2"));
        assertThat(tally.rows())
                .extracting(Tally.Row::number, Tally.Row::title, Tally.Row::part)
                .containsExactly(tuple("第2号", "宪法宣传", Part.MAIN), tuple("第3号", "第3号", Part.MAIN));
    }

    @Test
    void nothingCountedIsZero() {
        assertThat(tally(COUNT, List.of()).figure()).isEqualTo(new Figure.Zero(Optional.empty(), 0));
    }

    @Test
    void sumsExactlyAndTellsWhatIsMissing() {
        Formula cost = new Formula.Sum(all(), "cost", false);
        Tally tally = tally(
                cost,
                List.of(
                        on(1, "2026-01-01", Map.of("cost", new Value.Decimal(new BigDecimal("0.1")))),
                        on(2, "2026-01-02", Map.of("cost", new Value.Decimal(new BigDecimal("0.20")))),
                        on(3, "2026-01-03", Map.of("cost", new Value.NotApplicable("未花费"))),
                        on(4, "2026-01-04", Map.of())));
        assertThat(tally.figure()).isEqualTo(new Figure.Number(new BigDecimal("0.3"), Optional.empty(), 1));
        assertThat(tally.rows())
                .extracting(Tally.Row::amount)
                .containsExactly(
                        Optional.of(new BigDecimal("0.1")),
                        Optional.of(new BigDecimal("0.20")),
                        Optional.empty(),
                        Optional.empty());
    }

    @Test
    void emptyZeroAndNotApplicableAreThreeThings() {
        assertThat(tally(PERSONS, List.of()).figure()).isInstanceOf(Figure.Zero.class);
        assertThat(tally(PERSONS, List.of(persons(1, 0))).figure()).isInstanceOf(Figure.Zero.class);
        assertThat(tally(PERSONS, List.of(on(1, "2026-01-01", Map.of()))).figure())
                .isInstanceOf(Figure.Empty.class);
        assertThat(tally(PERSONS, List.of(on(1, "2026-01-01", Map.of("persons", new Value.NotApplicable("线上")))))
                        .figure())
                .isInstanceOf(Figure.NotApplicable.class);
        assertThat(tally(new Formula.Sum(all(), "persons", true), List.of()).figure())
                .isInstanceOf(Figure.Empty.class);
    }

    @Test
    void distinctPersonsAreCountedOnceAndRowsTellTheNewOnes() {
        Tally tally = tally(
                DISTINCT,
                List.of(
                        roster(2, "2026-02-01", "B", "C"),
                        roster(1, "2026-01-01", "A", "B"),
                        roster(3, "2026-03-01", "A")));
        assertThat(tally.figure()).isEqualTo(number("3"));
        assertThat(tally.rows())
                .extracting(Tally.Row::number, row -> row.amount().orElseThrow().intValueExact())
                .containsExactly(tuple("第1号", 2), tuple("第2号", 1), tuple("第3号", 0));
    }

    @Test
    void withoutARosterPersonsCannotBeCounted() {
        Figure figure = tally(DISTINCT, List.of(roster(1, "2026-01-01", "A"), on(2, "2026-02-01", Map.of())))
                .figure();
        assertThat(figure).isEqualTo(new Figure.Empty("来源事项共2件，其中1件没有人员名单，只能统计人次，不能统计人数。"));
    }

    @ParameterizedTest
    @CsvSource({"1,3,1,33.3", "2,3,1,66.7", "1,8,1,12.5", "1,8,0,13", "5,5,1,100", "0,4,2,0", "1,1000,1,0.1"})
    void ratesRoundHalfUpAndKeepBothParts(int online, int all, int decimals, String percent) {
        List<Matter> matters = IntStream.range(0, all)
                .mapToObj(i -> on(i, "2026-03-01", Map.of("online", new Value.YesNo(i < online))))
                .toList();
        Tally tally = tally(new Formula.Rate(ONLINE, COUNT, decimals), matters);
        assertThat(tally.figure().amount().orElseThrow().toPlainString()).isEqualTo(percent);
        assertThat(ratio(tally.figure()))
                .isEqualTo(new Figure.Ratio(BigDecimal.valueOf(online), BigDecimal.valueOf(all)));
        assertThat(tally.rows()).filteredOn(r -> r.part() == Part.NUMERATOR).hasSize(online);
        assertThat(tally.rows()).filteredOn(r -> r.part() == Part.DENOMINATOR).hasSize(all);
    }

    @Test
    void aRateOfNothingIsNotApplicable() {
        assertThat(tally(new Formula.Rate(ONLINE, COUNT, 1), List.of()).figure())
                .isEqualTo(new Figure.NotApplicable("分母为0，不计算比率。"));
    }

    @ParameterizedTest
    @CsvSource({"10,8,25", "8,10,-20", "0,4,-100", "4,4,0", "1,3,-66.7"})
    void yearOnYearIsTheChangeInPercent(int now, int then, String change) {
        List<Matter> matters = new ArrayList<>();
        for (int i = 0; i < now; i++) {
            matters.add(on(i, "2026-11-21", Map.of()));
        }
        for (int i = 0; i < then; i++) {
            matters.add(on(100 + i, "2025-11-21", Map.of()));
            matters.add(on(200 + i, "2025-11-22", Map.of()));
        }
        Tally tally = tally(new Formula.YearOnYear(COUNT, 1), matters);
        assertThat(tally.figure().amount().orElseThrow().toPlainString()).isEqualTo(change);
        assertThat(ratio(tally.figure()))
                .isEqualTo(new Figure.Ratio(BigDecimal.valueOf(now), BigDecimal.valueOf(then)));
        assertThat(tally.rows()).filteredOn(r -> r.part() == Part.LAST_YEAR).hasSize(then);
    }

    @Test
    void yearOnYearNeedsALastYear() {
        assertThat(tally(new Formula.YearOnYear(COUNT, 1), List.of(on(1, "2026-01-01", Map.of())))
                        .figure())
                .isEqualTo(new Figure.NotApplicable("上年同期为0，不计算同比。"));
        Formula external = new Formula.Sum(all(), "persons", true);
        assertThat(tally(new Formula.YearOnYear(external, 1), List.of(persons(1, 5)))
                        .figure())
                .isEqualTo(new Figure.Empty("还没有录入这项数据。"));
    }

    @Test
    void addsAndSubtractsWithTheRowsOfEachTerm() {
        List<Matter> matters = List.of(persons(1, 5), persons(2, 7), on(3, "2026-01-01", Map.of()));
        assertThat(tally(new Formula.Plus(List.of(PERSONS, COUNT)), matters).figure())
                .isEqualTo(new Figure.Number(new BigDecimal("15"), Optional.empty(), 1));
        Tally less = tally(new Formula.Minus(PERSONS, new Formula.Minus(COUNT, ONLINE)), matters);
        assertThat(less.figure().amount()).contains(new BigDecimal("9"));
        assertThat(less.rows())
                .extracting(Tally.Row::part)
                .containsExactly(Part.MAIN, Part.MAIN, Part.MAIN, Part.SUBTRAHEND, Part.SUBTRAHEND, Part.SUBTRAHEND);
        assertThat(tally(new Formula.Plus(List.of()), matters).figure()).isInstanceOf(Figure.Zero.class);
    }

    @Test
    void emptyOutweighsNotApplicableInASum() {
        Formula empty = new Formula.Sum(where(test("kind", Operator.EQ, "a")), "persons", true);
        Formula not = new Formula.Rate(ONLINE, ONLINE, 1);
        assertThat(tally(new Formula.Plus(List.of(not, empty)), List.of()).figure())
                .isInstanceOf(Figure.Empty.class);
        assertThat(tally(new Formula.Minus(not, COUNT), List.of()).figure()).isInstanceOf(Figure.NotApplicable.class);
        assertThat(tally(new Formula.Rate(empty, COUNT, 1), List.of()).figure()).isInstanceOf(Figure.Empty.class);
    }

    @Test
    void largeSumsKeepEveryDigit() {
        Value most = new Value.Whole(999_999_999_999_999_999L);
        Figure figure = tally(
                        PERSONS,
                        List.of(
                                on(1, "2026-01-01", Map.of("persons", most)),
                                on(2, "2026-01-01", Map.of("persons", most)),
                                on(3, "2026-01-01", Map.of("persons", new Value.Whole(2)))))
                .figure();
        assertThat(FigureText.write(figure, "人次")).isEqualTo("2000000000000000000人次");
    }

    @Test
    void mattersOfASelectionComeByDateThenNumber() {
        MemoryFigures figures = new MemoryFigures(
                List.of(on(9, "2026-02-01", Map.of()), on(10, "2026-02-01", Map.of()), on(1, "2026-03-01", Map.of())),
                Events::types);
        assertThat(figures.matters(all(), Events.of2026()))
                .extracting(Matter::number)
                .containsExactly("第10号", "第9号", "第1号");
        assertThat(figures.matters(new Formula.Selection("unknown", "", new Condition.All(List.of())), Events.of2026()))
                .isEmpty();
    }

    @Test
    void scopeSeesItsUnitsOnly() {
        MemoryFigures figures = new MemoryFigures(List.of(on(1, "2026-02-01", Map.of())), Events::types);
        Scope other = Scope.year(Set.of(Events.OTHER), 2026, LocalDate.of(2026, 11, 21));
        assertThat(figures.tally(Events.indicator(COUNT), other).figure()).isInstanceOf(Figure.Zero.class);
    }

    @Test
    void whatCameToNothingIsAsIfItWereNotLinked() {
        Matter held = on(1, "2026-02-01", Map.of());
        Matter planned = on(2, "2026-02-01", Map.of());
        Map<UUID, Matter> followUps = Map.of(
                held.id(), Events.at("done", on(3, "2026-02-02", Map.of())),
                planned.id(), Events.at("dropped", on(4, "2026-02-02", Map.of())));
        MemoryFigures figures = new MemoryFigures(
                List.of(held, planned),
                Events::types,
                (matter, link, outgoing) -> link == LinkType.PART_OF
                        ? Optional.ofNullable(followUps.get(matter)).stream().toList()
                        : List.of());
        var linked = new Condition.Linked(LinkType.PART_OF, false, "event", new Condition.All(List.of()));
        assertThat(figures.matters(where(linked), Events.of2026())).containsExactly(held);
    }

    private static Figure number(String value) {
        return new Figure.Number(new BigDecimal(value), Optional.empty(), 0);
    }

    private static Figure.Ratio ratio(Figure figure) {
        return switch (figure) {
            case Figure.Number n -> n.ratio().orElseThrow();
            case Figure.Zero z -> z.ratio().orElseThrow();
            case Figure.Empty e -> throw new AssertionError(e);
            case Figure.NotApplicable n -> throw new AssertionError(n);
        };
    }

    private static Matter persons(int number, int persons) {
        return on(number, "2026-01-01", Map.of("persons", new Value.Whole(persons)));
    }

    private static Matter roster(int number, String day, String... keys) {
        List<Value.Person> persons =
                List.of(keys).stream().map(k -> new Value.Person(k, "人" + k)).toList();
        return on(number, day, Map.of("roster", new Value.Persons(persons)));
    }
}
