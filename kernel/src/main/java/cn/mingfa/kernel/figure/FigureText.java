package cn.mingfa.kernel.figure;

import java.math.BigDecimal;

/** A figure as it is written in a sentence or a table: 751人次, 12.3%, 0件, 待填, 不适用. Never scaled. */
public final class FigureText {

    private FigureText() {}

    /** @param unit printed behind the number, {@code %} for rates */
    public static String write(Figure figure, String unit) {
        return switch (figure) {
            case Figure.Number number -> plain(number.value()) + unit;
            case Figure.Zero zero -> "0" + unit;
            case Figure.Empty empty -> "待填";
            case Figure.NotApplicable notApplicable -> "不适用";
        };
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
