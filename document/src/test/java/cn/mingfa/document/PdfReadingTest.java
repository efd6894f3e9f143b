package cn.mingfa.document;

import cn.mingfa.document.SourceText.Format;
import cn.mingfa.document.UnreadableDocument.Code;
import org.junit.jupiter.api.Test;

import static cn.mingfa.document.PdfFixture.LEFT;
import static cn.mingfa.document.PdfFixture.SIZE;
import static org.assertj.core.api.Assertions.assertThat;

class PdfReadingTest {

    private static final int INDENT = LEFT + 2 * SIZE;
    private static final String FULL = "澄砚区栖禾镇坚持把法治要求落到每一项日常工作推动建设迈上台"; // 28 characters
    private static final String INDENTED = FULL.substring(0, 26);

    @Test
    void joinsFullLinesToParagraphs() throws UnreadableDocument {
        var pdf = new PdfFixture()
                .line(INDENT, 700, SIZE, INDENTED)
                .line(LEFT, 671, SIZE, FULL)
                .line(LEFT, 642, SIZE, "三行到此为止。")
                .line(INDENT, 613, SIZE, "一、主要成效")
                .line(INDENT, 584, SIZE, INDENTED)
                .line(LEFT, 555, SIZE, "新台阶。");

        SourceText source = Documents.read("甲", pdf.bytes());

        assertThat(source.format()).isEqualTo(Format.PDF);
        assertThat(source.text()).isEqualTo(INDENTED + FULL + "三行到此为止。\n一、主要成效\n" + INDENTED + "新台阶。\n");
    }

    @Test
    void joinsAcrossPagesAndDropsPageNumbers() throws UnreadableDocument {
        var pdf = new PdfFixture()
                .line(INDENT, 700, SIZE, INDENTED)
                .line(LEFT, 120, SIZE, FULL)
                .line(450, 60, 14, "— 1 —")
                .nextPage()
                .line(LEFT, 730, SIZE, "续完。")
                .line(INDENT, 701, SIZE, INDENTED)
                .line(LEFT, 60, 14, "— 2 —");

        assertThat(pdf.read()).contains(FULL + "续完。\n").doesNotContain("—");
    }

    @Test
    void paragraphsWithoutIndentArePartedByTheirDistance() throws UnreadableDocument {
        var pdf = new PdfFixture()
                .line(LEFT, 700, SIZE, FULL)
                .line(LEFT, 676, SIZE, FULL)
                .line(LEFT, 652, SIZE, "首段到此为止。")
                .line(LEFT, 616, SIZE, FULL)
                .line(LEFT, 580, SIZE, "末段到此为止。");

        assertThat(pdf.read()).isEqualTo(FULL + FULL + "首段到此为止。\n" + FULL + "\n末段到此为止。\n");
    }

    @Test
    void numberStartsAParagraphWhereNoneIsIndented() throws UnreadableDocument {
        var pdf = new PdfFixture()
                .line(LEFT, 700, SIZE, FULL)
                .line(LEFT, 676, SIZE, "（一）抓实学法用法")
                .line(LEFT, 652, SIZE, FULL);

        assertThat(pdf.read()).isEqualTo(FULL + "\n（一）抓实学法用法\n" + FULL + "\n");
    }

    @Test
    void numberAtTheLeftEdgeInMidSentenceIsOnlyANumber() throws UnreadableDocument {
        var pdf = new PdfFixture()
                .line(INDENT, 700, SIZE, INDENTED)
                .line(LEFT, 671, SIZE, "（一）项所列情形。")
                .line(INDENT, 642, SIZE, INDENTED);

        assertThat(pdf.read()).isEqualTo(INDENTED + "（一）项所列情形。\n" + INDENTED + "\n");
    }

    @Test
    void punctuationThatHangsBeyondTheEdgeDoesNotWidenTheMeasure() throws UnreadableDocument {
        var pdf = new PdfFixture()
                .line(INDENT, 700, SIZE, INDENTED + "，")
                .line(LEFT, 671, SIZE, FULL)
                .line(LEFT, 642, SIZE, FULL.substring(1))
                .line(LEFT, 613, SIZE, "到此为止。");

        assertThat(pdf.read()).isEqualTo(INDENTED + "，" + FULL + FULL.substring(1) + "到此为止。\n");
    }

