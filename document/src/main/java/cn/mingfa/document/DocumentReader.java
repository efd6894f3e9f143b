package cn.mingfa.document;

import java.nio.file.Path;

/** Reads a document of any supported format within stated limits of size, depth and expansion. */
public interface DocumentReader {

    /**
     * Reads the file, recognising its format by content.
     *
     * @throws UnreadableDocument if there is no such file, it cannot be opened, is none of the formats, is encrypted,
     *     exceeds a limit or is damaged
     */
    SourceText read(Path file) throws UnreadableDocument;
}
