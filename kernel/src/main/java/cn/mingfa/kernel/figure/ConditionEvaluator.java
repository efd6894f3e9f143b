package cn.mingfa.kernel.figure;

import cn.mingfa.kernel.figure.Condition.Operator;
import cn.mingfa.kernel.value.Value;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Evaluates conditions in memory. Numbers are compared as numbers, dates (and the day of a date-time) as dates, text and
 * options as words; a test that does not fit the kind of value, or whose operand cannot be read, is false.
 */
final class ConditionEvaluator {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");

    private final Scope scope;

    ConditionEvaluator(Scope scope) {
        this.scope = scope;
    }

    boolean holds(Condition condition, MatterView matter) {
        return switch (condition) {
            case Condition.All all -> all.parts().stream().allMatch(part -> holds(part, matter));
            case Condition.Any any -> any.parts().stream().anyMatch(part -> holds(part, matter));
            case Condition.Not not -> !holds(not.part(), matter);
            case Condition.Test test -> test(test, matter.value(test.field()));
        };
    }

    /** Whether the day lies in the period and not after the as-of day. */
    boolean isInPeriod(LocalDate day) {
        return !day.isBefore(scope.from()) && !day.isAfter(scope.end());
    }

    private boolean test(Condition.Test test, Optional<Value> value) {
        if (value.isEmpty()) {
            return test.operator() == Operator.ABSENT;
        }
        return switch (test.operator()) {
            case ABSENT -> false;
            case PRESENT -> true;
            case IN_PERIOD ->
                MatterView.date(value.get()).filter(this::isInPeriod).isPresent();
            case BEFORE_PERIOD ->
                MatterView.date(value.get())
                        .filter(day -> day.isBefore(scope.from()))
                        .isPresent();
            case BY_END ->
                MatterView.date(value.get())
                        .filter(day -> !day.isAfter(scope.end()))
                        .isPresent();
            case CONTAINS -> contains(value.get(), test.operands());
            case EQ, NE, IN, LT, LE, GT, GE ->
                test.operands().stream().anyMatch(operand -> compares(value.get(), test.operator(), operand));
        };
    }

    private static boolean contains(Value value, List<String> operands) {
        return switch (value) {
            case Value.Text text -> operands.stream().anyMatch(text.text()::contains);
            case Value.Choices choices -> operands.stream().anyMatch(choices.codes()::contains);
            default -> false;
        };
    }

    private static boolean compares(Value value, Operator operator, String operand) {
        return switch (value) {
            case Value.Whole whole -> ordered(BigDecimal.valueOf(whole.number()), operator, number(operand));
            case Value.Decimal decimal -> ordered(decimal.number(), operator, number(operand));
            case Value.Day day -> ordered(day.date().toEpochDay(), operator, epochDay(operand));
            case Value.Moment moment -> ordered(moment.at().toLocalDate().toEpochDay(), operator, epochDay(operand));
            case Value.Text text -> equal(text.text().equals(operand), operator);
            case Value.Choice choice -> equal(choice.code().equals(operand), operator);
            case Value.YesNo yesNo ->
                yesNo(operand)
                        .filter(yes -> equal(yes == yesNo.yes(), operator))
                        .isPresent();
            case Value.Choices choices -> false;
            case Value.Persons persons -> false;
            case Value.NotApplicable notApplicable -> false;
        };
    }

    private static <T extends Comparable<T>> boolean ordered(T value, Operator operator, Optional<T> operand) {
        if (operand.isEmpty()) {
            return false;
        }
        int order = value.compareTo(operand.get());
        return switch (operator) {
            case EQ, IN -> order == 0;
            case NE -> order != 0;
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            case GE -> order >= 0;
            case CONTAINS, PRESENT, ABSENT, IN_PERIOD, BEFORE_PERIOD, BY_END -> false;
        };
    }

    private static boolean equal(boolean same, Operator operator) {
        return switch (operator) {
            case EQ, IN -> same;
            case NE -> !same;
            case LT, LE, GT, GE, CONTAINS, PRESENT, ABSENT, IN_PERIOD, BEFORE_PERIOD, BY_END -> false;
        };
    }

    static Optional<BigDecimal> number(String operand) {
        return NUMBER.matcher(operand).matches() ? Optional.of(new BigDecimal(operand)) : Optional.empty();
    }

    static Optional<Long> epochDay(String operand) {
        try {
            return Optional.of(LocalDate.parse(operand).toEpochDay());
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    static Optional<Boolean> yesNo(String operand) {
        return switch (operand) {
            case "是", "true" -> Optional.of(true);
            case "否", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
