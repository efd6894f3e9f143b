package cn.mingfa.document;

import cn.mingfa.document.UnreadableDocument.Code;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class RefusedFilesTest {

    @TempDir
    Path dir;

    @Test
    void missingFile() {
        Refused.with(Code.NOT_FOUND, () -> Documents.read(dir.resolve("没有.txt")));
    }

    @Test
    void directory() {
        assertThat(Refused.with(Code.UNREADABLE, () -> Documents.read(dir))).contains("文件夹");
    }

    @Test
    void device() {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.exists(zero), "no /dev/zero on this system");

        Refused.with(Code.UNREADABLE, () -> Documents.read(zero));
    }

    @Test
    void fileWithoutPermission() throws IOException {
        Path file = Files.writeString(dir.resolve("甲.txt"), "报告");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "no POSIX permissions here");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "this user may read everything");

        assertThat(Refused.with(Code.UNREADABLE, () -> Documents.read(file))).contains("权限");
    }

    @Test
    void textOfMoreThanTwoMillionCharactersIsRefused() {
        byte[] text = "全年工作有序推进。".repeat(223_000).getBytes(StandardCharsets.UTF_8);

        assertThat(Refused.with(Code.TOO_LARGE, text)).contains("2000000");
    }

    @Test
    void hundredMegabytesOfTextAreRefusedWithoutReadingThem() throws IOException {
        Path file = dir.resolve("大.txt");
        byte[] megabyte = "本年度工作有序推进。\n".repeat(32 * 1024).getBytes(StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(file)) {
            for (int written = 0; written < 100 * 1024 * 1024; written += megabyte.length) {
                out.write(megabyte);
            }
        }
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        long before = threads.getCurrentThreadAllocatedBytes();
        String sentence = Refused.with(Code.TOO_LARGE, () -> Documents.read(file));

        assertThat(sentence).contains("20 MB");
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(8L * 1024 * 1024);
    }

    @Test
    void endlessUploadStopsAtTheLimit() {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'a';
            }

            @Override
            public int read(byte[] b, int off, int len) {
                Arrays.fill(b, off, off + len, (byte) 'a');
                given += len;
                return len;
            }
        };

        Refused.with(Code.TOO_LARGE, () -> Documents.read("流.txt", endless));

        assertThat(endless.given).isLessThan(101L * 1024 * 1024);
    }

    @ParameterizedTest
    @MethodSource("foreignKinds")
    void foreignKindIsNamedWithAWayOut(String start, String kind, String way) {
        assertThat(Refused.with(Code.UNKNOWN_FORMAT, start.getBytes(StandardCharsets.ISO_8859_1)))
                .contains(kind, way);
    }

    static Stream<Arguments> foreignKinds() {
        return Stream.of(
                Arguments.of("{\\rtf1\\ansi x}", "RTF", ".docx"),
                Arguments.of("Rar!\u001A\u0007\u0001\u0000", "压缩包", "解压"),
                Arguments.of("\u001F\u008B\b\0", "压缩包", "解压"),
                Arguments.of("GIF89a\u0001\u0000", "图片", "OCR"),
                Arguments.of("\u00FF\u00D8\u00FF\u00E0\u0000", "图片", "OCR"),
                Arguments.of("MIME-Version: 1.0\nContent-Type: multipart/related", ".mht", ".docx"),
                Arguments.of("From: <Saved by Blink>\nMIME-Version: 1.0\n", ".mht", ".docx"),
                Arguments.of(
                        "<?xml version='1.0'?><?mso-application progid='Word.Document'?><w:wordDocument/>",
                        "Word 2003 XML",
                        ".docx"),
                Arguments.of("<?xml version='1.0'?><data><row/></data>", "XML", ".pdf"));
    }

    @ParameterizedTest
    @CsvSource({
        "[Content_Types].xml, ppt/a.xml,   演示文稿",
        "mimetype,            content.xml, OpenDocument",
        "报告.docx,            '',          ZIP"
    })
    void foreignContainerIsNamed(String first, String second, String kind) {
        var fixture = new DocxFixture().part(first, "x");
        var complete = second.isEmpty() ? fixture : fixture.part(second, "x");

        assertThat(Refused.with(Code.UNKNOWN_FORMAT, complete.bytes())).contains(kind);
    }

    @Test
    void oldWordFileWithoutContentIsDamaged() throws IOException {
        assertThat(Refused.with(Code.DAMAGED, ole("WordDocument"))).contains("旧版 Word");
    }

    @Test
    void worksFileIsNamedByItsStream() throws IOException {
        assertThat(Refused.with(Code.UNKNOWN_FORMAT, ole("CONTENTS"))).contains("Works");
    }

    private static byte[] ole(String stream) throws IOException {
        try (var ole = new POIFSFileSystem()) {
            ole.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            var out = new ByteArrayOutputStream();
            ole.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
