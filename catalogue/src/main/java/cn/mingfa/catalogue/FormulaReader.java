package cn.mingfa.catalogue;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Formula.Selection;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.value.FieldType;
import java.util.List;
import java.util.Optional;

/** Reads formulas, selections and conditions: finite trees of declared parts, counted against a limit. */
final class FormulaReader {

    private static final Formula NOTHING = new Formula.Plus(List.of());
    private static final List<String> FORMS = List.of(
            "count",
            "sum",
            "count_lines",
            "sum_lines",
            "distinct_persons",
            "rate",
            "year_on_year",
            "mean_time",
            "plus",
            "minus");

    private final Findings findings;
    private final Reading reading;
    private final ConditionReader conditions;

    FormulaReader(Findings findings, Reading reading) {
        this.findings = findings;
        this.reading = reading;
        this.conditions = new ConditionReader(findings, reading);
    }

    Formula formula(Tree tree) {
        if (!conditions.admit(tree.at())) {
            return NOTHING;
        }
        if (!(tree instanceof Tree.Names named) || named.names().size() != 1) {
            findings.add(tree.at(), "formula", "公式应当是下列之一，且只写一个：" + String.join("、", FORMS) + "。");
            return NOTHING;
        }
        Tree.Name form = named.names().getFirst();
        return switch (form.key()) {
            case "count" -> count(Props.of(form.value(), findings));
            case "sum" -> sum(Props.of(form.value(), findings));
            case "count_lines" -> countLines(Props.of(form.value(), findings));
            case "sum_lines" -> sumLines(Props.of(form.value(), findings));
            case "distinct_persons" -> distinct(Props.of(form.value(), findings));
            case "rate" -> rate(Props.of(form.value(), findings));
            case "year_on_year" -> yearOnYear(Props.of(form.value(), findings));
            case "mean_time" -> meanTime(Props.of(form.value(), findings));
            case "plus" -> new Formula.Plus(terms(form.value(), 2, 12));
            case "minus" -> minus(form.value());
            default -> {
                findings.add(form.at(), "formula", "没有“" + form.key() + "”这种公式" + NearestName.hint(form.key(), FORMS));
                yield NOTHING;
            }
        };
    }

    private Formula count(Props props) {
        Selection from = selection(props);
        props.close();
        return new Formula.Count(from);
    }

    private Formula sum(Props props) {
        Selection from = selection(props);
        String field = props.text("field");
        boolean empty = props.flag("empty_without_rows", false);
        props.close();
        later(from, field, props.at("field"), FieldUse.SUM);
        return new Formula.Sum(from, field, empty);
    }

    private Formula countLines(Props props) {
        Selection from = selection(props);
        String field = props.text("field");
        Condition lines = lines(props, from, field);
        Optional<String> each = props.maybeText("each");
        props.close();
        later(from, field, props.at("field"), FieldUse.LINES);
        return new Formula.CountLines(from, field, lines, each);
    }

    private Formula sumLines(Props props) {
        Selection from = selection(props);
        String field = props.text("field");
        Condition lines = lines(props, from, field);
        String column = props.text("column");
        Place at = props.at("column");
        props.close();
        later(from, field, props.at("field"), FieldUse.LINES);
        reading.later((known, found) -> known.matter(from.type())
                .flatMap(type -> type.field(field))
                .filter(rows -> rows.type() == FieldType.ROWS)
                .ifPresent(rows -> column(rows, column, at, found)));
        return new Formula.SumLines(from, field, lines, column);
    }

    private static void column(Field rows, String column, Place at, Findings findings) {
        List<String> numbers = rows.columns().stream()
                .filter(c -> c.type().isNumeric())
                .map(Field::key)
                .toList();
        if (!numbers.contains(column)) {
            findings.add(
                    at,
                    "unknown_field",
                    "表格“" + rows.label() + "”没有名为“" + column + "”的数字列" + NearestName.hint(column, numbers));
        }
    }

    private Condition lines(Props props, Selection from, String field) {
        return props.tree("lines")
                .map(tree -> conditions.lines(tree, from.type(), field))
                .orElse(new Condition.All(List.of()));
    }

    private Formula distinct(Props props) {
        Selection from = selection(props);
        String field = props.text("field");
        props.close();
        later(from, field, props.at("field"), FieldUse.PERSONS);
        return new Formula.DistinctPersons(from, field);
    }

    private Formula rate(Props props) {
        Formula numerator = formula(props.needed("numerator"));
        Formula denominator = formula(props.needed("denominator"));
        int decimals = props.whole("decimals", 0, 4);
        props.close();
        return new Formula.Rate(numerator, denominator, decimals);
    }

    private Formula yearOnYear(Props props) {
        Formula of = formula(props.needed("of"));
        int decimals = props.whole("decimals", 0, 4);
        props.close();
        return new Formula.YearOnYear(of, decimals);
    }

    /** {@code mean_time: {type, field, decimals}} in days, with {@code start} and {@code end} over rows in hours. */
    private Formula meanTime(Props props) {
        Selection from = selection(props);
        Formula mean = new Formula.MeanTime(
                from,
                props.text("field"),
                props.maybeText("start").orElse(""),
                props.maybeText("end").orElse(""),
                props.whole("decimals", 0, 4));
        props.close();
        return mean;
    }

    private Formula minus(Tree tree) {
        List<Formula> terms = terms(tree, 2, 2);
        return terms.size() == 2 ? new Formula.Minus(terms.getFirst(), terms.getLast()) : NOTHING;
    }

    private List<Formula> terms(Tree tree, int least, int most) {
        if (!(tree instanceof Tree.Items list)
                || list.items().size() < least
                || list.items().size() > most) {
            findings.add(
                    tree.at(),
                    "formula",
                    least == most ? "这里应当有" + least + "个公式。" : "这里应当有" + least + "到" + most + "个公式。");
            return List.of();
        }
        return list.items().stream().map(this::formula).toList();
    }

    /** Reads {@code type}, {@code dated} and {@code where}; {@code dated} is {@code occurred_on} unless said. */
    Selection selection(Props props) {
        String type = props.text("type");
        String dated = props.maybeText("dated").orElse("occurred_on");
        Condition where = props.tree("where")
                .map(tree -> conditions.condition(tree, type))
                .orElse(new Condition.All(List.of()));
        Selection from = new Selection(type, dated.equals("none") ? "" : dated, where);
        Place typePlace = props.at("type");
        reading.later((known, found) -> known.declared(Urn.Kind.MATTER, type, typePlace, found));
        if (!from.dated().isEmpty()) {
            later(from, from.dated(), props.at("dated"), FieldUse.DATED);
        }
        return from;
    }

    private void later(Selection from, String field, Place at, FieldUse use) {
        reading.later((known, found) -> known.matter(from.type()).ifPresent(type -> use.check(type, field, at, found)));
    }
}
