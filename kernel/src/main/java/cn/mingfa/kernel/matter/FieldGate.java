package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.matter.FieldGate.Reading.Blank;
import cn.mingfa.kernel.matter.FieldGate.Reading.Filled;
import cn.mingfa.kernel.matter.FieldGate.Reading.Wrong;
import cn.mingfa.kernel.matter.MatterType.Option;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.kernel.value.Value;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where raw text becomes a typed value, once, and back. Dates may be written 2026-03-05, 2026/3/5, 2026.3.5, 20260305,
 * 2026年3月5日 or, in the year of today, 3.5, 3-5, 3月5日; digits may be full-width, thousands separated; options by label or
 * code; several options or persons between 、 or ；; persons as 姓名（编号）; the lines of a table one
 * below the other, their cells between ｜; 不适用（原因） where the field allows it.
 */
public final class FieldGate {

    private static final Pattern NOT_APPLICABLE = Pattern.compile("不适用\\s*(?:[（(](.*)[）)])?", Pattern.DOTALL);
    private static final Pattern PERSON = Pattern.compile("([^（()）]+)[（(]([^（()）]+)[）)]");

    private FieldGate() {}

    /**
     * Reads what a person typed or a cell holds.
     *
     * @param today gives the year to dates written without one
     */
    public static Reading read(Field field, String raw, LocalDate today) {
        String text = strip(raw);
        if (text.isEmpty()) {
            return new Blank();
        }
        int most = ValueCheck.longest(field.type());
        if (text.length() > most) {
            return wrong(field, "too_long", text, "太长：最多%d字，现有%d字，请缩短。".formatted(most, text.length()));
        }
        Matcher notApplicable = NOT_APPLICABLE.matcher(text);
        if (notApplicable.matches() && (field.maybeNotApplicable() || !isWords(field.type()))) {
            String reason = notApplicable.group(1);
            return checked(field, new Value.NotApplicable(reason == null ? "" : strip(reason)));
        }
        return switch (field.type()) {
            case TEXT -> checked(field, new Value.Text(normal(text).replaceAll("\\s*\\R\\s*", " ")));
            case LONG_TEXT -> checked(field, new Value.Text(normal(text).replaceAll("\\R", "\n")));
            case WHOLE, DECIMAL -> number(field, text);
            case DATE ->
                DateText.date(text, today)
                        .map(day -> checked(field, new Value.Day(day)))
                        .orElseGet(() -> notADate(field.key(), field.label(), text));
            case DATE_TIME ->
                DateText.moment(text, today)
                        .map(at -> checked(field, new Value.Moment(at)))
                        .orElseGet(() -> wrong(field, "not_a_time", text, "不是日期和时间，或者没有这一天；请写成 2026-03-05 14:30 的样子。"));
            case YES_NO -> yesNo(field, text);
            case CHOICE ->
                option(field, text)
                        .map(option -> checked(field, new Value.Choice(option.code())))
                        .orElseGet(() -> notAnOption(field, text));
            case CHOICES -> choices(field, text);
            case PERSONS -> persons(field, text);
            case ROWS -> RowsText.read(field, text, today);
        };
    }

    /** Reads one of the dates of a matter that are no fields; yields a {@link Value.Day}. */
    public static Reading readDate(MatterType.DateLabel date, String raw, LocalDate today) {
        String text = strip(raw);
        if (text.isEmpty()) {
            return new Blank();
        }
        return DateText.date(text, today)
                .<Reading>map(day -> new Filled(new Value.Day(day)))
                .orElseGet(() -> notADate(date.kind().key(), date.label(), text));
    }

    /** How many characters may be written into a field of that type. */
    public static int longest(FieldType type) {
        return ValueCheck.longest(type);
    }

    /** What is wrong with a value for this field: kind, range, options; nothing when it is in order. */
    public static Optional<MatterRefusal.Problem> check(Field field, Value value) {
        return ValueCheck.check(field, value);
    }

