package cn.mingfa.proof.text;

import java.nio.charset.Charset;

/** What sort of character one is, as far as Chinese official prose is concerned. */
public final class Chars {

    private static final Charset NATIONAL = Charset.forName("GB18030");
    private static final int FIRST_ROW = 0xa1;
    /** Last row of the characters sorted by sound, which are those of everyday use. */
    private static final int LAST_EVERYDAY = 0xd7;

    /** No clause is longer; a text without marks is cut so, that work grows with it and no faster. */
    private static final int LONGEST_CLAUSE = 400;

    private static final Marks CHINESE_DIGITS = new Marks("零〇一二两三四五六七八九十百千万亿");
    private static final Marks TERMINALS = new Marks("。！？；：…");
    private static final Marks CLOSERS = new Marks("”’）》〉】』」");

    private Chars() {}

    public static boolean isHan(char c) {
        return (c >= '\u4e00' && c <= '\u9fff') || c == '〇' || (c >= '\u3400' && c <= '\u4dbf');
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Where the next Arabic digit stands in the range, its end if there is none. */
    public static int digitFrom(String text, int from, int to) {
        int at = from;
        while (at < to && !isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the digits end that stand at the position, no farther than the end of the range. */
    public static int behindDigits(String text, int from, int to) {
        int at = from;
        while (at < to && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Digits of Chinese numerals and their multipliers. */
    public static boolean isChineseDigit(char c) {
        return CHINESE_DIGITS.holds(c);
    }

    /** Blanks of every width, zero width and byte order mark among them; no line ends. */
    public static boolean isBlank(char c) {
        return c == ' '
                || c == '\t'
                || c == '\u00a0'
                || c == '\u3000'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u205f'
                || c == '\u202f'
                || isInvisible(c);
    }

    /** Characters without width: joiners, direction marks, soft hyphen, byte order mark. */
    public static boolean isInvisible(char c) {
        return (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\ufeff'
                || c == '\u00ad';
    }

    /** Marks that close a sentence or a lead. */
    public static boolean isTerminal(char c) {
        return TERMINALS.holds(c);
    }

    /** Closing quotes and brackets. */
    public static boolean isCloser(char c) {
        return CLOSERS.holds(c);
    }

    /** Marks that end a clause, in the folded view. */
    public static boolean endsClause(char c) {
        return c == '，' || isTerminal(c) || c == '\n';
    }

    /** Where the clause begins that holds what stands right before the position, no farther back than any clause is long. */
    public static int clauseFrom(String text, int to) {
        int from = to;
        int limit = Math.max(0, to - LONGEST_CLAUSE);
        while (from > limit && !endsClause(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    /** The last place of the character in the range, -1 if it has none. */
    public static int last(String text, char c, int from, int to) {
        for (int at = Math.min(to, text.length()) - 1; at >= Math.max(0, from); at--) {
            if (text.charAt(at) == c) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a Chinese character stands outside the 3755 of everyday use, as the national set of 1980 sorts them: 澴, 庠. */
    public static boolean isRare(char c) {
        if (!isHan(c)) {
            return false;
        }
        byte[] code = String.valueOf(c).getBytes(NATIONAL);
        return code.length != 2
                || (code[0] & 0xff) < FIRST_ROW
                || (code[0] & 0xff) > LAST_EVERYDAY
                || (code[1] & 0xff) < FIRST_ROW;
    }

    /** Where the blanks that begin at the position end. */
    public static int behindBlanks(CharSequence text, int from, int to) {
        int end = from;
        while (end < to && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
