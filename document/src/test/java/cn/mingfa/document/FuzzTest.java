package cn.mingfa.document;

import cn.mingfa.document.OfficialDocument.Block;
import cn.mingfa.document.OfficialDocument.Heading;
import cn.mingfa.document.OfficialDocument.Paragraph;
import cn.mingfa.document.OfficialDocument.Text;
import cn.mingfa.document.WorkbookReadingTest.Generation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the bytes, a document is read or refused; nothing else ever comes out. Seeds are fixed, so a failure comes
 * back; a coverage-guided fuzzer would only repeat its saved inputs here, and those of a defect become tests anyway.
 */
@Timeout(30)
class FuzzTest {

    /** Reads; anything but a refusal fails the test by itself. */
    private static void readOrRefuse(byte[] content, String what) {
        try {
            assertThat(Documents.read("甲", content).text()).isNotNull();
        } catch (UnreadableDocument e) {
            assertThat(e.sentence()).as(what).isNotBlank();
        } catch (RuntimeException | Error e) {
            throw new AssertionError(what, e);
        }
    }

    @Test
    void randomBytes() {
        var random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(3000)];
            random.nextBytes(bytes);
            readOrRefuse(bytes, "random " + i);
        }
    }

    @Test
    void randomBytesBehindTheSignatureOfEachFormat() {
        var random = new Random(12);
        for (String start : List.of(
                "%PDF-1.7\n",
                "PK\3\4", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "<html>", "\u00FF\u00FE", "{\\rtf")) {
            for (int i = 0; i < 40; i++) {
                byte[] bytes = new byte[random.nextInt(3000) + start.length()];
                random.nextBytes(bytes);
                byte[] signature = start.getBytes(StandardCharsets.ISO_8859_1);
                System.arraycopy(signature, 0, bytes, 0, signature.length);
                readOrRefuse(bytes, start + i);
            }
        }
    }

    @Test
    void mutatedDocx() {
        List<Block> body = List.of(new Heading(1, "一、", "主要成效"), new Paragraph(List.of(new Text("全年19件。"))));
        mutate(
                new DocxWriter()
                        .toBytes(
                                new OfficialDocument("报告", Optional.empty(), Optional.empty(), body, Optional.empty())),
                400,
                13);
    }

    @Test
    void mutatedXmlInsideADocx() {
        byte[] xml = ("<d>" + DocxFixture.numbered(1, 0, "甲") + "<w:tbl><w:tr><w:tc>" + DocxFixture.paragraph("乙")
                        + "</w:tc></w:tr></w:tbl></d>")
                .replace("w:", "")
                .getBytes(StandardCharsets.UTF_8);
        var random = new Random(14);
        for (int i = 0; i < 250; i++) {
            byte[] mutant = mutant(xml, random);
            readOrRefuse(
                    DocxFixture.ofDocument("").part("word/document.xml", mutant).bytes(), "document " + i);
            readOrRefuse(
                    DocxFixture.ofBody("").part("word/numbering.xml", mutant).bytes(), "numbering " + i);
        }
    }

    @Test
    void mutatedPdf() {
        var pdf = new PdfFixture();
        for (int page = 0; page < 2; page++) {
            for (int y = 700; y > 500; y -= 29) {
                pdf.line(80, y, 16, "全年办理法律咨询164人次");
            }
            pdf.nextPage();
        }
        mutate(pdf.bytes(), 250, 15);
    }

    @Test
    void mutatedPage() {
        mutate(
                ("<html><head><meta name=\"PubDate\" content=\"2026\"></head><body><table><tr><td>索引号：</td><td>1</td>"
                                + "<td>文号：</td><td></td></tr></table><div id=\"zoom\"><p>全年19件。</p></div></body></html>")
                        .getBytes(StandardCharsets.UTF_8),
                600,
                16);
    }

    @Test
    void mutatedRealReports() throws IOException {
        Path reports = Path.of(System.getProperty("mingfa.root", ".")).resolve("../shared/reports");
        Assumptions.assumeTrue(Files.isDirectory(reports), "the real reports are not here");
        try (Stream<Path> files = Files.list(reports)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                mutate(Files.readAllBytes(file), 60, 17);
            }
        }
    }

    @Test
    void mutatedDoc() {
        mutate(DocReadingTest.report(), 400, 18);
    }

    @Test
    void mutatedWorkbooks() {
        mutate(WorkbookReadingTest.bytes(WorkbookReadingTest.applications(Generation.XLSX)), 150, 19);
        mutate(WorkbookReadingTest.bytes(WorkbookReadingTest.applications(Generation.XLS)), 400, 20);
    }

    @Test
    void mutatedOfd() {
        mutate(ofd().bytes(), 200, 21);
    }

    private static OfdFixture ofd() {
        return new OfdFixture()
                .line(80, 15, 3.5, "内部资料")
                .asTemplate()
                .line(28, 60, 5.6, "全年办理法律咨询164人次")
                .raw(
                        "<ofd:TextObject Boundary=\"28 70 100 7\" Size=\"5\" CTM=\"1 0 0 1 0 0\"><ofd:TextCode X=\"0\" Y=\"5\""
                                + " DeltaX=\"5 g 2 5\">甲乙丙丁</ofd:TextCode></ofd:TextObject>");
    }

    @Test
    void mutatedXmlInsideContainers() {
        var sheet =
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>45000.5</v></c></row>"
                        + "</sheetData><mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells></worksheet>";
        var random = new Random(22);
        for (int i = 0; i < 200; i++) {
            byte[] page = mutant(ofd().container().content("Doc_0/Pages/Page_0/Content.xml"), random);
            readOrRefuse(
                    ofd().container()
                            .part("Doc_0/Pages/Page_0/Content.xml", page)
                            .bytes(),
                    "ofd page " + i);
            byte[] root = mutant(ofd().container().content("Doc_0/Document.xml"), random);
            readOrRefuse(ofd().container().part("Doc_0/Document.xml", root).bytes(), "ofd document " + i);
            byte[] data = mutant(sheet.getBytes(StandardCharsets.UTF_8), random);
            readOrRefuse(
                    WorkbookReadingTest.sheet("")
                            .part("xl/worksheets/s.xml", data)
                            .bytes(),
                    "sheet " + i);
        }
    }

    @Test
    void tornOffAnywhere() {
        for (byte[] whole : List.of(
                DocReadingTest.report(),
                ofd().bytes(),
                WorkbookReadingTest.bytes(WorkbookReadingTest.applications(Generation.XLSX)),
                WorkbookReadingTest.bytes(WorkbookReadingTest.applications(Generation.XLS)),
                new PdfFixture().line(80, 700, 16, "全年19件").bytes())) {
            for (int part = 0; part < 40; part++) {
                readOrRefuse(Arrays.copyOf(whole, whole.length * part / 40), "torn at " + part);
            }
        }
    }

    private static void mutate(byte[] original, int times, long seed) {
        var random = new Random(seed);
        for (int i = 0; i < times; i++) {
            readOrRefuse(mutant(original, random), "mutant " + i + " of seed " + seed);
        }
    }

    /** Flips, cuts, doubles or swaps a few places. */
    private static byte[] mutant(byte[] original, Random random) {
        byte[] bytes = original.clone();
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes && bytes.length > 8; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = cut(bytes, at, random.nextInt(40));
                case 3 -> bytes = doubled(bytes, at, random.nextInt(60));
                default -> bytes = random.nextInt(10) == 0 ? Arrays.copyOf(bytes, at) : bytes;
            }
        }
        return bytes;
    }

    private static byte[] cut(byte[] bytes, int at, int length) {
        int n = Math.min(length, bytes.length - at);
        byte[] out = Arrays.copyOf(bytes, bytes.length - n);
        System.arraycopy(bytes, at + n, out, at, bytes.length - at - n);
        return out;
    }

    private static byte[] doubled(byte[] bytes, int at, int length) {
        int n = Math.min(length, bytes.length - at);
        byte[] out = Arrays.copyOf(bytes, bytes.length + n);
        System.arraycopy(bytes, at, out, at + n, bytes.length - at);
        return out;
    }
}
