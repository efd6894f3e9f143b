package cn.mingfa.document.read;

import cn.mingfa.document.SourceText;
import cn.mingfa.document.SourceText.Format;
import cn.mingfa.document.UnreadableDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** The gate of the reading engine: looks at what was given, refuses what is too much, hands on to the right reader. */
public final class Intake {

    static final int HEAD = 64 * 1024;

    private Intake() {}

    /** Reads a file of the disk under the name the user gave it. */
    public static SourceText read(String name, Path file) throws UnreadableDocument {
        try {
            return readRegular(name, file);
        } catch (IOException e) {
            throw refusal(file, e);
        }
    }

    /** Reads content held in memory. */
    public static SourceText read(String name, byte[] content) throws UnreadableDocument {
        if (content.length > Limits.UPLOAD_BYTES) {
            throw Refusal.tooLarge("文件", Limits.UPLOAD_BYTES);
        }
        try {
            return spilled(name, content);
        } catch (IOException e) {
            throw Refusal.interrupted();
        }
    }

    /** Reads a stream, up to the largest limit. */
    public static SourceText read(String name, InputStream content) throws UnreadableDocument {
        try {
            Path file = Files.createTempFile("mingfa", ".upload");
            try {
                try (var out = Files.newOutputStream(file)) {
                    copyWithinLimit(content, out);
                }
                return readRegular(name, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw Refusal.interrupted();
        }
    }

    private static void copyWithinLimit(InputStream in, OutputStream out) throws IOException, UnreadableDocument {
        byte[] buffer = new byte[HEAD];
        long total = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            total += n;
            if (total > Limits.UPLOAD_BYTES) {
                throw Refusal.tooLarge("文件", Limits.UPLOAD_BYTES);
            }
            out.write(buffer, 0, n);
        }
    }

    /** Containers are read at random, so they need a file; text does not. */
    private static SourceText spilled(String name, byte[] content) throws IOException, UnreadableDocument {
        byte[] head = content.length <= HEAD ? content : Arrays.copyOf(content, HEAD);
        if (Sniffer.byMagic(head) == Kind.TEXT) {
            return text(name, content);
        }
        Path file = Files.createTempFile("mingfa", ".upload");
        try {
            Files.write(file, content);
            return readRegular(name, file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static SourceText readRegular(String name, Path file) throws IOException, UnreadableDocument {
        if (Files.isDirectory(file)) {
            throw Refusal.directory();
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw Refusal.notAFile();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            long size = Math.max(Files.size(file), head.length);
            Kind kind = Sniffer.byMagic(head);
            if (kind != Kind.TEXT) {
                return container(name, file, kind, size);
            }
            if (size > Limits.TEXT_BYTES) {
                throw Sniffer.holdsNul(head) ? Refusal.unknown(Kind.BINARY) : tooMuchText();
            }
            return text(name, joined(head, in.readNBytes(Limits.TEXT_BYTES + 1 - head.length)));
        }
    }

    private static SourceText container(String name, Path file, Kind kind, long size)
            throws IOException, UnreadableDocument {
        Kind inner = switch (kind) {
            case ZIP -> ZipParts.kind(file, size);
            case OLE -> OleNames.kind(file);
            case TEXT, HTML, DOCX, PDF, ENCRYPTED_OFFICE, DOC, OLD_DOC, WORKS, RTF, WORD_XML, MHT, ODT -> kind;
            case OFD, XLS, XLSX, OLD_XLS, XLSB, SLIDES, ARCHIVE, IMAGE, XML, BINARY -> kind;
        };
        return switch (inner) {
            case DOCX -> DocxReader.read(name, file);
            case DOC -> DocReader.read(name, file, size);
            case OFD -> OfdReader.read(name, file);
            case XLSX -> XlsxReader.read(name, file);
            case XLS -> XlsReader.read(name, file, size);
            case PDF -> PdfReader.read(name, file, size);
            case ENCRYPTED_OFFICE -> throw Refusal.encrypted();
            case TEXT, HTML, OLD_DOC, WORKS, RTF, WORD_XML, MHT, ODT -> throw Refusal.unknown(inner);
            case OLD_XLS, XLSB, SLIDES, OLE, ZIP, ARCHIVE, IMAGE, XML, BINARY -> throw Refusal.unknown(inner);
        };
    }

    private static SourceText text(String name, byte[] bytes) throws UnreadableDocument {
        if (bytes.length > Limits.TEXT_BYTES) {
            throw tooMuchText();
        }
        Kind kind = Sniffer.byText(bytes);
        return switch (kind) {
            case TEXT -> new SourceText(name, Format.TXT, withinLimit(Decoding.decode(bytes)), Map.of());
            case HTML -> {
                if (bytes.length > Limits.HTML_BYTES) {
                    throw Refusal.tooLarge("网页", Limits.HTML_BYTES);
                }
                yield HtmlReader.read(name, Decoding.decodePage(bytes));
            }
            case DOCX, PDF, ENCRYPTED_OFFICE, DOC, OLD_DOC, WORKS, RTF, WORD_XML -> throw Refusal.unknown(kind);
            case MHT, ODT, OFD, XLS, XLSX, OLD_XLS, XLSB, SLIDES -> throw Refusal.unknown(kind);
            case OLE, ZIP, ARCHIVE, IMAGE, XML, BINARY -> throw Refusal.unknown(kind);
        };
    }

    private static String withinLimit(String text) throws UnreadableDocument {
        if (text.length() > Limits.CHARS) {
            throw Refusal.tooMany("文字", Limits.CHARS);
        }
        return text;
    }

    private static UnreadableDocument tooMuchText() {
        return Refusal.tooLarge("文本", Limits.TEXT_BYTES);
    }

    private static byte[] joined(byte[] head, byte[] rest) {
        if (rest.length == 0) {
            return head;
        }
        byte[] all = Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, all, head.length, rest.length);
        return all;
    }

    /** What an I/O failure means to the user. */
    static UnreadableDocument refusal(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return Refusal.notFound();
        }
        if (e instanceof AccessDeniedException) {
            return Refusal.denied();
        }
        if (Files.exists(file) && !Files.isReadable(file)) {
            return Refusal.denied();
        }
        return Refusal.interrupted();
    }
}