    @Test
    void longWordThatFoundNoRoomContinuesTheParagraph() throws UnreadableDocument {
        var pdf = new PdfFixture()
                .line(INDENT, 700, SIZE, INDENTED)
                .line(LEFT, 671, SIZE, FULL.substring(6))
                .line(LEFT, 642, SIZE, "（2021-2025年）到此为止。");

        assertThat(pdf.read()).isEqualTo(INDENTED + FULL.substring(6) + "（2021-2025年）到此为止。\n");
    }

    @Test
    void blanksThatMakeTheIndentAreNoInk() throws UnreadableDocument {
        var pdf = new PdfFixture()
                .line(LEFT, 700, SIZE, "　　" + INDENTED)
                .line(LEFT, 671, SIZE, FULL)
                .line(LEFT, 642, SIZE, "　　" + INDENTED);

        assertThat(pdf.read()).isEqualTo(INDENTED + FULL + "\n" + INDENTED + "\n");
    }

    @Test
    void joinsATitleOfTwoCentredLines() throws UnreadableDocument {
        var pdf = new PdfFixture()
                .line(200, 740, 22, "栖禾镇人民政府关于")
                .line(178, 706, 22, "法治政府建设情况报告")
                .line(INDENT, 650, SIZE, INDENTED)
                .line(LEFT, 621, SIZE, FULL);

        assertThat(pdf.read()).startsWith("栖禾镇人民政府关于法治政府建设情况报告\n");
    }

    @Test
    void signatureStaysOnItsLines() throws UnreadableDocument {
        var pdf = new PdfFixture()
                .line(INDENT, 700, SIZE, INDENTED)
                .line(LEFT, 671, SIZE, FULL)
                .line(320, 600, SIZE, "栖禾镇人民政府")
                .line(340, 571, SIZE, "2026年2月9日");

        assertThat(pdf.read()).endsWith("\n栖禾镇人民政府\n2026年2月9日\n");
    }

    @Test
    void dropsRunningHeads() throws UnreadableDocument {
        var pdf = new PdfFixture();
        for (int page = 0; page < 3; page++) {
            pdf.line(200, 800, 10, "内部资料")
                    .line(INDENT, 700, SIZE, "第" + "一二三".charAt(page) + "页正文。")
                    .nextPage();
        }

        assertThat(pdf.line(INDENT, 700, SIZE, "末页。").read()).isEqualTo("第一页正文。\n第二页正文。\n第三页正文。\n末页。\n");
    }

    @Test
    void columnsOfATableArePartedByTabs() throws UnreadableDocument {
        var pdf = new PdfFixture().line(LEFT, 700, SIZE, "培训").line(300, 700, SIZE, "12期");

        assertThat(pdf.read()).isEqualTo("培训\t12期\n");
    }

    @Test
    void scanAsksForRecognition() {
        byte[] scan = new PdfFixture().raw("q 595 0 0 842 0 0 cm /Im1 Do Q").bytes();

        assertThat(Refused.with(Code.UNREADABLE, scan)).contains("OCR", "不猜测");
    }

    @Test
    void pageWithoutAnyTextAsksForRecognition() {
        assertThat(Refused.with(Code.UNREADABLE, new PdfFixture().bytes())).contains("OCR");
    }

    @Test
    void textWithoutMappingIsNotGuessed() {
        assertThat(Refused.with(
                        Code.UNREADABLE,
                        new PdfFixture()
                                .line(LEFT, 700, SIZE, "\uE001\uE002\uE003")
                                .bytes()))
                .contains("对照表");
    }

