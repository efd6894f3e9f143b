package cn.mingfa.document;

import cn.mingfa.document.UnreadableDocument.Code;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static cn.mingfa.document.DocxFixture.ofBody;
import static cn.mingfa.document.DocxFixture.ofDocument;
import static cn.mingfa.document.DocxFixture.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

/** Files made to crash, hang or drain a reader. Each gets its plain refusal, within seconds. */
@Timeout(20)
class HostileFilesTest {

    private static final int MB = 1024 * 1024;

    @TempDir
    Path dir;

    @Test
    void zipBombOfOnePart() {
        byte[] spaces = new byte[8 * MB];
        Arrays.fill(spaces, (byte) ' ');
        byte[] bomb = ofBody(paragraph("报告"))
                .part("word/document.xml", join("<d>", spaces, "</d>"))
                .bytes();

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(Refused.with(Code.TOO_LARGE, bomb)).contains("解压");
    }

    @Test
    void zipBombThatKeepsItsRatioLow() {
        var noise = new StringBuilder();
        var random = new java.util.Random(3);
        while (noise.length() < 2 * MB) {
            noise.append("<p><r><t>")
                    .append(Long.toHexString(random.nextLong()))
                    .append("</t></r></p>");
        }
        byte[] block = noise.toString().getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[block.length * 34];
        for (int i = 0; i < 34; i++) {
            System.arraycopy(block, 0, all, i * block.length, block.length);
        }

        Refused.with(
                Code.TOO_LARGE,
                ofDocument("")
                        .part("word/document.xml", join("<d>", all, "</d>"))
                        .bytes());
    }

    @Test
    void zipWithTooManyEntries() {
        var fixture = ofBody(paragraph("报告"));
        for (int i = 0; i < 10_000; i++) {
            fixture.part("word/media/" + i, "");
        }

        assertThat(Refused.with(Code.TOO_LARGE, fixture.bytes())).contains("条目");
    }

