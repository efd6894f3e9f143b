package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Slips of the sorts published reports hold, and right words of theirs that look like slips. */
class PublishedSlipsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "对照《澄砚区法治政府建设实施方案（20212025年）》抓好落实。|numeral.year_form|20212025年",
                "传达学习党的十九届六中二十届一中全会要求。|phrase.misnamed|中二十届",
                "认真学习党的二十大历次全会要求。|phrase.misnamed|二十大历次全会",
                "组织学习中央依法治国委员会会议要求。|phrase.misnamed|中央依法治国委员会",
                "确实加强行政执法监督，规范执法行为。|typo.misused|确实加强",
                "全镇认真省、市、区部署要求，推进各项工作。|typo.misused|认真省、市",
                "落实《澄砚区贯彻<>的任务分工》，明确责任。|residue.placeholder|<>",
                "深入学习全会精神紧紧围绕街道中心工作，依法履职。|punctuation.missing_stop|神"
            })
    void findsTheSlip(String sentence, String rule, String quote) {
        assertThat(surely(sentence))
                .extracting(Finding::rule, Finding::quote)
                .contains(org.assertj.core.groups.Tuple.tuple(rule, quote));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "通过街道官网、电子屏等方式发布信息。",
                "按照“能合则合、因事制宜”的原则整合窗口。",
                "全镇加快法治政府建设，提升依法办事水平。",
                "传达学习全面依法治区工作会议精神，部署重点任务。",
                "参加省国家工作人员学法考法，通过率100%。",
                "推动普法进企业、进社区、进网格，覆盖全部村组。",
                "开工建设2024至2025年的道路。"
            })
    void isNoSlip(String sentence) {
        assertThat(surely(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"岚庠镇", "芷街街道", "坡芷街街道"})
    void leavesTheWritersOwnNameAlone(String name) {
        String report = name + "2025年法治政府建设情况报告\n\n2025年，" + name + "依法履职，现将有关情况报告如下。\n";
        assertThat(surely(report))
                .filteredOn(finding -> finding.rule().startsWith("typo."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"关于2025年度法治政府建设情况报告", "栖禾镇人民政府2025年度法治政府建设年度报告"})
    void hintsAtATitleBetterSaidOtherwise(String title) {
        List<Finding> found = Proof.check(SourceText.of("报告.txt", title + "\n\n2025年，栖禾镇依法履职。\n"))
                .list();
        assertThat(found)
                .extracting(Finding::rule, Finding::severity)
                .contains(org.assertj.core.groups.Tuple.tuple("metadata.title_form", Severity.HINT));
    }

    private static List<Finding> surely(String text) {
        return Proof.check(SourceText.of("报告.txt", text)).list().stream()
                .filter(finding ->
                        finding.severity() != Severity.HINT && !finding.rule().equals("document.part_missing"))
                .toList();
    }
}
