package cn.mingfa.document.read;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A walk over the XML of an Office part, by local names, so that the transitional and the strict vocabulary read alike.
 * No document type, no entity, no external reference; depth is limited.
 */
final class XmlEvents {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int depth;
    private int elements;

    XmlEvents(InputStream in) throws XMLStreamException {
        reader = FACTORY.createXMLStreamReader(decoded(in));
    }

    /**
     * Office parts are UTF-8 or UTF-16 (ECMA-376-2, 8.1.4). Decoded here, for the parser of the JDK prints bad bytes to
     * standard error.
     */
    private static Reader decoded(InputStream in) throws XMLStreamException {
        try {
            var buffered = new BufferedInputStream(in, 16 * 1024);
            buffered.mark(3);
            int first = buffered.read();
            int second = buffered.read();
            int third = buffered.read();
            boolean utf16 = first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
            boolean mark = first == 0xEF && second == 0xBB && third == 0xBF;
            if (!mark) {
                buffered.reset();
            }
            var charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
            return new ShortTags(new InputStreamReader(buffered, charset.newDecoder()));
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /** The parser holds a tag as a whole; one that never ends would fill the memory. */
    private static final class ShortTags extends FilterReader {

        private int run;

        ShortTags(Reader in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            run = c == '<' ? 0 : run + 1;
            check();
            return c;
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            int n = super.read(buffer, from, length);
            for (int i = from; i < from + n; i++) {
                run = buffer[i] == '<' ? 0 : run + 1;
            }
            check();
            return n;
        }

        private void check() throws IOException {
            if (run > 2 * Limits.CHARS) {
                throw new ZipParts.Bomb();
            }
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** Moves on; false at the end. */
    boolean next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> {
                elements++;
                if (++depth > Limits.XML_DEPTH) {
                    throw new XMLStreamException("nested deeper than " + Limits.XML_DEPTH);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new XMLStreamException("document types and entities are not allowed");
            default -> {
                // text, comments, instructions
            }
        }
        return true;
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isEnd() {
        return reader.isEndElement();
    }

    boolean isText() {
        return reader.isCharacters();
    }

    String name() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    /** An attribute by local name, or null. */
    @Nullable
    String attribute(String local) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(local)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    @Nullable
    String val() {
        return attribute("val");
    }

    /** The value as a number; what is absent or no number gives the other. */
    int number(String attribute, int other) {
        String value = attribute(attribute);
        if (value == null || value.length() > 9) {
            return other;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return other;
        }
    }

    /** Whether an on/off property such as {@code <w:vanish/>} is on. */
    boolean isOn() {
        String val = val();
        return val == null || !(val.equals("0") || val.equals("false") || val.equals("off"));
    }

    /** From a start to its end: the text between, that of inner elements included. */
    String content() throws XMLStreamException {
        var content = new StringBuilder();
        int outer = depth - 1;
        while (depth > outer && next()) {
            if (isText()) {
                content.append(text());
            }
        }
        return content.toString();
    }

    /** From a start to its end, dropping what lies between. */
    void skip() throws XMLStreamException {
        int outer = depth - 1;
        while (depth > outer && next()) {
            // nothing of it is wanted
        }
    }

    /** How many elements began before the last one that did: its place in document order, whatever was skipped. */
    int ordinal() {
        return elements - 1;
    }

    /** How deep the current element lies; constant between its start and before its end. */
    int depth() {
        return depth;
    }
}
