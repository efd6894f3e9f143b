package cn.mingfa.document.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The printed lines of a PDF with their place on the page, under limits of work. Lengths are in points. */
final class PdfLines extends PDFTextStripper {

    /** More drawing than any document needs. Unchecked, for the library swallows checked ones and draws on. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("more drawing instructions than the limit");
        }
    }

    /** Stamps and watermarks stand askew; more than this many degrees is no text line. */
    private static final int SLANT = 3;

    /** Type so small against that of the line is no text of it where it stands above the line. */
    private static final float RAISED = 0.8f;

    private final List<PrintedLine> lines = new ArrayList<>();
    private final List<PrintedLine.Segment> segments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable TextPosition start;
    private @Nullable TextPosition first;
    private @Nullable TextPosition last;
    private @Nullable TextPosition lastInk;
    private final Rulings rulings = new Rulings();
    private final Map<Integer, Integer> directions = new HashMap<>();
    private long operators;
    private int forms;
    private int glyphs;
    private long chars;
    private int images;

    PdfLines() {
        setSortByPosition(true);
        setAddMoreFormatting(false);
        setShouldSeparateByBeads(false);
    }

    List<PrintedLine> lines() {
        return lines;
    }

    int images() {
        return images;
    }

    @Override
    protected void startPage(PDPage page) {
        glyphs = 0;
        directions.clear();
        rulings.clear();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > Limits.PDF_OPERATORS) {
            throw new TooMuch();
        }
        boolean drawsObject = operator.getName().equals("Do") && !operands.isEmpty();
        if (drawsObject && operands.getFirst() instanceof COSName name && isImage(name)) {
            images++;
            return;
        }
        if (drawsObject && ++forms > Limits.PDF_FORMS) {
            throw new TooMuch();
        }
        PDRectangle box = getCurrentPage().getCropBox();
        rulings.follow(
                operator,
                operands,
                getGraphicsState().getCurrentTransformationMatrix(),
                box.getLowerLeftX(),
                box.getUpperRightY());
        super.processOperator(operator, operands);
    }

    private boolean isImage(COSName name) {
        return getResources() != null && getResources().isImageXObject(name);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++glyphs <= Limits.PDF_GLYPHS_PER_PAGE && !isAskew(position)) {
            directions.merge(Math.round(position.getDir()), 1, Integer::sum);
            super.processTextPosition(position);
        }
    }

    /** Against the page as it lies or any of its edges. */
    private static boolean isAskew(TextPosition position) {
        double degrees = Math.toDegrees(Math.atan2(
                position.getTextMatrix().getShearY(), position.getTextMatrix().getScaleX()));
        double off = Math.abs(degrees) % 90;
        return Math.min(off, 90 - off) > SLANT;
    }

    /** Text that runs another way than most of the page is a mark on its margin. */
    private void dropCrosswise() {
        int usual = directions.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        if (directions.size() > 1) {
            getCharactersByArticle().forEach(article -> article.removeIf(p -> Math.round(p.getDir()) != usual));
        }
    }

    @Override
    protected void writePage() throws IOException {
        dropCrosswise();
        if (glyphs > Limits.PDF_GLYPHS_PER_PAGE || chars > Limits.CHARS) {
            throw new TooMuch();
        }
        List<RuledTable> tables = takeTables();
        int from = lines.size();
        super.writePage();
        endLine();
        PDRectangle box = getCurrentPage().getCropBox();
        for (RuledTable table : tables) {
            PrintedLine line = table.line(getCurrentPageNo(), box.getWidth(), box.getHeight());
            int at = from;
            while (at < lines.size() && lines.get(at).y() < line.y()) {
                at++;
            }
            lines.add(at, line);
            chars += table.length();
        }
    }

    /** Tables between drawn lines with what stands in them, which is then no text of the page's lines. */
    private List<RuledTable> takeTables() {
        var tables = new ArrayList<RuledTable>();
        if (getCurrentPage().getRotation() == 0) {
            for (RuledGrid grid : RuledGrid.of(rulings)) {
                var table = new RuledTable(grid);
                getCharactersByArticle().forEach(table::takeFrom);
                if (!table.isEmpty()) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    @Override
    protected void writeString(String words, List<TextPosition> all) {
        List<TextPosition> positions =
                all.stream().filter(p -> !isRaised(p, all)).toList();
        if (positions.isEmpty() || words.isEmpty()) {
            return;
        }
        String word = positions.size() == all.size()
                ? words
                : positions.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        TextPosition before = last;
        if (before != null && gap(before, positions.getFirst()) > 0) {
            boolean wide = gap(before, positions.getFirst()) > PrintedLine.GAP * before.getFontSizeInPt();
            if (wide) {
                endSegment();
            } else {
                String joined = PrintedLine.glued(text.toString(), word);
                text.setLength(0);
                text.append(joined, 0, joined.length() - word.length());
            }
        }
        text.append(word);
        last = positions.getLast();
        for (TextPosition position : positions) {
            if (isInk(position)) {
                start = start == null ? position : start;
                first = first == null ? position : first;
                lastInk = position;
            }
        }
    }

    /** The number of a note: figures in small type above the line they follow. */
    private boolean isRaised(TextPosition position, List<TextPosition> word) {
        TextPosition beside = start == null ? word.getFirst() : start;
        String sign = position.getUnicode();
        return sign != null
                && !sign.isEmpty()
                && sign.chars().allMatch(c -> c >= '0' && c <= '9' || c >= '①' && c <= '⑳' || c == '[' || c == ']')
                && position.getFontSizeInPt() < RAISED * beside.getFontSizeInPt()
                && beside.getYDirAdj() - position.getYDirAdj() > (1 - RAISED) / 2 * beside.getFontSizeInPt();
    }

    private static float gap(TextPosition before, TextPosition after) {
        return after.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
    }

    /** Blanks, which often make the indent, lie on the page too. */
    static boolean isInk(TextPosition position) {
        String sign = position.getUnicode();
        return sign != null && !Lines.trimmed(sign).isEmpty();
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeWordSeparator() {
        // decided by the gap in writeString
    }

    @Override
    protected void writeParagraphSeparator() {
        endLine();
    }

    private void endSegment() {
        TextPosition from = first;
        TextPosition to = lastInk;
        String segment = Lines.trimmed(text.toString());
        if (from != null && to != null && !segment.isEmpty()) {
            segments.add(new PrintedLine.Segment(from.getXDirAdj(), to.getXDirAdj() + to.getWidthDirAdj(), segment));
        }
        text.setLength(0);
        first = null;
        last = null;
        lastInk = null;
    }

    private void endLine() {
        endSegment();
        TextPosition from = start;
        if (from != null && !segments.isEmpty()) {
            var line = PrintedLine.of(
                    getCurrentPageNo(),
                    0,
                    from.getYDirAdj(),
                    from.getFontSizeInPt(),
                    from.getPageWidth(),
                    from.getPageHeight(),
                    segments);
            lines.add(line);
            chars += line.text().length();
        }
        segments.clear();
        start = null;
    }
}
