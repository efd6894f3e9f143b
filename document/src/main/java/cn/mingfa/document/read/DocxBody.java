package cn.mingfa.document.read;

import cn.mingfa.document.SourceText;
import cn.mingfa.document.UnreadableDocument;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The main part of a .docx as lines. Inserted text counts, deleted and hidden text does not; a text box stands before
 * the paragraph it is anchored to (red heads are often drawn); fields show their result; headers, footers, notes and
 * comments are other parts and stay away.
 */
final class DocxBody {

    private final XmlEvents xml;
    private final DocxStyles styles;
    private final NumberedLists numbering;
    private final Lines lines = new Lines();
    private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();
    /** One entry an open mc:AlternateContent: whether a choice was taken. */
    private final Deque<Boolean> alternatives = new ArrayDeque<>();
    /** One entry an open complex field: whether its result has begun. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private final Passage carried = new Passage();
    private int revisions;
    private int comments;
    private boolean inText;
    /** Where the next character of the open text element stands. */
    private long place;

    /** A cell has begun whose properties, which come first, are not read yet. */
    private boolean cellPending;

    DocxBody(XmlEvents xml, DocxStyles styles, NumberedLists numbering) {
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
    }

    Lines read() throws XMLStreamException, UnreadableDocument {
        while (xml.next()) {
            if (xml.isStart()) {
                start(xml.name());
            } else if (xml.isEnd()) {
                end(xml.name());
            } else if (inText && xml.isText()) {
                String text = xml.text();
                DocxParagraph paragraph = shown();
                if (paragraph != null) {
                    paragraph.run.append(text, place);
                }
                place += text.length();
            }
        }
        lines.add(carried);
        unsettled(SourceText.REVISIONS, revisions);
        unsettled(SourceText.COMMENTS, comments);
        return lines;
    }

    private void unsettled(String what, int count) {
        if (count > 0) {
            lines.label(what, Integer.toString(count));
        }
    }

    private void start(String name) throws XMLStreamException {
        if (cellPending && !name.equals("tcPr")) {
            cellPending = false;
            lines.startCell();
        }
        switch (name) {
            case "p" -> paragraphs.push(new DocxParagraph());
            case "pPr" -> properties();
            case "rPr" -> runProperties();
            case "t" -> {
                inText = true;
                place = DocxPlace.of(xml.ordinal(), 0);
            }
            case "tab", "ptab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "fldChar" -> field(String.valueOf(xml.attribute("fldCharType")));
            case "tbl" -> lines.startTable();
            case "tr" -> lines.startRow();
            case "trPr" -> rowProperties();
            case "tc" -> cellPending = true;
            case "tcPr" -> cellProperties();
            case "sdtPr" -> placeholder();
            case "AlternateContent" -> alternatives.push(false);
            case "Choice" -> choose();
            case "Fallback" -> {
                if (Boolean.TRUE.equals(alternatives.peek())) {
                    xml.skip();
                }
            }
            case "ins", "moveTo" -> revisions++;
            case "del", "moveFrom" -> {
                revisions++;
                xml.skip();
            }
            case "commentReference" -> comments++;
            case "instrText", "delText", "delInstrText", "sectPr", "tblPr", "rt" -> xml.skip();
            default -> {
                // a wrapper: what lies inside comes next
            }
        }
    }

    private void end(String name) throws UnreadableDocument {
        switch (name) {
            case "p" -> endParagraph();
            case "r" -> {
                if (!paragraphs.isEmpty()) {
                    paragraphs.element().endRun();
                }
            }
            case "t" -> inText = false;
            case "tc" -> endCell();
            case "tr" -> lines.endRow();
            case "tbl" -> lines.endTable();
            case "AlternateContent" -> alternatives.poll();
            default -> {
                // a wrapper closes
            }
        }
    }

