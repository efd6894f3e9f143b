package cn.mingfa.document.read;

import cn.mingfa.document.UnreadableDocument;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** One sheet of an .xlsx: cached values of formulas, numbers as displayed, merged cells. */
final class XlsxSheet {

    private static final int ROWS = 1_048_576;
    private static final int COLUMNS = 16_384;
    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Z]{1,3})\\$?(\\d{1,7}))?");

    private final XmlEvents xml;
    private final List<String> shared;
    private final List<Integer> styles;
    private final CellFormats formats;
    private final SheetGrid grid = new SheetGrid();
    private int row = -1;
    private int column = -1;

    XlsxSheet(XmlEvents xml, List<String> shared, List<Integer> styles, CellFormats formats) {
        this.xml = xml;
        this.shared = shared;
        this.styles = styles;
        this.formats = formats;
    }

    SheetGrid read() throws XMLStreamException, UnreadableDocument {
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "row" -> {
                    row = Math.clamp(xml.number("r", row + 2) - 1, row + 1, ROWS);
                    column = -1;
                }
                case "c" -> cell();
                case "mergeCell" -> merge();
                case "extLst", "headerFooter" -> xml.skip();
                default -> {
                    // how the sheet looks
                }
            }
        }
        return grid;
    }

    private void cell() throws XMLStreamException, UnreadableDocument {
        Matcher place = RANGE.matcher(String.valueOf(xml.attribute("r")));
        int stated = place.matches() ? column(place.group(1)) : column + 1;
        column = Math.max(stated, column + 1);
        String type = String.valueOf(xml.attribute("t"));
        int style = xml.number("s", 0);
        String value = "";
        var inline = new StringBuilder();
        int depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "v" -> value = xml.content();
                case "t" -> inline.append(xml.content());
                case "f", "rPh", "extLst" -> xml.skip();
                default -> {
                    // runs of rich text
                }
            }
        }
        if (row < ROWS && column < COLUMNS) {
            grid.put(row, column, type.equals("inlineStr") ? inline.toString() : shown(type, value, style));
        }
    }

    private String shown(String type, String value, int style) {
        return switch (type) {
            case "s" -> shared(value);
            case "str", "e", "d" -> value;
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            default ->
                value.isEmpty()
                        ? ""
                        : formats.shown(value.strip(), style >= 0 && style < styles.size() ? styles.get(style) : 0);
        };
    }

    private String shared(String index) {
        boolean plain = !index.isEmpty() && index.length() < 9 && index.chars().allMatch(c -> c >= '0' && c <= '9');
        int at = plain ? Integer.parseInt(index) : -1;
        return at >= 0 && at < shared.size() ? shared.get(at) : "";
    }

    private void merge() throws UnreadableDocument {
        Matcher range = RANGE.matcher(String.valueOf(xml.attribute("ref")));
        if (!range.matches()) {
            return;
        }
        int firstColumn = column(range.group(1));
        int firstRow = Integer.parseInt(range.group(2)) - 1;
        @Nullable String last = range.group(3);
        if (last != null) {
            grid.merge(
                    firstRow, firstColumn, Integer.parseInt(range.group(4)) - 1, Math.min(column(last), COLUMNS - 1));
        }
    }

    /** A is 0, AA is 26. */
    private static int column(String letters) {
        int n = 0;
        for (char c : letters.toCharArray()) {
            n = n * 26 + c - 'A' + 1;
        }
        return n - 1;
    }
}
