package cn.mingfa.report;

import cn.mingfa.kernel.figure.Figure;
import cn.mingfa.kernel.figure.FigureText;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Indicator;
import java.math.BigDecimal;
import java.util.Optional;

/** How a figure is written in a sentence: 751人次, 0件; a change against last year with its direction: 下降12.3%. */
public final class FigureWords {

    private FigureWords() {}

    public static String write(Indicator indicator, Figure figure) {
        if (!(indicator.formula() instanceof Formula.YearOnYear)) {
            return FigureText.write(figure, indicator.unit());
        }
        return switch (figure) {
            case Figure.Number(BigDecimal value, Optional<Figure.Ratio> ratio, int missing) ->
                Words.get(value.signum() < 0 ? "fell" : "rose")
                        + FigureText.write(new Figure.Number(value.abs(), ratio, missing), indicator.unit());
            case Figure.Zero zero -> Words.get("level");
            case Figure.Empty empty -> FigureText.write(empty, indicator.unit());
            case Figure.NotApplicable none -> FigureText.write(none, indicator.unit());
        };
    }
}
