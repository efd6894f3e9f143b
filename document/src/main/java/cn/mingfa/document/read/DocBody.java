package cn.mingfa.document.read;

import cn.mingfa.document.UnreadableDocument;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

/**
 * The main text of a .doc as lines, by the rules of {@link DocxBody}: inserted text counts, deleted and hidden text
 * does not, fields show their result, automatic numbers are written out; headers, footers, notes and comments stay
 * away. Text boxes, which are mostly red heads, stand first.
 */
final class DocBody {

    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;

    private final HWPFDocument word;
    private final DocNumbering numbering;
    private final Lines lines = new Lines();
    private final StringBuilder carried = new StringBuilder();
    /** One entry an open field: whether its result has begun. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    DocBody(HWPFDocument word) {
        this.word = word;
        this.numbering = new DocNumbering(word.getListTables());
    }

    Lines read() throws UnreadableDocument {
        if (word.getMainTextboxRange().text().length() > 1) {
            blocks(word.getMainTextboxRange());
        }
        blocks(word.getRange());
        return lines;
    }

    private void blocks(Range range) throws UnreadableDocument {
        int i = 0;
        while (i < range.numParagraphs()) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                new DocTable(table, this::paragraph, this::flush).write(lines);
                i += Math.max(1, table.numParagraphs());
            } else {
                paragraph(paragraph);
                i++;
            }
        }
        flush();
    }

    private void flush() {
        lines.add(carried);
        carried.setLength(0);
    }

    private void paragraph(Paragraph paragraph) throws UnreadableDocument {
        if (carried.isEmpty() && paragraph.getIlfo() > 0) {
            carried.append(numbering.next(paragraph.getIlfo(), paragraph.getIlvl()));
        }
        boolean joined = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean shown = !run.isMarkedDeleted() && !run.isVanished();
            append(run, shown);
            joined = run.isMarkedDeleted();
        }
        if (!joined) {
            flush();
            lines.checkSize();
        }
    }

    private void append(CharacterRun run, boolean shown) {
        String text = run.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == FIELD_BEGIN) {
                fields.push(false);
            } else if (c == FIELD_RESULT && !fields.isEmpty()) {
                fields.pop();
                fields.push(true);
            } else if (c == FIELD_END) {
                fields.poll();
            } else if (shown && !fields.contains(false)) {
                append(c, run.isSpecialCharacter());
            }
        }
    }

    /** Anchors of pictures, notes and comments are special characters; breaks and hyphens have codes of their own. */
    private void append(char c, boolean special) {
        switch (c) {
            case '\t' -> carried.append('\t');
            case 0x0B, 0x0C, 0x0E -> carried.append('\n');
            case 0x1E -> carried.append('-');
            default -> {
                if (c >= ' ' && !special) {
                    carried.append(c);
                }
            }
        }
    }
}
