package cn.mingfa.document.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Joins printed lines into paragraphs. A line runs on into the next when it fills the measure and the next starts at
 * the left edge in the same size without a number; page numbers and running heads are dropped first.
 */
final class PdfParagraphs {

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

    private final List<PdfLines.Line> lines;

    PdfParagraphs(List<PdfLines.Line> all) {
        lines = withoutFurniture(all);
    }

    List<String> toList() {
        float bodySize = bodySize();
        Map<Integer, Float> rights = new HashMap<>();
        Map<Integer, Float> lefts = new HashMap<>();
        for (PdfLines.Line line : lines) {
            rights.merge(line.page(), line.right(), Math::max);
            lefts.merge(line.page(), line.left(), Math::min);
        }
        // Odd and even pages may lie differently; a last page may hold no full line.
        float width = widest(lefts, rights);
        var out = new ArrayList<String>();
        PdfLines.Line before = null;
        for (PdfLines.Line line : lines) {
            float left = lefts.getOrDefault(line.page(), 0f);
            if (before != null && runsOn(before, line, lefts, width, left, bodySize)) {
                out.add(glued(out.removeLast(), line.text()));
            } else {
                out.add(line.text());
            }
            before = line;
        }
        return out;
    }

    private static float widest(Map<Integer, Float> lefts, Map<Integer, Float> rights) {
        float widest = 0;
        for (var right : rights.entrySet()) {
            widest = Math.max(widest, right.getValue() - lefts.getOrDefault(right.getKey(), 0f));
        }
        return widest;
    }

    private static boolean runsOn(
            PdfLines.Line before, PdfLines.Line line, Map<Integer, Float> lefts, float width, float left, float body) {
        boolean sameSize = Math.abs(before.size() - line.size()) < 0.6f;
        if (!sameSize || before.text().indexOf('\t') >= 0 || line.text().indexOf('\t') >= 0) {
            return false;
        }
        if (NUMBERED.matcher(line.text()).matches() && endsSentence(before.text())
                || DATE.matcher(line.text()).matches()) {
            return false;
        }
        boolean samePage = before.page() == line.page();
        boolean near = !samePage || line.y() - before.y() < 2.2f * line.size();
        if (line.size() > body * 1.2f) {
            return near && samePage && isCentred(before, left, width) && isCentred(line, left, width);
        }
        float beforeLeft = lefts.getOrDefault(before.page(), 0f);
        // A page of short lines only has no measure to be filled.
        boolean full = width > line.pageWidth() / 2 && before.right() - beforeLeft > width - 2.5f * before.size();
        boolean flush = line.left() - left < 1.0f * line.size();
        return full && flush && near;
    }

    private static boolean isCentred(PdfLines.Line line, float left, float width) {
        float middle = (line.left() + line.right()) / 2;
        return Math.abs(middle - left - width / 2) < 1.5f * line.size();
    }

    private static boolean endsSentence(String text) {
        return "。！？；：”）".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Latin words keep the blank that the line end stood for. */
    private static String glued(String a, String b) {
        boolean latin = isAsciiLetter(a.charAt(a.length() - 1)) && isAsciiLetter(b.charAt(0));
        return latin ? a + " " + b : a + b;
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The size most of the text is set in. */
    private float bodySize() {
        Map<Float, Integer> sizes = new HashMap<>();
        lines.forEach(l -> sizes.merge(l.size(), l.text().length(), Integer::sum));
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private static List<PdfLines.Line> withoutFurniture(List<PdfLines.Line> all) {
        Map<String, Integer> heads = new HashMap<>();
        all.stream().filter(PdfParagraphs::inMargin).forEach(l -> heads.merge(digitless(l), 1, Integer::sum));
        return all.stream()
                .filter(l -> !(inMargin(l)
                        && (PAGE_NUMBER.matcher(l.text()).matches()
                                || BARE_NUMBER.matcher(l.text()).matches()
                                || heads.getOrDefault(digitless(l), 0) >= RUNNING)))
                .toList();
    }

    private static boolean inMargin(PdfLines.Line line) {
        return line.y() < line.pageHeight() * MARGIN || line.y() > line.pageHeight() * (1 - MARGIN);
    }

    private static String digitless(PdfLines.Line line) {
        return line.text().replaceAll("\\d+", "#") + "@" + Math.round(line.y() / 10);
    }
}
