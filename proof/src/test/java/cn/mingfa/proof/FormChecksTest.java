package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Title, opening, names, levels, signature and attachments. */
class FormChecksTest {

    private static final String REPORT = """
            栖禾镇2024年法治政府建设情况报告

            区人民政府：

            2024年，栖禾镇依法履职，现将情况报告如下。

            一、主要举措和成效

            （一）规范执法程序

            我镇做到事前公示。

            （二）做实普法宣传

            各村开展宣讲，全镇参与。

            二、存在的不足和原因

            由于人手偏紧，执法记录还不够规范。

            三、主要负责人履行第一责任人职责情况

            镇长带头学法。

            四、2025年工作安排

            持续规范执法。

            附件：1.执法台账
            2.普法台账

            栖禾镇人民政府
            2025年1月5日
            """;

    private static List<String> rules(String text) {
        return Proof.check(SourceText.of("text", text)).list().stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void findsNothingInASoundReport() {
        assertThat(rules(REPORT)).isEmpty();
    }

    @Test
    void seesTheNameOfAnotherUnitInTheSignatureAndInTheOpening() {
        assertThat(rules(REPORT.replace("栖禾镇人民政府", "栖和镇人民政府"))).containsExactly("metadata.issuer_name");
        assertThat(rules(REPORT.replace("2024年，栖禾镇", "2024年，芷汀镇"))).containsExactly("metadata.issuer_name");
    }

    @Test
    void acceptsAShorterNameOfTheSameUnit() {
        assertThat(rules(REPORT.replace("栖禾镇2024", "澄砚区栖禾镇2024"))).isEmpty();
    }

    @Test
    void seesWordsOfAnotherKindOfUnit() {
        Findings findings = Proof.check(SourceText.of("text", REPORT.replace("我镇做到", "我街道做到")));
        assertThat(findings.list()).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("consistency.self_name");
            assertThat(f.replacement()).contains("我镇");
        });
        assertThat(rules(REPORT.replace("我镇做到事前公示", "我镇配合我区做到事前公示"))).isEmpty();
    }

    @Test
    void wantsAColonBehindTheAddressee() {
        assertThat(rules(REPORT.replace("区人民政府：", "区人民政府"))).containsExactly("metadata.addressee");
    }

    @Test
    void wantsTheNameAboveTheDate() {
        assertThat(rules(REPORT.replace("栖禾镇人民政府\n2025年1月5日", "2025年1月5日\n栖禾镇人民政府")))
                .containsExactly("metadata.signature");
    }

    @Test
    void countsAttachmentsAndWhatTheTextCites() {
        assertThat(rules(REPORT.replace("2.普法台账", "3.普法台账"))).containsExactly("metadata.attachment");
        assertThat(rules(REPORT.replace("1.执法台账", "1.执法台账。"))).containsExactly("metadata.attachment");
        assertThat(rules(REPORT.replace("做到事前公示", "做到事前公示（见附件3）"))).containsExactly("metadata.attachment");
        assertThat(rules(REPORT.replace("做到事前公示", "做到事前公示（见附件2）"))).isEmpty();
    }

    @Test
    void seesAHeadingWithNothingUnderIt() {
        assertThat(rules(REPORT.replace("镇长带头学法。\n", ""))).containsExactly("document.empty_part");
    }

    @Test
    void seesPartsOutOfOrder() {
        String text = REPORT.replace("二、存在的不足和原因", "X")
                .replace("四、2025年工作安排", "四、存在的不足和原因")
                .replace("X", "二、2025年工作安排");
        assertThat(rules(text)).contains("document.part_order");
    }

    @Test
    void seesTheSameHeadingTwice() {
        assertThat(rules(REPORT.replace("（二）做实普法宣传", "（二）规范执法程序"))).containsExactly("numbering.duplicate_heading");
    }

    @Test
    void takesARowOfChaptersForContents() {
        String contents = "第一章 总则\n第二章 登记\n第三章 核查\n第四章 附则\n\n";
        assertThat(rules(REPORT.replace("一、2024年推进", contents + "一、2024年推进"))).doesNotContain("document.empty_part");
    }

    @Test
    void seesTheSameLeadTwiceUnderOneHeading() {
        String text =
                REPORT.replace("由于人手偏紧，执法记录还不够规范。", "（一）记录不规范\n1.人手偏紧。记录不够规范。\n2.人手偏紧。培训不够。\n（二）宣传不深入\n1.人手偏紧。覆盖面不够。");
        assertThat(rules(text)).containsOnlyOnce("numbering.duplicate_heading");
    }

    @Test
    void wantsOneSortOfMarksAtALevel() {
        String text = REPORT.replace(
                "由于人手偏紧，执法记录还不够规范。", "（一）记录不规范\n1.由于人手偏紧，记录不全。\n2、由于培训不足，记录不准。\n（二）宣传不深入\n由于方式单一，覆盖面不够。");
        Findings findings = Proof.check(SourceText.of("text", text));
        assertThat(findings.list()).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("numbering.mark");
            assertThat(f.severity()).isEqualTo(Severity.WARNING);
            assertThat(f.replacement()).contains("2.");
        });
    }

    @Test
    void seesASentencePastedTwice() {
        String sentence = "镇里完善事前公示、过程记录、结果公开的流程并每月抽查归档。";
        assertThat(rules(REPORT.replace("我镇做到事前公示。", "我镇做到事前公示。" + sentence + "各村配合。" + sentence)))
                .containsExactly("copy.sentence_twice");
    }

    @Test
    void wantsTheOpeningWhole() {
        assertThat(rules(REPORT.replace("情况报告如下", "情况报告"))).containsExactly("metadata.opening");
        assertThat(rules(REPORT.replace("现将情况报告如下。", "现将有关情况予以公布。"))).isEmpty();
    }

    @Test
    void readsATitleThatRepeatsItselfOrStandsInTitleMarks() {
        assertThat(rules(REPORT.replace("建设情况报告", "建设情况情况报告"))).containsExactly("metadata.title_form");
        assertThat(rules(REPORT.replace("栖禾镇2024年法治政府建设情况报告", "《栖禾镇2024年法治政府建设情况报告》")))
                .containsExactly("metadata.title_form");
    }

    @Test
    void wantsAnAbbreviationUsed() {
        String used = REPORT.replace("我镇做到", "依据执法公示办法（以下简称“办法”），按办法做到");
        assertThat(rules(used)).isEmpty();
        assertThat(rules(used.replace("按办法", "逐项"))).containsExactly("consistency.abbreviation");
    }

    private static Findings names(String paragraph) {
        String text = "栖禾镇2024年法治政府建设情况报告\n\n一、主要举措和成效\n" + paragraph + "\n";
        return Proof.check(cn.mingfa.document.SourceText.of("names", text))
                .filter(f -> f.rule().equals("consistency.name"));
    }

    @Test
    void tellsTheRareOfTwoWaysToWriteAName() {
        assertThat(names("打造“乡音议事亭”，“乡音议事亭”调解小事，群众称“乡音议式亭”为贴心亭。").list())
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.severity()).isEqualTo(Severity.WARNING);
                    assertThat(f.quote()).isEqualTo("乡音议式亭");
                    assertThat(f.replacement()).contains("乡音议事亭");
                });
        assertThat(names("落实《栖禾镇排水管网规划》。修订《栖禾镇排水管网规化》。").list())
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.HINT));
    }

    @Test
    void leavesNamesAloneThatDifferOnPurpose() {
        assertThat(names("推行“一村一法律顾问”“一村一法治辅导”，评选“法律明白人”“法治明白人”，开展“学法用法周”“学法用法月”，完成“第一批清单”“第七批清单”。")
                        .list())
                .isEmpty();
    }
}
