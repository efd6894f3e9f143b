package cn.mingfa.document.read;

import cn.mingfa.document.UnreadableDocument;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a ZIP container, inflated under watch: what the directory claims about sizes is not believed, only what
 * is asked for is inflated, and inflating stops at a limit of bytes and of the ratio to the packed size.
 */
final class ZipParts implements AutoCloseable {

    private final ZipFile zip;
    private final Budget read = new Budget(Limits.ZIP_INFLATED);
    private final Budget copied = new Budget(Limits.ZIP_COPIED);

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    static ZipParts open(Path file) throws IOException, UnreadableDocument {
        ZipFile zip;
        try {
            // Part names are ASCII; the lenient charset keeps foreign names from failing the whole container.
            zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        } catch (ZipException e) {
            throw Refusal.damaged("压缩容器");
        }
        if (zip.size() > Limits.ZIP_ENTRIES) {
            zip.close();
            throw Refusal.tooMany("压缩文件内的条目", Limits.ZIP_ENTRIES);
        }
        return new ZipParts(zip);
    }

    /** What the container carries. */
    static Kind kind(Path file, long size) throws IOException, UnreadableDocument {
        if (size > Limits.DOCX_BYTES) {
            throw Refusal.tooLarge("文件", Limits.DOCX_BYTES);
        }
        try (var parts = open(file)) {
            if (parts.has("OFD.xml")) {
                return Kind.OFD;
            }
            if (parts.has("[Content_Types].xml")) {
                return parts.has("word/")
                        ? Kind.DOCX
                        : parts.has("xl/") ? Kind.XLSX : parts.has("ppt/") ? Kind.SLIDES : Kind.ZIP;
            }
            return parts.has("mimetype") && parts.has("content.xml") ? Kind.ODT : Kind.ZIP;
        }
    }

    /** Whether there is a part of this name or, for a name that ends in a slash, any below it. */
    boolean has(String name) {
        if (!name.endsWith("/")) {
            return zip.getEntry(name) != null;
        }
        return zip.stream().anyMatch(e -> e.getName().startsWith(name));
    }

    /** The content of a part, or null where there is none. */
    @Nullable
    InputStream part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? null : new Watched(zip.getInputStream(entry), entry.getCompressedSize(), read);
    }

    /** Names of all parts in the order of the container; folders are none. */
    List<String> names() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .distinct()
                .toList();
    }

    /** Writes a part out as it is; pictures are no XML and have room of their own. */
    void copy(String name, OutputStream out) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry != null) {
            try (var in = new Watched(zip.getInputStream(entry), entry.getCompressedSize(), copied)) {
                in.transferTo(out);
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Inflating went beyond a limit. */
    static final class Bomb extends IOException {
        private static final long serialVersionUID = 1L;

        Bomb() {
            super("inflates beyond the limits");
        }
    }

    /** What may be inflated for one purpose. */
    private static final class Budget {

        private long left;

        Budget(long bytes) {
            left = bytes;
        }
    }

    private static final class Watched extends FilterInputStream {

        private final long packed;
        private final Budget budget;
        private long mine;

        Watched(InputStream in, long packed, Budget budget) {
            super(in);
            this.packed = packed;
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) {
                count(1);
            }
            return b;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            int n = super.read(b, off, len);
            if (n > 0) {
                count(n);
            }
            return n;
        }

        private void count(int n) throws Bomb {
            mine += n;
            budget.left -= n;
            boolean steep = mine > Limits.ZIP_RATIO_FROM && mine > Math.max(packed, 1) * Limits.ZIP_RATIO;
            if (steep || budget.left < 0) {
                throw new Bomb();
            }
        }
    }
}
