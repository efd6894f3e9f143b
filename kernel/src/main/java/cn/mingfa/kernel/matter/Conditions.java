package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.Condition.Operator;
import cn.mingfa.kernel.condition.Days;
import cn.mingfa.kernel.value.Value;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Evaluates conditions in memory. Numbers are compared as numbers, dates (and the day of a date-time) as dates, text and
 * options as words; a test that does not fit the kind of value, or whose operand cannot be read, is false.
 */
public final class Conditions {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");

    private final Days days;
    private final Neighbours neighbours;

    public Conditions(Days days, Neighbours neighbours) {
        this.days = days;
        this.neighbours = neighbours;
    }

    /** Whether the condition holds of the matter. */
    public boolean holds(Condition condition, Matter matter) {
        return holds(condition, new MatterView(matter), Optional.of(matter));
    }

    /** Whether the condition holds of one line of a field of rows; a line has no links and no file. */
    public boolean holds(Condition condition, Map<String, Value> line) {
        return holds(condition, key -> Optional.ofNullable(line.get(key)), Optional.empty());
    }

    /** Whether the date under the key lies in the period. */
    public boolean isDated(String key, Matter matter) {
        return new MatterView(matter)
                .value(key)
                .flatMap(Conditions::date)
                .filter(days::holds)
                .isPresent();
    }

    private boolean holds(Condition condition, Line line, Optional<Matter> matter) {
        return switch (condition) {
            case Condition.All all -> all.parts().stream().allMatch(part -> holds(part, line, matter));
            case Condition.Any any -> any.parts().stream().anyMatch(part -> holds(part, line, matter));
            case Condition.Not not -> !holds(not.part(), line, matter);
            case Condition.Test test -> test(test, line.value(test.field()));
            case Condition.Linked linked ->
                matter.filter(m -> linked(linked, m)).isPresent();
            case Condition.Filed filed ->
                matter.filter(m -> neighbours.filed(m.id()).contains(filed.kind()))
                        .isPresent();
        };
    }

    private boolean linked(Condition.Linked linked, Matter matter) {
        return neighbours.of(matter.id(), linked.link(), linked.outgoing()).stream()
                .anyMatch(other -> other.type().equals(linked.type()) && holds(linked.where(), other));
    }

    /** Whatever values are looked up in. */
    @FunctionalInterface
    interface Line {
        /** The value under the key; empty where there is none or it does not apply. */
        Optional<Value> value(String key);
    }

    /** The day of a date or of a date-time. */
    static Optional<LocalDate> date(Value value) {
        return switch (value) {
            case Value.Day day -> Optional.of(day.date());
            case Value.Moment moment -> Optional.of(moment.at().toLocalDate());
            default -> Optional.empty();
        };
    }

    private static boolean dated(Value value, Predicate<LocalDate> condition) {
        return date(value).filter(condition).isPresent();
    }

    private boolean within(Value value, List<String> operands, boolean ahead) {
        return operands.stream()
                .flatMap(operand -> number(operand).stream())
                .map(BigDecimal::longValue)
                .anyMatch(n -> dated(
                        value,
                        day -> ahead
                                ? !day.isBefore(days.today())
                                        && !day.isAfter(days.today().plusDays(n))
                                : !day.isAfter(days.today().minusDays(n))));
    }

    private boolean test(Condition.Test test, Optional<Value> value) {
        if (value.isEmpty()) {
            return test.operator() == Operator.ABSENT;
        }
        return switch (test.operator()) {
            case ABSENT -> false;
            case PRESENT -> true;
            case IN_PERIOD -> dated(value.get(), days::holds);
            case BEFORE_PERIOD -> dated(value.get(), day -> day.isBefore(days.from()));
            case BY_END -> dated(value.get(), day -> !day.isAfter(days.end()));
            case PASSED -> dated(value.get(), day -> day.isBefore(days.today()));
            case NEXT_DAYS -> within(value.get(), test.operands(), true);
            case OLDER_DAYS -> within(value.get(), test.operands(), false);
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
            case Value.Rows rows -> false;
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
            case CONTAINS, PRESENT, ABSENT, IN_PERIOD, BEFORE_PERIOD, BY_END, NEXT_DAYS, OLDER_DAYS, PASSED -> false;
        };
    }

    private static boolean equal(boolean same, Operator operator) {
        return switch (operator) {
            case EQ, IN -> same;
            case NE -> !same;
            case LT,
                    LE,
                    GT,
                    GE,
                    CONTAINS,
                    PRESENT,
                    ABSENT,
                    IN_PERIOD,
                    BEFORE_PERIOD,
                    BY_END,
                    NEXT_DAYS,
                    OLDER_DAYS,
                    PASSED -> false;
        };
    }

    /** Reads the operand of a comparison with numbers. */
    public static Optional<BigDecimal> number(String operand) {
        return NUMBER.matcher(operand).matches() ? Optional.of(new BigDecimal(operand)) : Optional.empty();
    }

    /** Reads the operand of a comparison with dates. */
    public static Optional<Long> epochDay(String operand) {
        try {
            return Optional.of(LocalDate.parse(operand).toEpochDay());
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** Reads the operand of a comparison with yes or no. */
    public static Optional<Boolean> yesNo(String operand) {
        return switch (operand) {
            case "是", "true" -> Optional.of(true);
            case "否", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
