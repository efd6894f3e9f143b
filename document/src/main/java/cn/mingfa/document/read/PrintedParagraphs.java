package cn.mingfa.document.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Joins the lines of a page layout into paragraphs. A line runs on into the next when it fills the measure and the next starts at
 * the left edge in the same size without a number; page numbers and running heads are dropped first.
 */
final class PrintedParagraphs {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[—–―-]\\s*\\d{1,4}\\s*[—–―-]|第\\s*\\d{1,4}\\s*页.{0,12}|\\d{1,4}\\s*/\\s*\\d{1,4}");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.．、](?!\\d)).*");
    private static final Pattern DATE = Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日(?:印发)?");

    /** Share of the page at its head and foot where page numbers and running heads stand. */
    private static final float MARGIN = 0.1f;

    /** A head that comes back on so many pages is a running head. */
    private static final int RUNNING = 3;

    /** So much larger than the text is a title. */
    private static final float LARGER = 1.2f;

    /** A line that begins farther in opens no paragraph. */
    private static final float LONGEST_INDENT = 4;

    private static final String CLOSING = "，。、；：？！）》”’」】…%,.;:?!)";
    private static final String OPENING = "（《“‘「【(";

    private final List<PrintedLine> lines;

    /** A column of a page, or the whole of it. */
    private record Frame(int page, int column) {
        static Frame of(PrintedLine line) {
            return new Frame(line.page(), line.column());
        }
    }

    /** Left edges: odd and even pages may lie differently. */
    private final Map<Frame, Float> lefts = new HashMap<>();

    /** Of the text area; a last page may hold no full line. */
    private final float pageMeasure;

    private final float columnMeasure;

    private final float bodySize;
    private final float pitch;
    private final boolean indented;

    PrintedParagraphs(List<PrintedLine> all) {
        lines = Columns.inReadingOrder(withoutFurniture(all));
        lines.forEach(line -> lefts.merge(Frame.of(line), line.left(), Math::min));
        pageMeasure = measure(lines.stream().filter(l -> l.column() == 0).toList());
        columnMeasure = measure(lines.stream().filter(l -> l.column() > 0).toList());
        bodySize = bodySize();
        pitch = pitch();
        indented = isIndented();
    }

    void write(Lines out) {
        var paragraph = new StringBuilder();
        int i = 0;
        while (i < lines.size()) {
            if (lines.get(i).ruled().isPresent()) {
                RuledTable table = lines.get(i).ruled().get();
                i++;
                boolean turned = i < lines.size()
                        && lines.get(i).page() == lines.get(i - 1).page() + 1;
                if (turned) {
                    lines.get(i).ruled().ifPresent(table::takeRest);
                }
                table.write(out);
                continue;
            }
            int rows = PrintedTable.rows(lines, i);
            if (rows > 0) {
                new PrintedTable(lines.subList(i, i + rows)).write(out);
                i += rows;
                continue;
            }
            paragraph.append(lines.get(i).text());
            while (i + 1 < lines.size() && runsOn(lines.get(i), lines.get(i + 1))) {
                join(paragraph, lines.get(++i).text());
            }
            out.add(paragraph);
            paragraph.setLength(0);
            i++;
        }
    }

    private boolean runsOn(PrintedLine before, PrintedLine line) {
        boolean sameSize = Math.abs(before.size() - line.size()) < 0.6f;
        boolean table = before.text().indexOf('\t') >= 0 || line.text().indexOf('\t') >= 0;
        if (!sameSize || table || !isNear(before, line)) {
            return false;
        }
        if (line.size() > bodySize * LARGER) {
            return Frame.of(before).equals(Frame.of(line)) && isCentred(before) && isCentred(line);
        }
        if (isTitle(before, line)) {
            return true;
        }
        boolean flush = line.left() - left(line) < line.size();
        return flush && isFull(before, line) && !startsAnew(before, line);
    }

    /** The second line of a title that is set in the type of the text: the first of all is full, the rest of it stands in the middle. */
    private boolean isTitle(PrintedLine before, PrintedLine line) {
        return before == lines.getFirst()
                && isFull(before, line)
                && isCentred(line)
                && line.left() - left(line) > LONGEST_INDENT * line.size()
                && CLOSING.indexOf(before.text().charAt(before.text().length() - 1)) < 0;
    }

    /** Lines on either side of the break of a page or column are as near as can be. */
    private boolean isNear(PrintedLine before, PrintedLine line) {
        float distance = line.y() - before.y();
        float usual = line.size() > bodySize * LARGER ? 2 * line.size() : pitch * 1.4f;
        boolean turned = before.page() != line.page() || before.column() != line.column();
        return turned || distance > 0 && distance < usual;
    }

    /** Nothing of the next line would have found room: a word of Latin letters and a mark of punctuation never part. */
    private boolean isFull(PrintedLine before, PrintedLine line) {
        // A page of short lines only has no measure to be filled.
        float room = left(before) + width(before) - before.right();
        boolean wide = width(before) > (before.column() > 0 ? line.pageWidth() / 5 : line.pageWidth() / 2);
        return wide && room < (firstUnit(line.text()) + 0.5f) * line.size();
    }

    private boolean startsAnew(PrintedLine before, PrintedLine line) {
        // Where paragraphs are indented, a number at the left edge in mid-sentence is only a number.
        boolean numbered = NUMBERED.matcher(line.text()).matches();
        return DATE.matcher(line.text()).matches()
                || numbered
                        && (!indented
                                || CLOSING.indexOf(before.text()
                                                .charAt(before.text().length() - 1))
                                        >= 0);
    }

    /** Width, in ems, of what cannot be parted at the start of a line. */
    private static float firstUnit(String text) {
        float width = 0;
        int i = 0;
        while (i < text.length() && OPENING.indexOf(text.charAt(i)) >= 0) {
            width += 1;
            i++;
        }
        boolean wide = i < text.length() && !isLatin(text.charAt(i));
        if (wide) {
            width += 1;
            i++;
        }
        // A Han character and a half-width mark after it stay together, and the mark with the word after it.
        boolean goesOn = i < text.length() && (!wide || !Character.isLetterOrDigit(text.charAt(i)));
        while (goesOn && i < text.length() && isLatin(text.charAt(i))) {
            width += 0.55f;
            i++;
        }
        while (i < text.length() && CLOSING.indexOf(text.charAt(i)) >= 0) {
            width += 1;
            i++;
        }
        return width;
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c < '\u2000';
    }

    private float left(PrintedLine line) {
        return lefts.getOrDefault(Frame.of(line), line.left());
    }

    private float width(PrintedLine line) {
        return line.column() > 0 ? columnMeasure : pageMeasure;
    }

    private boolean isCentred(PrintedLine line) {
        float middle = (line.left() + line.right()) / 2;
        return Math.abs(middle - left(line) - width(line) / 2) < 1.5f * line.size();
    }

    /** Latin words keep the blank that the line end stood for; one parted by a hyphen is whole again. */
    private static void join(StringBuilder a, String b) {
        int last = a.length() - 1;
        boolean letter = isAsciiLetter(b.charAt(0));
        boolean parted = last > 0
                && a.charAt(last) == '-'
                && isAsciiLetter(a.charAt(last - 1))
                && letter
                && Character.isLowerCase(b.charAt(0));
        if (parted) {
            a.setLength(last);
        } else if (letter && isAsciiLetter(a.charAt(last))) {
            a.append(' ');
        }
        a.append(b);
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The size most of the text is set in. */
    private float bodySize() {
        Map<Float, Integer> sizes = new HashMap<>();
        lines.forEach(l -> sizes.merge(l.size(), l.text().length(), Integer::sum));
        return mostOf(sizes);
    }

    /** Marks of punctuation may hang beyond the edge, so lines that end in one do not tell. */
    private float measure(List<PrintedLine> some) {
        float widest = 0;
        float hanging = 0;
        for (PrintedLine line : some) {
            float own = line.right() - left(line);
            hanging = Math.max(hanging, own);
            widest = isClosed(line) ? widest : Math.max(widest, own);
        }
        return widest > hanging * 0.8f ? widest : hanging;
    }

    private static boolean isClosed(PrintedLine line) {
        return CLOSING.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    /** The usual distance of lines. */
    private float pitch() {
        Map<Float, Integer> distances = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            float distance = lines.get(i).y() - lines.get(i - 1).y();
            if (Frame.of(lines.get(i)).equals(Frame.of(lines.get(i - 1))) && distance > 0) {
                distances.merge((float) Math.round(distance), 1, Integer::sum);
            }
        }
        return Math.max(mostOf(distances), bodySize);
    }

    /** The smaller of two that are equally many. */
    private static float mostOf(Map<Float, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Float, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    /** Whether paragraphs begin with an indent of one to four characters. */
    private boolean isIndented() {
        long indents = lines.stream()
                .filter(l -> l.left() - left(l) > 1.2f * l.size() && l.left() - left(l) < 4 * l.size())
                .count();
        return indents * 12 >= lines.size();
    }

    private static List<PrintedLine> withoutFurniture(List<PrintedLine> printed) {
        List<PrintedLine> all = Footnotes.without(printed);
        int running = all.isEmpty() || all.getLast().page() > 2 ? RUNNING : 2;
        Map<String, Integer> heads = new HashMap<>();
        all.stream().filter(PrintedParagraphs::inMargin).forEach(l -> heads.merge(digitless(l), 1, Integer::sum));
        return all.stream()
                .filter(l -> !(inMargin(l)
                        && (PAGE_NUMBER.matcher(l.text()).matches()
                                || BARE_NUMBER.matcher(l.text()).matches()
                                || heads.getOrDefault(digitless(l), 0) >= running)))
                .toList();
    }

    private static boolean inMargin(PrintedLine line) {
        return line.y() < line.pageHeight() * MARGIN || line.y() > line.pageHeight() * (1 - MARGIN);
    }

    private static String digitless(PrintedLine line) {
        return line.text().replaceAll("\\d+", "#") + "@" + Math.round(line.y() / 10);
    }
}
