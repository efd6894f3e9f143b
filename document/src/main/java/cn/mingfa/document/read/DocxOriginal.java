package cn.mingfa.document.read;

import cn.mingfa.document.SourceText.Format;
import cn.mingfa.document.UnreadableDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** A .docx opened to be written back: its text, where each character of it stands, and its parts, inflated under watch. */
public final class DocxOriginal implements AutoCloseable {

    private final ZipParts parts;
    private final String main;
    private final String text;
    private final long[] places;

    private DocxOriginal(ZipParts parts, String main, String text, long[] places) {
        this.parts = parts;
        this.main = main;
        this.text = text;
        this.places = places;
    }

    /** @throws UnreadableDocument if the file is no .docx or cannot be read */
    public static DocxOriginal open(Path file) throws UnreadableDocument {
        try (InputStream in = Files.newInputStream(file)) {
            boolean container = Sniffer.byMagic(in.readNBytes(Intake.HEAD)) == Kind.ZIP;
            if (!container || ZipParts.kind(file, Files.size(file)) != Kind.DOCX) {
                throw Refusal.notDocx();
            }
        } catch (IOException e) {
            throw Intake.refusal(file, e);
        }
        try {
            return open(ZipParts.open(file));
        } catch (IOException | XMLStreamException e) {
            throw DocxReader.refusal(e);
        }
    }

    private static DocxOriginal open(ZipParts parts) throws IOException, XMLStreamException, UnreadableDocument {
        try {
            String main = DocxReader.main(parts);
            Lines lines = DocxReader.lines(parts, main);
            String text = lines.source("", Format.DOCX).text();
            return new DocxOriginal(parts, main, text, lines.origins(text.length()));
        } catch (IOException | XMLStreamException | UnreadableDocument e) {
            parts.close();
            throw e;
        }
    }

    /** The text as {@link cn.mingfa.document.Documents} reads it. */
    public String text() {
        return text;
    }

    /** Where the character at an offset of the text stands; empty where the word processor made it up. */
    public Optional<Long> place(int offset) {
        return offset < 0 || offset >= places.length || places[offset] == Passage.NOWHERE
                ? Optional.empty()
                : Optional.of(places[offset]);
    }

    /** Name of the part that holds the text, such as {@code word/document.xml}. */
    public String main() {
        return main;
    }

    /** Names of all parts in the order of the container. */
    public List<String> names() {
        return parts.names();
    }

    /** The content of a part, or null where there is none; it stops with an error where it outgrows the limits. */
    public @Nullable InputStream part(String name) throws IOException {
        return parts.part(name);
    }

    /** Writes the content of a part out as it is. */
    public void copy(String name, OutputStream out) throws IOException {
        parts.copy(name, out);
    }

    /** All bytes of a part that is to be held as a tree. */
    public static byte[] ofTree(InputStream part) throws IOException, UnreadableDocument {
        byte[] bytes = part.readNBytes(Limits.TREE_BYTES + 1);
        if (bytes.length > Limits.TREE_BYTES) {
            throw Refusal.tooLarge("正文部件", Limits.TREE_BYTES);
        }
        return bytes;
    }

    /** What a failure while parts are inflated or parsed means to the user. */
    public static UnreadableDocument refusal(Exception e) {
        return DocxReader.refusal(e);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