    /** The value as a person writes it, without unit; {@link #read} gives the same value back. */
    public static String show(Field field, Value value) {
        return switch (value) {
            case Value.Text v -> v.text();
            case Value.Whole v -> Long.toString(v.number());
            case Value.Decimal v -> v.number().toPlainString();
            case Value.Day v -> v.date().toString();
            case Value.Moment v -> v.at().toLocalDate() + " " + v.at().toLocalTime();
            case Value.YesNo v -> v.yes() ? "是" : "否";
            case Value.Choice v -> label(field, v.code());
            case Value.Choices v ->
                String.join(
                        "、", v.codes().stream().map(code -> label(field, code)).toList());
            case Value.Persons v ->
                String.join(
                        "、",
                        v.persons().stream()
                                .map(p -> p.name() + "（" + p.key() + "）")
                                .toList());
            case Value.Rows v -> RowsText.show(field, v);
            case Value.NotApplicable v -> "不适用（" + v.reason() + "）";
        };
    }

    private static String label(Field field, String code) {
        return field.option(code).map(Option::label).orElse(code);
    }

    private static Reading number(Field field, String text) {
        Optional<BigDecimal> number = NumberText.number(text, field.unit());
        if (number.isEmpty()) {
            return NumberText.isScaled(text, field.unit())
                    ? wrong(field, "not_a_number", text, "请写完整的数字，不用“万”“亿”等字，例如 12万 写成 120000。")
                    : wrong(field, "not_a_number", text, "不是数字；请只写阿拉伯数字，例如 120。");
        }
        if (field.type() == FieldType.DECIMAL) {
            return checked(field, new Value.Decimal(number.get()));
        }
        if (number.get().stripTrailingZeros().scale() > 0) {
            return wrong(field, "not_a_number", text, "不是整数；请写整数，例如 120。");
        }
        return checked(field, new Value.Whole(number.get().longValueExact()));
    }

    private static Reading yesNo(Field field, String text) {
        return switch (text) {
            case "是", "true", "TRUE", "√" -> new Filled(new Value.YesNo(true));
            case "否", "false", "FALSE", "×" -> new Filled(new Value.YesNo(false));
            default -> wrong(field, "not_yes_no", text, "请写“是”或者“否”。");
        };
    }

    private static Optional<Option> option(Field field, String text) {
        return Stream.concat(
                        field.options().stream().filter(o -> o.label().equals(text)),
                        field.options().stream().filter(o -> o.code().equals(text)))
                .findFirst();
    }

    private static Reading choices(Field field, String text) {
        List<String> codes = new ArrayList<>();
        for (String part : OptionText.parts(field, text)) {
            Optional<Option> option = option(field, part);
            if (option.isEmpty()) {
                return notAnOption(field, part);
            }
            codes.add(option.get().code());
        }
        return checked(field, new Value.Choices(codes));
    }

    private static Reading persons(Field field, String text) {
        List<Value.Person> persons = new ArrayList<>();
        for (String part : OptionText.parts(text)) {
            Matcher person = PERSON.matcher(part);
            if (!person.matches()) {
                return wrong(field, "not_persons", part, "应当写成“姓名（编号）”，几个人之间用顿号隔开。");
            }
            persons.add(new Value.Person(strip(person.group(2)), strip(person.group(1))));
        }
        return checked(field, new Value.Persons(persons));
    }

    private static boolean isWords(FieldType type) {
        return type == FieldType.TEXT || type == FieldType.LONG_TEXT;
    }

    private static String strip(String text) {
        return text.replace('\u00A0', ' ').strip();
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static Reading checked(Field field, Value value) {
        return check(field, value).<Reading>map(Wrong::new).orElseGet(() -> new Filled(value));
    }

    private static Reading notADate(String key, String label, String text) {
        return new Wrong(new MatterRefusal.Problem(
                "not_a_date", key, Sentences.found(label, text, "不是日期，或者没有这一天；请写成 2026-03-05 的样子。")));
    }

    private static Reading notAnOption(Field field, String text) {
        return wrong(field, "not_an_option", text, "不在可选项之中；" + Sentences.options(field));
    }

    static Reading wrong(Field field, String code, String text, String rest) {
        return new Wrong(new MatterRefusal.Problem(code, field.key(), Sentences.found(field.label(), text, rest)));
    }

    /** What came of reading. */
    public sealed interface Reading {

        record Filled(Value value) implements Reading {}

        /** Nothing there: empty (待填). */
        record Blank() implements Reading {}

        record Wrong(MatterRefusal.Problem problem) implements Reading {}
    }
}
