package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.Condition.Operator;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.FieldType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * Checks a condition against a matter type, or against the columns of a field of rows: fields, stages, options, linked
 * types and kinds of papers exist, operators and operands fit.
 */
public final class ConditionCheck {

    private static final int MOST_OPERANDS = 100;
    private static final Set<Operator> EITHER = EnumSet.of(Operator.PRESENT, Operator.ABSENT);
    private static final Set<Operator> AROUND = EnumSet.of(Operator.NEXT_DAYS, Operator.OLDER_DAYS);
    private static final Set<Operator> SAME = EnumSet.of(Operator.EQ, Operator.NE, Operator.IN);
    private static final Set<Operator> ORDER = EnumSet.of(Operator.LT, Operator.LE, Operator.GT, Operator.GE);
    private static final Set<Operator> PERIOD =
            EnumSet.of(Operator.IN_PERIOD, Operator.BEFORE_PERIOD, Operator.BY_END, Operator.PASSED);

    private final Function<String, Optional<MatterType>> types;
    private final IntPredicate tooDeep;
    private final List<String> problems;

    /**
     * @param tooDeep told the level of each part, once; true where no deeper part is to be looked at
     * @param problems takes what is wrong, as plain Chinese sentences
     */
    public ConditionCheck(Function<String, Optional<MatterType>> types, IntPredicate tooDeep, List<String> problems) {
        this.types = types;
        this.tooDeep = tooDeep;
        this.problems = problems;
    }

    /** A condition over matters of the type. */
    public void check(Condition condition, MatterType type, int depth) {
        check(condition, Shape.of(type), depth);
    }

    /** A condition over the lines of a field of rows. */
    public void check(Condition condition, Field rows, int depth) {
        check(condition, Shape.of(rows), depth);
    }

    /** The key must be one of the matter's dates or a date field. */
    public void date(String key, MatterType type) {
        Optional<FieldType> kind = Shape.of(type).kind(key);
        if (kind.isEmpty()) {
            problems.add("“%s”没有“%s”这一日期。".formatted(type.title(), key));
        } else if (kind.get() != FieldType.DATE && kind.get() != FieldType.DATE_TIME) {
            problems.add("“%s”的“%s”不是日期，不能据以归入期间。".formatted(type.title(), key));
        }
    }

    private void check(Condition condition, Shape shape, int depth) {
        if (tooDeep.test(depth)) {
            return;
        }
        switch (condition) {
            case Condition.All all -> all.parts().forEach(part -> check(part, shape, depth + 1));
            case Condition.Any any -> any.parts().forEach(part -> check(part, shape, depth + 1));
            case Condition.Not not -> check(not.part(), shape, depth + 1);
            case Condition.Test test -> test(test, shape);
            case Condition.Linked linked -> linked(linked, shape, depth);
            case Condition.Filed filed -> filed(filed, shape);
        }
    }

    private void filed(Condition.Filed filed, Shape shape) {
        if (!shape.papers().contains(filed.kind())) {
            problems.add("“%s”的佐证材料里没有“%s”这一种。".formatted(shape.title(), filed.kind()));
        }
    }

    private void linked(Condition.Linked linked, Shape shape, int depth) {
        if (shape.stages().isEmpty()) {
            problems.add("“%s”是表格里的一行，没有关联事项可比。".formatted(shape.title()));
            return;
        }
        types.apply(linked.type())
                .ifPresentOrElse(
                        type -> check(linked.where(), type, depth + 1),
                        () -> problems.add("没有“%s”这一事项类型。".formatted(linked.type())));
    }

