package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.matter.MatterRefusal.Problem;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.kernel.value.Value;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Whether a typed value is one its field may hold. */
final class ValueCheck {

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_ROSTER = 200_000;
    private static final int LONGEST_TABLE = 100_000;
    private static final int MOST_LINES = 500;

    private ValueCheck() {}

    static Optional<Problem> check(Field field, Value value) {
        return switch (value) {
            case Value.NotApplicable v -> notApplicable(field, v);
            case Value.Text v ->
                field.type() == FieldType.TEXT || field.type() == FieldType.LONG_TEXT
                        ? words(field, v.text())
                        : wrongKind(field);
            case Value.Whole v ->
                field.type() == FieldType.WHOLE ? range(field, BigDecimal.valueOf(v.number())) : wrongKind(field);
            case Value.Decimal v -> field.type() == FieldType.DECIMAL ? range(field, v.number()) : wrongKind(field);
            case Value.Day v -> kind(field, FieldType.DATE);
            case Value.Moment v -> kind(field, FieldType.DATE_TIME);
            case Value.YesNo v -> kind(field, FieldType.YES_NO);
            case Value.Choice v ->
                field.type() == FieldType.CHOICE ? options(field, List.of(v.code())) : wrongKind(field);
            case Value.Choices v -> field.type() == FieldType.CHOICES ? options(field, v.codes()) : wrongKind(field);
            case Value.Rows v -> field.type() == FieldType.ROWS ? rows(field, v) : wrongKind(field);
            case Value.Persons v -> field.type() == FieldType.PERSONS ? persons(field, v.persons()) : wrongKind(field);
        };
    }

    /** How many characters the written form may have. */
    static int longest(FieldType type) {
        return switch (type) {
            case TEXT, WHOLE, DECIMAL, DATE, DATE_TIME, YES_NO, CHOICE -> LONGEST_LINE;
            case LONG_TEXT, CHOICES -> LONGEST_TEXT;
            case PERSONS -> LONGEST_ROSTER;
            case ROWS -> LONGEST_TABLE;
        };
    }

    private static Optional<Problem> notApplicable(Field field, Value.NotApplicable value) {
        if (!field.maybeNotApplicable()) {
            return problem("not_applicable", field, "不能填“不适用”，请填写实际内容。");
        }
        return value.reason().isBlank()
                ? problem("not_applicable", field, "填“不适用”时请写明原因，例如：不适用（本年度未开展）。")
                : words(field, value.reason());
    }

    private static Optional<Problem> words(Field field, String text) {
        if (text.isBlank()) {
            return problem("required", field, "不能只有空白，请填写内容。");
        }
        IntPredicate control = c -> Character.isISOControl(c) && c != '\n' && c != '\t';
        if (text.chars().anyMatch(control)) {
            return problem("unreadable", field, "含有不可见的控制字符，请重新录入。");
        }
        int most = longest(field.type());
        return text.length() > most
                ? problem("too_long", field, "最多%d字，现有%d字，请缩短。".formatted(most, text.length()))
                : Optional.empty();
    }

    private static Optional<Problem> range(Field field, BigDecimal number) {
        boolean count = field.type() == FieldType.WHOLE;
        Optional<BigDecimal> least = field.min().or(() -> count ? Optional.of(BigDecimal.ZERO) : Optional.empty());
        String found = number.toPlainString();
        if (least.filter(min -> number.compareTo(min) < 0).isPresent()) {
            return least.get().signum() == 0
                    ? problem("out_of_range", field, "不能是负数，现为%s；请填 0 或者正数。".formatted(found))
                    : problem(
                            "out_of_range",
                            field,
                            "不能小于%s，现为%s；请核对。".formatted(least.get().toPlainString(), found));
        }
        return field.max()
                .filter(max -> number.compareTo(max) > 0)
                .flatMap(max ->
                        problem("out_of_range", field, "不能大于%s，现为%s；请核对。".formatted(max.toPlainString(), found)));
    }

    private static Optional<Problem> options(Field field, List<String> codes) {
        for (String code : codes) {
            if (field.option(code).isEmpty()) {
                return problem(
                        "not_an_option",
                        field,
                        "没有“%s”这一项；%s".formatted(Sentences.shortened(code), Sentences.options(field)));
            }
        }
        if (codes.isEmpty()) {
            return problem("required", field, "至少选一项；" + Sentences.options(field));
        }
        return Set.copyOf(codes).size() < codes.size() ? problem("doubled", field, "有重复的选项，请删去重复的。") : Optional.empty();
    }

    private static Optional<Problem> persons(Field field, List<Value.Person> persons) {
        Set<String> keys = new HashSet<>();
        for (Value.Person person : persons) {
            if (person.key().isBlank() || person.name().isBlank()) {
                return problem("not_persons", field, "每个人都要有姓名和编号，写成“姓名（编号）”。");
            }
            if (!keys.add(person.key())) {
                return problem("doubled", field, "编号“%s”出现两次，请删去重复的人。".formatted(Sentences.shortened(person.key())));
            }
        }
        return persons.isEmpty() ? problem("required", field, "至少写一个人。") : Optional.empty();
    }

    private static Optional<Problem> rows(Field field, Value.Rows value) {
        if (value.lines().isEmpty()) {
            return problem("required", field, "至少写一行。");
        }
        if (value.lines().size() > MOST_LINES) {
            return problem(
                    "too_long",
                    field,
                    "最多%d行，现有%d行，请分开登记。".formatted(MOST_LINES, value.lines().size()));
        }
        int number = 0;
        for (Map<String, Value> line : value.lines()) {
            number++;
            Optional<String> wrong = line(field, line);
            if (wrong.isPresent()) {
                return problem("row", field, "第%d行：%s".formatted(number, wrong.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> line(Field field, Map<String, Value> line) {
        for (Field column : field.columns()) {
            Value value = line.get(column.key());
            if (value == null) {
                if (column.required()) {
                    return Optional.of("“%s”还没有填写。".formatted(column.label()));
                }
                continue;
            }
            Optional<Problem> wrong = check(column, value);
            if (wrong.isPresent()) {
                return wrong.map(Problem::sentence);
            }
        }
        return line.keySet().stream()
                .filter(key -> field.column(key).isEmpty())
                .findFirst()
                .map(key -> "没有“%s”这一列。".formatted(Sentences.shortened(key)));
    }

    private static Optional<Problem> kind(Field field, FieldType expected) {
        return field.type() == expected ? Optional.empty() : wrongKind(field);
    }

    private static Optional<Problem> wrongKind(Field field) {
        return problem("wrong_kind", field, "的内容与本栏的类型不符，请重新填写。");
    }

    private static Optional<Problem> problem(String code, Field field, String rest) {
        return Optional.of(new Problem(code, field.key(), "“%s”%s".formatted(field.label(), rest)));
    }
}
