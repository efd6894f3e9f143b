package cn.mingfa.document.read;

import cn.mingfa.document.UnreadableDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** A page of an OFD, or a template of pages: where each of its characters stands. */
final class OfdPage {

    /** Where a document does not say how large its pages are. */
    static final float[] A4 = {0, 0, 210, 297};

    /** OFD measures in millimetres, the layout of lines in points. */
    private static final float POINTS = 72 / 25.4f;

    private final String part;
    private final List<OfdGlyphs.Glyph> glyphs = new ArrayList<>();
    private float[] box = A4;
    private boolean isRead;

    OfdPage(String part) {
        this.part = part;
    }

    void read(ZipParts parts, float[] usual, Map<String, OfdPage> templates)
            throws IOException, XMLStreamException, UnreadableDocument {
        if (isRead) {
            return;
        }
        // Set first: a template that names itself ends here.
        isRead = true;
        box = usual;
        try (InputStream in = parts.part(part)) {
            if (in == null) {
                throw Refusal.damaged("OFD 缺少页面部件，");
            }
            read(new XmlEvents(in), parts, templates);
        }
    }

    private void read(XmlEvents xml, ZipParts parts, Map<String, OfdPage> templates)
            throws IOException, XMLStreamException, UnreadableDocument {
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "PhysicalBox" -> box = numbers(xml.content(), box);
                case "Template" -> {
                    OfdPage template = templates.get(String.valueOf(xml.attribute("TemplateID")));
                    if (template != null && template != this) {
                        template.read(parts, box, templates);
                        glyphs.addAll(template.glyphs);
                    }
                }
                case "TextObject" -> OfdGlyphs.read(xml, glyphs);
                case "CustomTags", "Actions", "PathObject", "ImageObject", "CompositeObject" -> xml.skip();
                default -> {
                    // layers and blocks
                }
            }
            if (glyphs.size() > Limits.PDF_GLYPHS_PER_PAGE) {
                throw Refusal.bomb();
            }
        }
    }

    /** The page's lines from top to bottom, in points. */
    List<PrintedLine> lines(int page) {
        return new OfdLines(page, (box[2] - box[0]) * POINTS, (box[3] - box[1]) * POINTS, POINTS).of(glyphs);
    }

    /** Numbers parted by blanks, as many as the other has; the other where they are none. */
    static float[] numbers(String text, float[] otherwise) {
        String[] words = text.strip().split("\\s+");
        if (words.length < otherwise.length) {
            return otherwise;
        }
        var numbers = new float[otherwise.length];
        for (int i = 0; i < numbers.length; i++) {
            float n = number(words[i], Float.NaN);
            if (Float.isNaN(n)) {
                return otherwise;
            }
            numbers[i] = n;
        }
        return numbers;
    }

    static float number(String word, float otherwise) {
        try {
            float n = Float.parseFloat(word);
            return Math.abs(n) < 1e6f ? n : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
