package cn.mingfa.document.read;

import cn.mingfa.document.UnreadableDocument;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at the packed streams of a PDF before the library unpacks them into memory: each is inflated into nothing
 * and counted. Pictures are left alone, since text never unpacks them.
 */
final class PdfStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    /** How far before its data the dictionary of a stream is looked for. */
    private static final int DICTIONARY = 1024;

    private long total;

    private PdfStreams() {}

    static void check(Path file) throws IOException, UnreadableDocument {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            new PdfStreams().check(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    private void check(MappedByteBuffer pdf) throws UnreadableDocument {
        for (int at = find(pdf, 0); at >= 0; at = find(pdf, at)) {
            int data = afterLineEnd(pdf, at);
            String dictionary = dictionary(pdf, at - STREAM.length);
            if (!dictionary.contains("/Image")) {
                if (filters(dictionary) > 1) {
                    throw Refusal.bomb();
                }
                count(pdf, data);
            }
        }
    }

    /** Packing the packed makes no file smaller; only bombs do it. */
    private static int filters(String dictionary) {
        int n = 0;
        for (String filter : new String[] {"/FlateDecode", "/LZWDecode"}) {
            for (int at = dictionary.indexOf(filter); at >= 0; at = dictionary.indexOf(filter, at + 1)) {
                n++;
            }
        }
        return n;
    }

    /** Where the next {@code stream} that is no {@code endstream} ends; -1 at the end. */
    private static int find(ByteBuffer pdf, int from) {
        int last = pdf.limit() - STREAM.length;
        for (int i = from; i <= last; i++) {
            if (pdf.get(i) == 's' && matches(pdf, i) && (i == 0 || pdf.get(i - 1) != 'd')) {
                return i + STREAM.length;
            }
        }
        return -1;
    }

    private static boolean matches(ByteBuffer pdf, int at) {
        for (int k = 1; k < STREAM.length; k++) {
            if (pdf.get(at + k) != STREAM[k]) {
                return false;
            }
        }
        return true;
    }

    private static int afterLineEnd(ByteBuffer pdf, int at) {
        int i = at;
        while (i < pdf.limit() && i < at + 4 && (pdf.get(i) == '\r' || pdf.get(i) == '\n' || pdf.get(i) == ' ')) {
            i++;
        }
        return i;
    }

    private static String dictionary(ByteBuffer pdf, int end) {
        int from = Math.max(0, end - DICTIONARY);
        byte[] bytes = new byte[end - from];
        pdf.get(from, bytes);
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        int object = text.lastIndexOf(" obj");
        return object < 0 ? text : text.substring(object);
    }

    private void count(ByteBuffer pdf, int from) throws UnreadableDocument {
        var inflater = new Inflater();
        byte[] sink = new byte[64 * 1024];
        long mine = 0;
        try {
            inflater.setInput(pdf.duplicate().position(from));
            for (int n = inflater.inflate(sink); n > 0; n = inflater.inflate(sink)) {
                mine += n;
                total += n;
                if (mine > Limits.PDF_STREAM || total > Limits.PDF_STREAMS) {
                    throw Refusal.bomb();
                }
            }
        } catch (DataFormatException e) {
            // Not packed this way, or broken: then it does not grow either. What came out so far is counted.
            total += 1;
        } finally {
            inflater.end();
        }
    }
}
