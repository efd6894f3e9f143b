package cn.mingfa.document;

import cn.mingfa.document.SourceText.Format;
import cn.mingfa.document.UnreadableDocument.Code;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class OfdReadingTest {

    private static final double LEFT = 28;
    private static final double SIZE = 5.6;
    private static final double INDENT = LEFT + 2 * SIZE;
    private static final String FULL = "澄砚区栖禾镇坚持把法治要求落到每一项日常工作推动建设迈上台"; // 28 characters
    private static final String INDENTED = FULL.substring(0, 26);

    @Test
    void joinsFullLinesToParagraphsWhateverTheirOrder() throws UnreadableDocument {
        var ofd = new OfdFixture()
                .line(LEFT, 80, SIZE, "二行到此为止。")
                .line(60, 40, 7.7, "法治政府建设情况报告")
                .line(LEFT, 70, SIZE, FULL)
                .line(INDENT, 60, SIZE, INDENTED)
                .line(INDENT, 90, SIZE, "一、主要成效")
                .customData("发文字号", "澄禾政〔2026〕1号");

        SourceText source = Documents.read("甲.pdf", ofd.bytes());

        assertThat(source.format()).isEqualTo(Format.OFD);
        assertThat(source.text()).isEqualTo("法治政府建设情况报告\n" + INDENTED + FULL + "二行到此为止。\n一、主要成效\n");
        assertThat(source.labels()).containsExactly(entry("发文字号", "澄禾政〔2026〕1号"));
    }

    @Test
    void joinsAcrossPagesAndDropsPageNumbersAndRunningHeads() throws UnreadableDocument {
        var ofd = new OfdFixture().line(80, 15, 3.5, "内部资料").asTemplate();
        for (int page = 1; page <= 3; page++) {
            ofd.line(page == 1 ? INDENT : LEFT, 50, SIZE, page == 1 ? INDENTED : FULL)
                    .line(LEFT, 60, SIZE, page == 3 ? "到此为止。" : FULL)
                    .line(150, 280, 4.9, "— " + page + " —");
            if (page < 3) {
                ofd.nextPage();
            }
        }

        assertThat(ofd.read()).isEqualTo(INDENTED + FULL.repeat(3) + FULL + "到此为止。\n");
    }

    @Test
    void textOfATemplateIsReadInItsPlace() throws UnreadableDocument {
        var ofd = new OfdFixture().line(60, 40, 7.7, "法治政府建设情况报告").asTemplate().line(INDENT, 60, SIZE, "全年办理19件。");

        assertThat(ofd.read()).isEqualTo("法治政府建设情况报告\n全年办理19件。\n");
    }

    @Test
    void everyWayOfPlacingCharactersIsUnderstood() throws UnreadableDocument {
        var ofd = new OfdFixture()
                // steps one by one, repeated and left out
                .raw(
                        "<ofd:TextObject Boundary=\"28 50 100 7\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"5 g 2 5\">甲乙丙丁"
                                + "</ofd:TextCode><ofd:TextCode X=\"20\" Y=\"5\">戊己</ofd:TextCode></ofd:TextObject>")
                // a matrix that doubles and shifts
                .raw(
                        "<ofd:TextObject Boundary=\"28 60 100 12\" Size=\"2.5\" CTM=\"2 0 0 2 10 0\"><ofd:TextCode X=\"0\" Y=\"5\""
                                + " DeltaX=\"2.5\">庚辛</ofd:TextCode></ofd:TextObject>")
                // Latin words in objects of their own
                .raw(
                        "<ofd:TextObject Boundary=\"28 80 100 7\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"2.5 2.5\">Web"
                                + "</ofd:TextCode></ofd:TextObject><ofd:TextObject Boundary=\"37.5 80 100 7\" Size=\"5\">"
                                + "<ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"2.5 2.5\">App</ofd:TextCode></ofd:TextObject>")
                // two strokes for bold type
                .raw(
                        "<ofd:TextObject Boundary=\"28 90 100 7\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\">粗</ofd:TextCode>"
                                + "<ofd:TextCode X=\"0.2\" Y=\"5\">粗</ofd:TextCode></ofd:TextObject>")
                // upright script
                .raw(
                        "<ofd:TextObject Boundary=\"28 100 7 20\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\" DeltaY=\"5 5\">竖排字"
                                + "</ofd:TextCode></ofd:TextObject>");

        assertThat(ofd.read()).isEqualTo("甲乙丙丁戊己\n庚辛\nWeb App\n粗\n竖排字\n");
    }

    @Test
    void whatDoesNotShowOrStandsAskewIsNoText() throws UnreadableDocument {
        var ofd = new OfdFixture()
                .line(INDENT, 60, SIZE, "全年办理法律咨询19件。")
                .raw("<ofd:TextObject Boundary=\"60 100 100 100\" Size=\"20\" CTM=\"0.7 -0.7 0.7 0.7 0 0\">"
                        + "<ofd:TextCode X=\"0\" Y=\"20\">内部资料</ofd:TextCode></ofd:TextObject>")
                .raw(
                        "<ofd:TextObject Visible=\"false\" Boundary=\"60 120 100 10\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\">暗字"
                                + "</ofd:TextCode></ofd:TextObject>");

        assertThat(ofd.read()).isEqualTo("全年办理法律咨询19件。\n");
    }

    @Test
    void tableHasItsCells() throws UnreadableDocument {
        var ofd = new OfdFixture()
                .line(100, 60, 4, "申请人情况")
                .line(40, 60, 4, "项目")
                .line(30, 70, 4, "本年新收数量")
                .line(90, 70, 4, "12")
                .line(130, 70, 4, "3")
                .line(30, 80, 4, "上年结转")
                .line(90, 80, 4, "0")
                .line(130, 80, 4, "0");

        SourceText source = Documents.read("甲", ofd.bytes());

        assertThat(source.text()).isEqualTo("项目\t申请人情况\n本年新收数量\t12\t3\n上年结转\t0\t0\n");
        assertThat(source.tables()).hasSize(1);
        assertThat(TablesTest.grid(source, source.tables().getFirst())).endsWith("本年新收数量|12|3\n上年结转|0|0");
    }

    @Test
    void locationsStayInsideTheContainer() throws UnreadableDocument {
        assertThat(new OfdFixture()
                        .pageLocation("/Doc_0/Pages/./Page_%d/x/../Content.xml")
                        .line(INDENT, 60, SIZE, "正文。")
                        .read())
                .isEqualTo("正文。\n");
        assertThat(Refused.with(
                        Code.DAMAGED,
                        new OfdFixture()
                                .pageLocation("../../../../../../etc/passwd")
                                .line(INDENT, 60, SIZE, "正文。")
                                .bytes()))
                .contains("页面");
    }

    @Test
    void templateThatNamesItselfEnds() throws UnreadableDocument {
        var ofd = new OfdFixture()
                .raw("<ofd:Template TemplateID=\"5\"/>")
                .line(INDENT, 50, SIZE, "模板。")
                .asTemplate()
                .line(INDENT, 60, SIZE, "正文。");

        assertThat(ofd.read()).isEqualTo("模板。\n正文。\n");
    }

    @Test
    void scanAsksForRecognition() {
        assertThat(Refused.with(
                        Code.UNREADABLE,
                        new OfdFixture().raw("<ofd:ImageObject/>").bytes()))
                .contains("OFD", "OCR");
    }

    @Test
    void brokenAndEncryptedOnesAreRefused() {
        Refused.with(Code.DAMAGED, new DocxFixture().part("OFD.xml", "x").bytes());
        Refused.with(
                Code.DAMAGED,
                new OfdFixture()
                        .line(1, 1, 1, "甲")
                        .container()
                        .part("Doc_0/Document.xml", "<a>")
                        .bytes());
        Refused.with(
                Code.ENCRYPTED,
                new OfdFixture()
                        .line(1, 1, 1, "甲")
                        .container()
                        .part("Encryptions.xml", "<a/>")
                        .bytes());
    }
}
