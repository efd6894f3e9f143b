package cn.mingfa.kernel.figure;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.matter.ConditionCheck;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Checks a declared formula against the matter types before it is ever evaluated: types, fields, dates, stages and
 * options exist, operators and operands fit, rates stand outside of sums. The stated cost of a formula: at most 8 levels
 * deep and 64 nodes (formulas and conditions together), 100 operands a test.
 */
public final class FormulaCheck {

    private static final int DEEPEST = 8;
    private static final int MOST_NODES = 64;
    private static final int MOST_DECIMALS = 6;

    private final Function<String, Optional<MatterType>> types;
    private final List<String> problems = new ArrayList<>();
    private int nodes;

    private FormulaCheck(Function<String, Optional<MatterType>> types) {
        this.types = types;
    }

    /** What is wrong, as plain Chinese sentences; empty when the formula is in order. */
    public static List<String> check(Formula formula, Function<String, Optional<MatterType>> types) {
        FormulaCheck check = new FormulaCheck(types);
        check.formula(formula, 1, true);
        return check.closed();
    }

    /** The same for a selection that stands alone, as outlines use it. */
    public static List<String> check(Formula.Selection selection, Function<String, Optional<MatterType>> types) {
        FormulaCheck check = new FormulaCheck(types);
        check.selection(selection, 1);
        return check.closed();
    }

    private List<String> closed() {
        if (nodes > MOST_NODES) {
            problems.add("公式的组成部分超过%d个，请拆成几个指标。".formatted(MOST_NODES));
        }
        return problems.stream().distinct().toList();
    }

    /** Goes no deeper than allowed, so that no formula can exhaust the stack. */
    private boolean isTooDeep(int depth) {
        nodes++;
        if (depth > DEEPEST) {
            problems.add("公式的层次超过%d层，请简化。".formatted(DEEPEST));
        }
        return depth > DEEPEST || nodes > MOST_NODES;
    }

    private void formula(Formula formula, int depth, boolean outermost) {
        if (isTooDeep(depth)) {
            return;
        }
        switch (formula) {
            case Formula.Count count -> selection(count.from(), depth + 1);
            case Formula.Sum sum -> {
                selection(sum.from(), depth + 1);
                field(sum.from(), sum.field(), FieldType::isNumeric, "数字，不能求和");
            }
            case Formula.CountLines count -> {
                lines(count.from(), count.field(), count.lines(), depth);
                each(count);
            }
            case Formula.SumLines sum -> {
                lines(sum.from(), sum.field(), sum.lines(), depth);
                column(sum);
            }
            case Formula.DistinctPersons distinct -> {
                selection(distinct.from(), depth + 1);
                field(distinct.from(), distinct.field(), type -> type == FieldType.PERSONS, "人员名单，不能统计人数");
            }
            case Formula.Rate rate -> {
                percentage(outermost, rate.decimals());
                formula(rate.numerator(), depth + 1, false);
                formula(rate.denominator(), depth + 1, false);
            }
            case Formula.YearOnYear change -> {
                percentage(outermost, change.decimals());
                formula(change.of(), depth + 1, false);
            }
            case Formula.MeanTime mean -> {
                percentage(outermost, mean.decimals());
                selection(mean.from(), depth + 1);
                times(mean);
            }
            case Formula.Plus plus -> {
                if (plus.terms().isEmpty()) {
                    problems.add("相加的公式没有加数，请至少写一个。");
                }
                plus.terms().forEach(term -> formula(term, depth + 1, false));
            }
            case Formula.Minus minus -> {
                formula(minus.first(), depth + 1, false);
                formula(minus.second(), depth + 1, false);
            }
        }
    }

