package cn.mingfa.document.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.text.TextPosition;

/** A table between drawn lines with what is printed in its cells. */
final class RuledTable {

    /** More than this in a cell is running text with paragraphs of its own. */
    private static final int PROSE = 80;

    private static final float INDENT = 1.2f;

    private final RuledGrid grid;
    private final Map<RuledGrid.Cell, List<TextPosition>> glyphs = new LinkedHashMap<>();
    /** What the next page holds of the cells of the last row. */
    private final Map<RuledGrid.Cell, String> rest = new HashMap<>();

    private float size;
    private int firstRow;

    RuledTable(RuledGrid grid) {
        this.grid = grid;
    }

    /** Takes the glyphs that stand in its cells out of those of the page. */
    void takeFrom(List<TextPosition> page) {
        page.removeIf(glyph -> {
            float middle = glyph.getXDirAdj() + glyph.getWidthDirAdj() / 2;
            Optional<RuledGrid.Cell> cell = grid.at(middle, glyph.getYDirAdj() - glyph.getFontSizeInPt() / 3);
            cell.ifPresent(
                    c -> glyphs.computeIfAbsent(c, k -> new ArrayList<>()).add(glyph));
            size = cell.isPresent() ? Math.max(size, glyph.getFontSizeInPt()) : size;
            return cell.isPresent();
        });
    }

    boolean isEmpty() {
        return glyphs.isEmpty();
    }

    /** The table as one line of the page. */
    PrintedLine line(int page, float pageWidth, float pageHeight) {
        var whole = new PrintedLine.Segment(grid.left(), grid.right(), "\t");
        return new PrintedLine(
                page, 0, grid.top(), size, pageWidth, pageHeight, List.of(whole), "\t", 0, Optional.of(this));
    }

    int length() {
        return glyphs.values().stream().mapToInt(List::size).sum();
    }

    /**
     * Takes over the first row of the table on the next page if it is the rest of the last row here: what has text there has
     * some here, and a cell that is filled here is empty there.
     */
    void takeRest(RuledTable next) {
        if (!grid.hasColumnsOf(next.grid) || next.grid.rows() < 2) {
            return;
        }
        boolean rests = false;
        var pieces = new HashMap<RuledGrid.Cell, String>();
        for (RuledGrid.Cell below : next.grid.cells()) {
            Optional<RuledGrid.Cell> above = grid.cells().stream()
                    .filter(c -> c.row() + c.rowSpan() == grid.rows() && c.column() == below.column())
                    .findFirst();
            if (below.row() > 0 || above.isEmpty()) {
                continue;
            }
            boolean filled = glyphs.containsKey(above.get());
            boolean goesOn = next.glyphs.containsKey(below);
            if (goesOn && !filled && above.get().rowSpan() == 1) {
                return;
            }
            rests |= filled && !goesOn && above.get().rowSpan() == 1;
            if (goesOn) {
                pieces.put(above.get(), String.join("", next.paragraphs(below)));
            }
        }
        if (rests && !pieces.isEmpty()) {
            rest.putAll(pieces);
            next.firstRow = 1;
        }
    }

    void write(Lines out) {
        out.startTable();
        for (int row = firstRow; row < grid.rows(); row++) {
            out.startRow();
            int at = 0;
            for (RuledGrid.Cell cell : grid.cells()) {
                if (cell.row() == row) {
                    out.skipColumns(cell.column() - at);
                    out.startCell(cell.rowSpan(), cell.columnSpan());
                    paragraphs(cell).forEach(out::add);
                    out.endCell();
                    at = cell.column() + cell.columnSpan();
                }
            }
            out.endRow();
        }
        out.endTable();
    }

    private List<String> paragraphs(RuledGrid.Cell cell) {
        List<String> paragraphs = paragraphs(glyphs.getOrDefault(cell, List.of()));
        String more = rest.getOrDefault(cell, "");
        paragraphs.add(PrintedLine.glued(paragraphs.removeLast(), more));
        return paragraphs;
    }

    private static List<String> paragraphs(List<TextPosition> cell) {
        List<List<TextPosition>> lines = lines(cell);
        boolean prose = cell.size() > PROSE;
        float left = (float)
                cell.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
        var paragraphs = new ArrayList<String>();
        var text = new StringBuilder();
        for (List<TextPosition> line : lines) {
            TextPosition first = line.getFirst();
            if (prose && first.getXDirAdj() - left > INDENT * first.getFontSizeInPt() && !text.isEmpty()) {
                paragraphs.add(text.toString());
                text.setLength(0);
            }
            String words = text(line);
            String joined = PrintedLine.glued(text.toString(), words);
            text.setLength(0);
            text.append(joined);
        }
        paragraphs.add(text.toString());
        return paragraphs;
    }

    /** Glyphs whose base lines lie within half their height, from left to right; a blank for a wide gap. */
    private static List<List<TextPosition>> lines(List<TextPosition> cell) {
        var lines = new ArrayList<List<TextPosition>>();
        for (TextPosition glyph : cell.stream()
                .filter(PdfLines::isInk)
                .sorted(Comparator.comparingDouble(TextPosition::getYDirAdj))
                .toList()) {
            boolean same = !lines.isEmpty()
                    && glyph.getYDirAdj() - lines.getLast().getFirst().getYDirAdj() < glyph.getFontSizeInPt() / 2;
            if (!same) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(glyph);
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj)));
        return lines;
    }

    private static String text(List<TextPosition> line) {
        var text = new StringBuilder();
        float end = Float.MAX_VALUE;
        for (TextPosition glyph : line) {
            boolean apart = glyph.getXDirAdj() - end > PrintedLine.GAP * glyph.getFontSizeInPt() / 2;
            text.append(apart && isNarrow(text.charAt(text.length() - 1)) ? " " : "")
                    .append(glyph.getUnicode());
            end = glyph.getXDirAdj() + glyph.getWidthDirAdj();
        }
        return text.toString();
    }

    private static boolean isNarrow(char c) {
        return c < '\u2E80';
    }
}
