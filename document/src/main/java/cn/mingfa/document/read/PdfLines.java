package cn.mingfa.document.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The printed lines of a PDF with their place on the page, under limits of work. Lengths are in points. */
final class PdfLines extends PDFTextStripper {

    /**
     * One printed line.
     *
     * @param size the height of most of its type
     * @param y of its base line, from the top of the page
     * @param unmapped characters that the PDF does not tell
     */
    record Line(
            int page,
            float left,
            float right,
            float y,
            float size,
            float pageWidth,
            float pageHeight,
            String text,
            int unmapped) {}

    /** More drawing than any document needs. Unchecked, for the library swallows checked ones and draws on. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("more drawing instructions than the limit");
        }
    }

    /** A gap of so many ems is a tab. */
    private static final float TAB = 2.0f;

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable TextPosition first;
    private @Nullable TextPosition last;
    private @Nullable TextPosition lastInk;
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

    List<Line> lines() {
        return lines;
    }

    int images() {
        return images;
    }

    @Override
    protected void startPage(PDPage page) {
        glyphs = 0;
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
        super.processOperator(operator, operands);
    }

    private boolean isImage(COSName name) {
        return getResources() != null && getResources().isImageXObject(name);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++glyphs <= Limits.PDF_GLYPHS_PER_PAGE) {
            super.processTextPosition(position);
        }
    }

    @Override
    protected void writePage() throws IOException {
        if (glyphs > Limits.PDF_GLYPHS_PER_PAGE || chars > Limits.CHARS) {
            throw new TooMuch();
        }
        super.writePage();
        endLine();
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        if (positions.isEmpty() || word.isEmpty()) {
            return;
        }
        TextPosition before = last;
        if (before != null) {
            text.append(gap(before, positions.getFirst(), word));
        }
        text.append(word);
        last = positions.getLast();
        for (TextPosition position : positions) {
            if (isInk(position)) {
                first = first == null ? position : first;
                lastInk = position;
            }
        }
    }

    /** Blanks, which often make the indent, lie on the page too. */
    private static boolean isInk(TextPosition position) {
        String sign = position.getUnicode();
        return sign != null && !Lines.trimmed(sign).isEmpty();
    }

    /** What the gap between two pieces means: a column, a blank between Latin words, or nothing. */
    private String gap(TextPosition before, TextPosition after, String word) {
        float gap = after.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
        if (gap > TAB * Math.max(after.getFontSizeInPt(), 1)) {
            return "\t";
        }
        char left = text.charAt(text.length() - 1);
        return isLatin(left) && isLatin(word.charAt(0)) ? " " : "";
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c < '\u2E80' && Character.isLetterOrDigit(c);
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

    private void endLine() {
        TextPosition start = first;
        TextPosition end = lastInk;
        String line = Lines.trimmed(text.toString());
        if (start != null && end != null && !line.isEmpty()) {
            lines.add(new Line(
                    getCurrentPageNo(),
                    start.getXDirAdj(),
                    end.getXDirAdj() + end.getWidthDirAdj(),
                    start.getYDirAdj(),
                    start.getFontSizeInPt(),
                    start.getPageWidth(),
                    start.getPageHeight(),
                    line,
                    (int) line.chars().filter(PdfLines::isUnmapped).count()));
            chars += line.length();
        }
        text.setLength(0);
        first = null;
        last = null;
        lastInk = null;
    }

    private static boolean isUnmapped(int c) {
        return c == 0xFFFD || c >= 0xE000 && c <= 0xF8FF || c < ' ' && c != '\t';
    }
}
