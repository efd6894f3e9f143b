package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages as portals print them: what belongs to the paper and what does not. */
class PublishedPagesTest {

    private static final String BODY =
            "2025年，栖禾镇坚持依法履职，扎实推进法治政府建设，完善法治政府建设工作机制，健全法治政府建设责任体系，现将有关情况报告如下。\n\n" + "一、主要举措和成效\n\n全年调解纠纷80件。\n";

    private static Metadata document(String page) {
        return Readings.read(SourceText.of("page", page)).document();
    }

    @Test
    void readsLabelsInBrackets() {
        String page = """
                您当前所在位置:首页>政务公开>法治政府建设报告>乡镇街道

                [ 索引号 ] 1100000000000001A/2026-00004 [ 发文字号 ]
                [ 主题分类 ] 公安、安全、司法、法制 [ 体裁分类 ] 工作报告
                [ 发布机构 ] 澄砚区栖禾镇人民政府 [ 有效性 ]
                [ 成文日期 ] 2026-01-22 [ 发布日期 ] 2026-02-10

                澄砚区栖禾镇人民政府2025年法治政府建设情况报告

                """ + BODY;
        Metadata document = document(page);
        assertThat(document.title()).contains("澄砚区栖禾镇人民政府2025年法治政府建设情况报告");
        assertThat(document.indexNumber()).contains("1100000000000001A/2026-00004");
        assertThat(document.writtenOn()).contains(LocalDate.of(2026, 1, 22));
        assertThat(document.publishedOn()).contains(LocalDate.of(2026, 2, 10));
        assertThat(Readings.read(SourceText.of("page", page)).outline())
                .extracting(Heading::heading)
                .containsExactly("主要举措和成效");
    }

    @Test
    void takesTheTitleBelowAPlayerAndNotTheColumnAboveThePath() {
        String page = """
                工作报告

                您所在的位置:政务公开 > 工作报告

                2025年栖禾镇法治政府建设情况报告
                文章来源:司法所 更新时间:2026/02/09 11:30:01
                语音播报
                语音合成中,请耐心等待...
                进入播报模式
                退出播报模式
                日期:2026-02-09

                """ + BODY;
        assertThat(document(page).title()).contains("2025年栖禾镇法治政府建设情况报告");
        assertThat(document(page).publishedOn()).contains(LocalDate.of(2026, 2, 9));
        assertThat(Proof.check(SourceText.of("page", page)).list())
                .extracting(Finding::rule)
                .doesNotContain("punctuation.ellipsis", "residue.broken_paragraph", "metadata.title_missing");
    }

    @Test
    void dropsBulletsOfThePortalAndAPathWithoutBlanks() {
        String page = """
                >
                  • 政务微信
                您的当前位置:首页 >法定主动公开内容 >其他法定信息 >法治政府建设年度报告

                  • 1100000000000001A/2026-00002
                  • 法制
                  • 澄砚区栖禾镇
                  • 2026-01-27

                栖禾镇2025年法治政府建设工作报告
                  • 来源: 栖禾镇
                  • 发布机构: 澄砚区人民政府门户网站
                  • 【字体:

                """ + BODY;
        assertThat(document(page).title()).contains("栖禾镇2025年法治政府建设工作报告");
        assertThat(document(page).issuer()).contains("栖禾镇");
        assertThat(Proof.check(SourceText.of("page", page)).list())
                .extracting(Finding::rule)
                .doesNotContain("residue.bullet", "metadata.issuer_name", "punctuation.unmatched");
    }

    @Test
    void findsTheSubjectBehindASentenceAboutTheYear() {
        assertThat(document("2025年是规划收官之年，也是岚汀街道转型之年。岚汀街道始终坚持依法履职，各项工作稳步推进。\n").issuer())
                .contains("岚汀街道");
    }

    @Test
    void takesNoPathThatEndsAsTitlesDoAndNoDashedLabels() {
        String page = """
                您当前的位置:法治政府建设年度报告

                - [ 发文字号 ] 栖乡委文〔2026〕3号
                - [ 发布机构 ] 澄砚区芷汀乡人民政府
                - [ 成文日期 ] 2026-02-12
                芷汀乡人民政府2025年法治政府建设情况报告
                - 日期:2026-02-12
                -
                - 分享到 :
                芷汀乡人民政府2025年法治政府建设情况报告

                区人民政府：

                """ + BODY;
        assertThat(document(page).title()).contains("芷汀乡人民政府2025年法治政府建设情况报告");
        assertThat(document(page).addressee()).contains("区人民政府");
        assertThat(document(page).issuer()).contains("澄砚区芷汀乡人民政府");
    }

