package cn.mingfa.proof.text;

import java.util.List;

/**
 * A folded copy of some lines, for judging: full-width digits and letters become ASCII, half-width marks become
 * full-width, blanks of any kind become one sort, zero-width characters, bold marks and line ends inside a block
 * vanish. A blank that parts thousands is read as
 * a comma: {@code 1 286件} reads {@code 1,286件}. Every position maps back to the original.
 *
 * <p>Worked example: {@code 办理１２件(\n新增)} reads {@code 办理12件（新增）}.
 */
public final class View {

    private static final String HALF = ",;:!?()";
    private static final String FULL = "，；：！？（）";

    private final String text;
    private final int[] origin;

    private View(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    static View of(String source, List<Line> lines) {
        int size = 0;
        for (Line line : lines) {
            size += line.length();
        }
        var out = new StringBuilder(size);
        var origin = new int[size];
        int n = 0;
        for (Line line : lines) {
            for (int i = line.start(); i < line.end(); i++) {
                char c = source.charAt(i);
                if (c >= '\u3001' && c <= '\u9fff') {
                    origin[n++] = i;
                    out.append(c);
                } else if (!vanishes(source, i, c)) {
                    origin[n++] = i;
                    out.append(fold(source, i, c));
                }
            }
        }
        return new View(out.toString(), origin);
    }

    /** Whether nothing of the line is left in a view. */
    static boolean vanishes(String source, Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (!vanishes(source, i, source.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean vanishes(String source, int i, char c) {
        if (Chars.isInvisible(c)) {
            return true;
        }
        return c == '*' && (next(source, i) == '*' || (i > 0 && source.charAt(i - 1) == '*'));
    }

    private static char next(String source, int i) {
        return i + 1 < source.length() ? source.charAt(i + 1) : '\n';
    }

    private static char fold(String source, int i, char c) {
        if (c >= '\uff10' && c <= '\uff19' || c >= '\uff21' && c <= '\uff3a' || c >= '\uff41' && c <= '\uff5a') {
            return (char) (c - 0xfee0);
        }
        int half = HALF.indexOf(c);
        if (half >= 0) {
            boolean insideNumber = (c == ',' || c == ':')
                    && i > 0
                    && Chars.isDigit(source.charAt(i - 1))
                    && Chars.isDigit(next(source, i));
            return insideNumber ? c : FULL.charAt(half);
        }
        return switch (c) {
            case '％', '﹪' -> '%';
            case '．' -> '.';
            case '～' -> '~';
            default -> Chars.isBlank(c) ? Thousands.partedAt(source, i) ? ',' : ' ' : c;
        };
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public char at(int i) {
        return text.charAt(i);
    }

    /** Offset in the original of the character at the position. */
    public int start(int i) {
        return origin[i];
    }

    /** Offset in the original just behind the character before the position. */
    public int end(int i) {
        return origin[i - 1] + 1;
    }
}
