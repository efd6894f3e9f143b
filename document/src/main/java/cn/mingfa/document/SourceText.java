package cn.mingfa.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A document as read: the text every offset of facts and findings refers to (UTF-16 units), and what the carrier says
 * about it. For plain text it is the decoded file, line ends kept; for other formats one block a line.
 *
 * @param name the file as the user gave it
 * @param labels metadata stated by the carrier, label as printed (blanks inside removed) to value, in order
 */
public record SourceText(String name, Format format, String text, Map<String, String> labels) {

    public SourceText {
        labels = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    /** A text that has no carrier, such as a draft in the workspace. */
    public static SourceText of(String name, String text) {
        return new SourceText(name, Format.TXT, text, Map.of());
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
        PDF
    }
}