    @Test
    void knowsACityAndWhoseYearIsReportedOn() {
        assertThat(document("澄岚市2025年法治政府建设年度报告\n\n2025年，各项工作稳步推进。\n").issuer()).contains("澄岚市");
        assertThat(document("根据上级要求，现将栖禾镇2025年法治政府建设情况报告如下：\n一、主要举措\n学法5次。\n").issuer())
                .contains("栖禾镇");
    }

    @Test
    void takesTheLastOfTwoSubjectsAndNoBodyEverybodyHas() {
        assertThat(document("2025年，中共澄砚县委、澄砚县人民政府坚持依法履职，各项工作稳步推进。\n").issuer()).contains("澄砚县人民政府");
        assertThat(document("2025年，区政府坚持依法履职，各项工作稳步推进。\n").issuer()).isEmpty();
        assertThat(document("2025年，澄砚区政府坚持依法履职，各项工作稳步推进。\n").region()).contains("澄砚区");
    }

    @Test
    void knowsATitleOfTwoBodiesAndOnePrintedAgainOnThreeLines() {
        String page = """
                中共澄砚区栖禾镇委员会 澄砚区栖禾镇人民政府关于2025年法治政府建设情况的报告

                中共澄砚区栖禾镇委员会

                澄砚区栖禾镇人民政府

                关于2025年法治政府建设情况的报告

                """ + BODY;
        assertThat(document(page).issuer()).contains("澄砚区栖禾镇人民政府");
        assertThat(Proof.check(SourceText.of("page", page)).list())
                .extracting(Finding::rule)
                .doesNotContain("residue.blank", "metadata.addressee");
    }

    @Test
    void judgesNoLabelBetweenATitleAndItsRepetition() {
        String page = """
                2025年栖禾镇法治政府建设情况报告
                文章来源:司法所 更新时间:2026/02/09 11:30:01

                2025年栖禾镇法治政府建设情况报告

                """ + BODY;
        assertThat(Proof.check(SourceText.of("page", page)).list())
                .extracting(Finding::rule)
                .doesNotContain("residue.blank", "residue.blank_at_number");
    }

    @Test
    void takesTheTitleOfThePageAndOfThePaperForOneTitle() {
        String page = """
                澄砚区栖禾镇人民政府 关于2025年度法治政府建设情况的报告

                日期:2026-01-16 来源:澄砚区栖禾镇

                澄砚区栖禾镇人民政府

                关于2025年度法治政府建设情况的报告

                """ + BODY;
        assertThat(document(page).issuer()).contains("澄砚区栖禾镇人民政府");
        assertThat(Proof.check(SourceText.of("page", page)).list())
                .extracting(Finding::rule)
                .doesNotContain("residue.blank", "metadata.addressee");
    }

    @Test
    void readsTheAddresseeOfAPaperWithoutItsTitle() {
        Metadata document = document("中共澄砚区委、澄砚区人民政府：\n2025年，芷汀乡法治政府建设工作稳步推进。\n一、主要举措和成效\n全年调解纠纷80件。\n");
        assertThat(document.addressee()).contains("中共澄砚区委、澄砚区人民政府");
        assertThat(document.issuer()).contains("芷汀乡");
    }

    @Test
    void findsTheSubjectBehindClausesOfLeadAndGround() {
        assertThat(document("2025年以来，在区委、区政府的坚强领导下，根据上级要求，岚汀街道认真履职，各项工作稳步推进。\n").issuer())
                .contains("岚汀街道");
    }

    @Test
    void keepsATimeThatIsNoDayInThePaper() {
        String page = "会议情况通报\n时间：上午九时\n一、学法情况\n镇里学习了行政处罚法。\n";
        assertThat(document(page).publishedOn()).isEmpty();
    }

    @Test
    void readsRegionsWithLongNamesAndWithAWordInside() {
        assertThat(document("澄砚苗族土家族自治县人民政府2025年法治政府建设情况报告\n").region()).contains("澄砚苗族土家族自治县");
        assertThat(document("栖城镇人民政府2025年法治政府建设情况报告\n").region()).contains("栖城镇");
        assertThat(document("澄砚区（砚新市场）管理委员会2025年法治政府建设情况报告\n").region()).contains("澄砚区");
        assertThat(document("砚新区（栖禾市）管理委员会2025年法治政府建设情况报告\n").region()).contains("砚新区");
    }
}
