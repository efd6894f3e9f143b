package cn.mingfa.catalogue;

import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.DateLabel;
import cn.mingfa.kernel.matter.MatterType.Field;
import cn.mingfa.kernel.matter.MatterType.Option;
import cn.mingfa.kernel.value.FieldType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the fields and dates of a matter type. */
final class FieldReader {

    private static final Pattern SEPARATOR = Pattern.compile("[、，,；;]");

    private FieldReader() {}

    static Field field(Props props) {
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
                props.maybeText("initial"));
        props.close();
        check(field, props);
        return field;
    }

    private static List<Option> options(Props props) {
        List<Option> options = props.labels("options").entrySet().stream()
                .map(e -> new Option(e.getKey(), e.getValue()))
                .toList();
        if (options.size() > Limits.OPTIONS) {
            props.findings()
                    .add(props.at("options"), "over_limit", "选项有" + options.size() + "个，超过上限" + Limits.OPTIONS + "个。");
        }
        return options;
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
