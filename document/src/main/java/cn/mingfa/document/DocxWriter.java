package cn.mingfa.document;

import cn.mingfa.document.write.DocxPackage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Writes an official document as .docx in the layout of GB/T 9704-2012: 22 lines of 28 characters, the customary faces
 * by name, page numbers outside. A document with a header becomes the filed edition (公文版, name and date placed for the
 * seal), one without the public edition (公开版).
 *
 * <p>Each bound figure is a content control whose tag is the figure's id (see {@link #tag}), so that it can be followed
 * to {@code report.json}. The same document gives the same bytes: no author, no time.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class DocxWriter {

    private final Optional<String> note;

    public DocxWriter() {
        this(Optional.empty());
    }

    private DocxWriter(Optional<String> note) {
        this.note = note;
    }

    /** A writer that prints a note, such as 草稿, at the head of every page, outside of the text. */
    public DocxWriter withNote(String text) {
        return new DocxWriter(Optional.of(text));
    }

    /** Writes the package; the stream stays open. */
    public void write(OfficialDocument document, OutputStream out) throws IOException {
        out.write(toBytes(document));
    }

    public byte[] toBytes(OfficialDocument document) {
        return DocxPackage.bytes(document, note);
    }

    /**
     * The tag that marks a figure's content control: the id itself, or where it exceeds the 64 characters a word
     * processor allows, its first 51 with a dash and 12 hexadecimal digits of its SHA-256.
     */
    public static String tag(String figureId) {
        return DocxPackage.tag(figureId);
    }
}
