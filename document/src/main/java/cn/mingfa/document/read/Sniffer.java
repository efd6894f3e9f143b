package cn.mingfa.document.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what a file is from its first bytes; the name is never asked. */
final class Sniffer {

    private record Magic(Kind kind, int offset, String bytes) {}

    /** Signatures in ISO-8859-1. */
    private static final List<Magic> MAGICS = List.of(
            new Magic(Kind.PDF, 0, "%PDF-"),
            new Magic(Kind.ZIP, 0, "PK\3\4"),
            new Magic(Kind.ZIP, 0, "PK\5\6"),
            new Magic(Kind.OLE, 0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
            new Magic(Kind.RTF, 0, "{\\rtf"),
            new Magic(Kind.ARCHIVE, 0, "Rar!\u001A\7"),
            new Magic(Kind.ARCHIVE, 0, "7z\u00BC\u00AF\u0027\u001C"),
            new Magic(Kind.ARCHIVE, 0, "\u001F\u008B"),
            new Magic(Kind.ARCHIVE, 257, "ustar"),
            new Magic(Kind.IMAGE, 0, "\u0089PNG\r\n"),
            new Magic(Kind.IMAGE, 0, "\u00FF\u00D8\u00FF"),
            new Magic(Kind.IMAGE, 0, "GIF8"),
            new Magic(Kind.IMAGE, 0, "II*\0"),
            new Magic(Kind.IMAGE, 0, "MM\0*"),
            new Magic(Kind.IMAGE, 8, "WEBPVP8"));

    private static final Pattern PAGE_START = Pattern.compile(
            "(?is)\\A(?:\\s|\uFEFF|<\\?xml[^>]*>|<!--.*?-->)*+<(?:!doctype\\s+html|html|head|body|meta|title|link|script"
                    + "|style|base|div|p|span|table|section|article|main|header|h[1-6]|center|font|ul|ol|br|a)[\\s>/]");
    private static final Pattern PAGE_NEAR = Pattern.compile("(?i)<(?:html|body)[\\s>]");

    /** How far into a text its kind shows. */
    private static final int LOOK = 8 * 1024;

    private Sniffer() {}

    /** The kind that a signature tells; {@link Kind#TEXT} for all else. */
    static Kind byMagic(byte[] head) {
        var start = new String(head, 0, Math.min(head.length, 512), StandardCharsets.ISO_8859_1);
        for (Magic magic : MAGICS) {
            if (start.startsWith(magic.bytes(), magic.offset())) {
                return magic.kind();
            }
        }
        return Kind.TEXT;
    }

    /** The kind of something without a signature, told by the words at its beginning. */
    static Kind byText(byte[] bytes) {
        String head = head(bytes);
        if (PAGE_START.matcher(head).find()) {
            return Kind.HTML;
        }
        String start = head.strip();
        if (start.startsWith("<?xml") || start.startsWith("<w:wordDocument")) {
            if (head.contains("Word.Document") || head.contains("w:wordDocument") || head.contains("pkg:package")) {
                return Kind.WORD_XML;
            }
            return PAGE_NEAR.matcher(head).find() ? Kind.HTML : Kind.XML;
        }
        if (start.regionMatches(true, 0, "MIME-Version:", 0, 13) || isMailLike(start)) {
            return Kind.MHT;
        }
        return PAGE_NEAR
                        .matcher(head.substring(0, Math.min(head.length(), LOOK / 4)))
                        .find()
                ? Kind.HTML
                : Kind.TEXT;
    }

    /** Browsers write {@code From: <Saved by …>} before the version line. */
    private static boolean isMailLike(String start) {
        return start.startsWith("From: <Saved by") && start.contains("MIME-Version:");
    }

    /** ASCII is the same in every encoding that matters here but UTF-16. */
    private static String head(byte[] bytes) {
        int n = Math.min(bytes.length, LOOK);
        boolean utf16 = n >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
        if (utf16) {
            return new String(bytes, 0, n, StandardCharsets.UTF_16);
        }
        boolean mark = n >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return new String(bytes, mark ? 3 : 0, mark ? n - 3 : n, StandardCharsets.ISO_8859_1);
    }

    static boolean holdsNul(byte[] head) {
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
