package cn.mingfa.document.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a page as a browser shows it: blanks collapsed, blocks and {@code br} on lines of their own, the numbers
 * of ordered lists written out, table cells parted by tabs. A line break in the source between two Han characters is
 * no blank.
 */
final class HtmlLines implements NodeVisitor {

    /** Elements that are lines of their own beyond those the parser knows as blocks. */
    private static final Set<String> BREAKING =
            Set.of("br", "hr", "option", "dt", "dd", "li", "caption", "thead", "tbody", "tfoot", "ucapcontent");

    private static final Set<String> CELLS = Set.of("td", "th");

    private final Lines lines = new Lines();
    private final StringBuilder current = new StringBuilder();
    private final Deque<Integer> numbers = new ArrayDeque<>();
    private int preformatted;

    private HtmlLines() {}

    static Lines of(Element root) {
        var visitor = new HtmlLines();
        root.traverse(visitor);
        visitor.flush();
        return visitor.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (isBreaking(element)) {
            flush();
        }
        if (name.equals("table")) {
            lines.startTable();
        } else if (name.equals("tr")) {
            lines.startRow();
        } else if (CELLS.contains(name)) {
            lines.startCell(number(element, "rowspan", 1), number(element, "colspan", 1));
        } else if (name.equals("pre")) {
            preformatted++;
        } else if (name.equals("ol") || name.equals("ul")) {
            numbers.push(name.equals("ol") ? number(element, "start", 1) : Integer.MIN_VALUE);
        } else if (name.equals("li") && !numbers.isEmpty() && numbers.element() != Integer.MIN_VALUE) {
            int n = numbers.pop();
            numbers.push(n + 1);
            current.append(n).append('.');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (isBreaking(element)) {
            flush();
        }
        if (name.equals("table")) {
            lines.endTable();
        } else if (name.equals("tr")) {
            lines.endRow();
        } else if (CELLS.contains(name)) {
            lines.endCell();
        } else if (name.equals("pre")) {
            preformatted--;
        } else if (name.equals("ol") || name.equals("ul")) {
            numbers.poll();
        }
    }

    private static boolean isBreaking(Element element) {
        String name = element.normalName();
        return element.isBlock() && !name.equals("a") || BREAKING.contains(name) || CELLS.contains(name);
    }

    private static int number(Element element, String attribute, int otherwise) {
        String value = element.attr(attribute).strip();
        boolean plain = !value.isEmpty() && value.length() < 5 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(value) : otherwise;
    }

    private void append(String text) {
        if (preformatted > 0) {
            current.append(text);
            return;
        }
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!Lines.isBlank(c)) {
                current.append(c);
                i++;
                continue;
            }
            boolean folded = false;
            boolean plain = true;
            while (i < text.length() && Lines.isBlank(text.charAt(i))) {
                char blank = text.charAt(i++);
                folded |= blank == '\n' || blank == '\r';
                plain &= blank == '\n' || blank == '\r' || blank == '\t' || blank == ' ';
            }
            appendBlank(folded && plain, text, i);
        }
    }

    /** One blank for many; none where a source line was folded between two wide characters. */
    private void appendBlank(boolean folded, String text, int next) {
        if (current.isEmpty() || current.charAt(current.length() - 1) == ' ') {
            return;
        }
        boolean wideBefore = isWide(current.charAt(current.length() - 1));
        boolean wideAfter = next < text.length() && isWide(text.charAt(next));
        if (!(folded && wideBefore && wideAfter)) {
            current.append(' ');
        }
    }

    private static boolean isWide(char c) {
        return c >= '\u2E80' && c <= '\uFFEF';
    }

    private void flush() {
        lines.add(current);
        current.setLength(0);
    }
}
