package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One slip in a whole report raises its rule and no other above a hint; what only looks like it raises none. */
class SlipsOfFormTest {

    private static final String REPORT = """
            澄砚区栖禾镇2024年法治政府建设情况报告

            2024年，栖禾镇依法履职，现将情况报告如下。

            一、2024年推进法治政府建设的主要举措和成效

            本年度工作按计划推进，稳步提高。

            （一）规范执法程序，落实各项制度。全镇做到事前公示、过程留痕。

            （二）加强统筹谋划，夯实工作根基。各村开展宣讲，群众参与。

            二、存在的不足和原因

            由于人手偏紧，执法记录还不够规范。

            三、主要负责人履行第一责任人职责情况

            镇长带头学法，亲自部署重点工作。

            四、2025年工作安排

            2025年将重点做好以下两个方面工作。

            （一）持续规范执法

            开展案卷评查，定期通报结果。

            （二）做实普法宣传

            走进村居开展宣讲，方便群众学法。
            """;

    private static List<Finding> above(String text) {
        return Proof.check(SourceText.of("text", text))
                .filter(f -> f.severity() != Severity.HINT)
                .list();
    }

    private static List<String> rules(String text) {
        return above(text).stream().map(Finding::rule).toList();
    }

    private static List<String> replaced(String from, String to) {
        assertThat(REPORT).contains(from);
        return rules(REPORT.replace(from, to.replace("⏎", "\n")));
    }

