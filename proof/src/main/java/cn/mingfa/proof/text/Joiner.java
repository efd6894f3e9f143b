package cn.mingfa.proof.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins paragraphs that a page break or hard wrapping cut. A line is taken to go on when it is running text that does
 * not close, and the next line does not open something of its own.
 */
final class Joiner {

    private static final int LONG = 45;
    private static final int FEW = 8;
    /** Longest heading taken for one without its number. */
    private static final int BARE = 12;
    /** A full line may be so much shorter than the widest: a mark that must not open a line takes a character along. */
    private static final int SHORTER = 3;

    /** Longest number on a line of its own. */
    private static final int LONE = 5;

    /** So much of a line shows the number of a heading. */
    private static final int HEAD = 8;

    private static final char NARROW = '\u1000';
    private static final int FAR = 2000;
    private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百]{1,5}条");
    private static final Words PARAGRAPH_OPENERS = Words.list("paragraph-openers.txt");
    private static final Words CONTACTS = Words.list("contact-labels.txt");
    /** Who says something, and that it is said: 柏松年强调，. */
    private static final Pattern SPEAKER = Pattern.compile("[\\u4e00-\\u9fff]{2,4}(?:指出|强调|要求|表示|介绍)[，：,:]");

    private static final String OPENERS_OF_NOTHING = "，。、；：！？）》”’";

    private Joiner() {}

    /** Lines that break at the width of the page: most of them open-ended, most of them of nearly the same length. */
    static boolean isHardWrapped(String source, List<Line> lines) {
        if (lines.size() < FEW) {
            return false;
        }
        int width = width(source, lines);
        if (width < 15 || width > 60) {
            return false;
        }
        int full = 0;
        int open = 0;
        for (Line line : lines) {
            if (!closes(source, line) && !Rows.is(source, line)) {
                open++;
                full += width(source, line) >= width - SHORTER ? 1 : 0;
            }
        }
        return full * 2 > open && open * 3 > lines.size();
    }

    /** Width of the widest line, in characters of full width. */
    private static int width(String source, List<Line> lines) {
        int width = 0;
        for (Line line : lines) {
            width = Math.max(width, width(source, line));
        }
        return width;
    }

    /** Two digits, letters or blanks take the place of one Chinese character. */
    private static int width(String source, Line line) {
        int halves = 0;
        for (int i = line.start(); i < line.end(); i++) {
            halves += source.charAt(i) < NARROW ? 1 : 2;
        }
        return halves / 2;
    }

    static List<List<Line>> join(String source, List<Line> lines, boolean hardWrapped) {
        int full = hardWrapped ? width(source, lines) - SHORTER - 1 : LONG;
        var paragraphs = new ArrayList<List<Line>>();
        var current = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean heads = !hardWrapped && i + 1 < lines.size() && isBareHeading(source, line, lines.get(i + 1));
            if (!current.isEmpty() && (heads || !goesOn(source, current, line, full))) {
                paragraphs.add(List.copyOf(current));
                current.clear();
            }
            current.add(line);
        }
        if (!current.isEmpty()) {
            paragraphs.add(List.copyOf(current));
        }
        return paragraphs;
    }

    /** A few words without any mark above a line with （一）: a heading that lost its number, no end of a sentence. */
    private static boolean isBareHeading(String source, Line line, Line next) {
        if (line.length() > BARE || Numbering.of(head(source, next)).isEmpty()) {
            return false;
        }
        for (int i = line.start(); i < line.end(); i++) {
            if (!Chars.isHan(source.charAt(i)) && !Chars.isDigit(source.charAt(i))) {
                return false;
            }
        }
        return line.length() >= 4;
    }

    private static boolean goesOn(String source, List<Line> current, Line next, int full) {
        Line last = current.getLast();
        if (Rows.is(source, last) || Rows.is(source, next)) {
            return false;
        }
        char opener = source.charAt(next.start());
        if (OPENERS_OF_NOTHING.indexOf(opener) >= 0) {
            return full != LONG || !isStray(source, last, next);
        }
        if (isLoneNumber(source, last) && !opensAnew(source, next)) {
            return true;
        }
        if (closes(source, last) || opensAnew(source, next)) {
            return false;
        }
        char end = source.charAt(last.end() - 1);
        if (end == '，' || end == '、' || end == ',') {
            return true;
        }
        if (full == LONG && endsInHeading(source, last)) {
            return false;
        }
        boolean first = current.size() == 1;
        if (first && full == LONG && isHeading(source, last)) {
            return false;
        }
        int width = full == LONG ? last.length() : width(source, last);
        return width >= full || holdsSentence(source, last) || (!first && holdsSentence(source, current.get(0)));
    }

    /** A comma in front of a paragraph of its own: what stands above is closed or is a heading. */
    private static boolean isStray(String source, Line last, Line next) {
        boolean pause = "，、；：".indexOf(source.charAt(next.start())) >= 0;
        char end = source.charAt(last.end() - 1);
        return pause && next.length() > 1 && (Chars.isTerminal(end) || isHeading(source, last));
    }

    /** （二） on a line of its own, cut off the words it numbers. */
    private static boolean isLoneNumber(String source, Line line) {
        String number = source.substring(line.start(), line.end());
        return line.length() >= 3
                && line.length() <= LONE
                && "（(".indexOf(number.charAt(0)) >= 0
                && "）)".indexOf(number.charAt(number.length() - 1)) >= 0
                && Numbering.chinese(number.substring(1, number.length() - 1)) > 0;
    }

    private static boolean closes(String source, Line line) {
        char c = source.charAt(line.end() - 1);
        return Chars.isTerminal(c) || Chars.isCloser(c) || ";:?!)—".indexOf(c) >= 0;
    }

    private static boolean opensAnew(String source, Line line) {
        String head = head(source, line);
        return Numbering.of(head).isPresent()
                || ARTICLE.matcher(head).lookingAt()
                || Rolls.is(head)
                || PARAGRAPH_OPENERS.matchAt(head, 0) > 0
                || isContact(head)
                || SPEAKER.matcher(head).lookingAt()
                || (head.startsWith("20") && head.indexOf('年') == 4)
                || (head.length() >= 2 && head.charAt(1) == '是' && Numbering.chinese(head.substring(0, 1)) > 0);
    }

    /** 联 系 人：, 电子邮箱：: how a body is reached, each on a line of its own. */
    private static boolean isContact(String head) {
        String label = head.replace(" ", "");
        int colon = label.indexOf('：');
        // 址：, 话：: a portal lost the first half of the label
        return colon > 1 && CONTACTS.endAt(label, colon) || colon == 1 && "址话编真".indexOf(label.charAt(0)) >= 0;
    }

    private static String head(String source, Line line) {
        return View.of(source, List.of(new Line(line.start(), Math.min(line.end(), line.start() + HEAD))))
                .text();
    }

    private static boolean isHeading(String source, Line line) {
        return Numbering.of(head(source, line)).isPresent() && !holdsSentence(source, line);
    }

    /** Whether a heading that lost its line stands at the end: …临时工12人。 二、主要做法及成效. */
    private static boolean endsInHeading(String source, Line line) {
        int from = Math.max(line.start(), line.end() - LONG);
        for (int i = line.end() - 1; i > from; i--) {
            if (source.charAt(i - 1) == '。') {
                int at = i;
                while (at < line.end() && (source.charAt(at) == ' ' || source.charAt(at) == '\u3000')) {
                    at++;
                }
                return at > i
                        && Numbering.of(source.substring(at, Math.min(line.end(), at + HEAD)))
                                .isPresent();
            }
        }
        return false;
    }

    private static boolean holdsSentence(String source, Line line) {
        int to = Math.min(line.end(), line.start() + FAR);
        for (int i = line.start(); i < to; i++) {
            if (source.charAt(i) == '。') {
                return true;
            }
        }
        return false;
    }
}
