package cn.mingfa.document;

import cn.mingfa.document.read.Intake;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Reads documents of every supported format: plain text, portal pages, .docx, .doc (and .wps), .pdf, .ofd, .xlsx and .xls,
 * told apart by content.
 *
 * <p>Limits (a file above one is refused as {@link UnreadableDocument.Code#TOO_LARGE}, before it is read as a whole):
 * two million characters of text; files of plain text 20 MB, pages 12 MB and 300 000 tags, .docx, .ofd and .xlsx 60 MB and 64 MB
 * of inflated XML, .doc 40 MB, .xls 8 MB, .pdf 100 MB; .pdf and .ofd 2 000 pages; tables 300 000 cells.
 * All of it works within a heap of 256 MB. Libraries are loaded when the first file of their format is read.
 *
 * <p>Stateless and safe for use by many threads.
 */
public final class Documents {

    private Documents() {}

    public static DocumentReader reader() {
        return Documents::read;
    }

    /** As {@link DocumentReader#read}. */
    public static SourceText read(Path file) throws UnreadableDocument {
        return Intake.read(file.toString(), file);
    }

    /**
     * Reads an upload held in memory.
     *
     * @param name what the user calls the file; decides nothing
     */
    public static SourceText read(String name, byte[] content) throws UnreadableDocument {
        return Intake.read(name, content);
    }

    /** Reads an upload; at most one byte more than the largest limit is taken from the stream, which stays open. */
    public static SourceText read(String name, InputStream content) throws UnreadableDocument {
        return Intake.read(name, content);
    }
}
