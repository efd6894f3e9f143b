package cn.mingfa.kernel.figure;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A second evaluation of formulas, written apart from the first and led by declared field types: it answers "待填",
 * "不适用" or a number, without rows.
 */
final class NaiveFigures {

    static final String EMPTY = "待填";
    static final String NOT = "不适用";

    private final List<Matter> matters;
    private final MatterType type;

    NaiveFigures(List<Matter> matters, MatterType type) {
        this.matters = matters;
        this.type = type;
    }

    String answer(Formula formula, Scope scope) {
        if (formula instanceof Formula.Count count) {
            return Integer.toString(select(count.from(), scope).size());
        }
        if (formula instanceof Formula.Sum sum) {
            return sum(sum, scope);
        }
        if (formula instanceof Formula.DistinctPersons distinct) {
            Set<Value.Person> persons = new HashSet<>();
            for (Matter matter : select(distinct.from(), scope)) {
                Value value = matter.fields().get(distinct.field());
                if (value == null) {
                    return EMPTY;
                }
                if (value instanceof Value.Persons roster) {
                    persons.addAll(roster.persons());
                }
            }
            return Integer.toString(persons.size());
        }
        if (formula instanceof Formula.CountLines count) {
            return text(lines(count.from(), count.field(), count.lines(), "", scope));
        }
        if (formula instanceof Formula.SumLines sum) {
            return text(lines(sum.from(), sum.field(), sum.lines(), sum.column(), scope));
        }
        if (formula instanceof Formula.Plus plus) {
            List<String> answers =
                    plus.terms().stream().map(term -> answer(term, scope)).toList();
            return gap(answers)
                    .orElseGet(
                            () -> text(answers.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
        if (formula instanceof Formula.Minus minus) {
            List<String> answers = List.of(answer(minus.first(), scope), answer(minus.second(), scope));
            return gap(answers)
                    .orElseGet(() -> text(new BigDecimal(answers.get(0)).subtract(new BigDecimal(answers.get(1)))));
        }
        if (formula instanceof Formula.Rate rate) {
            return percent(answer(rate.numerator(), scope), answer(rate.denominator(), scope), rate.decimals());
        }
        Formula.YearOnYear change = (Formula.YearOnYear) formula;
        LocalDate cutOff = scope.asOf().minusYears(1);
        Scope before =
                new Scope(scope.units(), scope.from().minusYears(1), scope.to().minusYears(1), cutOff);
        String now = answer(change.of(), scope);
        String then = answer(change.of(), before);
        return gap(List.of(now, then))
                .orElseGet(() ->
                        percent(text(new BigDecimal(now).subtract(new BigDecimal(then))), then, change.decimals()));
    }

    private String sum(Formula.Sum sum, Scope scope) {
        List<Matter> found = select(sum.from(), scope);
        BigDecimal total = BigDecimal.ZERO;
        List<Value> values = new ArrayList<>();
        for (Matter matter : found) {
            Value value = matter.fields().get(sum.field());
            if (value != null) {
                values.add(value);
                if (value instanceof Value.Whole whole) {
                    total = total.add(new BigDecimal(BigInteger.valueOf(whole.number())));
                } else if (value instanceof Value.Decimal decimal) {
                    total = total.add(decimal.number());
                }
            }
        }
        if (found.isEmpty()) {
            return sum.emptyWithoutRows() ? EMPTY : "0";
        }
        boolean anyNumber = values.stream().anyMatch(v -> !(v instanceof Value.NotApplicable));
        if (anyNumber) {
            return text(total);
        }
        return values.size() == found.size() ? NOT : EMPTY;
    }

    private static Optional<String> gap(List<String> answers) {
        if (answers.contains(EMPTY)) {
            return Optional.of(EMPTY);
        }
        return answers.contains(NOT) ? Optional.of(NOT) : Optional.empty();
    }

    private static String percent(String numerator, String denominator, int decimals) {
        return gap(List.of(numerator, denominator)).orElseGet(() -> {
            BigDecimal below = new BigDecimal(denominator);
            if (below.signum() == 0) {
                return NOT;
            }
            BigDecimal above = new BigDecimal(numerator).movePointRight(2);
            return text(above.divide(below, new MathContext(60)).setScale(decimals, RoundingMode.HALF_UP));
        });
    }

    /** The lines counted, or the numbers of a column added up. */
    private BigDecimal lines(Formula.Selection from, String field, Condition condition, String column, Scope scope) {
        long total = 0;
        for (Matter matter : select(from, scope)) {
            if (matter.fields().get(field) instanceof Value.Rows rows) {
                for (Map<String, Value> line : rows.lines()) {
                    if (holdsLine(condition, line)) {
                        Value number = line.get(column);
                        total += column.isEmpty() ? 1 : number instanceof Value.Whole whole ? whole.number() : 0;
                    }
                }
            }
        }
        return BigDecimal.valueOf(total);
    }

    /** The four conditions over lines that {@link RandomFormulas} makes. */
    private static boolean holdsLine(Condition condition, Map<String, Value> line) {
        if (condition instanceof Condition.Not) {
            return !line.containsKey("adopted");
        }
        if (condition instanceof Condition.Test test) {
            return test.field().equals("adopted")
                    ? new Value.YesNo(true).equals(line.get("adopted"))
                    : line.get("pages") instanceof Value.Whole whole && whole.number() > 200;
        }
        return true;
    }

    private static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private List<Matter> select(Formula.Selection selection, Scope scope) {
        LocalDate last = scope.asOf().isBefore(scope.to()) ? scope.asOf() : scope.to();
        List<Matter> found = new ArrayList<>();
        for (Matter matter : matters) {
            LocalDate dated = selection.dated().isEmpty() ? scope.from() : day(matter, selection.dated());
            boolean inside = dated != null && !dated.isBefore(scope.from()) && !dated.isAfter(last);
            boolean counted = selection.dated().isEmpty() || inside;
            if (scope.units().contains(matter.ownerUnit())
                    && counted
                    && holds(selection.where(), matter, scope, last)) {
                found.add(matter);
            }
        }
        return found;
    }

    private boolean holds(Condition condition, Matter matter, Scope scope, LocalDate last) {
        if (condition instanceof Condition.All all) {
            for (Condition part : all.parts()) {
                if (!holds(part, matter, scope, last)) {
                    return false;
                }
            }
            return true;
        }
        if (condition instanceof Condition.Any any) {
            for (Condition part : any.parts()) {
                if (holds(part, matter, scope, last)) {
                    return true;
                }
            }
            return false;
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.part(), matter, scope, last);
        }
        return test((Condition.Test) condition, matter, scope, last);
    }

    private boolean test(Condition.Test test, Matter matter, Scope scope, LocalDate last) {
        String key = test.field();
        LocalDate day = day(matter, key);
        Value value = matter.fields().get(key);
        boolean there = key.equals("stage") || day != null || value != null && !(value instanceof Value.NotApplicable);
        List<String> operands = test.operands();
        switch (test.operator()) {
            case ABSENT:
                return !there;
            case PRESENT:
                return there;
            case IN_PERIOD:
                return day != null && day.compareTo(scope.from()) >= 0 && day.compareTo(last) <= 0;
            case BEFORE_PERIOD:
                return day != null && day.compareTo(scope.from()) < 0;
            case BY_END:
                return day != null && day.compareTo(last) <= 0;
            case PASSED:
                return day != null && day.compareTo(scope.asOf()) < 0;
            case NEXT_DAYS:
                return day != null
                        && day.compareTo(scope.asOf()) >= 0
                        && day.compareTo(scope.asOf().plusDays(Integer.parseInt(operands.getFirst()))) <= 0;
            case OLDER_DAYS:
                return day != null && day.compareTo(scope.asOf().minusDays(Integer.parseInt(operands.getFirst()))) <= 0;
            default:
                break;
        }
        if (!there) {
            return false;
        }
        if (day != null) {
            return operands.stream().anyMatch(o -> order(test.operator(), day.compareTo(LocalDate.parse(o))));
        }
        if (key.equals("stage")) {
            return operands.stream()
                    .anyMatch(o -> order(test.operator(), matter.stage().equals(o) ? 0 : 1));
        }
        Value present = Objects.requireNonNull(value);
        return switch (type.field(key).orElseThrow().type()) {
            case WHOLE, DECIMAL -> {
                BigDecimal number = present instanceof Value.Whole w
                        ? new BigDecimal(w.number())
                        : ((Value.Decimal) present).number();
                yield operands.stream().anyMatch(o -> order(test.operator(), number.compareTo(new BigDecimal(o))));
            }
            case TEXT, LONG_TEXT -> {
                String text = ((Value.Text) present).text();
                yield test.operator() == Condition.Operator.CONTAINS
                        ? operands.stream().anyMatch(text::contains)
                        : operands.stream().anyMatch(o -> order(test.operator(), text.equals(o) ? 0 : 1));
            }
            case CHOICE ->
                operands.stream()
                        .anyMatch(o -> order(
                                test.operator(), ((Value.Choice) present).code().equals(o) ? 0 : 1));
            case CHOICES -> operands.stream().anyMatch(((Value.Choices) present).codes()::contains);
            case YES_NO -> {
                String word = ((Value.YesNo) present).yes() ? "是true" : "否false";
                yield operands.stream().anyMatch(o -> order(test.operator(), word.contains(o) ? 0 : 1));
            }
            case DATE, DATE_TIME, PERSONS, ROWS -> throw new AssertionError(key);
        };
    }

    private static boolean order(Condition.Operator operator, int order) {
        return switch (operator) {
            case EQ, IN -> order == 0;
            case NE -> order != 0;
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            case GE -> order >= 0;
            default -> throw new AssertionError(operator);
        };
    }

    private static @Nullable LocalDate day(Matter matter, String key) {
        return switch (key) {
            case "occurred_on" -> matter.dates().get(DateKind.OCCURRED);
            case "arrived_on" -> matter.dates().get(DateKind.ARRIVED);
            case "confirmed_on" -> matter.dates().get(DateKind.CONFIRMED);
            case "closed_on" -> matter.closedOn().orElse(null);
            default -> {
                Value value = matter.fields().get(key);
                if (value instanceof Value.Day day) {
                    yield day.date();
                }
                yield value instanceof Value.Moment moment ? moment.at().toLocalDate() : null;
            }
        };
    }
}
