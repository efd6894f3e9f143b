package cn.mingfa.kernel.figure;

import cn.mingfa.kernel.figure.Condition.Operator;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.FieldType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks the tests of a condition against one matter type. */
final class ConditionCheck {

    private static final int MOST_OPERANDS = 100;
    private static final Set<Operator> EITHER = EnumSet.of(Operator.PRESENT, Operator.ABSENT);
    private static final Set<Operator> SAME = EnumSet.of(Operator.EQ, Operator.NE, Operator.IN);
    private static final Set<Operator> ORDER = EnumSet.of(Operator.LT, Operator.LE, Operator.GT, Operator.GE);
    private static final Set<Operator> PERIOD = EnumSet.of(Operator.IN_PERIOD, Operator.BEFORE_PERIOD, Operator.BY_END);

    private final MatterType type;
    private final List<String> problems;

    ConditionCheck(MatterType type, List<String> problems) {
        this.type = type;
        this.problems = problems;
    }

    static boolean isPeriod(Operator operator) {
        return PERIOD.contains(operator);
    }

    /** The key must be one of the matter's dates or a date field. */
    void date(String key) {
        Optional<FieldType> kind = kind(key);
        if (kind.isEmpty()) {
            problems.add("“%s”没有“%s”这一日期。".formatted(type.title(), key));
        } else if (kind.get() != FieldType.DATE && kind.get() != FieldType.DATE_TIME) {
            problems.add("“%s”的“%s”不是日期，不能据以归入期间。".formatted(type.title(), key));
        }
    }

    void test(Condition.Test test) {
        boolean stage = test.field().equals(MatterView.STAGE);
        Optional<FieldType> kind = stage ? Optional.of(FieldType.CHOICE) : kind(test.field());
        if (kind.isEmpty()) {
            problems.add("“%s”没有“%s”这一栏。".formatted(type.title(), test.field()));
            return;
        }
        if (!isFitting(kind.get(), test.operator())) {
            problems.add("“%s”的“%s”不能作%s比较。".formatted(type.title(), test.field(), test.operator()));
            return;
        }
        operandCount(test);
        for (String operand : test.operands()) {
            if (!(stage
                    ? type.stage(operand).isPresent()
                    : isReadable(test.field(), kind.get(), test.operator(), operand))) {
                problems.add("“%s”的“%s”不能与“%s”比较，请核对这个值。".formatted(type.title(), test.field(), operand));
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
            case DATE, DATE_TIME -> SAME.contains(operator) || ORDER.contains(operator) || PERIOD.contains(operator);
            case TEXT, LONG_TEXT -> SAME.contains(operator) || operator == Operator.CONTAINS;
            case YES_NO, CHOICE -> SAME.contains(operator);
            case CHOICES -> operator == Operator.CONTAINS;
            case PERSONS -> false;
        };
    }

    private boolean isReadable(String key, FieldType kind, Operator operator, String operand) {
        if (EITHER.contains(operator) || PERIOD.contains(operator)) {
            return true;
        }
        return switch (kind) {
            case WHOLE, DECIMAL -> ConditionEvaluator.number(operand).isPresent();
            case DATE, DATE_TIME -> ConditionEvaluator.epochDay(operand).isPresent();
            case YES_NO -> ConditionEvaluator.yesNo(operand).isPresent();
            case CHOICE, CHOICES ->
                type.field(key).flatMap(field -> field.option(operand)).isPresent();
            case TEXT, LONG_TEXT -> !operand.isEmpty();
            case PERSONS -> false;
        };
    }

    private Optional<FieldType> kind(String key) {
        if (key.equals(MatterView.CLOSED_ON)) {
            return Optional.of(FieldType.DATE);
        }
        for (MatterType.DateKind kind : MatterType.DateKind.values()) {
            if (kind.key().equals(key)) {
                boolean known = kind == MatterType.DateKind.OCCURRED
                        || type.dates().stream().anyMatch(date -> date.kind() == kind);
                return known ? Optional.of(FieldType.DATE) : Optional.empty();
            }
        }
        return type.field(key).map(MatterType.Field::type);
    }
}
