package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Papers beside the annual report: rules of procedure, statistics, rectifications, case reviews, accounts of principals. */
class GenresTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "要真认账、真反思，把问题改到位。",
                "整改既不能急于求成，也不能拖拖拉拉、马马虎虎。",
                "区委书记、区委全面依法治区委员会主任黎建军主持会议。黎建军对述法情况进行点评。",
                "黎建军指出，要提高政治站位。会后黎建军强调，要抓好落实。",
                "确保整改任务清晰明确、结果高质高效。",
                "以规范执法为重心，推进各项工作。",
                "带领机关干部学习总书记重要论述。",
                "此次评查促进了执法能力的提高。（柏清涛 钟凌霞）",
                "临临高速沿线整修完成，临临高速出口增设标志。",
                "澄砚区许镇镇李村公益性公墓开工。",
                "建设宜居宜业“和美湘村”。",
                "完善告知书及信用修复流程。",
                "组织学习《排污许可管理办法》2次。",
                "公众可通过书面、信箱、电子邮箱（cyqcgj@163.com）等形式进行投诉举报。",
                "增进政府信息公开深度，细化政府信息公开粒度。",
                "各区应急管理局，消防救援局、森林消防局，部机关各司局，请认真执行。",
                "总法定工作日=国家法定工作日×人数=248天×8人=1984个工作日。",
                "在自查阶段，共评出优秀案卷427宗，占22.7%。在抽查阶段，共评出优秀案卷31宗，占27.2%。"
            })
    void isLeftAlone(String sentence) {
        assertThat(loud(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"以党的十九大、十九届四中全会精神为指导。", "重新组建全面依法治区委员会暨平安建设领导小组。", "对涉及多部门的案件，均协调解决。", "以普遍问题为抓手，视情开展专项治理。"})
    void isNotEvenHintedAt(String sentence) {
        assertThat(all(sentence))
                .extracting(Finding::rule)
                .doesNotContain("numbering.counted_list", "typo.character", "typo.word", "typo.dropped");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024以来，全镇依法履职。|numeral.year_form|2024",
                "严格落实“三管三必需”要求。|typo.misused|三管三必需",
                "全镇执有行政执法证12人。|typo.misused|执有行政执法证",
                "落实《中华人民共和国政府信息公开条例》二十条规定。|citation.provision|二十条",
                "填写了 《澄砚区建议办理意见表》，由办公室汇总。|residue.blank_at_mark|' '",
                "对于企业群众密切相关的措施，公开征求意见。|typo.blend|对于企业群众密切相关",
                "合理划定“三线三区”，优化布局。|phrase.misnamed|三线三区",
                "较为清楚的掌握了各镇情况。|typo.misused|清楚的掌握了",
                "各项工作落实到实处，全年组织法治宣传近百余场。|typo.misused|近百余",
                "确保各项工作落实到实处，取得实效。|typo.misused|落实到实处",
                "听取全区20241-5月份重点民生实事进展情况汇报。|numeral.year_form|20241-5月",
                "**县司法局扎实推进依法治县工作，制定《**县机构改革方案》。|residue.placeholder|**",
                "结合工作实际，编制2025度安全生产检查计划。|numeral.year_form|2025",
                "由办公室承担负责日常工作。|typo.misused|承担负责",
                "制度体系初步逐步建立。|typo.misused|初步逐步",
            })
    void tellsTheSlip(String sentence, String rule, String quote) {
        assertThat(loud(sentence)).extracting(Finding::rule, Finding::quote).contains(Tuple.tuple(rule, quote));
    }

    @Test
    void countsAnOuterRowOnItsOwnParagraphsBehindAnInnerOne() {
        String text = """
                （一）统筹推进

                一是全面学习，精准领会。一是中心组学法6次。二是干部学法8次。三是新任干部旁听庭审。

                二是压实责任，狠抓落实。班子成员分工明确。
                """;
        assertThat(all(text)).extracting(Finding::rule).doesNotContain("numbering.items");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "澄州市关于深入推进依法行政加快建设法治政府的实施意见\n\n2004年纲要颁布实施以来，全市依法行政取得成效。党的十八届四中全会提出新的要求。",
                "澄砚区法治政府建设规划\n\n一、背景\n\n2015年以来，全区持续推进法治建设，全面贯彻党的二十届三中全会精神。",
                "栖禾镇法治政府建设实施细则\n\n一、总则\n\n2018年机构改革以来，职责有所调整，党的二十大精神全面贯彻。"
            })
    void takesRulesAndPlansForNoReportOfAYear(String text) {
        assertThat(all(text)).extracting(Finding::rule).doesNotContain("numeral.not_yet", "document.part_missing");
    }

    @Test
    void takesANumberedSentenceAboveATableForNoHeading() {
        String text = """
                澄砚区城市管理局2024年度行政执法统计情况

                一、2024年度全局行政许可申请总数为207宗，予以许可207宗，具体见表一。

                行政许可实施数量（宗）

                二、2024年度全局行政处罚总数为93宗，罚没收入11.5万元，具体见表二。

                行政处罚实施数量（宗）
                """;
        assertThat(loud(text)).extracting(Finding::rule).doesNotContain("punctuation.heading_end");
    }

    @Test
    void missesNothingUnderTheLinesOfATableOfContents() {
        String text = """
                目 录
                第一部分 澄砚区2024年度行政执法数据表
                一、行政处罚实施情况统计表
                二、行政许可实施情况统计表
                第二部分 澄砚区2024年度行政执法总体情况
                第一部分 澄砚区2024年度行政执法数据表
                表一
                说明：行政处罚实施数量的统计范围为统计年度内作出行政处罚决定的数量。
                """;
        assertThat(loud(text)).extracting(Finding::rule).doesNotContain("document.empty_part");
    }

    @Test
    void matchesTheHalvesOfATitleSetOnTwoLines() {
        String text = """
                澄砚区教育体育局
                关于印发《澄砚区教育系统突发公共事件
                应急预案》的通知

                各镇中心学校，局机关各股室：

                现将预案印发给你们，请遵照执行。
                """;
        assertThat(loud(text)).extracting(Finding::rule).doesNotContain("punctuation.unmatched");
    }

    @Test
    void takesAMailboxAmongTheLinesOfAnOfficeForItsOwn() {
        String text = """
                关于征集2026年度重大行政决策建议项目的公告

                现向社会征集重大行政决策建议项目，请写明联系人姓名和联系方式。

                联系电话：0474—5550123

                电子邮箱：cyqsfjxzzfg@163.com

                通信地址：商务科技文化中心A区4号楼
                """;
        assertThat(loud(text)).extracting(Finding::rule).doesNotContain("privacy.email");
    }

    @Test
    void letsAnEndedPlanBeLookedBackAt() {
        String text = """
                澄砚区安全生产“十三五”规划

                2016年12月30日

                “十二五”期间，全区安全生产形势持续稳定，实现了“十二五”规划的目标任务。
                """;
        assertThat(loud(text)).extracting(Finding::rule).doesNotContain("citation.expired_plan");
    }

    @Test
    void readsAnArticleThatLostItsLineBreak() {
        String text = """
                澄砚区规范性文件制定和清理制度

                第一条 规范性文件的制定应当遵循以下原则：
                （一）符合法律、法规、规章的规定；
                （二）不得与其他规范性文件矛盾。第二条 局办公室负责规范性文件的审核。审核的主要内容是：
                （一）是否与法律、法规相抵触；
                （二）相互之间是否矛盾。
                """;
        assertThat(loud(text)).extracting(Finding::rule).doesNotContain("residue.blank", "numbering.sequence");
    }

    @Test
    void leavesTheBlanksOfABylineAndOfAHeadline() {
        String text = """
                禾湾管理区关于履行推进法治建设第一责任人职责情况的报告
                禾湾管理区管委会主任 柏松年
                2025年2月
                全年共接办64件建议和提案 创历史新高
                2025年，我认真履行职责，现将有关情况报告如下。
                """;
        assertThat(loud(text)).extracting(Finding::rule).doesNotContain("residue.blank");
    }

    @Test
    void missesTheStopBeforeAnArticleAndNoMore() {
        String text = """
                澄砚区行政执法统计年报制度

                第一条  为加强行政执法监督，依据《中华人民共和国政府信息公开条例》《国务院办公厅关于推行行政执法公示制度的意见》及有关规定，制定本制度

                第二条  本制度所称行政执法机关，是指具有行政执法权的行政机关。
                """;
        assertThat(loud(text)).extracting(Finding::rule).containsExactly("punctuation.missing_end");
    }

    @Test
    void countsAHeadingThatLostItsLineBreak() {
        String text = """
                一、实现信息共享。交易项目均在网站发布。 二、推进全流程电子化。招标文件模板测试完毕。

                三、开展业务培训。举办培训2次，规范了程序。
                """;
        assertThat(loud(text)).extracting(Finding::rule).doesNotContain("numbering.sequence");
    }

    private static List<Finding> loud(String text) {
        return all(text).stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .filter(finding -> !finding.rule().equals("document.part_missing"))
                .toList();
    }

    private static List<Finding> all(String text) {
        return Proof.check(SourceText.of("报告.txt", text)).list();
    }
}
