package cn.mingfa.workbook;

import cn.mingfa.workbook.WorkbookReading.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class BadFilesTest {

    private static final long SEED = 20261121L;

    @TempDir
    Path folder;

    @Test
    void saysThatThereIsNoSuchFile() {
        assertThat(code(folder.resolve("nowhere.xlsx"))).isEqualTo(Code.NOT_FOUND);
    }

    @Test
    void saysThatAFolderIsNoFile() {
        assertThat(code(folder)).isEqualTo(Code.UNREADABLE);
    }

    @Test
    void saysThatAFileIsEmpty() throws IOException {
        assertThat(code(file("empty.xlsx"))).isEqualTo(Code.DAMAGED);
    }

    @Test
    void tellsAnEncryptedWorkbookFromAnOldOne() throws IOException {
        byte[] ole = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        assertThat(code(file("old.xls", ole, new byte[600]))).isEqualTo(Code.UNKNOWN_FORMAT);
        byte[] encrypted = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        assertThat(code(file("locked.xlsx", ole, new byte[600], encrypted))).isEqualTo(Code.ENCRYPTED);
    }

    @Test
    void saysThatABinaryIsNoWorkbook() throws IOException {
        assertThat(code(file("photo.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1})))
                .isEqualTo(Code.UNKNOWN_FORMAT);
    }

    @Test
    void saysThatAnotherZipIsNoWorkbook() throws IOException {
        Path file = folder.resolve("other.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w/>".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(code(file)).isEqualTo(Code.UNKNOWN_FORMAT);
    }

    @Test
    void stopsAtAZipBombBeforeItUnpacks() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(block);
            }
        }
        assertThat(code(file)).isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void saysThatACutOffWorkbookIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(Sheets.events(folder, List.of(Sheets.event("", "2026-03-05", "宪法宣传", "1"))));
        assertThat(code(file("cut.xlsx", Arrays.copyOf(whole, whole.length / 2))))
                .isEqualTo(Code.DAMAGED);
    }

    @Test
    void saysThatAQuoteIsLeftOpenInACsv() throws IOException {
        Path file = folder.resolve("quote.csv");
        Files.writeString(file, "单位,活动日期,活动名称\n\"栖禾镇,2026-03-05,宪法宣传\n");
        assertThat(code(file)).isEqualTo(Code.DAMAGED);
    }

    @Test
    void neverThrowsWhateverTheBytes() throws IOException {
        byte[] whole = Files.readAllBytes(Sheets.events(folder, List.of(Sheets.event("", "2026-03-05", "宪法宣传", "1"))));
        var random = new Random(SEED);
        for (int run = 0; run < 300; run++) {
            byte[] bytes = whole.clone();
            for (int flips = 0; flips <= random.nextInt(8); flips++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            WorkbookReading reading = LedgerReader.read(file("flipped.xlsx", bytes), Sheets.options());
            assertThat(reading.rows()).isLessThanOrEqualTo(1);
        }
    }

    private Code code(Path file) {
        WorkbookReading reading = LedgerReader.read(file, Sheets.options());
        assertThat(reading.isClean()).isFalse();
        WorkbookReading.Unreadable why = reading.unreadable().orElseThrow();
        assertThat(why.sentence()).endsWith("。");
        return why.code();
    }

    private Path file(String name, byte[]... parts) throws IOException {
        Path file = folder.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            for (byte[] part : parts) {
                out.write(part);
            }
        }
        return file;
    }
}
