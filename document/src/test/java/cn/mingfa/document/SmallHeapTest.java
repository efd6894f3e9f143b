package cn.mingfa.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The largest files that are admitted, read by a virtual machine of 256 MB. */
class SmallHeapTest {

    private static final int MB = 1024 * 1024;

    @TempDir
    Path dir;

    @Test
    void readsTheLargestAdmittedFiles() throws IOException, InterruptedException {
        String sentence = "全年受理行政复议申请，均在法定期限内办结。";
        var files = new ArrayList<String>();
        files.add(file("a.txt", ascii("Rule of law. ", 1_999_000)));
        files.add(file("b.txt", repeat(sentence, 5_999_000, StandardCharsets.UTF_8)));
        files.add(file("c.txt", repeat(sentence, 3_999_000, Charset.forName("GB18030"))));
        files.add(file("d.html", repeat("<p>" + sentence.repeat(2) + "</p>", 5 * MB, StandardCharsets.UTF_8)));
        files.add(file("e.html", ascii("<p>a</p>", 299_000 * 4)));
        String run = "<w:p><w:r><w:rPr><w:sz w:val=\"32\"/></w:rPr><w:t>" + sentence.repeat(8) + "</w:t></w:r></w:p>";
        files.add(file(
                "f.docx",
                DocxFixture.ofBody(new String(repeat(run, 6 * MB, StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                        .part("word/media/x", noise(20 * MB))
                        .bytes()));
        var pdf = new PdfFixture();
        for (int page = 0; page < 800; page++) {
            for (int y = 740; y > 100; y -= 29) {
                pdf.line(80, y, 16, "全年办理法律咨询，按时办结率保持稳定");
            }
            pdf.nextPage();
        }
        files.add(file("g.pdf", pdf.bytes()));

        List<String> lengths = ChildMachine.read(dir, System.getProperty("java.class.path"), files);

        assertThat(lengths)
                .hasSize(files.size())
                .allSatisfy(length -> assertThat(Integer.parseInt(length)).isGreaterThan(100_000));
    }

    @Test
    void readsTheLargestAdmittedFilesOfOfficePrograms() throws IOException, InterruptedException {
        var files = new ArrayList<String>();
        files.add(file("a.doc", docWithPictures(36 * MB)));
        files.add(file("b.xlsx", xlsx(290_000)));
        files.add(file("c.xls", xls()));
        var ofd = new OfdFixture();
        for (int page = 0; page < 800; page++) {
            for (int y = 40; y < 270; y += 10) {
                ofd.line(28, y, 5.6, "全年办理法律咨询，按时办结率保持稳定");
            }
            ofd.nextPage();
        }
        files.add(file("d.ofd", ofd.bytes()));

        List<String> lengths = ChildMachine.read(dir, System.getProperty("java.class.path"), files);

        assertThat(lengths.getFirst()).isEqualTo("154");
        assertThat(lengths.subList(1, lengths.size()))
                .allSatisfy(length -> assertThat(Integer.parseInt(length)).isGreaterThan(100_000));
    }

    @Test
    void refusesWhatWouldFillTheMemory() throws IOException, InterruptedException {
        String endless = "a=\"" + "x".repeat(60 * MB) + "\"";
        String blanks = " ".repeat(60 * MB);
        var files = new ArrayList<String>();
        files.add(file("a.docx", DocxFixture.ofDocument("<d " + endless + "/>").bytes()));
        files.add(file("b.docx", DocxFixture.ofDocument("<d>" + blanks + "</d>").bytes()));
        files.add(file(
                "c.xlsx",
                WorkbookReadingTest.sheet("")
                        .part("xl/sharedStrings.xml", "<sst>" + "<si/>".repeat(10 * MB) + "</sst>")
                        .bytes()));
        files.add(file(
                "d.xlsx",
                WorkbookReadingTest.sheet(("<row>" + "<c><v>1</v></c>".repeat(16_000) + "</row>").repeat(40))
                        .bytes()));
        files.add(file(
                "e.ofd",
                new OfdFixture()
                        .raw("<ofd:TextObject><ofd:TextCode DeltaX=\"g 2000000000 1\">" + "字".repeat(10 * MB)
                                + "</ofd:TextCode></ofd:TextObject>")
                        .bytes()));
        files.add(file(
                "f.docx",
                DocxFixture.ofBody("<w:tbl><w:tr>" + "<w:tc/>".repeat(8 * MB) + "</w:tr></w:tbl>")
                        .bytes()));

        assertThat(ChildMachine.read(dir, System.getProperty("java.class.path"), files))
                .containsOnly("too_large");
    }

    private static byte[] docWithPictures(int bytes) throws IOException {
        try (var ole = new POIFSFileSystem(new ByteArrayInputStream(DocReadingTest.report()))) {
            ole.createOrUpdateDocument(new ByteArrayInputStream(noise(bytes)), "Data");
            var out = new ByteArrayOutputStream();
            ole.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] xlsx(int cells) {
        var data = new StringBuilder("<sheetData>");
        for (int i = 0; i < cells / 10; i++) {
            data.append("<row>")
                    .append("<c t=\"inlineStr\"><is><t>甲乙</t></is></c>".repeat(10))
                    .append("</row>");
        }
        return WorkbookReadingTest.sheet(data.append("</sheetData>").toString()).bytes();
    }

    private static byte[] xls() throws IOException {
        try (var workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet();
            for (int i = 0; i < 20_000; i++) {
                var row = sheet.createRow(i);
                for (int k = 0; k < 10; k++) {
                    row.createCell(k).setCellValue(i * 10.5 + k);
                }
            }
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(dir.resolve(name), content).toString();
    }

    private static byte[] ascii(String text, int bytes) {
        return repeat(text, bytes, StandardCharsets.US_ASCII);
    }

    private static byte[] repeat(String text, int bytes, Charset charset) {
        byte[] once = text.getBytes(charset);
        var out = new ByteArrayOutputStream(bytes);
        while (out.size() + once.length <= bytes) {
            out.writeBytes(once);
        }
        return out.toByteArray();
    }

    private static byte[] noise(int bytes) {
        byte[] noise = new byte[bytes];
        new java.util.Random(5).nextBytes(noise);
        return noise;
    }
}