    private void percentage(boolean outermost, int decimals) {
        if (!outermost) {
            problems.add("比率、同比和平均用时只能放在公式的最外层，不能再参加加减或者求比率。");
        }
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            problems.add("小数位数应当在0至%d之间，现为%d。".formatted(MOST_DECIMALS, decimals));
        }
    }

    private void field(Formula.Selection from, String key, Predicate<FieldType> fits, String kind) {
        types.apply(from.type())
                .ifPresent(type -> type.field(key)
                        .ifPresentOrElse(
                                field -> {
                                    if (!fits.test(field.type())) {
                                        problems.add("“%s”的“%s”不是%s。".formatted(type.title(), field.label(), kind));
                                    }
                                },
                                () -> problems.add("“%s”没有“%s”这一栏。".formatted(type.title(), key))));
    }

    private void lines(Formula.Selection from, String key, Condition lines, int depth) {
        selection(from, depth + 1);
        field(from, key, type -> type == FieldType.ROWS, "表格，不能按行统计");
        types.apply(from.type())
                .flatMap(type -> type.field(key))
                .filter(field -> field.type() == FieldType.ROWS)
                .ifPresent(field -> conditions().check(lines, field, depth + 1));
    }

    private void column(Formula.SumLines sum) {
        types.apply(sum.from().type())
                .flatMap(type -> type.field(sum.field()))
                .filter(field -> field.column(sum.column())
                        .filter(column -> column.type().isNumeric())
                        .isEmpty())
                .ifPresent(field -> problems.add("“%s”没有名为“%s”的数字列，不能求和。".formatted(field.label(), sum.column())));
    }

    private void each(Formula.CountLines count) {
        count.each()
                .ifPresent(column -> types.apply(count.from().type())
                        .flatMap(type -> type.field(count.field()))
                        .filter(field -> field.column(column).isEmpty())
                        .ifPresent(field -> problems.add("“%s”没有名为“%s”的列，不能按它归并行数。".formatted(field.label(), column))));
    }

    private void times(Formula.MeanTime mean) {
        types.apply(mean.from().type())
                .flatMap(type -> type.field(mean.field()))
                .ifPresentOrElse(
                        field -> {
                            boolean fits = field.type() == FieldType.ROWS
                                    ? isTime(field, mean.start()) && isTime(field, mean.end())
                                    : isTime(field.type());
                            if (!fits) {
                                problems.add("“%s”不能计算平均用时：要一个日期字段，或者表格里起、止两个时间列。".formatted(field.label()));
                            }
                        },
                        () -> problems.add("没有“%s”这一栏，不能计算平均用时。".formatted(mean.field())));
    }

    private static boolean isTime(Field rows, String column) {
        return rows.column(column).filter(c -> isTime(c.type())).isPresent();
    }

    private static boolean isTime(FieldType type) {
        return type == FieldType.DATE || type == FieldType.DATE_TIME;
    }

    private ConditionCheck conditions() {
        return new ConditionCheck(types, this::isTooDeep, problems);
    }

    private void selection(Formula.Selection selection, int depth) {
        Optional<MatterType> type = types.apply(selection.type());
        if (type.isEmpty()) {
            problems.add("没有“%s”这一事项类型。".formatted(selection.type()));
            return;
        }
        ConditionCheck check = conditions();
        if (!selection.dated().isEmpty()) {
            check.date(selection.dated(), type.get());
        } else if (!isDated(selection.where(), depth)) {
            problems.add(
                    "“%s”的取数既没有指明按哪个日期归入期间，条件里也没有与期间比较的日期。".formatted(type.get().title()));
        }
        check.check(selection.where(), type.get(), depth);
    }

    private static boolean isDated(Condition condition, int depth) {
        if (depth > DEEPEST) {
            return true;
        }
        return switch (condition) {
            case Condition.All all -> all.parts().stream().anyMatch(part -> isDated(part, depth + 1));
            case Condition.Any any -> any.parts().stream().anyMatch(part -> isDated(part, depth + 1));
            case Condition.Not not -> isDated(not.part(), depth + 1);
            case Condition.Test test -> ConditionCheck.isPeriod(test.operator());
            case Condition.Linked linked -> isDated(linked.where(), depth + 1);
            case Condition.Filed filed -> false;
        };
    }
}
