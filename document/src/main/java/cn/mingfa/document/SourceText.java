package cn.mingfa.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document as read: the text every offset of facts and findings refers to (UTF-16 units), and what the carrier says
 * about it. For plain text it is the decoded file, line ends kept; for other formats one block a line.
 *
 * @param name the file as the user gave it
 * @param labels metadata stated by the carrier, label as printed (blanks inside removed) to value, in order; a .docx
 *     states how many {@link #REVISIONS} and {@link #COMMENTS} are left in it
 * @param tables in the order of their first cells; none where the carrier knows no tables
 */
public record SourceText(String name, Format format, String text, Map<String, String> labels, List<Table> tables) {

    /** Label of the number of insertions and deletions nobody has accepted or rejected yet. */
    public static final String REVISIONS = "修订";

    /** Label of the number of comments at the margin. */
    public static final String COMMENTS = "批注";

    public SourceText {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        tables = List.copyOf(tables);
    }

    /** A text without tables. */
    public SourceText(String name, Format format, String text, Map<String, String> labels) {
        this(name, format, text, labels, List.of());
    }

    /** A text that has no carrier, such as a draft in the workspace. */
    public static SourceText of(String name, String text) {
        return new SourceText(name, Format.TXT, text, Map.of());
    }

    /** The same document under another name. */
    public SourceText named(String other) {
        return new SourceText(other, format, text, labels, tables);
    }

    /** What stands in a cell of one of the {@link #tables}; lines of a cell are parted by blanks or line feeds. */
    public String text(Table.Cell cell) {
        return text.substring(cell.start(), cell.end());
    }

    /** SHA-256 of the text in UTF-8, lower-case hexadecimal. */
    public String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Carrier formats, recognised by content and never by extension. */
    public enum Format {
        TXT,
        HTML,
        DOCX,
        /** Word 97 to 2003 and older, and .wps texts. */
        DOC,
        PDF,
        OFD,
        XLSX,
        XLS
    }
}
