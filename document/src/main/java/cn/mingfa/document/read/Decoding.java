package cn.mingfa.document.read;

import cn.mingfa.document.UnreadableDocument;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Bytes to text: UTF-8, else GB18030; a byte order mark decides and is dropped. What is neither, or holds the control
 * characters of a binary file, is refused.
 */
final class Decoding {

    private static final char REPLACEMENT = '\uFFFD';

    private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([a-z0-9_-]{1,40})");

    private Decoding() {}

    static String decode(byte[] bytes) throws UnreadableDocument {
        String text = characters(bytes);
        if (isBinary(text)) {
            throw Refusal.unknown(Kind.BINARY);
        }
        return text;
    }

    /**
     * A page: browsers forgive bad bytes, so do we. UTF-8 where it fits without exception, then what the page declares,
     * then GB18030.
     */
    static String decodePage(byte[] bytes) throws UnreadableDocument {
        String text;
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            text = new String(bytes, StandardCharsets.UTF_16);
        } else if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            text = new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        } else if (firstMalformed(bytes, 0, StandardCharsets.UTF_8) < 0) {
            text = new String(bytes, StandardCharsets.UTF_8);
        } else {
            text = new String(bytes, declared(bytes));
        }
        if (isBinary(text)) {
            throw Refusal.unknown(Kind.BINARY);
        }
        return text;
    }

    private static Charset declared(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        var declaration = DECLARED.matcher(head);
        String name = declaration.find() ? declaration.group(1).toLowerCase(Locale.ROOT) : "";
        if (name.isEmpty() || name.startsWith("gb") || !Charset.isSupported(name)) {
            return Charset.forName("GB18030");
        }
        return Charset.forName(name);
    }

    private static String characters(byte[] bytes) throws UnreadableDocument {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (utf8.indexOf(REPLACEMENT) < 0 || firstMalformed(bytes, 0, StandardCharsets.UTF_8) < 0) {
            return utf8;
        }
        Charset national = Charset.forName("GB18030");
        String gb = new String(bytes, national);
        if (gb.indexOf(REPLACEMENT) < 0 || firstMalformed(bytes, 0, national) < 0) {
            return gb;
        }
        throw neither(bytes, utf8, gb);
    }

    private static String strict(byte[] bytes, int from, Charset charset) throws UnreadableDocument {
        String text = new String(bytes, from, bytes.length - from, charset);
        if (text.indexOf(REPLACEMENT) >= 0) {
            long bad = firstMalformed(bytes, from, charset);
            if (bad >= 0) {
                throw isBinary(text) ? Refusal.unknown(Kind.BINARY) : Refusal.damagedText(bad);
            }
        }
        return text;
    }

    /** A text with a few bad bytes is damaged; one with many is no text. */
    private static UnreadableDocument neither(byte[] bytes, String utf8, String gb) {
        boolean isUtf8 = replaced(utf8) <= replaced(gb);
        String better = isUtf8 ? utf8 : gb;
        if (isBinary(better) || replaced(better) * 50L > better.length()) {
            return Refusal.unknown(Kind.BINARY);
        }
        return Refusal.damagedText(
                firstMalformed(bytes, 0, isUtf8 ? StandardCharsets.UTF_8 : Charset.forName("GB18030")));
    }

    private static long replaced(String text) {
        return text.chars().filter(c -> c == REPLACEMENT).count();
    }

    /** Offset of the first byte that the charset does not know, or -1. */
    private static long firstMalformed(byte[] bytes, int from, Charset charset) {
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var out = java.nio.CharBuffer.allocate(8192);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    /** Control characters that no text editor writes: one NUL, or more than one in two hundred of the others. */
    static boolean isBinary(CharSequence text) {
        long controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                if (c == 0) {
                    return true;
                }
                controls++;
            }
        }
        return controls > 2 && controls * 200 > text.length();
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
