package cn.mingfa.catalogue;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.matter.Derivation;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.DateLabel;
import cn.mingfa.kernel.matter.MatterType.Option;
import cn.mingfa.kernel.value.FieldType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the fields and dates of a matter type. */
final class FieldReader {

    private static final Set<FieldType> CELLS = EnumSet.of(
            FieldType.TEXT,
            FieldType.WHOLE,
            FieldType.DECIMAL,
            FieldType.DATE,
            FieldType.DATE_TIME,
            FieldType.YES_NO,
            FieldType.CHOICE);
    private static final Pattern SEPARATOR = Pattern.compile("[、，,；;]");

    private FieldReader() {}

    /** A field of the type of that key. */
    static Field field(Props props, String matter, Reading reading) {
        Field field = read(
                props,
                props.list("columns", Limits.COLUMNS).stream()
                        .map(FieldReader::column)
                        .toList(),
                props.tree("required_when")
                        .map(tree -> ConditionReader.standing(tree, matter, props.findings(), reading)),
                DerivationReader.read(props, matter, reading));
        if ((field.type() == FieldType.ROWS) == field.columns().isEmpty()) {
            props.findings().add(props.at("columns"), "contradiction", "表格（rows）要写columns，其他类型不写。");
        }
        if (field.type() == FieldType.ROWS && field.personal()) {
            props.findings().add(props.at("personal"), "contradiction", "表格不能是个人信息，请把个人信息单独设字段。");
        }
        return field;
    }

    private static Field column(Props props) {
        Field column = read(props, List.of(), Optional.empty(), Optional.empty());
        if (!CELLS.contains(column.type())) {
            props.findings().add(props.at("type"), "wrong_field", "表格的列只能是一行文字、数、日期、是否和单选。");
        }
        if (column.personal() || column.maybeNotApplicable()) {
            props.findings().add(props.at(), "contradiction", "表格的列不能是个人信息，也不能填“不适用”。");
        }
        return column;
    }

    private static Field read(
            Props props, List<Field> columns, Optional<Condition> requiredWhen, Optional<Derivation> derived) {
        FieldType type = props.choice("type", FieldType.class);
        Field field = new Field(
                props.key("key"),
                props.text("label"),
                type,
                props.maybeText("unit"),
                props.flag("at_registration", true),
                props.flag("required", false),
                props.flag("personal", false),
                props.flag("listed", false),
                props.flag("maybe_not_applicable", false),
                props.maybeDecimal("min"),
                props.maybeDecimal("max"),
                options(props),
                props.maybeText("hint"),
                props.maybeText("initial"),
                columns,
                requiredWhen,
                derived,
                props.flag("carried", false),
                props.flag("statute", false),
                props.flag("past", false),
                props.flag("may_precede", false));
        props.close();
        check(field, props);
        return field;
    }

    private static List<Option> options(Props props) {
        Map<String, String> labels = props.labels("options");
        Map<String, String> basis = explained(props, "option_basis", labels.keySet());
        Map<String, String> hints = explained(props, "option_hints", labels.keySet());
        List<Option> options = labels.entrySet().stream()
                .map(e -> new Option(
                        e.getKey(),
                        e.getValue(),
                        Optional.ofNullable(basis.get(e.getKey())),
                        Optional.ofNullable(hints.get(e.getKey()))))
                .toList();
        if (options.size() > Limits.OPTIONS) {
            props.findings()
                    .add(props.at("options"), "over_limit", "选项有" + options.size() + "个，超过上限" + Limits.OPTIONS + "个。");
        }
        return options;
    }

    /** What is said of options beside their labels. */
    private static Map<String, String> explained(Props props, String name, Set<String> codes) {
        Map<String, String> words = props.labels(name);
        words.keySet().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> props.findings()
                        .add(props.at(name), "unknown_option", "选项里没有“" + code + "”" + NearestName.hint(code, codes)));
        return words;
    }

    private static void check(Field field, Props props) {
        Findings findings = props.findings();
        boolean choice = field.type() == FieldType.CHOICE || field.type() == FieldType.CHOICES;
        if (choice && field.options().isEmpty()) {
            findings.add(props.at("options"), "missing_property", "选择项要写options，每行“代码: 名称”。");
        }
        if (!choice && !field.options().isEmpty()) {
            findings.add(props.at("options"), "contradiction", "只有choice和choices才有options。");
        }
        labels(field, props);
        if (field.carried() && field.personal()) {
            findings.add(props.at("carried"), "contradiction", "个人信息不能带到下一件。");
        }
        if (field.statute() && field.type() != FieldType.TEXT) {
            findings.add(props.at("statute"), "contradiction", "只有一行文字（text）能从法规库里选。");
        }
        if (field.past() && field.type() != FieldType.DATE && field.type() != FieldType.DATE_TIME) {
            findings.add(props.at("past"), "contradiction", "只有日期和时间才能写已经发生（past）。");
        }
        if (field.mayPrecede() && !field.past()) {
            findings.add(props.at("may_precede"), "contradiction", "没有写已经发生（past）的日期，不用写可以早于前一步（may_precede）。");
        }
        if (!field.type().isNumeric() && (field.min().isPresent() || field.max().isPresent())) {
            findings.add(props.at(), "contradiction", "只有数才有min和max。");
        }
        if (field.min().isPresent()
                && field.max().isPresent()
                && field.min().get().compareTo(field.max().get()) > 0) {
            findings.add(props.at("min"), "contradiction", "min大于max，没有数能同时满足。");
        }
        if (field.type() == FieldType.CHOICE
                && field.initial().filter(code -> field.option(code).isEmpty()).isPresent()) {
            List<String> codes = field.options().stream().map(Option::code).toList();
            findings.add(
                    props.at("initial"),
                    "unknown_option",
                    "选项里没有“" + field.initial().get() + "”"
                            + NearestName.hint(field.initial().get(), codes));
        }
    }

    /** A label must say which option is meant, also in a cell where several stand beside each other. */
    private static void labels(Field field, Props props) {
        Set<String> seen = new HashSet<>();
        for (Option option : field.options()) {
            if (!seen.add(option.label())) {
                props.findings().add(props.at("options"), "duplicate_label", "有两个选项都叫“" + option.label() + "”，请改名。");
            }
            if (option.label().startsWith("不适用")) {
                props.findings().add(props.at("options"), "reserved_label", "选项不能叫“不适用”，那是另一种填法；请换一个说法。");
            }
            if (field.type() == FieldType.CHOICES
                    && SEPARATOR.matcher(option.label()).find()) {
                props.findings()
                        .add(props.at("options"), "label_separator", "多选项的名称“" + option.label() + "”里不能有顿号、逗号和分号。");
            }
        }
    }

    static DateLabel date(Props props) {
        List<String> kinds = Arrays.stream(DateKind.values()).map(DateKind::key).toList();
        String text = props.text("kind");
        Optional<DateKind> kind = Arrays.stream(DateKind.values())
                .filter(k -> k.key().equals(text))
                .findFirst();
        if (kind.isEmpty() && !text.isBlank()) {
            props.findings()
                    .add(props.at("kind"), "unknown_value", "没有“" + text + "”这种日期" + NearestName.hint(text, kinds));
        }
        DateLabel label =
                new DateLabel(kind.orElse(DateKind.OCCURRED), props.text("label"), props.flag("required", true));
        props.close();
        return label;
    }
}
