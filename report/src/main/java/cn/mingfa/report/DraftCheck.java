package cn.mingfa.report;

import cn.mingfa.document.OfficialDocument;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Tally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds a document against its figures: each bound number as its figure is written, each figure the sum of its rows. */
public final class DraftCheck {

    private DraftCheck() {}

    /** What does not agree, as Chinese sentences; empty when all does. */
    public static List<String> check(OfficialDocument document, List<DraftFigure> figures) {
        List<String> problems = new ArrayList<>();
        Map<String, DraftFigure> byId = new HashMap<>();
        figures.forEach(figure -> byId.put(figure.id(), figure));
        Set<String> said = new HashSet<>();
        for (OfficialDocument.Block block : document.body()) {
            if (block instanceof OfficialDocument.Paragraph paragraph) {
                for (OfficialDocument.Inline inline : paragraph.inlines()) {
                    if (inline instanceof OfficialDocument.Bound bound) {
                        said.add(bound.figureId());
                        bound(bound, Optional.ofNullable(byId.get(bound.figureId())), problems);
                    }
                }
            }
        }
        for (DraftFigure figure : figures) {
            sum(figure).ifPresent(problems::add);
            if (!said.contains(figure.id())) {
                problems.add(Words.say(
                        "check.unused", figure.id(), figure.tally().indicator().name()));
            }
        }
        return List.copyOf(problems);
    }

    private static void bound(OfficialDocument.Bound bound, Optional<DraftFigure> figure, List<String> problems) {
        if (figure.isEmpty()) {
            problems.add(Words.say("check.unknown", bound.figureId()));
        } else if (!figure.get().written().equals(bound.text())) {
            problems.add(Words.say(
                    "check.written",
                    bound.text(),
                    bound.figureId(),
                    figure.get().written()));
        }
    }

    private static Optional<String> sum(DraftFigure figure) {
        Tally tally = figure.tally();
        Optional<BigDecimal> value = tally.figure().amount();
        boolean adds = addsUp(tally.indicator().formula());
        if (value.isEmpty() || !adds) {
            return Optional.empty();
        }
        BigDecimal sum = sumOfRows(tally);
        return sum.compareTo(value.get()) == 0
                ? Optional.empty()
                : Optional.of(Words.say(
                        "check.sum",
                        figure.id(),
                        tally.indicator().name(),
                        sum.stripTrailingZeros().toPlainString()));
    }

    /** What the rows behind a figure add up to, subtrahends taken off. */
    public static BigDecimal sumOfRows(Tally tally) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Tally.Row row : tally.rows()) {
            BigDecimal amount = row.amount().orElse(BigDecimal.ZERO);
            sum = switch (row.part()) {
                case MAIN -> sum.add(amount);
                case SUBTRAHEND -> sum.subtract(amount);
                case NUMERATOR, DENOMINATOR, LAST_YEAR -> sum;
            };
        }
        return sum;
    }

    /** Whether the value is a sum of contributions: not so for different persons, rates and changes. */
    private static boolean addsUp(Formula formula) {
        return switch (formula) {
            case Formula.Count count -> true;
            case Formula.Sum sum -> true;
            case Formula.CountLines count -> true;
            case Formula.SumLines sum -> true;
            case Formula.DistinctPersons persons -> false;
            case Formula.Rate rate -> false;
            case Formula.YearOnYear change -> false;
            case Formula.MeanTime mean -> false;
            case Formula.Plus(List<Formula> terms) -> terms.stream().allMatch(DraftCheck::addsUp);
            case Formula.Minus(Formula first, Formula second) -> addsUp(first) && addsUp(second);
        };
    }
}
