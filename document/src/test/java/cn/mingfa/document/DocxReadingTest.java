package cn.mingfa.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import static cn.mingfa.document.DocxFixture.level;
import static cn.mingfa.document.DocxFixture.numbered;
import static cn.mingfa.document.DocxFixture.ofBody;
import static cn.mingfa.document.DocxFixture.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

class DocxReadingTest {

    private static final String OUTLINE = "<w:abstractNum w:abstractNumId=\"7\">"
            + level(0, "chineseCountingThousand", "%1、")
            + level(1, "chineseCounting", "（%2）")
            + level(2, "decimal", "%3.")
            + level(3, "decimal", "（%4）")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>";

    @Test
    void oneParagraphALineWithoutBlankOnesAndIndents() throws UnreadableDocument {
        assertThat(ofBody(paragraph("　　第一段。") + paragraph(" ") + paragraph("第二段。"))
                        .read())
                .isEqualTo("第一段。\n第二段。\n");
    }

    @Test
    void documentOfAnotherHandReadsAlike() throws IOException, UnreadableDocument {
        var out = new ByteArrayOutputStream();
        try (var word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("法治政府建设情况报告");
            var table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("案件");
            table.getRow(0).getCell(1).setText("19件");
            table.getRow(1).getCell(0).setText("培训");
            table.getRow(1).getCell(1).setText("164人次");
            word.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("页眉");
            word.write(out);
        }

        assertThat(Documents.read("甲.docx", out.toByteArray()).text()).isEqualTo("法治政府建设情况报告\n案件\t19件\n培训\t164人次\n");
    }

    @Test
    void automaticNumbersAreWrittenOut() throws UnreadableDocument {
        String body = numbered(1, 0, "主要成效")
                + numbered(1, 1, "学法")
                + numbered(1, 2, "培训")
                + numbered(1, 3, "内容")
                + numbered(1, 2, "考试")
                + numbered(1, 1, "执法")
                + numbered(1, 0, "不足")
                + numbered(1, 1, "人手");

        assertThat(ofBody(body).numbering(OUTLINE).read())
                .isEqualTo("一、主要成效\n（一）学法\n1.培训\n（1）内容\n2.考试\n（二）执法\n二、不足\n（一）人手\n");
    }

    @Test
    void numberComesFromTheStyleAndItsParent() throws UnreadableDocument {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"标题1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
                        + "</w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"子\"><w:basedOn w:val=\"标题1\"/></w:style>";
        String body = "<w:p><w:pPr><w:pStyle w:val=\"标题1\"/></w:pPr><w:r><w:t>成效</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"子\"/></w:pPr><w:r><w:t>不足</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"子\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
                + "<w:r><w:t>无号</w:t></w:r></w:p>";

        assertThat(ofBody(body).styles(styles).numbering(OUTLINE).read()).isEqualTo("一、成效\n二、不足\n无号\n");
    }

    @Test
    void listsOfOneSchemeGoOnUnlessRestarted() throws UnreadableDocument {
        String numbering = OUTLINE + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>"
                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
        String body = numbered(1, 0, "甲") + numbered(2, 0, "乙") + numbered(3, 0, "丙") + numbered(3, 0, "丁");

        assertThat(ofBody(body).numbering(numbering).read()).isEqualTo("一、甲\n二、乙\n一、丙\n二、丁\n");
    }

    @Test
    void bulletsAreNoText() throws UnreadableDocument {
        String numbering = "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "bullet", "●")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>";

        assertThat(ofBody(numbered(1, 0, "甲")).numbering(numbering).read()).isEqualTo("甲\n");
    }

    @Test
    void insertedTextCountsDeletedDoesNot() throws UnreadableDocument {
        String body = "<w:p><w:r><w:t>办结</w:t></w:r><w:ins><w:r><w:t>19</w:t></w:r></w:ins>"
                + "<w:del><w:r><w:delText>18</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>旧处</w:t></w:r></w:moveFrom>"
                + "<w:moveTo><w:r><w:t>件</w:t></w:r></w:moveTo></w:p>";

        assertThat(ofBody(body).read()).isEqualTo("办结19件\n");
    }

