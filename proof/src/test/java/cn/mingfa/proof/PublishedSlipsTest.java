package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static cn.mingfa.proof.Surely.surely;
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
                "深入学习全会精神紧紧围绕街道中心工作，依法履职。|punctuation.missing_stop|神",
                "镇长严格履行推进法治建设第一责任制度，带头学法。|phrase.misnamed|第一责任制度",
                "传达中央依法治国工作会议要求。|phrase.misnamed|中央依法治国工作会议",
                "落实中共中央国务院印发的纲要。|phrase.misnamed|中共中央国务院",
                "加强法制督察与审计监督的协作。|phrase.misnamed|法制督察",
                "班子成员落实 “一岗双责”，抓好分管领域工作。|residue.blank_at_mark|' '",
                "全年开展法治宣传6余次，发放资料300余份。|numeral.approximation|6余",
                "做法被澄砚日报》、《栖禾导报刊发，群众称便。|punctuation.unmatched|》",
                "全镇依法履职，各项指标居全区前列，荣获全区依法办事示范单位称号现将情况报告如下：|punctuation.missing_stop|号",
                "全面落实行政执法三项制度2025年组织执法人员培训3次。|punctuation.missing_stop|度",
                "扎实推进法治政府建设各项工作、为全镇发展提供了坚实保障。|punctuation.pause_between_items|、",
                "设置法治宣传栏目、让群众在日常休闲散步中接受法治熏陶。|punctuation.pause_between_items|、",
                "推动机构职能优化协调高效，理顺各方职责。|phrase.misnamed|职能优化协调高效",
                "全面贯彻党的二十届历中全会要求。|phrase.misnamed|届历中全会",
                "落实《党政主要负责人履行推进法治建设第一责任人职责规范》，压实责任。|citation.kind|党政主要负责人履行推进法治建设第一责任人职责规范",
                "健全决策机制，提升依法履职水平着力健全民主决策机制。|punctuation.missing_stop|平",
                "学习习总书记重要讲话，统一思想。|phrase.misnamed|习总书记",
                "各项指标居前，现在有关情况报告如下：|typo.misused|现在有关情况",
                "线上线下举办讲座36场受众4万余人。|punctuation.missing_stop|场",
                "全镇47公职人员全部通过考试。|numeral.unit|公职人员",
                "落实《法治工作要点》（澄府发202533号），抓好学法。|metadata.document_number|202533号",
                "深化学习，筑牢法治建设思想根基一是抓好学法。二是抓好用法。|punctuation.missing_stop|基",
                "加强统筹，扎实推进法治政府建设镇党委、镇政府高度重视学法工作。|punctuation.missing_stop|设"
            })
    void findsTheSlip(String sentence, String rule, String quote) {
        assertThat(surely(sentence)).extracting(Finding::rule, Finding::quote).contains(Tuple.tuple(rule, quote));
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
                "开工建设2024至2025年的道路。",
                "各站所与上级部署同频共振，形成合力。",
                "建立三市四县接边地区联防联调中心。",
                "坚持依法治街、依法执政、依法行政共同推进，各社区协同。",
                "持续提升法治营商环境竞争力。",
                "加大法治政府建设统筹推进力度，压实责任。",
                "栖禾镇人民政府现将情况报告如下：",
                "澄砚区及各镇各街道各部门现将情况报告如下：",
                "开展宣讲，惠及余杭、余姚等地来客50余人次。",
                "认真落实全镇2025年组织工作要点，抓好队伍。",
                "积极为企业、为群众提供服务。",
                "做到讲清政策、让群众满意，解开心结、让邻里和睦。",
                "联合邻区开展府澴河流域协同保护，巡查澴溪沿岸。",
                "按照《澄砚区法治工作要点》（澄府办发〔2025〕44号）推进。",
                "完成文件清理，做到应清尽清、应管尽管。",
                "结合征拆安置化解矛盾，重点工作亲自部署、亲自问效。",
                "组织“百师讲百课”进村居活动。",
                "深化全区法治政府建设示范市建设成果。",
                "干部队伍能力持续提升，法治素养全面提高。",
                "澄岚中院行政庭庭长到镇授课，常务会会前学法5次。",
                "落实《澄岚市依法行政工作安排》（石政办函〔2026〕50号）要求。",
                "全年收文2025件，编发2025年第3号简报，转发202号来信。",
                "省长王予波主持召开会议，庭长柏予到会讲解。",
                "全面落实主体责任，镇党委、镇政府高度重视法治建设。",
                "坚持除险固安，抓好保水护水和必讲必学内容。",
                "开展3场吸引200余人的宣讲，2025年干部全员参训。"
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

    @Test
    void wantsAGroundToRunOnIntoWhatIsReported() {
        String report = "栖禾镇2025年法治政府建设情况报告\n\n根据《澄砚区法治建设工作要点》要求。现将栖禾镇2025年法治政府建设情况报告如下：\n\n一、主要举措\n\n学法5次。\n";
        assertThat(surely(report))
                .extracting(Finding::rule, Finding::quote)
                .contains(Tuple.tuple("metadata.opening", "。"));
        assertThat(surely(report.replace("要求。现将", "要求，现将")))
                .extracting(Finding::rule)
                .doesNotContain("metadata.opening");
    }

    @Test
    void wantsNoCommaInsideTheAnnouncement() {
        String report = "栖禾镇2025年法治政府建设情况报告\n\n2025年，栖禾镇依法履职，现将2025年法治政府建设工作情况，报告如下：\n\n一、主要举措\n\n学法5次。\n";
        assertThat(surely(report))
                .extracting(Finding::rule, Finding::quote)
                .contains(Tuple.tuple("metadata.opening", "，"));
        assertThat(surely(report.replace("情况，报告", "情况报告")))
                .extracting(Finding::rule)
                .doesNotContain("metadata.opening");
    }

    @Test
    void wantsANewLineWhereABlankStandsBeforeAHeading() {
        String report = "栖禾镇2025年法治政府建设情况报告\n\n2025年，栖禾镇依法履职，各项工作稳步推进。 一、主要举措 全年学法5次，调解纠纷80件。\n";
        assertThat(surely(report))
                .filteredOn(finding -> finding.rule().equals("residue.blank_at_mark"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.replacement()).contains("\n"));
    }

    @Test
    void findsANumberThatLostItsMark() {
        String report =
                "栖禾镇2025年法治政府建设情况报告\n\n一、主要举措\n\n（一）学法用法\n\n1.深化学法。学了5次。\n\n2优化普法阵地，推动宣讲进村。讲了3场。\n\n3个村建成长廊，群众常去。\n\n（二）调解\n\n调解纠纷80件。\n";
        assertThat(surely(report))
                .filteredOn(finding -> finding.rule().equals("numbering.mark"))
                .extracting(Finding::quote)
                .containsExactly("2");
    }

    @Test
    void saysOnceThatAWriterIsInTheHabitOfRoughFigures() {
        String report = "栖禾镇2025年法治政府建设情况报告\n\n一、主要举措\n\n开展宣讲20余场，发放资料1000余份，接待群众300余人次，走访企业40余家，调解纠纷200余件。\n";
        assertThat(Proof.check(SourceText.of("报告.txt", report)).list())
                .filteredOn(finding -> finding.rule().equals("figure.vague"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("5处", "20余场"));
    }

    @Test
    void takesNoBareHeadingForTheEndOfASentence() {
        String report =
                "栖禾镇2025年法治政府建设情况报告\n\n一、基本情况\n\n全镇依法履职。调解室被区里评为先进，群众称便，各村相继推广，来访明显减少，邻里纠纷就地化解\n\n主要工作\n\n（一）学法\n\n班子学法5次。\n\n（二）普法\n\n各村宣讲3场。\n";
        assertThat(surely(report))
                .extracting(Finding::rule, Finding::quote)
                .contains(Tuple.tuple("punctuation.missing_end", "解"), Tuple.tuple("numbering.lost", "主要工作"))
                .doesNotContain(Tuple.tuple("residue.broken_paragraph", "解\n\n主"));
    }

    @Test
    void hintsAtNoSingleItemWhereTheTextBreaksOffOrTheNumbersRunThrough() {
        String cut = "栖禾镇2025年法治政府建设情况报告\n\n一、主要举措\n\n（一）学法\n\n班子学法5次，各村";
        String through =
                "栖禾镇2025年法治政府建设情况报告\n\n一、主要举措\n\n（一）学法\n\n1.班子学法。学了5次。\n\n2.干部学法。学了3次。\n\n（二）普法\n\n3.宣讲进村。讲了3场。\n";
        assertThat(List.of(cut, through))
                .allSatisfy(text -> assertThat(
                                Proof.check(SourceText.of("报告.txt", text)).list())
                        .extracting(Finding::rule)
                        .doesNotContain("numbering.single"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"关于2025年度法治政府建设情况报告", "栖禾镇人民政府2025年度法治政府建设年度报告"})
    void hintsAtATitleBetterSaidOtherwise(String title) {
        List<Finding> found = Proof.check(SourceText.of("报告.txt", title + "\n\n2025年，栖禾镇依法履职。\n"))
                .list();
        assertThat(found)
                .extracting(Finding::rule, Finding::severity)
                .contains(Tuple.tuple("metadata.title_form", Severity.HINT));
    }
}
