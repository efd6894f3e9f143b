package cn.mingfa.proof.narrative;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Cuts the folded text of a block into sentences and into items 一是, 二是. */
public final class Sentences {

    private static final int BRACKET = 4;
    private static final Words ORDER = Words.of(List.of("首先", "其次", "再次", "最后"));

    private Sentences() {}

    /** A stretch of a block's view, blanks and the closing stop left out. */
    public record Stretch(int from, int to) {}

    /** Length of a marker 一是, 二是 at the position, 0 if there is none. */
    public static int marker(String text, int at) {
        boolean opens = at == 0 || Chars.endsClause(text.charAt(at - 1)) || text.charAt(at - 1) == ' ';
        if (!opens) {
            return 0;
        }
        for (int n = 1; n <= 2; n++) {
            if (at + n < text.length()
                    && text.charAt(at + n) == '是'
                    && Numbering.chinese(text.substring(at, at + n)) > 0) {
                return n + 1;
            }
        }
        return 0;
    }

    /** Length of a number that opens a sentence at the position, （二）, 2., 第二， or 二、, 0 if there is none. */
    static int number(String text, int at) {
        boolean opens = at == 0 || Chars.endsClause(text.charAt(at - 1)) || text.charAt(at - 1) == ' ';
        if (!opens || at >= text.length()) {
            return 0;
        }
        if (Chars.isDigit(text.charAt(at))) {
            return dotted(text, at);
        }
        if (text.charAt(at) != '（') {
            return spelt(text, at);
        }
        int close = text.indexOf('）', at, Math.min(text.length(), at + BRACKET + 1));
        if (close <= at + 1) {
            return 0;
        }
        String number = text.substring(at + 1, close);
        boolean digits = number.chars().allMatch(c -> Chars.isDigit((char) c));
        return digits || Numbering.chinese(number) > 0 ? close + 1 - at : 0;
    }

    /** 第二， and 二、, and 其次，. */
    private static int spelt(String text, int at) {
        int word = ORDER.matchAt(text, at);
        int from = text.charAt(at) == '第' ? at + 1 : at;
        boolean numeral = from + 1 < text.length() && Numbering.chinese(text.substring(from, from + 1)) > 0;
        int mark = word > 0 ? at + word : from + 1;
        boolean marked = mark < text.length()
                && (text.charAt(mark) == '，' && (word > 0 || from > at)
                        || text.charAt(mark) == '、' && from + 1 == mark);
        return (word > 0 || numeral) && marked ? mark + 1 - at : 0;
    }

    private static int dotted(String text, int at) {
        int to = Chars.behindDigits(text, at, text.length());
        boolean dot = to - at <= 2
                && to + 1 < text.length()
                && (text.charAt(to) == '.' || text.charAt(to) == '、')
                && Chars.isHan(text.charAt(to + 1));
        return dot ? to + 1 - at : 0;
    }

    /** Items numbered in brackets that follow one another in one paragraph; empty if there are not two of them. */
    static List<Stretch> numbered(String text, int from, int to) {
        var items = new ArrayList<Stretch>();
        int start = -1;
        for (int i = from; i < to; i++) {
            int n = number(text, i);
            if (n > 0) {
                if (start >= 0) {
                    add(text, start, i, items);
                }
                start = i + n;
            }
        }
        if (start >= 0) {
            add(text, start, to, items);
        }
        return items.size() > 1 ? items : List.of();
    }

    /**
     * Whether the mark there parts an introduction from the items it introduces: …以下工作：（一）, …问题导向，一是, and a colon
     * before a row parted by semicolons.
     */
    static boolean introduces(String text, int mark) {
        char c = text.charAt(mark);
        int item = mark + 1;
        return c == '：' && (marker(text, item) > 0 || number(text, item) > 0 || opensRow(text, item))
                || c == '，' && marker(text, item) > 0 && text.charAt(item) == '一';
    }

    /** Whether what follows goes on behind a semicolon without a colon of its own, within one sentence. */
    private static boolean opensRow(String text, int from) {
        int semicolon = next(text, from);
        return semicolon < text.length()
                && text.charAt(semicolon) == '；'
                && (next(text, semicolon + 1) >= text.length() || text.charAt(next(text, semicolon + 1)) != '：');
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && "：；。！".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Sentences between the positions; an introduction before 一是 or （一） is one of its own. */
    static List<Stretch> of(String text, int from, int to) {
        var sentences = new ArrayList<Stretch>();
        int start = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean ends = c == '。' || c == '！' || c == '；' || introduces(text, i);
            if (ends || i == to - 1) {
                add(text, start, ends ? i : i + 1, sentences);
                start = i + 1;
            }
        }
        return sentences;
    }

    /** Items between the positions, markers left out; empty if there is no marker. */
    static List<Stretch> items(String text, int from, int to) {
        var items = new ArrayList<Stretch>();
        int start = -1;
        for (int i = from; i < to; i++) {
            int n = marker(text, i);
            if (n > 0) {
                if (start >= 0) {
                    add(text, start, i, items);
                }
                start = i + n;
                i += n - 1;
            }
        }
        if (start >= 0) {
            add(text, start, to, items);
        }
        return items;
    }

    static void add(String text, int from, int to, List<Stretch> list) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && " 。；，：！".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (start < end) {
            list.add(new Stretch(start, end));
        }
    }
}
