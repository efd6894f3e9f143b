package cn.mingfa.kernel.figure;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.figure.Tally.Part;
import cn.mingfa.kernel.matter.Conditions;
import cn.mingfa.kernel.matter.Neighbours;
import cn.mingfa.kernel.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The arithmetic of formulas over whatever finds the rows; exact, rounded half up only where a percentage is made.
 *
 * <ul>
 *   <li>Count, sum, distinct persons and sums of these: the amounts of the MAIN rows less those of the SUBTRAHEND rows
 *       are the figure. Of distinct persons each row carries those not seen in an earlier row.
 *   <li>Rate: the amounts of the NUMERATOR rows and of the DENOMINATOR rows are its two parts; a matter that stands in
 *       both has a row in each. Year on year: MAIN rows of this year, LAST_YEAR rows of the year before.
 *   <li>Mean time: the times taken are the NUMERATOR rows, the cases the DENOMINATOR rows; matters without both ends are
 *       told as missing.
 *   <li>A sum whose rows are all unfilled is empty; unfilled rows beside filled ones are told as missing. Rows that do
 *       not apply count as nothing, and make the sum not applicable when there are no others.
 *   <li>Whatever is made from something empty is empty; from something not applicable, not applicable.
 * </ul>
 */
public final class FormulaEvaluator {

    private final RowSource source;

    public FormulaEvaluator(RowSource source) {
        this.source = source;
    }

    /** The figure and its rows. */
    public Tally tally(Indicator indicator, Scope scope) {
        Run run = new Run(scope, Part.MAIN, false, new ArrayList<>());
        Figure figure = run.figure(indicator.formula());
        return new Tally(indicator, scope, figure, run.rows);
    }

    /** One look at one part of a formula; all runs of a formula write into the same rows. */
    private final class Run {

        private final Scope scope;
        private final Part part;
        private final boolean negative;
        private final List<Tally.Row> rows;

        Run(Scope scope, Part part, boolean negative, List<Tally.Row> rows) {
            this.scope = scope;
            this.part = part;
            this.negative = negative;
            this.rows = rows;
        }

        Figure figure(Formula formula) {
            return switch (formula) {
                case Formula.Count count -> count(count);
                case Formula.Sum sum -> sum(sum);
                case Formula.CountLines count ->
                    lines(
                            source.rows(count.from(), count.field(), scope),
                            count.lines(),
                            lines -> BigDecimal.valueOf(count.each()
                                    .map(each -> groups(lines, each))
                                    .orElseGet(lines::count)));
                case Formula.SumLines sum ->
                    lines(
                            source.rows(sum.from(), sum.field(), scope),
                            sum.lines(),
                            lines -> lines.map(line -> Optional.ofNullable(line.get(sum.column()))
                                            .flatMap(value -> amount(sum.column(), value))
                                            .orElse(BigDecimal.ZERO))
                                    .reduce(BigDecimal.ZERO, BigDecimal::add));
                case Formula.DistinctPersons distinct -> distinct(distinct);
                case Formula.Plus plus -> plus(plus);
                case Formula.Minus minus -> minus(minus);
                case Formula.Rate rate -> rate(rate);
                case Formula.YearOnYear change -> change(change);
                case Formula.MeanTime mean -> mean(mean);
            };
        }

        private Figure count(Formula.Count count) {
            List<SelectedRow> found = source.rows(count.from(), "", scope);
            found.forEach(row -> add(row, Optional.of(BigDecimal.ONE)));
            return Arithmetic.number(BigDecimal.valueOf(found.size()), 0);
        }

        private Figure sum(Formula.Sum sum) {
            List<SelectedRow> found = source.rows(sum.from(), sum.field(), scope);
            BigDecimal total = BigDecimal.ZERO;
            int filled = 0;
            int missing = 0;
            for (SelectedRow row : found) {
                Optional<BigDecimal> amount = row.value().flatMap(value -> amount(sum.field(), value));
                add(row, amount);
                total = total.add(amount.orElse(BigDecimal.ZERO));
                filled += amount.isPresent() ? 1 : 0;
                missing += row.value().isEmpty() ? 1 : 0;
            }
            if (filled > 0) {
                return Arithmetic.number(total, missing);
            }
            if (missing > 0) {
                return new Figure.Empty("来源事项共%d件，都还没有填写所需的数据。".formatted(found.size()));
            }
            if (!found.isEmpty()) {
                return new Figure.NotApplicable("来源事项共%d件，均填为不适用。".formatted(found.size()));
            }
            return sum.emptyWithoutRows() ? new Figure.Empty("还没有录入这项数据。") : Arithmetic.number(total, 0);
        }

        /** A matter whose table is not filled in contributes nothing and is told as missing. */
        private Figure lines(
                List<SelectedRow> found, Condition condition, Function<Stream<Map<String, Value>>, BigDecimal> amount) {
            Conditions conditions = new Conditions(scope.days(), Neighbours.NONE);
            BigDecimal total = BigDecimal.ZERO;
            int missing = 0;
            for (SelectedRow row : found) {
                if (row.value().orElse(null) instanceof Value.Rows rows) {
                    BigDecimal own =
                            amount.apply(rows.lines().stream().filter(line -> conditions.holds(condition, line)));
                    add(row, Optional.of(own));
                    total = total.add(own);
                } else {
                    add(row, Optional.empty());
                    missing += row.value().isEmpty() ? 1 : 0;
                }
            }
            return Arithmetic.number(total, missing);
        }

