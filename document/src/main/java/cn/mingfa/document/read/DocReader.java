package cn.mingfa.document.read;

import cn.mingfa.document.SourceText;
import cn.mingfa.document.SourceText.Format;
import cn.mingfa.document.UnreadableDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads .doc of Word 97 and later, and .wps texts, which are the same inside; older ones by {@link OldDoc}. */
final class DocReader {

    /** The head of the stream, [MS-DOC] 2.5.2 FibBase. */
    private static final int HEAD = 12;

    private static final int WORD_97 = 0xA5EC;
    private static final int WORD_95 = 0xA5DC;
    private static final int WORD_6 = 0xA5DB;
    private static final int VERSION = 2;
    private static final int FIRST_OF_97 = 106;
    private static final int FLAGS = 0x0A;
    private static final int ENCRYPTED = 0x0100;

    static {
        Poi.quiet();
    }

    private DocReader() {}

    static SourceText read(String name, Path file, long size) throws UnreadableDocument {
        if (size > Limits.DOC_BYTES) {
            throw Refusal.tooLarge("旧版 Word 文件", Limits.DOC_BYTES);
        }
        try (var ole = new POIFSFileSystem(file.toFile(), true)) {
            return lines(ole).source(name, Format.DOC);
        } catch (EncryptedDocumentException e) {
            throw Refusal.encrypted();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The library meets broken structures with all kinds of exceptions; to the user they are one thing.
            throw Refusal.damaged("旧版 Word 文件");
        }
    }

    private static Lines lines(POIFSFileSystem ole) throws IOException, UnreadableDocument {
        var head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
        try (InputStream in = ole.getRoot().createDocumentInputStream("WordDocument")) {
            head.put(in.readNBytes(HEAD)).rewind();
        }
        int ident = head.getShort(0) & 0xFFFF;
        if (ident != WORD_97 && ident != WORD_95 && ident != WORD_6) {
            throw Refusal.damaged("旧版 Word 文件");
        }
        if ((head.getShort(FLAGS) & ENCRYPTED) != 0) {
            throw Refusal.encrypted();
        }
        if (head.getShort(VERSION) < FIRST_OF_97) {
            return OldDoc.read(ole.getRoot());
        }
        try (var word = new HWPFDocument(ole.getRoot())) {
            return new DocBody(word).read();
        }
    }
}