    @Test
    void deletedParagraphMarkJoinsTheParagraphs() throws UnreadableDocument {
        String body = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p>" + paragraph("后半");

        assertThat(ofBody(body).read()).isEqualTo("前半后半\n");
    }

    @Test
    void hiddenTextAndPromptsAndFieldCodesAreLeftOut() throws UnreadableDocument {
        String body = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:r><w:t>可见</w:t></w:r>"
                + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击此处</w:t></w:r></w:sdtContent></w:sdt>"
                + "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>已填</w:t></w:r></w:sdtContent></w:sdt>"
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>3月</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

        assertThat(ofBody(body).read()).isEqualTo("可见已填3月\n");
    }

    @Test
    void textBoxStandsBeforeItsAnchorAndOnce() throws UnreadableDocument {
        String box = "<w:txbxContent>" + paragraph("栖禾镇人民政府文件") + "</w:txbxContent>";
        String body =
                "<w:p><w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback><w:pict><v:shape>" + box
                        + "</v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>澄柳政〔2026〕3号</w:t></w:r></w:p>";

        assertThat(ofBody(body).read()).isEqualTo("栖禾镇人民政府文件\n澄柳政〔2026〕3号\n");
    }

    @Test
    void softBreakIsALineEndAndTabATab() throws UnreadableDocument {
        assertThat(ofBody("<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>")
                        .read())
                .isEqualTo("甲\t乙\n丙\n");
    }

    @Test
    void layoutTableIsTakenApartIntoItsParagraphs() throws UnreadableDocument {
        String cell = "<w:tc>" + paragraph("第一段。") + paragraph("第二段。") + "</w:tc>";

        assertThat(ofBody("<w:tbl><w:tr>" + cell + "</w:tr></w:tbl>").read()).isEqualTo("第一段。\n第二段。\n");
    }

    @Test
    void nestedTableStaysInItsCell() throws UnreadableDocument {
        String inner =
                "<w:tbl><w:tr><w:tc>" + paragraph("甲") + "</w:tc><w:tc>" + paragraph("乙") + "</w:tc></w:tr></w:tbl>";
        String body = "<w:tbl><w:tr><w:tc>" + paragraph("外") + "</w:tc><w:tc>" + inner + "</w:tc></w:tr></w:tbl>";

        assertThat(ofBody(body).read()).isEqualTo("外\t甲\t乙\n");
    }

    @Test
    void mainPartIsFoundThroughTheRelations() throws UnreadableDocument {
        var fixture = ofBody(paragraph("错"))
                .part("word/document2.xml", "<d><p><r><t>对</t></r></p></d>")
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\""
                                + " Target=\"/word/document2.xml\"/></Relationships>");

        assertThat(fixture.read()).isEqualTo("对\n");
    }

    @Test
    void saysHowManyRevisionsAndCommentsAreLeft() throws UnreadableDocument {
        byte[] docx = DocxFixture.ofBody(
                        "<w:p><w:r><w:t>规范</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>旧</w:delText></w:r></w:del>"
                                + "<w:ins w:id=\"2\"><w:r><w:t>执法</w:t></w:r></w:ins>"
                                + "<w:r><w:commentReference w:id=\"3\"/></w:r></w:p>")
                .bytes();
        SourceText source = Documents.read("甲.docx", docx);
        assertThat(source.text()).isEqualTo("规范执法\n");
        assertThat(source.labels())
                .containsExactly(Map.entry(SourceText.REVISIONS, "2"), Map.entry(SourceText.COMMENTS, "1"));
        assertThat(Documents.read(
                                "乙.docx",
                                DocxFixture.ofBody(DocxFixture.paragraph("规范")).bytes())
                        .labels())
                .isEmpty();
    }
}
