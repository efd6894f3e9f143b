package cn.mingfa.document.read;

import cn.mingfa.document.UnreadableDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The names inside an OLE compound file. Its directory consists of 128-byte entries somewhere in whole sectors, so
 * every 128-byte slice that looks like an entry is one: no chain is followed, none can loop.
 */
final class OleNames {

    private static final int ENTRY = 128;
    private static final int NAME_LENGTH = 64;
    private static final int TYPE = 66;

    /** The head of the file, [MS-CFB] 2.2. */
    private static final int HEAD = 512;

    private static final int SECTOR_SHIFT = 0x1E;
    private static final int DIRECTORY = 0x30;

    private OleNames() {}

    static Kind kind(Path file) throws IOException, UnreadableDocument {
        if (isTorn(file)) {
            throw Refusal.damaged("旧版 Office 文件");
        }
        Set<String> names = of(file);
        if (names.contains("EncryptedPackage") || names.contains("EncryptionInfo")) {
            return Kind.ENCRYPTED_OFFICE;
        }
        if (names.contains("WordDocument")) {
            return Kind.DOC;
        }
        if (names.contains("Workbook") || names.contains("Book")) {
            return Kind.XLS;
        }
        if (names.contains("PowerPoint Document")) {
            return Kind.SLIDES;
        }
        return names.contains("CONTENTS") ? Kind.WORKS : Kind.OLE;
    }

    /** The directory lies beyond the end of the file: it is torn off. */
    private static boolean isTorn(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var head = ByteBuffer.wrap(in.readNBytes(HEAD)).order(ByteOrder.LITTLE_ENDIAN);
            if (head.limit() < HEAD) {
                return true;
            }
            int sector = head.getInt(DIRECTORY);
            int size = 1 << Math.clamp(head.getShort(SECTOR_SHIFT), 7, 16);
            return sector < 0 || (sector + 1L) * size >= Files.size(file);
        }
    }

    private static Set<String> of(Path file) throws IOException {
        var names = new HashSet<String>();
        byte[] block = new byte[512 * ENTRY];
        try (InputStream in = Files.newInputStream(file)) {
            long left = Limits.DOCX_BYTES;
            int n = in.readNBytes(block, 0, block.length);
            while (n >= ENTRY && left > 0) {
                for (int at = 0; at + ENTRY <= n; at += ENTRY) {
                    addName(block, at, names);
                }
                left -= n;
                n = in.readNBytes(block, 0, block.length);
            }
        }
        return names;
    }

    private static void addName(byte[] block, int at, Set<String> names) {
        int length = (block[at + NAME_LENGTH] & 0xFF) | (block[at + NAME_LENGTH + 1] & 0xFF) << 8;
        int type = block[at + TYPE];
        if (length >= 4 && length <= NAME_LENGTH && (type == 1 || type == 2) && names.size() < 1000) {
            names.add(new String(block, at, length - 2, StandardCharsets.UTF_16LE));
        }
    }
}
