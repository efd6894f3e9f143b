package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.Days;
import cn.mingfa.kernel.fee.InformationFee;
import cn.mingfa.kernel.matter.MatterRefusal.Problem;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.kernel.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills in what follows from other values, and says where a typed value disagrees with it. */
final class Derived {

    private static final int LARGEST = 1_000_000;
    private static final int LAST_YEAR = 9999;

    private final List<Field> derived;
    private final Conditions conditions;

    Derived(MatterType type, LocalDate today) {
        this.derived = type.fields().stream()
                .filter(field -> field.derived().isPresent())
                .toList();
        this.conditions = new Conditions(Days.upTo(today), Neighbours.NONE);
    }

    /**
     * The values given, and those that follow from them.
     *
     * @param asked keys of the fields asked for here
     * @param standing values that stand already
     */
    Map<String, Value> filled(List<String> asked, Map<String, Value> standing, Map<String, Value> given) {
        Map<String, Value> filled = new LinkedHashMap<>(given);
        for (Field field : derived) {
            if (asked.contains(field.key()) && !given.containsKey(field.key())) {
                of(field, together(standing, filled)).ifPresent(value -> filled.put(field.key(), value));
            }
        }
        return filled;
    }

    /** One problem for each given value that is not what follows from the others. */
    List<Problem> disagreeing(Map<String, Value> standing, Map<String, Value> given) {
        List<Problem> problems = new ArrayList<>();
        for (Field field : derived) {
            Value value = given.get(field.key());
            if (value != null) {
                of(field, together(standing, given))
                        .filter(right -> !same(value, right))
                        .ifPresent(right -> problems.add(new Problem(
                                "derived",
                                field.key(),
                                Sentences.found(
                                        field.label(),
                                        FieldGate.show(field, value),
                                        "，按已填的内容应当是%s，请核对；也可以留空，由系统算出。".formatted(FieldGate.show(field, right))))));
            }
        }
        return problems;
    }

    private static Map<String, Value> together(Map<String, Value> standing, Map<String, Value> given) {
        Map<String, Value> together = new LinkedHashMap<>(standing);
        together.putAll(given);
        return together;
    }

    private Optional<Value> of(Field field, Map<String, Value> values) {
        return field.derived().flatMap(derivation -> switch (derivation) {
            case Derivation.Sum sum -> number(field, sum(sum, values));
            case Derivation.Difference difference -> number(field, difference(difference, values));
            case Derivation.CountLines lines -> number(field, lines(lines, values));
            case Derivation.LinesAfter after -> number(field, after(after, values));
            case Derivation.Earliest earliest -> earliest(earliest, values);
            case Derivation.EndOfYear end -> endOf(values.get(end.year()));
            case Derivation.Fee fee -> number(field, fee(fee, values));
        });
    }

    private static Optional<Value> number(Field field, Optional<BigDecimal> number) {
        return number.map(n -> field.type() == FieldType.WHOLE ? new Value.Whole(n.longValue()) : new Value.Decimal(n));
    }

    private static Optional<BigDecimal> sum(Derivation.Sum sum, Map<String, Value> values) {
        return sum.fields().stream()
                .flatMap(key -> Optional.ofNullable(values.get(key)).flatMap(Derived::amount).stream())
                .reduce(BigDecimal::add);
    }

    private static Optional<BigDecimal> difference(Derivation.Difference difference, Map<String, Value> values) {
        return Optional.ofNullable(values.get(difference.from()))
                .flatMap(Derived::amount)
                .flatMap(from -> Optional.ofNullable(values.get(difference.less()))
                        .flatMap(Derived::amount)
                        .map(from::subtract));
    }

    private Optional<BigDecimal> lines(Derivation.CountLines lines, Map<String, Value> values) {
        return values.get(lines.rows()) instanceof Value.Rows rows
                ? Optional.of(BigDecimal.valueOf(marked(rows, lines.where()).count()))
                : Optional.empty();
    }

    private Stream<Map<String, Value>> marked(Value.Rows rows, Condition where) {
        return rows.lines().stream().filter(line -> conditions.holds(where, line));
    }

    private Optional<BigDecimal> after(Derivation.LinesAfter after, Map<String, Value> values) {
        if (!(values.get(after.rows()) instanceof Value.Rows rows)) {
            return Optional.empty();
        }
        return marked(rows, after.where())
                .flatMap(line -> place(line, after.order()))
                .min(Comparator.naturalOrder())
                .map(first -> BigDecimal.valueOf(rows.lines().stream()
                        .flatMap(line -> place(line, after.order()))
                        .filter(place -> place.compareTo(first) > 0)
                        .count()));
    }

    private static Stream<BigDecimal> place(Map<String, Value> line, String order) {
        return Optional.ofNullable(line.get(order)).flatMap(Derived::amount).stream();
    }

    private Optional<Value> earliest(Derivation.Earliest earliest, Map<String, Value> values) {
        return values.get(earliest.rows()) instanceof Value.Rows rows
                ? marked(rows, earliest.where())
                        .flatMap(line ->
                                Optional.ofNullable(line.get(earliest.column())).flatMap(Conditions::date).stream())
                        .min(Comparator.naturalOrder())
                        .map(Value.Day::new)
                : Optional.empty();
    }

    private static Optional<Value> endOf(@Nullable Value year) {
        return year instanceof Value.Whole whole && whole.number() >= 0 && whole.number() <= LAST_YEAR
                ? Optional.of(new Value.Day(LocalDate.of((int) whole.number(), 12, 31)))
                : Optional.empty();
    }

    private static Optional<BigDecimal> fee(Derivation.Fee fee, Map<String, Value> values) {
        Optional<Integer> count = small(values.get(fee.count()));
        if (count.isEmpty() || !(values.get(fee.method()) instanceof Value.Choice method)) {
            return Optional.empty();
        }
        int before = fee.before().flatMap(key -> small(values.get(key))).orElse(0);
        return switch (method.code()) {
            case Derivation.Fee.PER_ITEM ->
                count.map(items -> BigDecimal.valueOf(InformationFee.byItem(before, items)));
            case Derivation.Fee.PER_PAGE -> count.map(pages -> BigDecimal.valueOf(InformationFee.byPage(pages)));
            default -> Optional.empty();
        };
    }

    /** A number one reckons a fee from; a slip of many digits gives none. */
    private static Optional<Integer> small(@Nullable Value value) {
        return value instanceof Value.Whole whole && whole.number() >= 0 && whole.number() <= LARGEST
                ? Optional.of((int) whole.number())
                : Optional.empty();
    }

    private static boolean same(Value typed, Value right) {
        return typed.equals(right) || amount(typed).isPresent() && amount(typed).equals(amount(right));
    }

    private static Optional<BigDecimal> amount(Value value) {
        return switch (value) {
            case Value.Whole whole -> Optional.of(BigDecimal.valueOf(whole.number()));
            case Value.Decimal decimal ->
                Optional.of(decimal.number().stripTrailingZeros())
                        .map(number -> number.scale() < 0 ? number.setScale(0) : number);
            default -> Optional.empty();
        };
    }
}
