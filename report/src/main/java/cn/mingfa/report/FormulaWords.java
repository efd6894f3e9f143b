package cn.mingfa.report;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A formula in Chinese words, e.g. 「法治培训」件数，按活动日期计入. */
public final class FormulaWords {

    private FormulaWords() {}

    /** @param types finds a matter type by key, for titles and labels; keys stand in where there is none */
    public static String write(Formula formula, Function<String, Optional<MatterType>> types) {
        return switch (formula) {
            case Formula.Count(Formula.Selection from) -> Words.say("formula.count", selection(from, types));
            case Formula.Sum(Formula.Selection from, String field, boolean empty) ->
                Words.say("formula.sum", selection(from, types), label(from.type(), field, types));
            case Formula.CountLines(Formula.Selection from, String field, Condition lines, Optional<String> each) ->
                Words.say("formula.count_lines", selection(from, types), lines(from.type(), field, lines, types))
                        + each.map(column -> Words.say("formula.each", column(from.type(), field, column, types)))
                                .orElse("");
            case Formula.SumLines(Formula.Selection from, String field, Condition lines, String column) ->
                Words.say(
                        "formula.sum_lines",
                        selection(from, types),
                        lines(from.type(), field, lines, types),
                        column(from.type(), field, column, types));
            case Formula.DistinctPersons(Formula.Selection from, String field) ->
                Words.say("formula.distinct", selection(from, types), label(from.type(), field, types));
            case Formula.Rate(Formula numerator, Formula denominator, int decimals) ->
                Words.say("formula.rate", write(numerator, types), write(denominator, types));
            case Formula.YearOnYear(Formula of, int decimals) -> Words.say("formula.year_on_year", write(of, types));
            case Formula.MeanTime(Formula.Selection from, String field, String start, String end, int decimals) ->
                Words.say("formula.mean_time", selection(from, types), label(from.type(), field, types));
            case Formula.Plus(List<Formula> terms) ->
                terms.stream().map(term -> write(term, types)).collect(Collectors.joining(Words.get("formula.plus")));
            case Formula.Minus(Formula first, Formula second) ->
                write(first, types) + Words.get("formula.minus") + write(second, types);
        };
    }

    /** The lines of a table that are meant, as one would say them. */
    private static String lines(
            String type, String field, Condition lines, Function<String, Optional<MatterType>> types) {
        String where = rows(type, field, types)
                .map(rows -> condition(lines, rows.key(), key -> Optional.of(rows)))
                .orElse("");
        return label(type, field, types) + (where.isEmpty() ? "" : Words.say("formula.where", where));
    }

    private static String column(
            String type, String field, String column, Function<String, Optional<MatterType>> types) {
        return rows(type, field, types)
                .flatMap(found -> found.field(column))
                .map(Field::label)
                .orElse(column);
    }

    /** The columns of a table as if they were the fields of a type, so that conditions over them read the same. */
    private static Optional<MatterType> rows(String type, String field, Function<String, Optional<MatterType>> types) {
        return types.apply(type).flatMap(t -> t.field(field).map(rows -> t.ofLines(rows)));
    }

    private static String selection(Formula.Selection from, Function<String, Optional<MatterType>> types) {
        String title = types.apply(from.type()).map(MatterType::title).orElse(from.type());
        String where = condition(from.where(), from.type(), types);
        return Words.say("formula.matters", title) + (where.isEmpty() ? "" : Words.say("formula.where", where));
    }

    private static String condition(Condition condition, String type, Function<String, Optional<MatterType>> types) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> join(parts, "formula.and", type, types);
            case Condition.Any(List<Condition> parts) -> join(parts, "formula.or", type, types);
            case Condition.Not(Condition part) -> Words.say("formula.not", condition(part, type, types));
            case Condition.Linked(LinkType link, boolean outgoing, String other, Condition where) -> {
                String title = types.apply(other).map(MatterType::title).orElse(other);
                String words = condition(where, other, types);
                yield Words.say(
                        "linked." + link.name().toLowerCase(java.util.Locale.ROOT) + (outgoing ? "" : ".back"),
                        title + (words.isEmpty() ? "" : Words.say("formula.where", words)));
            }
            case Condition.Filed(String kind) -> Words.say("formula.filed", kind);
            case Condition.Test(String field, Condition.Operator operator, List<String> operands) ->
                Words.say(
                        "operator." + operator.name().toLowerCase(java.util.Locale.ROOT),
                        label(type, field, types),
                        operands.stream()
                                .map(operand -> option(type, field, operand, types))
                                .collect(Collectors.joining("、")));
        };
    }

    private static String join(
            List<Condition> parts, String glue, String type, Function<String, Optional<MatterType>> types) {
        return parts.stream()
                .map(part -> condition(part, type, types))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(Words.get(glue)));
    }

    private static String label(String type, String field, Function<String, Optional<MatterType>> types) {
        Optional<MatterType> known = types.apply(type);
        return known.flatMap(t -> t.field(field))
                .map(Field::label)
                .or(() -> known.flatMap(t -> t.dates().stream()
                        .filter(d -> d.kind().key().equals(field))
                        .map(MatterType.DateLabel::label)
                        .findFirst()))
                .orElseGet(() -> Words.named("field." + field).orElse(field));
    }

    private static String option(
            String type, String field, String operand, Function<String, Optional<MatterType>> types) {
        Optional<MatterType> known = types.apply(type);
        return known.flatMap(t -> t.field(field))
                .flatMap(f -> f.option(operand))
                .map(MatterType.Option::label)
                .or(() -> field.equals("stage")
                        ? known.flatMap(t -> t.stage(operand)).map(MatterType.Stage::label)
                        : Optional.empty())
                .orElseGet(() -> Words.named("value." + operand).orElse(operand));
    }
}