    /** Takes the first choice; word processors of today know all of them. */
    private void choose() throws XMLStreamException {
        if (Boolean.TRUE.equals(alternatives.peek())) {
            xml.skip();
        } else if (!alternatives.isEmpty()) {
            alternatives.pop();
            alternatives.push(true);
        }
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> fields.push(false);
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            case "end" -> fields.poll();
            default -> {
                // unknown to the standard
            }
        }
    }

    private void append(String text) {
        DocxParagraph paragraph = shown();
        if (paragraph != null) {
            paragraph.run.append(text);
        }
    }

    /** The open paragraph, unless what comes is the code of a field. */
    private @Nullable DocxParagraph shown() {
        return fields.contains(false) ? null : paragraphs.peek();
    }

    private void properties() throws XMLStreamException {
        DocxParagraph paragraph = paragraphs.peek();
        int depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            if (!xml.isStart() || paragraph == null) {
                continue;
            }
            switch (xml.name()) {
                case "pStyle" -> paragraph.style = String.valueOf(xml.val());
                case "numId" -> paragraph.numId = xml.val();
                case "ilvl" -> paragraph.level = xml.number("val", 0);
                case "del", "moveFrom" -> paragraph.joined = true;
                case "pPrChange", "rPrChange", "sectPr", "tabs" -> xml.skip();
                default -> {
                    // face and position
                }
            }
        }
    }

    private void runProperties() throws XMLStreamException {
        int depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            if (!xml.isStart()) {
                continue;
            }
            if (xml.name().equals("rPrChange")) {
                xml.skip();
            } else if (xml.name().equals("vanish") && xml.isOn() && !paragraphs.isEmpty()) {
                paragraphs.element().hidden = true;
            }
        }
    }

    /** A content control nobody has filled in shows a prompt, which is not text of the document. */
    private void placeholder() throws XMLStreamException {
        boolean prompts = false;
        int depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            prompts |= xml.isStart() && xml.name().equals("showingPlcHdr") && xml.isOn();
        }
        if (!prompts) {
            return;
        }
        int outer = xml.depth();
        while (xml.next() && xml.depth() >= outer) {
            if (xml.isStart() && xml.name().equals("sdtContent")) {
                xml.skip();
                return;
            }
        }
    }

    private void rowProperties() throws XMLStreamException {
        int depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            if (xml.isStart() && xml.name().equals("gridBefore")) {
                lines.skipColumns(xml.number("val", 0));
            }
        }
    }

    private void cellProperties() throws XMLStreamException {
        int columnSpan = 1;
        boolean continues = false;
        int depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "gridSpan" -> columnSpan = xml.number("val", 1);
                case "vMerge" -> continues = !"restart".equals(xml.val());
                case "tcPrChange" -> xml.skip();
                default -> {
                    // borders and widths
                }
            }
        }
        if (!cellPending) {
            return;
        }
        cellPending = false;
        if (continues) {
            lines.continueCell(columnSpan);
        } else {
            lines.startCell(1, columnSpan);
        }
    }

    private void endCell() throws UnreadableDocument {
        if (cellPending) {
            cellPending = false;
            lines.startCell();
        }
        lines.endCell();
        lines.checkSize();
    }

    private void endParagraph() throws UnreadableDocument {
        if (paragraphs.isEmpty()) {
            return;
        }
        DocxParagraph paragraph = paragraphs.pop();
        paragraph.endRun();
        if (carried.isEmpty()) {
            carried.append(number(paragraph));
        }
        carried.append(paragraph.text);
        if (!paragraph.joined) {
            lines.add(carried);
            carried.clear();
            lines.checkSize();
        }
    }

    private String number(DocxParagraph paragraph) {
        String numId = paragraph.numId;
        int level = paragraph.level;
        if (numId == null) {
            DocxStyles.Numbered style = styles.numbering(paragraph.style);
            if (style == null) {
                return "";
            }
            numId = style.numId();
            level = level >= 0 ? level : style.level();
            level = level >= 0 ? level : numbering.levelOfStyle(numId, style.style());
        }
        return numId.equals("0") ? "" : numbering.next(numId, Math.max(level, 0));
    }
}
