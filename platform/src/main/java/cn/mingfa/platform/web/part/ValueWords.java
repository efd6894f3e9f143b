package cn.mingfa.platform.web.part;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.value.Value;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values as a page shows them: thousands separated, units behind numbers, dates in words or, in columns, in digits. */
public final class ValueWords {

    private ValueWords() {}

    /** With its unit: 1,240 人次; days as 2026年10月21日. */
    public static String full(Field field, Value value) {
        Optional<String> unit = field.unit().filter(u -> !u.isBlank());
        return switch (value) {
            case Value.Whole v -> whole(field, v) + unit.map(u -> " " + u).orElse("");
            case Value.Decimal v -> number(v.number()) + unit.map(u -> " " + u).orElse("");
            case Value.Persons v -> v.persons().stream().map(Value.Person::name).collect(Collectors.joining("、"));
            case Value.NotApplicable v -> v.reason().isBlank() ? "不适用" : "不适用（" + v.reason() + "）";
            case Value.Text v -> v.text();
            case Value.Day v -> Days.full(v.date());
            case Value.Moment v -> FieldGate.show(field, v);
            case Value.YesNo v -> FieldGate.show(field, v);
            case Value.Choice v -> FieldGate.show(field, v);
            case Value.Choices v -> FieldGate.show(field, v);
            case Value.Rows v -> FieldGate.show(field, v);
        };
    }

    /** In a table column, whose head bears the unit. */
    public static String cell(Field field, Value value) {
        return switch (value) {
            case Value.Whole v -> whole(field, v);
            case Value.Decimal v -> number(v.number());
            case Value.NotApplicable v -> "不适用";
            case Value.Persons v -> v.persons().size() + " 人";
            case Value.Text v -> v.text();
            case Value.Day v -> FieldGate.show(field, v);
            case Value.Moment v -> FieldGate.show(field, v);
            case Value.YesNo v -> FieldGate.show(field, v);
            case Value.Choice v -> FieldGate.show(field, v);
            case Value.Choices v -> FieldGate.show(field, v);
            case Value.Rows v -> v.lines().size() + " 行";
        };
    }

    private static String whole(Field field, Value.Whole value) {
        return field.isYear() ? Long.toString(value.number()) : number(BigDecimal.valueOf(value.number()));
    }

    /** 1,240 or 3.5; exactly as it is. */
    public static String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                grouped.append(',');
            }
            grouped.append(whole.charAt(i));
        }
        return (number.signum() < 0 ? "-" : "") + grouped + (dot < 0 ? "" : plain.substring(dot));
    }
}
