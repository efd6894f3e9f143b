package cn.mingfa.catalogue;

import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.kernel.figure.Condition;
import cn.mingfa.kernel.figure.Condition.Operator;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Formula.Selection;
import java.util.ArrayList;
import java.util.List;

/** Reads formulas, selections and conditions: finite trees of declared parts, counted against a limit. */
final class FormulaReader {

    private static final Formula NOTHING = new Formula.Plus(List.of());
    private static final List<String> FORMS =
            List.of("count", "sum", "distinct_persons", "rate", "year_on_year", "plus", "minus");

    private final Findings findings;
    private final Reading reading;
    private int parts;

    FormulaReader(Findings findings, Reading reading) {
        this.findings = findings;
        this.reading = reading;
    }

    Formula formula(Tree tree) {
        if (!admit(tree.at())) {
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
            case "distinct_persons" -> distinct(Props.of(form.value(), findings));
            case "rate" -> rate(Props.of(form.value(), findings));
            case "year_on_year" -> yearOnYear(Props.of(form.value(), findings));
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
        Condition where = props.tree("where").map(tree -> condition(tree, type)).orElse(new Condition.All(List.of()));
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

    private Condition condition(Tree tree, String type) {
        if (!admit(tree.at())) {
            return new Condition.All(List.of());
        }
        if (tree instanceof Tree.Items list) {
            return new Condition.All(conditions(list.items(), type));
        }
        Props props = Props.of(tree, findings);
        Condition condition;
        if (props.has("all")) {
            condition = new Condition.All(conditions(props.items("all"), type));
        } else if (props.has("any")) {
            condition = new Condition.Any(conditions(props.items("any"), type));
        } else if (props.has("not")) {
            condition = new Condition.Not(condition(props.needed("not"), type));
        } else {
            condition = test(props, type);
        }
        props.close();
        return condition;
    }

    private List<Condition> conditions(List<Tree> items, String type) {
        List<Condition> conditions = new ArrayList<>();
        items.forEach(item -> conditions.add(condition(item, type)));
        return conditions;
    }

    private Condition test(Props props, String type) {
        String field = props.text("field");
        Operator operator = props.choice("op", Operator.class);
        List<String> operands = new ArrayList<>(props.texts("values"));
        props.maybeText("value").ifPresent(operands::add);
        Place at = props.at("field");
        Place valuePlace = props.has("value") ? props.at("value") : props.at("values");
        if (operands.size() > Limits.OPTIONS) {
            findings.add(valuePlace, "over_limit", "比较的值超过" + Limits.OPTIONS + "个。");
        }
        Condition.Test test = new Condition.Test(field, operator, operands);
        reading.later((known, found) ->
                known.matter(type).ifPresent(matter -> TestCheck.check(matter, test, at, valuePlace, found)));
        return test;
    }

    private boolean admit(Place at) {
        parts++;
        if (parts == Limits.FORMULA + 1) {
            findings.add(at, "over_limit", "一个公式最多" + Limits.FORMULA + "个部分，请拆成几个指标。");
        }
        return parts <= Limits.FORMULA;
    }
}
