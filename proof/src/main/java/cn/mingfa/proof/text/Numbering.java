package cn.mingfa.proof.text;

import java.util.Optional;

/** Numbers of headings at the start of a paragraph, in the folded view. */
public final class Numbering {

    private static final String DIGITS = "一二三四五六七八九";

    private static final int SHORTEST = 5;
    private static final int LONGEST = 40;

    private static final int SHORT_LEAD = 30;
    /** What a numeral counts or makes a word with, so that it numbers no heading. */
    private static final String NOT_BEHIND = "季月级类届期批年分个大项是次名位审百千万种把站网岗双体般方者起家镇乡区县市省日号条点定直切些同";

    private Numbering() {}

    /**
     * A heading number.
     *
     * @param level 1 is 一、, 2 is （一）, 3 is 1., 4 is （1）
     * @param ordinal its value
     * @param length characters of the mark, blanks behind it included
     * @param printed the mark without blanks
     */
    public record Mark(int level, int ordinal, int length, String printed) {}

    /** The heading number the text begins with. */
    public static Optional<Mark> of(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        char first = text.charAt(0);
        if (first == '（') {
            return bracketed(text);
        }
        int end = 0;
        if (Chars.isDigit(first)) {
            while (end < text.length() && end < 3 && Chars.isDigit(text.charAt(end))) {
                end++;
            }
            boolean marked = end <= 2
                    && end < text.length()
                    && (text.charAt(end) == '.' || text.charAt(end) == '、')
                    && (end + 1 >= text.length() || !Chars.isDigit(text.charAt(end + 1)) || isYear(text, end + 1));
            return marked ? mark(3, arabic(text, 0, end), text, end + 1) : Optional.empty();
        }
        while (end < text.length() && end < 4 && isNumeral(text.charAt(end))) {
            end++;
        }
        // 一、二季度 are two quarters, 一、一年来的工作 is a heading
        boolean quarters = end + 2 < text.length()
                && chinese(text.substring(end + 1, end + 2)) > chinese(text.substring(0, end))
                && "季月级类届期批年".indexOf(text.charAt(end + 2)) >= 0;
        boolean marked = end > 0
                && end <= 3
                && !quarters
                && end < text.length()
                && (text.charAt(end) == '、' || text.charAt(end) == '.' || isWrongMark(text, end));
        return marked ? mark(1, chinese(text.substring(0, end)), text, end + 1) : Optional.empty();
    }

    /** {@code 4.2025年工作安排} is a number and a year, no decimal fraction. */
    private static boolean isYear(String text, int at) {
        return text.startsWith("20", at) && text.startsWith("年", at + 4);
    }

    /** {@code 四，2027年工作安排}: another mark behind the numeral of a short line that is no sentence. */
    private static boolean isWrongMark(String text, int at) {
        if ("，；：。".indexOf(text.charAt(at)) < 0 || text.length() - at < SHORTEST || text.length() - at > LONGEST) {
            return false;
        }
        for (int i = at + 1; i < text.length(); i++) {
            if ("，。；：！？、".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Mark> bracketed(String text) {
        int close = text.indexOf('）');
        if (close < 2 || close > 4) {
            return close < 0 || close > SHORT_LEAD ? unclosed(text) : Optional.empty();
        }
        boolean han = true;
        boolean arabic = true;
        for (int i = 1; i < close; i++) {
            han &= isNumeral(text.charAt(i));
            arabic &= Chars.isDigit(text.charAt(i));
        }
        if (han) {
            return mark(2, chinese(text.substring(1, close)), text, close + 1);
        }
        return arabic && close <= 3 ? mark(4, arabic(text, 1, close), text, close + 1) : Optional.empty();
    }

    /** （三规范权力运行: the bracket was not closed. */
    private static Optional<Mark> unclosed(String text) {
        int end = 1;
        while (end < text.length() && end <= 3 && isNumeral(text.charAt(end))) {
            end++;
        }
        boolean number = end > 1
                && end + 2 < text.length()
                && Chars.isHan(text.charAt(end))
                && NOT_BEHIND.indexOf(text.charAt(end)) < 0;
        return number ? mark(2, chinese(text.substring(1, end)), text, end) : Optional.empty();
    }

    private static Optional<Mark> mark(int level, int ordinal, String text, int printedLength) {
        if (ordinal <= 0) {
            return Optional.empty();
        }
        int end = printedLength;
        boolean bracket = text.charAt(0) == '（';
        while (end < text.length() && (text.charAt(end) == ' ' || (bracket && "、.".indexOf(text.charAt(end)) >= 0))) {
            end++;
        }
        return Optional.of(new Mark(level, ordinal, end, text.substring(0, printedLength)));
    }

    private static int arabic(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static boolean isNumeral(char c) {
        return c == '十' || DIGITS.indexOf(c) >= 0;
    }

    /** Value of a Chinese numeral below 100, 0 if it is none. */
    public static int chinese(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return numeral.length() == 1 ? DIGITS.indexOf(numeral.charAt(0)) + 1 : 0;
        }
        String before = numeral.substring(0, ten);
        String after = numeral.substring(ten + 1);
        if (before.length() > 1 || after.length() > 1) {
            return 0;
        }
        int tens = before.isEmpty() ? 1 : DIGITS.indexOf(before.charAt(0)) + 1;
        int ones = after.isEmpty() ? 0 : DIGITS.indexOf(after.charAt(0)) + 1;
        return tens * 10 + ones;
    }

    /** The numeral of a value from 1 to 999, the other way round. */
    public static String chinese(int value) {
        int rest = value % 100;
        if (value >= 100) {
            String link = rest == 0 ? "" : rest < 10 ? "零" : rest < 20 ? "一" : "";
            return chinese(value / 100) + "百" + link + chinese(rest);
        }
        String ones = value % 10 == 0 ? "" : DIGITS.substring(value % 10 - 1, value % 10);
        if (value < 10) {
            return ones;
        }
        String tens = value < 20 ? "" : DIGITS.substring(value / 10 - 1, value / 10);
        return tens + "十" + ones;
    }

    /** A mark printed the way another one is, of another value: （五） from （四）, 5、 from 4、. */
    public static String like(String printed, int ordinal) {
        int from = 0;
        while (from < printed.length() && !isCount(printed.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < printed.length() && isCount(printed.charAt(to))) {
            to++;
        }
        boolean figures = to > from && Chars.isDigit(printed.charAt(from));
        String count = figures ? String.valueOf(ordinal) : chinese(ordinal);
        return printed.substring(0, from) + count + printed.substring(to);
    }

    private static boolean isCount(char c) {
        return isNumeral(c) || Chars.isDigit(c);
    }

    /** The mark of a level as it ought to be printed. */
    public static String print(int level, int ordinal) {
        return switch (level) {
            case 1 -> chinese(ordinal) + "、";
            case 2 -> "（" + chinese(ordinal) + "）";
            case 3 -> ordinal + ".";
            case 4 -> "（" + ordinal + "）";
            default -> throw new IllegalArgumentException("levels are 1 to 4, not " + level);
        };
    }
}