        /** How many different values a column has; lines without one count together once. */
        private static long groups(Stream<Map<String, Value>> lines, String column) {
            return lines.map(line -> Optional.ofNullable(line.get(column)))
                    .distinct()
                    .count();
        }

        private Figure distinct(Formula.DistinctPersons distinct) {
            List<SelectedRow> found = source.rows(distinct.from(), distinct.field(), scope);
            Set<String> seen = new HashSet<>();
            int without = 0;
            for (SelectedRow row : found) {
                int before = seen.size();
                switch (row.value().orElse(null)) {
                    case Value.Persons roster -> roster.persons().forEach(person -> seen.add(person.key()));
                    case Value.NotApplicable none -> {}
                    case null, default -> without++;
                }
                boolean unknown = row.value().isEmpty() || row.value().get() instanceof Value.NotApplicable;
                add(row, unknown ? Optional.empty() : Optional.of(BigDecimal.valueOf(seen.size() - before)));
            }
            return without > 0
                    ? new Figure.Empty("来源事项共%d件，其中%d件没有人员名单，只能统计人次，不能统计人数。".formatted(found.size(), without))
                    : Arithmetic.number(BigDecimal.valueOf(seen.size()), 0);
        }

        private Figure plus(Formula.Plus plus) {
            Figure sum = Arithmetic.number(BigDecimal.ZERO, 0);
            for (Formula term : plus.terms()) {
                sum = Arithmetic.combined(sum, figure(term), false);
            }
            return sum;
        }

        private Figure minus(Formula.Minus minus) {
            Figure first = figure(minus.first());
            return Arithmetic.combined(first, opposite().figure(minus.second()), true);
        }

        private Figure rate(Formula.Rate rate) {
            Figure numerator = as(Part.NUMERATOR, scope).figure(rate.numerator());
            Figure denominator = as(Part.DENOMINATOR, scope).figure(rate.denominator());
            return Arithmetic.percent(numerator, denominator, numerator, rate.decimals(), "分母为0，不计算比率。");
        }

        private Figure change(Formula.YearOnYear change) {
            Figure now = figure(change.of());
            Figure then = as(Part.LAST_YEAR, scope.lastYear()).figure(change.of());
            return Arithmetic.percent(
                    Arithmetic.combined(now, then, true), then, now, change.decimals(), "上年同期为0，不计算同比。");
        }

        private Figure mean(Formula.MeanTime mean) {
            Run times = as(Part.NUMERATOR, scope);
            Run cases = as(Part.DENOMINATOR, scope);
            BigDecimal total = BigDecimal.ZERO;
            int count = 0;
            int missing = 0;
            for (SelectedRow row : source.rows(mean.from(), mean.field(), scope)) {
                List<BigDecimal> taken = Times.taken(mean, row);
                missing += taken.isEmpty() ? 1 : 0;
                BigDecimal own = taken.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                times.add(row, taken.isEmpty() ? Optional.empty() : Optional.of(Arithmetic.plain(own)));
                cases.add(row, Optional.of(BigDecimal.valueOf(taken.size())));
                total = total.add(own);
                count += taken.size();
            }
            if (count == 0) {
                return new Figure.NotApplicable("没有可以计算时间的事项。");
            }
            BigDecimal base = BigDecimal.valueOf(count);
            BigDecimal value = total.divide(base, mean.decimals(), RoundingMode.HALF_UP);
            return Figure.of(
                    Arithmetic.plain(value), Optional.of(new Figure.Ratio(Arithmetic.plain(total), base)), missing);
        }

        private Run opposite() {
            return switch (part) {
                case MAIN -> new Run(scope, Part.SUBTRAHEND, negative, rows);
                case SUBTRAHEND -> new Run(scope, Part.MAIN, negative, rows);
                case NUMERATOR, DENOMINATOR, LAST_YEAR -> new Run(scope, part, !negative, rows);
            };
        }

        private Run as(Part other, Scope otherScope) {
            return new Run(otherScope, other, false, rows);
        }

        private void add(SelectedRow row, Optional<BigDecimal> amount) {
            rows.add(new Tally.Row(
                    row.matter(),
                    row.number(),
                    row.title(),
                    row.on(),
                    part,
                    negative ? amount.map(BigDecimal::negate) : amount));
        }
    }

    private static Optional<BigDecimal> amount(String field, Value value) {
        return switch (value) {
            case Value.Whole whole -> Optional.of(BigDecimal.valueOf(whole.number()));
            case Value.Decimal decimal -> Optional.of(decimal.number());
            case Value.NotApplicable notApplicable -> Optional.empty();
            default -> throw new IllegalStateException("field " + field + " holds no number");
        };
    }
}