    /** What a condition may name. */
    private record Shape(
            String title, List<Field> fields, Set<DateKind> dates, List<MatterType.Stage> stages, List<String> papers) {

        static Shape of(MatterType type) {
            Set<DateKind> dates = EnumSet.of(DateKind.OCCURRED);
            type.dates().forEach(date -> dates.add(date.kind()));
            return new Shape(
                    type.title(),
                    type.fields(),
                    dates,
                    type.stages(),
                    type.evidence().kinds());
        }

        static Shape of(Field rows) {
            return new Shape(rows.label(), rows.columns(), EnumSet.noneOf(DateKind.class), List.of(), List.of());
        }

        Optional<Field> field(String key) {
            return fields.stream().filter(field -> field.key().equals(key)).findFirst();
        }

        boolean hasStage(String key) {
            return stages.stream().anyMatch(stage -> stage.key().equals(key));
        }

        Optional<FieldType> kind(String key) {
            if (!stages.isEmpty() && key.equals(MatterView.STAGE)) {
                return Optional.of(FieldType.CHOICE);
            }
            if (!stages.isEmpty() && key.equals(MatterView.CLOSED_ON)) {
                return Optional.of(FieldType.DATE);
            }
            Optional<DateKind> date = Replay.dateKind(key);
            if (date.isPresent()) {
                return date.filter(dates::contains).map(kind -> FieldType.DATE);
            }
            return field(key).map(Field::type);
        }
    }

    /** Whether the test compares a date with the period, so that it dates a selection. */
    public static boolean isPeriod(Operator operator) {
        return PERIOD.contains(operator) && operator != Operator.PASSED;
    }

    private void test(Condition.Test test, Shape shape) {
        Optional<FieldType> kind = shape.kind(test.field());
        if (kind.isEmpty()) {
            problems.add("“%s”没有“%s”这一栏。".formatted(shape.title(), test.field()));
            return;
        }
        if (!isFitting(kind.get(), test.operator())) {
            problems.add("“%s”的“%s”不能作%s比较。".formatted(shape.title(), test.field(), test.operator()));
            return;
        }
        operandCount(test);
        for (String operand : test.operands()) {
            if (!isReadable(shape, test.field(), kind.get(), test.operator(), operand)) {
                problems.add("“%s”的“%s”不能与“%s”比较，请核对这个值。".formatted(shape.title(), test.field(), operand));
            }
        }
    }

    private void operandCount(Condition.Test test) {
        int count = test.operands().size();
        if (EITHER.contains(test.operator()) || PERIOD.contains(test.operator())) {
            if (count > 0) {
                problems.add("“%s”的%s比较不带值，请去掉。".formatted(test.field(), test.operator()));
            }
        } else if (test.operator() == Operator.IN) {
            if (count < 1 || count > MOST_OPERANDS) {
                problems.add("“%s”的IN比较应当有1至%d个值，现有%d个。".formatted(test.field(), MOST_OPERANDS, count));
            }
        } else if (count != 1) {
            problems.add("“%s”的%s比较应当有一个值，现有%d个。".formatted(test.field(), test.operator(), count));
        }
    }

    private static boolean isFitting(FieldType kind, Operator operator) {
        if (EITHER.contains(operator)) {
            return true;
        }
        return switch (kind) {
            case WHOLE, DECIMAL -> SAME.contains(operator) || ORDER.contains(operator);
            case DATE, DATE_TIME ->
                SAME.contains(operator)
                        || ORDER.contains(operator)
                        || PERIOD.contains(operator)
                        || AROUND.contains(operator);
            case TEXT, LONG_TEXT -> SAME.contains(operator) || operator == Operator.CONTAINS;
            case YES_NO, CHOICE -> SAME.contains(operator);
            case CHOICES -> operator == Operator.CONTAINS;
            case PERSONS, ROWS -> false;
        };
    }

    private static boolean isReadable(Shape shape, String key, FieldType kind, Operator operator, String operand) {
        if (EITHER.contains(operator) || PERIOD.contains(operator)) {
            return true;
        }
        if (AROUND.contains(operator)) {
            return Conditions.number(operand)
                    .filter(n -> n.signum() >= 0 && n.scale() == 0)
                    .isPresent();
        }
        return switch (kind) {
            case WHOLE, DECIMAL -> Conditions.number(operand).isPresent();
            case DATE, DATE_TIME -> Conditions.epochDay(operand).isPresent();
            case YES_NO -> Conditions.yesNo(operand).isPresent();
            case CHOICE, CHOICES ->
                key.equals(MatterView.STAGE)
                        ? shape.hasStage(operand)
                        : shape.field(key)
                                .flatMap(field -> field.option(operand))
                                .isPresent();
            case TEXT, LONG_TEXT -> !operand.isEmpty();
            case PERSONS, ROWS -> false;
        };
    }
}
