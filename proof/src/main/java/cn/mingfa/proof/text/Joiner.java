package cn.mingfa.proof.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins paragraphs that a page break or hard wrapping cut. A line is taken to go on when it is running text that does
 * not close, and the next line does not open something of its own.
 */
final class Joiner {

    private static final int LONG = 45;
    private static final int FEW = 8;
    private static final int FAR = 2000;
    private static final Words PARAGRAPH_OPENERS = Words.list("paragraph-openers.txt");
    private static final String OPENERS_OF_NOTHING = "，。、；：！？）》”’";

    private Joiner() {}

    /** Lines that break at the width of the page: most of them open-ended, most of them of nearly the same length. */
    static boolean isHardWrapped(String source, List<Line> lines) {
        if (lines.size() < FEW) {
            return false;
        }
        int width = width(lines);
        if (width < 15 || width > 60) {
            return false;
        }
        int full = 0;
        for (Line line : lines) {
            if (line.length() >= width - 3 && !closes(source, line)) {
                full++;
            }
        }
        return full * 2 > lines.size();
    }

    private static int width(List<Line> lines) {
        int width = 0;
        for (Line line : lines) {
            width = Math.max(width, line.length());
        }
        return width;
    }

    static List<List<Line>> join(String source, List<Line> lines, boolean hardWrapped) {
        int full = hardWrapped ? width(lines) - 4 : LONG;
        var paragraphs = new ArrayList<List<Line>>();
        var current = new ArrayList<Line>();
        for (Line line : lines) {
            if (!current.isEmpty() && !goesOn(source, current, line, full)) {
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

    private static boolean goesOn(String source, List<Line> current, Line next, int full) {
        Line last = current.getLast();
        char opener = source.charAt(next.start());
        if (OPENERS_OF_NOTHING.indexOf(opener) >= 0) {
            return full != LONG || !isStray(source, last, next);
        }
        if (closes(source, last) || opensAnew(source, next)) {
            return false;
        }
        char end = source.charAt(last.end() - 1);
        if (end == '，' || end == '、' || end == ',') {
            return true;
        }
        boolean first = current.size() == 1;
        if (first && full == LONG && isHeading(source, last)) {
            return false;
        }
        return last.length() >= full
                || holdsSentence(source, last)
                || (!first && holdsSentence(source, current.get(0)));
    }

    /** A comma in front of a paragraph of its own: what stands above is closed or is a heading. */
    private static boolean isStray(String source, Line last, Line next) {
        boolean pause = "，、；：".indexOf(source.charAt(next.start())) >= 0;
        char end = source.charAt(last.end() - 1);
        return pause && next.length() > 1 && (Chars.isTerminal(end) || isHeading(source, last));
    }

    private static boolean closes(String source, Line line) {
        char c = source.charAt(line.end() - 1);
        return Chars.isTerminal(c) || Chars.isCloser(c) || ";:?!)".indexOf(c) >= 0;
    }

    private static boolean opensAnew(String source, Line line) {
        String head = head(source, line);
        return Numbering.of(head).isPresent()
                || PARAGRAPH_OPENERS.matchAt(head, 0) > 0
                || (head.startsWith("20") && head.indexOf('年') == 4)
                || (head.length() >= 2 && head.charAt(1) == '是' && Numbering.chinese(head.substring(0, 1)) > 0);
    }

    private static String head(String source, Line line) {
        return View.of(source, List.of(new Line(line.start(), Math.min(line.end(), line.start() + 8))))
                .text();
    }

    private static boolean isHeading(String source, Line line) {
        return Numbering.of(head(source, line)).isPresent() && !holdsSentence(source, line);
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
