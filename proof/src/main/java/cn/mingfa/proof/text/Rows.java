package cn.mingfa.proof.text;

/**
 * Tells lines laid out in columns from running text: cells parted by two blanks or more, or by a tab, and no full stop. A
 * name set apart from its post is such a line too: {@code 党委副书记、镇长  毛亘生}. A numbered heading never is, but a
 * numbered row of figures.
 */
final class Rows {

    private static final int LONGEST = 60;
    private static final int WIDE = 2;
    private static final int HEADING = 2;
    /** So many figures one behind another are a row even where single blanks part them. */
    private static final int MANY = 3;

    private static final String FIGURES = "0123456789.,%-—/０１２３４５６７８９";
    private static final char WIDE_BLANK = '\u3000';
    private static final char STROKE = '|';
    private static final char COLON = '：';
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 4;
    private static final String DAYS = "年月日至底前上中下旬—-～~";

    private Rows() {}

    static boolean is(String source, Line line) {
        int gaps = 0;
        for (int i = line.start(); i < line.end(); i++) {
            if (source.charAt(i) == '。') {
                return false;
            }
            int from = i;
            boolean tab = false;
            while (i < line.end() && Chars.isBlank(source.charAt(i)) && !Chars.isInvisible(source.charAt(i))) {
                tab |= source.charAt(i++) == '\t';
            }
            if (tab || i - from >= WIDE) {
                gaps++;
            }
        }
        return endsInFigures(source, line)
                || isPiped(source, line)
                || isScheduled(source, line)
                || isPosted(source, line)
                || gaps > 0 && (gaps > 1 || line.length() <= LONGEST) && !isHeading(source, line);
    }

    /** A row of a table copied with strokes for its borders: {@code | 行政许可 | 0 |}. */
    private static boolean isPiped(String source, Line line) {
        int strokes = 0;
        for (int i = line.start(); i < line.end(); i++) {
            strokes += source.charAt(i) == STROKE ? 1 : 0;
        }
        boolean border = source.charAt(line.start()) == STROKE || source.charAt(line.end() - 1) == STROKE;
        return strokes > 1 && border;
    }

    /** A line of a schedule: 4月21日—30日　制定方案. */
    private static boolean isScheduled(String source, Line line) {
        int at = line.start();
        while (at < line.end() && (Chars.isDigit(source.charAt(at)) || DAYS.indexOf(source.charAt(at)) >= 0)) {
            at++;
        }
        return at > line.start() + 1
                && at < line.end()
                && Chars.isBlank(source.charAt(at))
                && DAYS.indexOf(source.charAt(at - 1)) >= 0;
    }

    /**
     * A name and the post behind one wide blank, the name behind the post, or one label behind another:
     * {@code 副组长：盛乐只　镇党委副书记}, {@code 记录：社区工作者　东方晓}, {@code 应到：37人　实到：34人}.
     */
    private static boolean isPosted(String source, Line line) {
        if (line.length() > LONGEST) {
            return false;
        }
        boolean posted = false;
        boolean labelled = false;
        int from = line.start();
        for (int i = line.start(); i < line.end(); i++) {
            char c = source.charAt(i);
            if ("。；，,;".indexOf(c) >= 0) {
                return false;
            }
            if (c == WIDE_BLANK) {
                int name = words(source, i + 1, line.end());
                boolean last = labelled && i + 1 + name == line.end() && name <= LONGEST_NAME;
                boolean label = i + 1 + name < line.end() && source.charAt(i + 1 + name) == COLON;
                posted |= isName(i - from) || isName(name) && last || name > 0 && label;
            }
            labelled |= c == COLON;
            from = Chars.isHan(c) ? from : i + 1;
        }
        return posted && !isHeading(source, line);
    }

    private static boolean isName(int length) {
        return length >= SHORTEST_NAME && length <= LONGEST_NAME;
    }

    /** How many Chinese characters stand from the place on. */
    private static int words(String source, int from, int to) {
        int end = from;
        while (end < to && Chars.isHan(source.charAt(end))) {
            end++;
        }
        return end - from;
    }

    /**
     * A row of a table that ends in figures, whatever its first cell begins with: {@code （二）部分公开\t3\t0}. One figure behind
     * a tab is enough, for a heading in a table of contents is no heading either.
     */
    private static boolean endsInFigures(String source, Line line) {
        int cells = 0;
        int to = line.end();
        boolean tab = false;
        while (cells < MANY && to > line.start()) {
            int from = to;
            while (from > line.start() && FIGURES.indexOf(source.charAt(from - 1)) >= 0) {
                from--;
            }
            int gap = from;
            while (gap > line.start() && Chars.isBlank(source.charAt(gap - 1))) {
                gap--;
                tab |= source.charAt(gap) == '\t';
            }
            if (from == to || gap == from || gap == line.start()) {
                break;
            }
            cells++;
            to = gap;
        }
        return cells == MANY || cells > 0 && tab;
    }

    private static boolean isHeading(String source, Line line) {
        String head = source.substring(line.start(), Math.min(line.end(), line.start() + 8));
        return Numbering.of(head).filter(mark -> mark.level() <= HEADING).isPresent();
    }
}
