package cn.mingfa.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A .docx put together part by part, as no word processor would dare to. */
final class DocxFixture {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static DocxFixture ofBody(String body) {
        return ofDocument(XML + "<w:document" + SPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    static DocxFixture ofDocument(String document) {
        var fixture = new DocxFixture();
        fixture.part("[Content_Types].xml", XML + "<Types/>");
        return fixture.part("word/document.xml", document);
    }

    DocxFixture numbering(String content) {
        return part("word/numbering.xml", XML + "<w:numbering" + SPACES + ">" + content + "</w:numbering>");
    }

    DocxFixture styles(String content) {
        return part("word/styles.xml", XML + "<w:styles" + SPACES + ">" + content + "</w:styles>");
    }

    DocxFixture part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    DocxFixture part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] content(String name) {
        return java.util.Objects.requireNonNull(parts.get(name), name);
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The text the reader makes of it. */
    String read() throws UnreadableDocument {
        return Documents.read("甲.docx", bytes()).text();
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    static String numbered(int num, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + num
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String level(int level, String format, String pattern) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + pattern + "\"/></w:lvl>";
    }
}
