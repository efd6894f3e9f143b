package cn.mingfa.catalogue;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.matter.Derivation;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.FieldType;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads how a field follows from others: {@code sum}, {@code difference}, {@code count_lines}, {@code lines_after},
 * {@code earliest}, {@code end_of_year} or {@code information_fee}.
 */
final class DerivationReader {

    private static final List<String> VERBS =
            List.of("sum", "difference", "count_lines", "lines_after", "earliest", "end_of_year", "information_fee");

    private DerivationReader() {}

    static Optional<Derivation> read(Props field, String matter, Reading reading) {
        return field.tree("derived")
                .flatMap(tree -> derivation(Props.of(tree, field.findings()), field, matter, reading));
    }

    private static Optional<Derivation> derivation(Props props, Props field, String matter, Reading reading) {
        List<String> verbs = VERBS.stream().filter(props::has).toList();
        if (verbs.size() != 1) {
            props.findings().add(props.at(), "missing_property", "怎样算出要写一种：" + String.join("、", VERBS) + "。");
            return Optional.empty();
        }
        Derivation derivation = switch (verbs.getFirst()) {
            case "sum" -> new Derivation.Sum(props.texts("sum"));
            case "difference" -> difference(props);
            case "count_lines" -> {
                String rows = props.text("count_lines");
                yield new Derivation.CountLines(rows, where(props, matter, rows, reading));
            }
            case "lines_after" -> {
                String rows = props.text("lines_after");
                yield new Derivation.LinesAfter(rows, props.text("order"), where(props, matter, rows, reading));
            }
            case "earliest" -> {
                String rows = props.text("earliest");
                yield new Derivation.Earliest(rows, props.text("column"), where(props, matter, rows, reading));
            }
            case "end_of_year" -> new Derivation.EndOfYear(props.text("end_of_year"));
            default ->
                new Derivation.Fee(props.text("information_fee"), props.text("method"), props.maybeText("before"));
        };
        Place at = props.at();
        props.close();
        FieldType own = field.choice("type", FieldType.class);
        boolean dated = derivation instanceof Derivation.Earliest || derivation instanceof Derivation.EndOfYear;
        if (dated ? own != FieldType.DATE : !own.isNumeric()) {
            field.findings().add(at, "wrong_field", dated ? "算出的是日期，要放在日期字段里。" : "算出的是数，要放在数字字段里。");
        }
        reading.later(
                (known, findings) -> known.matter(matter).ifPresent(type -> check(derivation, type, at, findings)));
        return Optional.of(derivation);
    }

    private static Derivation difference(Props props) {
        List<String> both = props.texts("difference");
        if (both.size() != 2) {
            props.findings().add(props.at("difference"), "wrong_value", "相减（difference）要写两个字段：被减数和减数。");
        }
        return new Derivation.Difference(both.isEmpty() ? "" : both.getFirst(), both.isEmpty() ? "" : both.getLast());
    }

    private static Condition where(Props props, String matter, String rows, Reading reading) {
        return props.tree("where")
                .map(tree -> new ConditionReader(props.findings(), reading).lines(tree, matter, rows))
                .orElse(new Condition.All(List.of()));
    }

    private static void column(
            MatterType type, String rows, String column, Predicate<FieldType> fits, Place at, Findings findings) {
        FieldUse.LINES.check(type, rows, at, findings);
        boolean there = type.field(rows)
                .flatMap(field -> field.column(column))
                .filter(found -> fits.test(found.type()))
                .isPresent();
        if (!there) {
            findings.add(at, "wrong_field", "表格“" + rows + "”没有这样的列：" + column + "。");
        }
    }

    private static void check(Derivation derivation, MatterType type, Place at, Findings findings) {
        switch (derivation) {
            case Derivation.Sum sum -> sum.fields().forEach(key -> FieldUse.SUM.check(type, key, at, findings));
            case Derivation.Difference difference ->
                difference.inputs().forEach(key -> FieldUse.SUM.check(type, key, at, findings));
            case Derivation.LinesAfter after ->
                column(type, after.rows(), after.order(), FieldType::isNumeric, at, findings);
            case Derivation.Earliest earliest ->
                column(type, earliest.rows(), earliest.column(), t -> t == FieldType.DATE, at, findings);
            case Derivation.EndOfYear end -> FieldUse.SUM.check(type, end.year(), at, findings);
            case Derivation.CountLines lines -> FieldUse.LINES.check(type, lines.rows(), at, findings);
            case Derivation.Fee fee -> {
                FieldUse.SUM.check(type, fee.count(), at, findings);
                fee.before().ifPresent(key -> FieldUse.SUM.check(type, key, at, findings));
                boolean methods = type.field(fee.method())
                        .filter(DerivationReader::hasBothMethods)
                        .isPresent();
                if (!methods) {
                    findings.add(
                            at,
                            "wrong_field",
                            "收费方式（method）要是单选，选项代码为" + Derivation.Fee.PER_ITEM + "和" + Derivation.Fee.PER_PAGE + "。");
                }
            }
        }
    }

    private static boolean hasBothMethods(Field field) {
        return field.type() == FieldType.CHOICE
                && field.option(Derivation.Fee.PER_ITEM).isPresent()
                && field.option(Derivation.Fee.PER_PAGE).isPresent();
    }
}