    @Test
    void columnsOfAPageAreReadOneAfterTheOther() throws UnreadableDocument {
        String line = "全年办理法律咨询并调解邻里"; // 13 characters
        var pdf = new PdfFixture().line(180, 780, 22, "法治政府建设情况报告");
        for (int i = 0; i < 5; i++) {
            int y = 700 - 29 * i;
            pdf.line(
                    i == 0 ? LEFT + 2 * SIZE : LEFT,
                    y,
                    SIZE,
                    (i == 0 ? "左" : "左续") + line.substring(i == 0 ? 2 : 1, 12));
            pdf.line(LEFT + 15 * SIZE, y - 2, SIZE, (i == 4 ? "右完。" : "右续" + line.substring(1, 12)));
        }

        String left = "左" + line.substring(2, 12) + ("左续" + line.substring(1, 12)).repeat(4);
        String right = ("右续" + line.substring(1, 12)).repeat(4) + "右完。";
        assertThat(pdf.read()).isEqualTo("法治政府建设情况报告\n" + left + right + "\n");
    }

    @Test
    void rowsOfATableAreNoColumnsOfAPage() throws UnreadableDocument {
        var pdf = new PdfFixture();
        var expected = new StringBuilder();
        String[] names = {"行政许可", "行政处罚决定", "行政强制", "行政事业性收费", "其他"};
        for (int i = 0; i < names.length; i++) {
            pdf.line(LEFT, 700 - 29 * i, SIZE, names[i]).line(350, 700 - 29 * i, SIZE, i + "件");
            expected.append(names[i]).append('\t').append(i).append("件\n");
        }

        assertThat(pdf.read()).isEqualTo(expected.toString());
    }

    @Test
    void stampsAndMarksThatStandAskewOrUprightAreNoText() throws UnreadableDocument {
        String hex = java.util.HexFormat.of().formatHex("内部资料".getBytes(java.nio.charset.StandardCharsets.UTF_16BE));
        var pdf = new PdfFixture()
                .line(INDENT, 700, SIZE, INDENTED)
                .line(LEFT, 671, SIZE, "完。")
                .raw("BT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 400 Tm <" + hex + "> Tj ET")
                .raw("BT /F1 10 Tf 0 1 -1 0 30 400 Tm <" + hex + "> Tj ET");

        assertThat(pdf.read()).isEqualTo(INDENTED + "完。\n");
    }

    @Test
    void wordPartedByAHyphenIsWholeAgain() throws UnreadableDocument {
        var pdf = new PdfFixture()
                .line(LEFT, 700, SIZE, FULL)
                .line(LEFT, 671, SIZE, FULL.substring(0, 22) + "govern-")
                .line(LEFT, 642, SIZE, "ment系统");

        assertThat(pdf.read()).endsWith("government系统\n");
    }

    /** Lines of a grid: upright ones at the places, level ones at the heights. */
    private static PdfFixture ruled(PdfFixture pdf, int[] xs, int[] ys) {
        for (int y : ys) {
            pdf.raw("%d %d m %d %d l S".formatted(xs[0], y, xs[xs.length - 1], y));
        }
        for (int x : xs) {
            pdf.raw("%d %d 0.5 %d re f".formatted(x, ys[ys.length - 1], ys[0] - ys[ys.length - 1]));
        }
        return pdf;
    }

    @Test
    void cellsBetweenDrawnLinesKeepTheirLinesTogether() throws UnreadableDocument {
        var pdf = new PdfFixture().line(LEFT, 760, SIZE, "二、主动公开政府信息情况");
        ruled(pdf, new int[] {80, 150, 220, 290}, new int[] {740, 690, 660});
        pdf.line(85, 720, SIZE, "信息").line(85, 700, SIZE, "内容");
        pdf.line(155, 720, SIZE, "本年制").line(155, 700, SIZE, "发件数");
        pdf.line(225, 720, SIZE, "现行有").line(225, 700, SIZE, "效件数");
        pdf.line(85, 668, SIZE, "规章").line(155, 668, SIZE, "3").line(225, 668, SIZE, "12");
        pdf.line(LEFT, 630, SIZE, "三、收到和处理政府信息公开申请情况");
        assertThat(pdf.read()).isEqualTo("二、主动公开政府信息情况\n信息内容\t本年制发件数\t现行有效件数\n规章\t3\t12\n三、收到和处理政府信息公开申请情况\n");
    }

