package cn.mingfa.document.read;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What paragraph styles say about numbering, with inheritance. */
final class DocxStyles {

    /** The numbering a style asks for; level -1 where it does not say. */
    record Numbered(String numId, int level, String style) {}

    private record Style(String basedOn, @Nullable String numId, int level) {}

    /** Longer chains are cycles. */
    private static final int CHAIN = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private String standard = "";

    /** No styles part. */
    DocxStyles() {}

    DocxStyles(XmlEvents xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("style") && "paragraph".equals(xml.attribute("type"))) {
                readStyle(xml);
            }
        }
    }

    private void readStyle(XmlEvents xml) throws XMLStreamException {
        String id = String.valueOf(xml.attribute("styleId"));
        String isDefault = xml.attribute("default");
        if ("1".equals(isDefault) || "true".equals(isDefault)) {
            standard = id;
        }
        String basedOn = "";
        String numId = null;
        int level = -1;
        int depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "basedOn" -> basedOn = String.valueOf(xml.val());
                case "numId" -> numId = xml.val();
                case "ilvl" -> level = xml.number("val", -1);
                case "pPrChange" -> xml.skip();
                default -> {
                    // face and position
                }
            }
        }
        styles.put(id, new Style(basedOn, numId, level));
    }

    /** The numbering of a paragraph of this style, or null. */
    @Nullable
    Numbered numbering(String styleId) {
        String id = styleId.isEmpty() ? standard : styleId;
        for (int i = 0; i < CHAIN; i++) {
            Style style = styles.get(id);
            if (style == null) {
                return null;
            }
            String numId = style.numId();
            if (numId != null) {
                return new Numbered(numId, style.level(), id);
            }
            id = style.basedOn();
        }
        return null;
    }
}
