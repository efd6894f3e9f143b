package cn.mingfa.document.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of a page layout, where formats know places and no paragraphs. Lengths are in points.
 *
 * @param column 0 where the line has the width of the page to itself, 1 and 2 in the columns of a page set in two
 * @param y of its base line, from the top of the page
 * @param size the height of most of its type
 * @param segments the pieces between wide gaps, from left to right
 * @param text of all segments, tabs for gaps that part the cells of a table
 * @param unmapped characters that the file does not tell
 * @param ruled the table the line stands for, if it is one between drawn lines
 */
record PrintedLine(
        int page,
        int column,
        float y,
        float size,
        float pageWidth,
        float pageHeight,
        List<Segment> segments,
        String text,
        int unmapped,
        Optional<RuledTable> ruled) {

    /** A gap of so many ems parts cells. */
    private static final float TAB = 2.0f;

    /** A gap of so many ems may part the columns of a page. */
    static final float GAP = 0.8f;

    /** A piece of a line without a wide gap. */
    record Segment(float left, float right, String text) {}

    static PrintedLine of(
            int page, int column, float y, float size, float pageWidth, float pageHeight, List<Segment> segments) {
        String text = text(segments, size);
        int unmapped = (int) text.chars().filter(PrintedLine::isUnmapped).count();
        return new PrintedLine(
                page, column, y, size, pageWidth, pageHeight, List.copyOf(segments), text, unmapped, Optional.empty());
    }

    /** A part of this line in a column of the page. */
    PrintedLine part(int newColumn, List<Segment> some) {
        return of(page, newColumn, y, size, pageWidth, pageHeight, some);
    }

    float left() {
        return segments.getFirst().left();
    }

    float right() {
        return segments.getLast().right();
    }

    /** The cells that this line would be in a table. */
    List<Segment> cells() {
        var cells = new ArrayList<Segment>();
        for (Segment segment : segments) {
            if (!cells.isEmpty() && segment.left() - cells.getLast().right() <= TAB * size) {
                Segment before = cells.removeLast();
                cells.add(new Segment(before.left(), segment.right(), glued(before.text(), segment.text())));
            } else {
                cells.add(segment);
            }
        }
        return cells;
    }

    private static String text(List<Segment> segments, float size) {
        var text = new StringBuilder();
        float end = Float.MAX_VALUE;
        for (Segment segment : segments) {
            String piece = segment.text();
            if (segment.left() - end > TAB * Math.max(size, 1)) {
                text.append('\t').append(piece);
            } else {
                boolean latin = !text.isEmpty() && isLatin(text.charAt(text.length() - 1)) && isLatin(piece.charAt(0));
                text.append(latin ? " " : "").append(piece);
            }
            end = segment.right();
        }
        return text.toString();
    }

    /** Two pieces as one: a blank between Latin words, nothing else. */
    static String glued(String a, String b) {
        boolean latin = !a.isEmpty() && !b.isEmpty() && isLatin(a.charAt(a.length() - 1)) && isLatin(b.charAt(0));
        return latin ? a + " " + b : a + b;
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c < '\u2E80' && Character.isLetterOrDigit(c);
    }

    private static boolean isUnmapped(int c) {
        return c == 0xFFFD || c >= 0xE000 && c <= 0xF8FF || c < ' ' && c != '\t';
    }
}
