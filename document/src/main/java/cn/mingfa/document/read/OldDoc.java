package cn.mingfa.document.read;

import cn.mingfa.document.UnreadableDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/**
 * The text of a document of Word 6 and Word 95, which lies in the file as the bytes of the national encoding. Those
 * that were "saved fast" hold it in scattered pieces and are refused.
 */
final class OldDoc {

    private static final int FLAGS = 0x0A;
    private static final int COMPLEX = 0x0004;
    private static final int TEXT_START = 0x18;
    private static final int TEXT_LENGTH = 0x34;

    /** A paragraph, cell, line or page ends; fields are cut out before. */
    private static final String ENDS = "[\\r\\u000B\\u000C\\u000E]";

    private OldDoc() {}

    static Lines read(DirectoryNode root) throws IOException, UnreadableDocument {
        byte[] bytes;
        try (InputStream in = root.createDocumentInputStream("WordDocument")) {
            bytes = in.readAllBytes();
        }
        var header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if ((header.getShort(FLAGS) & COMPLEX) != 0) {
            throw Refusal.unknown(Kind.OLD_DOC);
        }
        int start = header.getInt(TEXT_START);
        int length = header.getInt(TEXT_LENGTH);
        if (start < 0 || length < 0 || start > bytes.length || length > bytes.length - start) {
            throw Refusal.damaged("旧版 Word 文件");
        }
        return lines(new String(bytes, start, length, Charset.forName("GB18030")));
    }

    private static Lines lines(String text) throws UnreadableDocument {
        var lines = new Lines();
        for (String paragraph : withoutFields(text).split(ENDS)) {
            // A row ends in a mark more than it has cells.
            boolean row = paragraph.indexOf('\u0007') >= 0;
            for (String line : row ? paragraph.split("\u0007\u0007", -1) : new String[] {paragraph}) {
                lines.add(
                        line.replace('\u0007', '\t').replace('\u001E', '-').replaceAll("[\\x00-\\x08\\x0F-\\x1F]", ""));
            }
            lines.checkSize();
        }
        return lines;
    }

    private static String withoutFields(String text) {
        var out = new StringBuilder();
        int hidden = 0;
        for (char c : text.toCharArray()) {
            switch (c) {
                case 0x13 -> hidden++;
                case 0x14 -> hidden = Math.max(0, hidden - 1);
                case 0x15 -> {
                    // the field's result, if any, is over
                }
                default -> {
                    if (hidden == 0) {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }
}