    @Test
    void cellsWithoutALineBetweenThemAreOne() throws UnreadableDocument {
        var pdf = new PdfFixture();
        ruled(pdf, new int[] {80, 150}, new int[] {740, 680});
        ruled(pdf, new int[] {150, 220, 290}, new int[] {740, 710, 680});
        pdf.line(85, 706, SIZE, "总计").line(155, 720, SIZE, "自然人").line(225, 720, SIZE, "18");
        pdf.line(155, 690, SIZE, "企业").line(225, 690, SIZE, "2");
        SourceText source = Documents.read("甲.pdf", pdf.bytes());
        assertThat(source.text()).isEqualTo("总计\t自然人\t18\n企业\t2\n");
        assertThat(source.tables()).hasSize(1);
        assertThat(source.tables().getFirst().at(1, 0).orElseThrow().rowSpan()).isEqualTo(2);
    }

    @Test
    void aRowThatAPageBreakCutsIsWhole() throws UnreadableDocument {
        var pdf = new PdfFixture();
        ruled(pdf, new int[] {80, 200, 270}, new int[] {140, 110, 80});
        pdf.line(85, 120, SIZE, "重复申请").line(205, 120, SIZE, "1");
        pdf.line(85, 90, SIZE, "要求提供公").line(205, 90, SIZE, "2").nextPage();
        ruled(pdf, new int[] {80, 200, 270}, new int[] {780, 750, 720});
        pdf.line(85, 760, SIZE, "开出版物");
        pdf.line(85, 730, SIZE, "其他").line(205, 730, SIZE, "3");
        assertThat(pdf.read()).isEqualTo("重复申请\t1\n要求提供公开出版物\t2\n其他\t3\n");
    }

    @Test
    void aFrameAroundAPageIsNoTable() throws UnreadableDocument {
        var pdf = new PdfFixture().raw("60 60 475 720 re S").line(LEFT, 700, SIZE, "全年调解纠纷八十件。");
        assertThat(pdf.read()).isEqualTo("全年调解纠纷八十件。\n");
    }

    @Test
    void notesAtTheFootAndTheirNumbersAreNoText() throws UnreadableDocument {
        var pdf = new PdfFixture()
                .line(LEFT + 32, 220, SIZE, "全年调解纠纷八十件，提出意见六十二条，采纳五十")
                .line(LEFT, 190, SIZE, "八条，完成率百分之96")
                .line(LEFT + 176, 196, 9, "2")
                .line(LEFT + 185, 190, SIZE, "，比上年有所提高，各项工")
                .line(LEFT, 110, 6, "1")
                .line(LEFT + 6, 106, 9, "本数据由综合办统计，口径为全年7件。")
                .line(290, 60, 12, "— 1 —")
                .nextPage()
                .line(LEFT, 760, SIZE, "作平稳有序，各村居反映良好，未发生不良影响事件");
        assertThat(pdf.read()).doesNotContain("综合办").contains("百分之96，比上年有所提高，各项工");
    }

    @Test
    void dropsTheRunningHeadOfTwoPages() throws UnreadableDocument {
        var pdf = new PdfFixture()
                .line(LEFT, 800, 12, "法治政府建设材料汇编")
                .line(LEFT, 700, SIZE, "一、主要举措和成效")
                .nextPage()
                .line(LEFT, 800, 12, "法治政府建设材料汇编")
                .line(LEFT, 700, SIZE, "二、存在的不足");
        assertThat(pdf.read()).isEqualTo("一、主要举措和成效\n二、存在的不足\n");
    }

    @Test
    void joinsATitleInTheTypeOfTheTextWhoseEndStandsInTheMiddle() throws UnreadableDocument {
        var pdf = new PdfFixture()
                .line(LEFT, 760, SIZE, "澄砚区市场监督管理局关于二〇二五年法治政府建设情况的报")
                .line(LEFT + 208, 730, SIZE, "告")
                .line(LEFT + 32, 700, SIZE, "全年调解纠纷八十件，提出意见六十二条，采纳五十八条，")
                .line(LEFT, 670, SIZE, "各项工作平稳有序。");
        assertThat(pdf.read()).startsWith("澄砚区市场监督管理局关于二〇二五年法治政府建设情况的报告\n");
    }
}
