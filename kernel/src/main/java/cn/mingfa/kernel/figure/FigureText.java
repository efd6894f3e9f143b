package cn.mingfa.kernel.figure;

/** A figure as it is written in a sentence or a table: 751人次, 12.3%, 0件, 待填, 不适用. */
public final class FigureText {

    private FigureText() {}

    /** @param unit printed behind the number, {@code %} for rates */
    public static String write(Figure figure, String unit) {
        throw new UnsupportedOperationException(figure + unit);
    }
}
