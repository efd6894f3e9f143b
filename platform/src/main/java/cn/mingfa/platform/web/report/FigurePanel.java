package cn.mingfa.platform.web.report;

import cn.mingfa.kernel.figure.Figure;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.platform.reporting.FigureView;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.ValueWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure with its birth certificate: what is counted, over which period, the rows, and a foot that says whether they
 * add up to what stands in the text.
 *
 * @param amount the number alone, or 待填 or 不适用
 * @param split whether rows of more than one part are shown
 */
public record FigurePanel(
        String id,
        String amount,
        String unit,
        String meaning,
        String formula,
        String period,
        String missing,
        String lastYear,
        List<Line> rows,
        boolean split,
        int hidden,
        List<Foot> foot,
        String indicator,
        String version) {

    private static final int MOST_ROWS = 400;

    /** One matter. */
    public record Line(String day, String title, String href, String number, String part, String amount) {}

    /** One line of the foot. */
    public record Foot(String words, String amount) {}

    static FigurePanel of(FigureView view) {
        Tally tally = view.tally();
        Indicator indicator = tally.indicator();
        List<Tally.Row> rows = tally.rows();
        boolean split = rows.stream().map(Tally.Row::part).distinct().count() > 1;
        return new FigurePanel(
                view.id(),
                amount(view),
                tally.figure().amount().isPresent() ? indicator.unit() : "",
                indicator.meaning(),
                view.formula(),
                Days.full(tally.scope().from()) + "至"
                        + Days.beside(tally.scope().end(), tally.scope().from()),
                missing(tally.figure()),
                view.lastYear().orElse(""),
                rows.stream().limit(MOST_ROWS).map(row -> line(row, split)).toList(),
                split,
                Math.max(0, rows.size() - MOST_ROWS),
                foot(tally),
                indicator.name(),
                "第 " + view.version() + " 版");
    }

    private static String amount(FigureView view) {
        return view.tally().figure().amount().map(ValueWords::number).orElse(view.written());
    }

    private static String missing(Figure figure) {
        int missing = switch (figure) {
            case Figure.Number n -> n.missing();
            case Figure.Zero z -> z.missing();
            case Figure.Empty e -> 0;
            case Figure.NotApplicable n -> 0;
        };
        return missing == 0 ? "" : missing + " 件待填，没有计入";
    }

    private static Line line(Tally.Row row, boolean split) {
        return new Line(
                row.on().toString().substring(5),
                row.title(),
                "/matters/" + row.matter(),
                row.number(),
                split ? part(row.part()) : "",
                row.amount().map(ValueWords::number).orElse("待填"));
    }

    private static String part(Tally.Part part) {
        return switch (part) {
            case MAIN -> "计入";
            case NUMERATOR -> "分子";
            case DENOMINATOR -> "分母";
            case SUBTRAHEND -> "减去";
            case LAST_YEAR -> "上年";
        };
    }

    private static List<Foot> foot(Tally tally) {
        return switch (tally.indicator().formula()) {
            case Formula.Count f -> List.of(sum(tally));
            case Formula.Sum f -> List.of(sum(tally));
            case Formula.CountLines f -> List.of(sum(tally));
            case Formula.SumLines f -> List.of(sum(tally));
            case Formula.Plus f -> List.of(sum(tally));
            case Formula.DistinctPersons f ->
                List.of(new Foot(
                        "来自 %d 件，同一人只计一次".formatted(tally.rows().size()),
                        tally.figure().amount().map(ValueWords::number).orElse("")));
            case Formula.Minus f -> parts(tally);
            case Formula.Rate f -> parts(tally);
            case Formula.YearOnYear f -> parts(tally);
            case Formula.MeanTime f -> parts(tally);
        };
    }

    /** The sum of all rows, and whether it is what stands in the text. */
    private static Foot sum(Tally tally) {
        BigDecimal sum = total(tally.rows());
        boolean same = tally.figure()
                .amount()
                .filter(amount -> amount.compareTo(sum) == 0)
                .isPresent();
        boolean nothing = tally.figure().amount().isEmpty();
        String words = "合计 " + tally.rows().size() + " 件" + (same ? "　与文中一致" : nothing ? "" : "　与文中不一致");
        return new Foot(words, ValueWords.number(sum));
    }

    private static List<Foot> parts(Tally tally) {
        List<Foot> foot = new ArrayList<>();
        for (Tally.Part part : Tally.Part.values()) {
            List<Tally.Row> rows =
                    tally.rows().stream().filter(row -> row.part() == part).toList();
            if (!rows.isEmpty()) {
                foot.add(new Foot(part(part) + " " + rows.size() + " 件", ValueWords.number(total(rows))));
            }
        }
        ratio(tally.figure(), foot);
        tally.figure()
                .amount()
                .ifPresent(amount -> foot.add(new Foot(
                        "得数　与文中一致",
                        ValueWords.number(amount) + tally.indicator().unit())));
        return foot;
    }

    private static void ratio(Figure figure, List<Foot> foot) {
        var ratio = switch (figure) {
            case Figure.Number n -> n.ratio();
            case Figure.Zero z -> z.ratio();
            case Figure.Empty e -> java.util.Optional.<Figure.Ratio>empty();
            case Figure.NotApplicable n -> java.util.Optional.<Figure.Ratio>empty();
        };
        ratio.ifPresent(r -> foot.add(
                new Foot("两数", ValueWords.number(r.numerator()) + " / " + ValueWords.number(r.denominator()))));
    }

    private static BigDecimal total(List<Tally.Row> rows) {
        return rows.stream().flatMap(row -> row.amount().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