    @Test
    void findsNothingInASoundReport() {
        assertThat(rules(REPORT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "以下两个方面|以下三个方面|numbering.announced",
                "以下两个方面工作。|以下三个方面推进工作：|numbering.announced",
                "做好以下两个方面|做好五个方面|numbering.announced",
                "一、2024年推进|一、2025年推进|metadata.year",
                "四、2025年工作安排|四，2025年工作安排|numbering.mark",
                "二、存在的不足|二：存在的不足|numbering.mark",
                "三、主要负责人|3.主要负责人|numbering.mark",
                "四、2025年工作|4.2025年工作|numbering.mark",
                "二、存在的不足|（二）存在的不足|numbering.mark",
                "一、2024年推进法治政府建设的主要举措|1.推进法治政府建设的主要举措|numbering.mark",
                "加强统筹谋划，夯实工作根基。|规范执法程序，落实各项制度。|numbering.duplicate_heading",
                "本年度工作|，本年度工作|punctuation.misplaced",
                "由于人手|，由于人手|punctuation.misplaced",
                "走进村居|走进”一件事“专区和村居|punctuation.unmatched",
                "走进村居|走进“一件事”、”好差评“专区和村居|punctuation.unmatched",
                "走进村居|走进__村居__|residue.markdown",
                "走进村居|走进`村居`|residue.markdown",
                "走进村居|> 走进村居|residue.markdown",
                "走进村居|- 走进村居|residue.bullet",
                "走进村居开展|走进“法 治大讲堂”，开展|residue.blank",
                "走进村居开展|走进村居，力争案卷合格率达到120%，开展|figure.rate_over",
                "2024年，栖禾镇依法|，2024年，栖禾镇依法|punctuation.misplaced",
                "走进村居|* 走进村居|residue.bullet",
                "走进村居|` 走进村居`|residue.markdown",
                "走进村居开展|走进村居学习××次，开展|residue.placeholder",
                "全镇做到|全镇推进法治建设建设工作，做到|typo.repeated",
                "2024年，栖禾镇依法|一、主要举措和成效............1⏎⏎2024年，栖禾镇依法|residue.toc",
                "由于人手|四、2025年工作安排……6⏎⏎由于人手|residue.toc",
                "走进村居开展|走进\u00a0村居开展|residue.odd_space",
                "走进村居开展|走进村\u200b居开展|residue.odd_space",
                "镇长带头|3 / 9⏎⏎镇长带头|residue.page_number",
                "镇长带头|3/12⏎⏎镇长带头|residue.page_number",
                "全镇做到|澄研区对栖禾镇作出安排，做到|metadata.issuer_name",
                "全镇做到|全镇推进法治政府建设建设与改革，做到|typo.repeated",
                "走进村居开展|首先，走进村居；再次，开展巡查；其次，开展|numbering.inline",
                "走进村居开展|其次，走进村居；首先，开展|numbering.inline",
                "走进村居|25:30准时走进村居|numeral.impossible_time",
                "走进村居|整治河道12公理，走进村居|numeral.unit",
                "走进村居|整治绿地3.5公倾，走进村居|numeral.unit"
            })
    void findsASlipAndNothingElse(String from, String to, String rule) {
        assertThat(replaced(from, to)).as(to).isNotEmpty().allMatch(rule::equals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025年将重点做好以下两个方面工作。|2025年将重点做好各项工作，覆盖三个方面内容，逐项抓好落实。",
                "2025年将重点做好以下两个方面工作。|2025年将从以下两个方面发力：",
                "一、2024年推进法治政府建设的主要举措和成效|一、强化统筹，推进法治政府建设",
                "四、2025年工作安排|四、2025年主要举措",
                "由于人手|一，人手确实偏紧；二，培训还不够。由于人手",
                "由于人手|（一）规范执法程序不到位。由于人手",
                "走进村居|走进“一件事”和“好差评”专区、村居",
                "走进村居|表号a__b登记，走进村居",
                "走进村居|编号a__b、c__d，走进村居",
                "走进村居|参加“学宪法\u00a0讲宪法”活动，走进村居",
                "走进村居|增幅>5%，走进村居",
                "走进村居开展|走进“普法为民 生态同行”主题站，开展",
                "走进村居开展|走进村居，力争计划完成率达到120%，开展",
                "走进村居|宣讲人习××、周××走进村居",
                "全镇做到|澄江区与栖霞镇协作，做到",
                "全镇做到|市区和老城区、新城区同步推进，做到",
                "全镇做到|交警大队大队长、支队支队长带队，村民小组小组长参与，做到",
                "全镇做到|各部门推进信息化建设建设单位责任落实，提升对企业服务服务水平，做到",
                "走进村居开展|首先，走进村居；其次，开展巡查；再次，开展",
                "走进村居开展|再次获得表彰，首先要走进村居，其次要开展",
                "走进村居|大会以25：30的比分结束，8:30准时走进村居",
                "走进村居|整治河道12公里、绿地3.5公顷，走进村居"
            })
    void leavesAloneWhatOnlyLooksLikeASlip(String from, String to) {
        assertThat(replaced(from, to)).as(to).isEmpty();
    }

    @Test
    void missesTheAchievementsWhereTheyAreTakenAway() {
        int from = REPORT.indexOf("一、2024");
        String without = REPORT.substring(0, from) + REPORT.substring(REPORT.indexOf("二、存在"));
        String numbered =
                without.replace("二、存在", "一、存在").replace("三、主要负责人", "二、主要负责人").replace("四、2025", "三、2025");
        assertThat(rules(numbered)).containsExactly("document.part_missing");
    }

    @Test
    void takesALongOpeningForTheAchievements() {
        int from = REPORT.indexOf("一、2024");
        String opening = "全镇规范执法程序，各村开展宣讲，群众参与，矛盾得到化解。";
        var told = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            told.append("第").append(i + 1).append("次会议之后").append(opening);
        }
        String text = REPORT.substring(0, from) + told + "\n\n"
                + REPORT.substring(REPORT.indexOf("二、存在"))
                        .replace("二、存在", "一、存在")
                        .replace("三、主要负责人", "二、主要负责人")
                        .replace("四、2025", "三、2025");
        assertThat(rules(text)).doesNotContain("document.part_missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"叁、主要负责人", "【三】主要负责人", "三 主要负责人", "第三，主要负责人", "3 主要负责人"})
    void doesNotMissAPartWhoseHeadingHasAnotherForm(String heading) {
        assertThat(rules(REPORT.replace("三、主要负责人", heading))).doesNotContain("document.part_missing");
    }

    @Test
    void holdsTheStatisticalPeriodOfADisclosureReportAgainstItsTitle() {
        String report = """
                栖禾镇2024年政府信息公开工作年度报告

                本报告由栖禾镇人民政府编制。统计期限从%s年1月1日起至%s年12月31日止。2023年的情况另见上年报告。

                一、总体情况

                全年主动公开信息。
                """;
        assertThat(rules(report.formatted("2024", "2024"))).doesNotContain("metadata.year");
        assertThat(rules(report.formatted("2025", "2024"))).contains("metadata.year");
    }

    @Test
    void keepsQuietAboutNestingWhereAQuoteLacksItsEnd() {
        String text = REPORT.replace("走进村居", "推广“掌上办、“一键直达”栏目和“好差评”，走进村居");
        assertThat(rules(text)).containsExactly("punctuation.unmatched");
    }
}
