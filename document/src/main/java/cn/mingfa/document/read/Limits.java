package cn.mingfa.document.read;

/** What one document may cost. Sized so that the worst admitted file is read in a heap of 256 MB. */
final class Limits {

    private static final int MB = 1024 * 1024;

    /** Of a file without a container, before it is known whether it is a text or a page. */
    static final int TEXT_BYTES = 20 * MB;

    /** A page with its pictures inlined. */
    static final int HTML_BYTES = 12 * MB;

    /** The tree costs some 200 bytes a tag. */
    static final int HTML_TAGS = 300_000;

    /** Beyond it the parser appends to the deepest element instead of nesting. */
    static final int HTML_DEPTH = 256;

    /** Mostly pictures. */
    static final int DOCX_BYTES = 60 * MB;

    /** Held in memory as a whole, pictures and all. */
    static final int DOC_BYTES = 40 * MB;

    /** A tree in memory, some ten times its size. */
    static final int XLS_BYTES = 8 * MB;

    static final int ZIP_ENTRIES = 10_000;

    /** Inflated XML of all parts read. */
    static final int ZIP_INFLATED = 64 * MB;

    /** Inflated parts of a document that is written back, pictures and all. */
    static final int ZIP_COPIED = 512 * MB;

    /** The XML of a document that is written back is held as a tree, some ten times its size. */
    static final int TREE_BYTES = 12 * MB;

    /** Inflated to packed size beyond the first {@link #ZIP_RATIO_FROM} bytes; real documents stay below 40. */
    static final int ZIP_RATIO = 200;

    static final int ZIP_RATIO_FROM = 4 * MB;

    static final int XML_DEPTH = 1_000;

    /** Scans are refused anyway, after a look. */
    static final int PDF_BYTES = 100 * MB;

    static final int PDF_PAGES = 2_000;

    /** Inflated size of one stream that is not a picture. */
    static final int PDF_STREAM = 32 * MB;

    /** Inflated size of all streams that are not pictures. */
    static final int PDF_STREAMS = 256 * MB;

    /** Drawing instructions of a document; a page set glyph by glyph has some five thousand. */
    static final int PDF_OPERATORS = 8_000_000;

    /** Forms drawn; forms that draw forms multiply. */
    static final int PDF_FORMS = 200_000;

    static final int PDF_GLYPHS_PER_PAGE = 100_000;

    /** Text of any document, in UTF-16 units: as much as 300 reports, and still checked within seconds. */
    static final int CHARS = 2_000_000;

    /** Of all tables of a document; a place for each is kept. */
    static final int CELLS = 300_000;

    /** The most that is taken of an upload. */
    static final int UPLOAD_BYTES = PDF_BYTES;

    private Limits() {}

    static String megabytes(long bytes) {
        return bytes / MB + " MB";
    }
}