    @Test
    void truncatedZip() {
        byte[] whole = ofBody(paragraph("报告")).bytes();

        Refused.with(Code.DAMAGED, Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void docxWithoutItsMainPart() {
        Refused.with(
                Code.DAMAGED,
                ofDocument("")
                        .part("_rels/.rels", "<R><Relationship Type=\"x/officeDocument\" Target=\"word/weg.xml\"/></R>")
                        .bytes());
    }

    @Test
    void externalEntityIsNotFollowed() throws IOException {
        Path secret = Files.writeString(dir.resolve("secret.txt"), "机密内容");
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<d><p><r><t>&x;</t></r></p></d>";

        assertThat(Refused.with(Code.DAMAGED, ofDocument(xml).bytes())).doesNotContain("机密");
    }

    @Test
    void externalDocumentTypeIsNotFetched() {
        Refused.with(
                Code.DAMAGED,
                ofDocument("<!DOCTYPE d SYSTEM \"http://127.0.0.1:9/x.dtd\"><d><p><r><t>报告</t></r></p></d>")
                        .bytes());
    }

    @Test
    void billionLaughs() {
        var xml = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"哈\">");
        for (int i = 1; i < 30; i++) {
            xml.append(
                    "<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
        }
        xml.append("]><d><p><r><t>&a29;</t></r></p></d>");

        Refused.with(Code.DAMAGED, ofDocument(xml.toString()).bytes());
        Refused.with(
                Code.DAMAGED,
                ofDocument("<d/>").part("word/numbering.xml", xml.toString()).bytes());
    }

    @Test
    void deeplyNestedXml() {
        Refused.with(
                Code.DAMAGED,
                ofDocument("<d>".repeat(200_000) + "</d>".repeat(200_000)).bytes());
    }

    @Test
    void numberingThatRefersToItselfAndStylesInACircle() throws UnreadableDocument {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>";
        String numbering =
                "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"x\"/><w:styleLink w:val=\"x\"/>"
                        + DocxFixture.level(0, "decimal", "%1.%1.%9.")
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
        String body = "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>"
                + DocxFixture.numbered(1, 0, "乙")
                + DocxFixture.numbered(1, 77, "丙");

        assertThat(ofBody(body).styles(styles).numbering(numbering).read())
                .startsWith("甲\n")
                .endsWith("丙\n");
    }

    @Test
    void encryptedDocx() throws IOException, GeneralSecurityException {
        try (var ole = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("口令");
            try (OutputStream out = encryptor.getDataStream(ole)) {
                out.write(ofBody(paragraph("报告")).bytes());
            }
            var bytes = new ByteArrayOutputStream();
            ole.writeFilesystem(bytes);

            assertThat(Refused.with(Code.ENCRYPTED, bytes.toByteArray())).contains("密码");
        }
    }

    @Test
    void encryptedPdf() throws IOException {
        assertThat(Refused.with(Code.ENCRYPTED, protect("口令"))).contains("密码");
    }

    @Test
    void pdfThatIsOnlyProtectedAgainstChangesIsRead() throws IOException, UnreadableDocument {
        assertThat(Documents.read("甲.pdf", protect("")).text()).isEqualTo("报告\n");
    }

    private static byte[] protect(String userPassword) throws IOException {
        byte[] plain = new PdfFixture().line(80, 700, 16, "报告").bytes();
        try (var pdf = Loader.loadPDF(plain)) {
            var permission = new AccessPermission();
            permission.setCanExtractContent(false);
            pdf.protect(new StandardProtectionPolicy("主人", userPassword, permission));
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void pdfWhoseStreamInflatesBeyondAllMeasure() throws IOException {
        byte[] packed = deflate(new byte[40 * MB]);

        assertThat(packed.length).isLessThan(100_000);
        Refused.with(Code.TOO_LARGE, pdfWithContent("/Filter /FlateDecode", packed));
    }

    @Test
    void pdfWhoseStreamIsPackedTwice() throws IOException {
        byte[] packed = deflate(deflate(new byte[40 * MB]));

        Refused.with(Code.TOO_LARGE, pdfWithContent("/Filter [/FlateDecode /FlateDecode]", packed));
    }

    @Test
    void pdfWhoseFormsMultiply() {
        var out = new PdfFixture.Objects();
        out.add("<< /Type /Catalog /Pages 2 0 R >>");
        out.add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        out.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /XObject << /F 5 0 R >> >> >>");
        out.add("<< /Length 4 >>\nstream\n/F Do\nendstream");
        for (int i = 5; i < 25; i++) {
            String calls = "/F Do ".repeat(10);
            out.add("<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F " + (i + 1)
                    + " 0 R >> >> /Length " + calls.length() + " >>\nstream\n" + calls + "\nendstream");
        }
        out.add("<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 1 >>\nstream\nn\nendstream");

        Refused.with(Code.TOO_LARGE, out.finish());
    }

    @Test
    void pdfWithTooManyGlyphsOnAPage() {
        var pdf = new PdfFixture();
        for (int i = 0; i < 1100; i++) {
            pdf.line(80, 700, 1, "字".repeat(100));
        }

        Refused.with(Code.TOO_LARGE, pdf.bytes());
    }

    @Test
    void pdfThatIsTornOff() {
        byte[] whole = new PdfFixture().line(80, 700, 16, "报告").bytes();

        Refused.with(Code.DAMAGED, Arrays.copyOf(whole, 100));
    }

    @Test
    void deeplyNestedHtml() throws UnreadableDocument {
        String html = "<html><body>" + "<div>".repeat(100_000) + "报告正文" + "</div>".repeat(100_000);

        assertThat(Documents.read("甲", html.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("报告正文\n");
    }

    @Test
    void htmlOfTenMegabytes() throws UnreadableDocument {
        String paragraph = "<p style=\"" + "margin:0;".repeat(100) + "\">" + "全年受理行政复议申请，均在法定期限内办结。".repeat(5) + "</p>";
        String html = "<html><body><div>" + paragraph.repeat(10 * MB / 1200) + "</div></body></html>";

        assertThat(Documents.read("甲", html.getBytes(StandardCharsets.UTF_8))
                        .text()
                        .lines())
                .hasSize(10 * MB / 1200);
    }

    @Test
    void htmlBeyondItsLimits() {
        assertThat(Refused.with(Code.TOO_LARGE, ("<html>" + "a".repeat(13 * MB)).getBytes(StandardCharsets.UTF_8)))
                .contains("12 MB");
        assertThat(Refused.with(Code.TOO_LARGE, ("<html>" + "<b>".repeat(300_000)).getBytes(StandardCharsets.UTF_8)))
                .contains("标签");
    }

    private static byte[] pdfWithContent(String filter, byte[] content) {
        var out = new PdfFixture.Objects();
        out.add("<< /Type /Catalog /Pages 2 0 R >>");
        out.add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        out.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>");
        out.add(join("<< " + filter + " /Length " + content.length + " >>\nstream\n", content, "\nendstream"));
        return out.finish();
    }

    private static byte[] deflate(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] join(String before, byte[] middle, String after) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(before.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(middle);
        out.writeBytes(after.getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
