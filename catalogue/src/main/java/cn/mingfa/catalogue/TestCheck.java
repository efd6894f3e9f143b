package cn.mingfa.catalogue;

import cn.mingfa.kernel.condition.Condition.Test;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.FieldType;
import java.util.List;

/** Checks one comparison of a condition against the matter type it looks at. */
final class TestCheck {

    private TestCheck() {}

    static void check(MatterType type, Test test, Place field, Place value, Findings findings) {
        operands(test, value, findings);
        if (test.field().equals(FieldUse.STAGE)) {
            codes(test, type.stages().stream().map(MatterType.Stage::key).toList(), "阶段", value, findings);
        } else if (!FieldUse.isDate(test.field())) {
            type.field(test.field())
                    .ifPresentOrElse(
                            found -> field(found, test, value, findings),
                            () -> FieldUse.unknown(type, test.field(), field, findings));
        }
    }

    /** The same over the columns of a field of rows. */
    static void check(Field rows, Test test, Place field, Place value, Findings findings) {
        operands(test, value, findings);
        rows.column(test.field())
                .ifPresentOrElse(
                        column -> field(column, test, value, findings),
                        () -> findings.add(
                                field,
                                "unknown_field",
                                "表格“" + rows.label() + "”没有名为“" + test.field() + "”的列"
                                        + NearestName.hint(
                                                test.field(),
                                                rows.columns().stream()
                                                        .map(Field::key)
                                                        .toList())));
    }

    private static void operands(Test test, Place value, Findings findings) {
        int given = test.operands().size();
        String problem = switch (test.operator()) {
            case PRESENT, ABSENT, IN_PERIOD, BEFORE_PERIOD, BY_END, PASSED ->
                given == 0 ? "" : "这种比较不带值，请去掉value或values。";
            case IN -> given > 0 ? "" : "in后面要有values列表。";
            case NEXT_DAYS, OLDER_DAYS ->
                given == 1 && test.operands().getFirst().matches("[0-9]{1,4}") ? "" : "这种比较要有一个value：天数。";
            case EQ, NE, LT, LE, GT, GE, CONTAINS -> given == 1 ? "" : "这种比较要有且只有一个value。";
        };
        if (!problem.isEmpty()) {
            findings.add(value, "operands", problem);
        }
    }

    private static void field(Field field, Test test, Place value, Findings findings) {
        boolean choice = field.type() == FieldType.CHOICE || field.type() == FieldType.CHOICES;
        boolean date = field.type() == FieldType.DATE || field.type() == FieldType.DATE_TIME;
        if (choice) {
            List<String> codes =
                    field.options().stream().map(MatterType.Option::code).toList();
            codes(test, codes, "“" + field.label() + "”的选项", value, findings);
        }
        boolean ofPeriod = switch (test.operator()) {
            case IN_PERIOD, BEFORE_PERIOD, BY_END, PASSED, NEXT_DAYS, OLDER_DAYS -> true;
            case EQ, NE, IN, LT, LE, GT, GE, CONTAINS, PRESENT, ABSENT -> false;
        };
        if (ofPeriod && !date) {
            findings.add(value, "wrong_field", "“" + field.label() + "”不是日期，不能同期间或者今天比较。");
        }
    }

    private static void codes(Test test, List<String> codes, String what, Place value, Findings findings) {
        for (String operand : test.operands()) {
            if (!codes.contains(operand)) {
                findings.add(value, "unknown_option", what + "里没有“" + operand + "”" + NearestName.hint(operand, codes));
            }
        }
    }
}
