package cn.mingfa.document;

import cn.mingfa.document.OfficialDocument.Block;
import cn.mingfa.document.OfficialDocument.Bound;
import cn.mingfa.document.OfficialDocument.Header;
import cn.mingfa.document.OfficialDocument.Heading;
import cn.mingfa.document.OfficialDocument.Lead;
import cn.mingfa.document.OfficialDocument.Paragraph;
import cn.mingfa.document.OfficialDocument.Signature;
import cn.mingfa.document.OfficialDocument.Text;
import cn.mingfa.document.SourceText.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DocxWriterTest {

    private final DocxWriter writer = new DocxWriter();

    private static OfficialDocument document(Block... body) {
        return new OfficialDocument("报告", Optional.empty(), Optional.empty(), List.of(body), Optional.empty());
    }

    private static OfficialDocument withHeader(Header header) {
        return new OfficialDocument("报告", Optional.of(header), Optional.empty(), List.of(), Optional.empty());
    }

    private static OfficialDocument signed(String issuer, LocalDate date, boolean filed) {
        Optional<Header> header =
                filed ? Optional.of(new Header("文件", Optional.empty(), Optional.empty())) : Optional.empty();
        return new OfficialDocument(
                "报告", header, Optional.empty(), List.of(), Optional.of(new Signature(issuer, date)));
    }

    private Map<String, String> parts(OfficialDocument document) {
        return parts(writer.toBytes(document));
    }

    private static Map<String, String> parts(byte[] docx) {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    private String main(OfficialDocument document) {
        return String.valueOf(parts(document).get("word/document.xml"));
    }

    @Test
    void whatIsWrittenIsReadBack() throws UnreadableDocument {
        var random = new RandomDocuments(41);
        for (int i = 0; i < 150; i++) {
            OfficialDocument document = random.next();
            SourceText read = Documents.read("甲.docx", writer.toBytes(document));

            String expected = document.plainText();
            assertThat(read.format()).isEqualTo(Format.DOCX);
            assertThat(read.text()).as("document %s", i).endsWith(expected);
            String furniture = read.text().substring(0, read.text().length() - expected.length());
            assertThat(furniture).as("document %s", i).isEqualTo(headerText(document));
        }
    }

    private static String headerText(OfficialDocument document) {
        return document.header()
                .map(h -> h.mark() + "\n"
                        + h.signatory()
                                .map(s -> (h.number().orElse("") + "\t签发人：" + s + "\n").stripLeading())
                                .orElse(h.number().map(n -> n + "\n").orElse("")))
                .orElse("");
    }

    @Test
    void sameDocumentGivesSameBytes() {
        byte[] first = writer.toBytes(new RandomDocuments(42).next());
        byte[] second = new DocxWriter().toBytes(new RandomDocuments(42).next());

        assertThat(first).isEqualTo(second);
    }

    @Test
    void carriesNeitherAuthorNorTime() throws IOException {
        byte[] docx = writer.toBytes(document());

        assertThat(parts(docx).get("docProps/core.xml"))
                .contains("<dc:title>报告</dc:title>")
                .doesNotContain("creator", "lastModifiedBy", "created", "modified");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
    }

    @Test
    void wordProcessorLibraryOpensIt() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(writer.toBytes(new RandomDocuments(43).next())))) {
            assertThat(word.getDocument().getBody().getSectPr().getPgSz().getW().toString())
                    .isEqualTo("11906");
            assertThat(word.getStyles().getStyle("Title")).isNotNull();
        }
    }

    @Test
    void everyFigureIsAControlTaggedWithItsId() {
        String xml = main(document(new Paragraph(List.of(
                new Text("培训"), new Bound("training.people#3", "164人次"), new Text("、"), new Bound("a<b", "0件")))));

        assertThat(Pattern.compile("<w:tag w:val=\"([^\"]*)\"/><w:id w:val=\"(\\d+)\"/>")
                        .matcher(xml)
                        .results()
                        .map(m -> m.group(1) + " " + m.group(2)))
                .containsExactly("training.people#3 1", "a&lt;b 2");
        assertThat(xml)
                .containsPattern("training.people#3\"/><w:id [^ ]*<w:richText/></w:sdtPr><w:sdtContent><w:r>.*?164人次"
                        .replace("[^ ]*", "[^>]*>"));
    }

    @Test
    void longFigureIdIsShortenedToAUniqueTag() {
        String tag = DocxWriter.tag("x".repeat(70));

        assertThat(tag).hasSize(64).startsWith("x".repeat(51) + "-").isNotEqualTo(DocxWriter.tag("x".repeat(71)));
        assertThat(DocxWriter.tag("x".repeat(64))).isEqualTo("x".repeat(64));
    }

    @Test
    void facesFollowTheLevels() {
        String xml = main(document(
                new Heading(1, "一、", "甲"),
                new Heading(2, "（一）", "乙"),
                new Heading(3, "1.", "丙"),
                new Paragraph(List.of(new Lead(2, "（二）丁。"), new Text("戊")))));

        assertThat(faceOf(xml, "一、甲")).isEqualTo("黑体");
        assertThat(faceOf(xml, "（一）乙")).isEqualTo("楷体_GB2312");
        assertThat(faceOf(xml, "1.丙")).isEqualTo("仿宋_GB2312");
        assertThat(faceOf(xml, "（二）丁。")).isEqualTo("楷体_GB2312");
        assertThat(faceOf(xml, "戊")).isEqualTo("仿宋_GB2312");
        assertThat(faceOf(xml, "报告")).isEqualTo("方正小标宋简体");
    }

    private static String faceOf(String xml, String text) {
        String before = xml.substring(0, xml.indexOf(">" + text + "<"));
        var face = Pattern.compile("w:eastAsia=\"([^\"]*)\" w:cs=\"[^\"]*\" w:hint=\"eastAsia\"")
                .matcher(before);
        return face.results().reduce((a, b) -> b).orElseThrow().group(1);
    }

    @Test
    void pageFollowsTheStandard() {
        Map<String, String> parts = parts(document(new Paragraph(List.of(new Text("甲")))));

        assertThat(parts.get("word/document.xml"))
                .contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
                .contains("w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\"")
                .contains("<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>")
                .contains("<w:spacing w:val=\"-5\"/><w:sz w:val=\"32\"/>");
        assertThat(parts.get("word/styles.xml")).contains("w:line=\"579\" w:lineRule=\"exact\"");
        assertThat(parts.get("word/settings.xml")).contains("<w:evenAndOddHeaders/>");
    }

    @Test
    void upwardDocumentNamesItsSignatoryOnTheLineOfTheNumber() {
        String xml = main(withHeader(new Header("栖禾镇人民政府文件", Optional.of("澄柳政〔2026〕3号"), Optional.of("周知行"))));

        assertThat(xml).contains("w:color w:val=\"FF0000\"", "w:pos=\"8528\"", "签发人：");
        assertThat(faceOf(xml, "周知行")).isEqualTo("楷体_GB2312");
    }

    @Test
    void downwardDocumentCentresItsNumber() {
        String xml = main(withHeader(new Header("栖禾镇人民政府文件", Optional.of("澄柳政〔2026〕3号"), Optional.empty())));

        assertThat(xml).contains("<w:jc w:val=\"center\"/>").doesNotContain("签发人");
    }

    @Test
    void longMarkIsNarrowedToFitItsLine() {
        String xml = main(withHeader(new Header("澄砚区岚汀街道城市更新建设推进工作办公室文件", Optional.empty(), Optional.empty())));

        assertThat(xml).containsPattern("<w:w w:val=\"[67]\\d\"/><w:sz w:val=\"60\"/>");
    }

    @Test
    void sealedDateStandsFourCharactersFromTheRightWithTheNameOverItsMiddle() {
        String xml = main(signed("栖禾镇人民政府", LocalDate.of(2026, 2, 9), true));

        // The date is 6 digits and 3 characters wide, 6 字; the name 7: half a 字 more on either side.
        assertThat(rightIndents(xml)).containsExactly(4 * 316 - 158, 4 * 316);
    }

    @Test
    void unsealedNameStandsTwoCharactersFromTheRightAndTheDateTwoAfterItsBeginning() {
        assertThat(rightIndents(main(signed("澄砚区栖禾镇人民政府", LocalDate.of(2026, 2, 9), false))))
                .containsExactly(2 * 316, 4 * 316);
    }

    @Test
    void unsealedDateLongerThanTheNameStandsTwoCharactersFromTheRight() {
        assertThat(rightIndents(main(signed("司法所", LocalDate.of(2026, 12, 19), false))))
                .containsExactly(2 * 316 + 7 * 316 + 2 * 316 - 3 * 316, 2 * 316);
    }

    private static List<Integer> rightIndents(String xml) {
        return Pattern.compile("\"Signature\"/><w:ind w:right=\"(\\d+)\"")
                .matcher(xml)
                .results()
                .map(m -> Integer.valueOf(m.group(1)))
                .toList();
    }

    @Test
    void noteStandsInThePageHeaderAndNotInTheText() throws UnreadableDocument {
        byte[] docx = writer.withNote("草稿<1>").toBytes(document());

        assertThat(parts(docx).get("word/header.xml")).contains("草稿&lt;1&gt;");
        assertThat(Documents.read("甲.docx", docx).text()).isEqualTo("报告\n");
    }

    @Test
    void charactersThatXmlForbidsAreLeftOut() throws UnreadableDocument {
        var odd = document(new Paragraph(List.of(new Text("甲\u0000\u000B\uD800乙\uFFFF&<>"))));

        assertThat(Documents.read("甲.docx", writer.toBytes(odd)).text()).isEqualTo("报告\n甲乙&<>\n");
    }
}
