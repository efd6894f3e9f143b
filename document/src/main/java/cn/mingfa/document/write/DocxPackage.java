package cn.mingfa.document.write;

import cn.mingfa.document.OfficialDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts the parts of a .docx together; the same document gives the same bytes. */
public final class DocxPackage {

    private static final String RESOURCES = "/mingfa/document/docx/";

    /** The earliest moment a ZIP can hold: no trace of when the file was made. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Word refuses longer tags. */
    private static final int LONGEST_TAG = 64;

    private static final int KEPT_OF_TAG = 51;

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private DocxPackage() {}

    /** The whole package, with a note at the head of every page where one is given. */
    public static byte[] bytes(OfficialDocument document, Optional<String> note) {
        var bytes = new ByteArrayOutputStream(32 * 1024);
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", resource("content-types.xml"));
            add(zip, "_rels/.rels", resource("package.rels"));
            add(zip, "word/document.xml", utf8(DocumentPart.of(document)));
            add(zip, "word/_rels/document.xml.rels", resource("document.rels"));
            add(zip, "word/styles.xml", resource("styles.xml"));
            add(zip, "word/settings.xml", resource("settings.xml"));
            add(zip, "word/header.xml", utf8(header(note)));
            add(zip, "word/footer-odd.xml", resource("footer-odd.xml"));
            add(zip, "word/footer-even.xml", resource("footer-even.xml"));
            add(zip, "docProps/core.xml", utf8(properties(document.title())));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot happen in memory", e);
        }
        return bytes.toByteArray();
    }

    /** The figure's id, shortened where it is too long for a tag. */
    public static String tag(String figureId) {
        if (figureId.length() <= LONGEST_TAG) {
            return figureId;
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(utf8(figureId));
            return figureId.substring(0, KEPT_OF_TAG) + "-" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String header(Optional<String> note) {
        var out = new Markup().raw(XML + "<w:hdr " + W + ">").open("Header", "");
        note.ifPresent(text -> out.run(Face.HEI.sized(21), text));
        return out.close().raw("</w:hdr>").toString();
    }

    /** Title and language, for readers of the screen; nobody's name, no date. */
    private static String properties(String title) {
        return XML
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + Markup.escaped(title)
                + "</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>";
    }

    /** Begins a part that bears no time. */
    public static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        begin(zip, name);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = DocxPackage.class.getResourceAsStream(RESOURCES + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
