package cn.mingfa.document.read;

import cn.mingfa.document.SourceText;
import cn.mingfa.document.SourceText.Format;
import cn.mingfa.document.UnreadableDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads .docx straight off the container: its main part, with styles and numbering resolved. */
final class DocxReader {

    private static final String MAIN = "word/document.xml";

    private DocxReader() {}

    static SourceText read(String name, Path file) throws UnreadableDocument {
        try (var parts = ZipParts.open(file)) {
            return lines(parts, main(parts)).source(name, Format.DOCX);
        } catch (IOException | XMLStreamException e) {
            throw refusal(e);
        }
    }

    /** The lines of the main part. */
    static Lines lines(ZipParts parts, String main) throws IOException, XMLStreamException, UnreadableDocument {
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        DocxStyles styles = styles(parts, folder + "styles.xml");
        NumberedLists numbering = numbering(parts, folder + "numbering.xml");
        try (@Nullable InputStream in = parts.part(main)) {
            if (in == null) {
                throw Refusal.damaged("Word 文档缺少正文部件，");
            }
            return new DocxBody(new XmlEvents(in), styles, numbering).read();
        }
    }

    /** What a failure while inflating or parsing means to the user. */
    static UnreadableDocument refusal(Exception e) {
        boolean bomb = e instanceof ZipParts.Bomb
                || e instanceof XMLStreamException parse && parse.getNestedException() instanceof ZipParts.Bomb;
        return bomb ? Refusal.bomb() : Refusal.damaged("Word 文档");
    }

    /** The main part, as the package's relations name it. */
    static String main(ZipParts parts) throws IOException, XMLStreamException {
        try (InputStream in = parts.part("_rels/.rels")) {
            if (in == null) {
                return MAIN;
            }
            var xml = new XmlEvents(in);
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("Relationship")) {
                    String type = xml.attribute("Type");
                    String target = xml.attribute("Target");
                    if (type != null && target != null && type.endsWith("/officeDocument")) {
                        return target.startsWith("/") ? target.substring(1) : target;
                    }
                }
            }
            return MAIN;
        }
    }

    private static DocxStyles styles(ZipParts parts, String name) throws IOException, XMLStreamException {
        try (@Nullable InputStream in = parts.part(name)) {
            return in == null ? new DocxStyles() : new DocxStyles(new XmlEvents(in));
        }
    }

    private static NumberedLists numbering(ZipParts parts, String name) throws IOException, XMLStreamException {
        try (@Nullable InputStream in = parts.part(name)) {
            return in == null ? new NumberedLists() : DocxNumbering.read(new XmlEvents(in));
        }
    }
}
