package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Turns in which papers admit, explain and promise, read out by eye. */
class NarrativeTurnsTest {

    private static final String HEAD = "栖禾镇2024年法治政府建设情况报告\n\n一、主要举措和成效\n全年调解纠纷80件。\n";

    private static Reading read(String text) {
        return Readings.read(SourceText.of("narrative", HEAD + text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一是法制机构不健全，受编制总量控制影响，专业力量难以补充。二是宣传面不广。|编制总量控制",
                "一是数据共享不畅，受资金投入不足、系统分割等因素影响，进展较慢。二是宣传面不广。|资金投入不足、系统分割",
                "一是法治思维不够强，个别干部凭经验办事，主要是以会代训多、实战培训少。二是宣传面不广。|以会代训多、实战培训少"
            })
    void tellsTheCauseOfAShortcoming(String text, String cause) {
        List<Shortcoming> shortcomings = read("二、存在的不足\n" + text + "\n").shortcomings();
        assertThat(shortcomings).hasSize(2);
        assertThat(shortcomings.getFirst().cause()).contains(cause);
        assertThat(shortcomings.getLast().cause()).isEmpty();
    }

    @Test
    void aSentenceThatOnlySaysInHowManyWaysIsNoPromise() {
        assertThat(read("二、下一步工作打算\n明年，我镇将从三个方面发力。在学法上，完善学法清单，分类开展培训；在治理上，健全议事协商机制。\n")
                        .commitments())
                .extracting(Commitment::text)
                .containsExactly("在学法上，完善学法清单，分类开展培训", "在治理上，健全议事协商机制");
    }

    @Test
    void plansBehindShortcomingsThatAreToMendThemArePromises() {
        Reading reading = read("二、存在的不足\n执法文书质量不高。\n针对上述问题，我镇将采取以下措施：一是每季度评查案卷；二是组织文书制作培训。\n");
        assertThat(reading.shortcomings()).extracting(Shortcoming::text).containsExactly("执法文书质量不高");
        assertThat(reading.commitments()).extracting(Commitment::text).containsExactly("每季度评查案卷", "组织文书制作培训");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"在全市率先开展“比学赶超”活动，11个村参与。|本单位", "全市法治督察中，我镇整改问题11个。|本单位", "全镇建成法治文化广场3处。|全镇"})
    void isAboutTheUnitWhereOthersAreOnlyComparedWithIt(String sentence, String subject) {
        assertThat(Readings.read(SourceText.of("subject", HEAD + sentence + "\n"))
                        .facts()
                        .getLast()
                        .subject())
                .isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"考核占比由5%提高到8%。|考核占比", "管网完好度由2023年的95%提高到98%。|管网完好度", "执法案卷在区级评查中获奖率达100%。|执法案卷在区级评查中获奖率"})
    void namesAFigureByWholeWords(String sentence, String name) {
        assertThat(Readings.read(SourceText.of("name", HEAD + sentence + "\n"))
                        .facts()
                        .get(1)
                        .indicator())
                .isEqualTo(name);
    }

    @Test
    void aRankIsNoFigure() {
        assertThat(read("对考核排名后3位的单位进行约谈。\n").facts()).hasSize(1);
    }

    @Test
    void aStopBehindAnAdjectiveIsNotInsideAWord() {
        SourceText source = SourceText.of("stop", HEAD + "二、存在的不足\n数字化监管应用不深。受资金投入不足影响，数据共享不畅。\n");
        assertThat(Proof.check(source, Readings.read(source)).list())
                .extracting(Finding::rule)
                .doesNotContain("punctuation.inside_word");
    }

    @Test
    void partsCountedInWordsAreTheTopOfTheOutline() {
        Reading reading = Readings.read(SourceText.of("counted", """
                栖禾镇2024年法治政府建设情况报告
                2024年，栖禾镇依法履职，现将情况报告如下：
                第一部分 2024年工作回顾
                一、学法用法走深走实
                组织学法12次。
                第二部分 存在的问题及原因
                工作中还存在一些问题，主要是：执法力量薄弱；复议案多人少矛盾突出；普法的实效性还需增强。究其原因，主要有两点：一是统筹不够；二是经费保障单一。
                第三部分 2025年工作安排
                重点做好以下两个方面工作：
                （一）在强化督察上下功夫。组织开展专项督察。
                （二）在夯实基层上下功夫。年底前完成7个司法所用房改造。
                """));
        assertThat(reading.outline())
                .extracting(Heading::heading, Heading::part)
                .containsExactly(
                        tuple("第一部分 2024年工作回顾", Part.ACHIEVEMENTS),
                        tuple("学法用法走深走实", Part.ACHIEVEMENTS),
                        tuple("第二部分 存在的问题及原因", Part.SHORTCOMINGS),
                        tuple("第三部分 2025年工作安排", Part.NEXT_YEAR),
                        tuple("在强化督察上下功夫", Part.NEXT_YEAR),
                        tuple("在夯实基层上下功夫", Part.NEXT_YEAR));
        assertThat(reading.shortcomings())
                .extracting(Shortcoming::text)
                .containsExactly("执法力量薄弱", "复议案多人少矛盾突出", "普法的实效性还需增强");
        assertThat(reading.shortcomings().getFirst().cause()).contains("统筹不够；二是经费保障单一");
        assertThat(reading.commitments()).extracting(Commitment::text).containsExactly("组织开展专项督察", "年底前完成7个司法所用房改造");
        assertThat(reading.facts()).extracting(Fact::quote).containsExactly("12次");
    }

    @Test
    void linesThatNameAPartBeforeAColonAreHeadings() {
        Reading reading = Readings.read(SourceText.of("labels", """
                栖禾乡2024年法治政府建设工作总结
                2024年，我乡法治政府建设工作扎实开展，现总结如下：
                1.组织领导方面
                乡党委专题研究3次，乡长办公会研究2次。
                2.普法宣传方面
                开展宣传12场。
                存在问题：
                1、干部学法不系统，运用法治方式的能力不足。
                2、村民法治意识不强，信访不信法现象依然存在。
                产生原因：
                1、日常事务繁杂，对学法重视不够。
                2、普法形式老套，入脑入心不够。
                下步打算：
                1、制定学法计划，每月组织一次集中学法。
                2、加大取证力度，明年新增持证人员3人；与县司法局建立委托机制。
                3、每村培养5名以上法律明白人。
                """));
        assertThat(reading.outline())
                .extracting(Heading::part)
                .startsWith(Part.ACHIEVEMENTS, Part.ACHIEVEMENTS, Part.SHORTCOMINGS)
                .endsWith(Part.NEXT_YEAR, Part.NEXT_YEAR, Part.NEXT_YEAR);
        assertThat(reading.shortcomings())
                .extracting(Shortcoming::text, s -> s.cause().orElse(""))
                .containsExactly(
                        tuple("干部学法不系统，运用法治方式的能力不足", "日常事务繁杂，对学法重视不够"), tuple("村民法治意识不强，信访不信法现象依然存在", "普法形式老套，入脑入心不够"));
        assertThat(reading.commitments())
                .extracting(Commitment::text)
                .containsExactly("制定学法计划，每月组织一次集中学法", "加大取证力度，明年新增持证人员3人", "与县司法局建立委托机制", "每村培养5名以上法律明白人");
    }

    @Test
    void problemsCausesAndMeasuresBehindTheirLabels() {
        Reading reading = read("""
                二、存在问题、原因及改进措施
                问题一：执法力量与任务不匹配。在岗监督员仅18人。
                原因：人员划转，空编未能及时补充。
                措施：2025年招录监督员4名；组织以案释法4场。
                问题二：行政审批与监管衔接不畅。
                原因：信息系统未打通。
                措施：建立信息双推送机制，每周推送一次。
                """);
        assertThat(reading.shortcomings())
                .extracting(Shortcoming::text, s -> s.cause().orElse(""))
                .containsExactly(tuple("执法力量与任务不匹配。在岗监督员仅18人", "人员划转，空编未能及时补充"), tuple("行政审批与监管衔接不畅", "信息系统未打通"));
        assertThat(reading.commitments())
                .extracting(Commitment::text)
                .containsExactly("2025年招录监督员4名", "组织以案释法4场", "建立信息双推送机制，每周推送一次");
        assertThat(reading.facts()).extracting(Fact::quote).containsExactly("80件", "18人");
    }

    @Test
    void leadsBehindDashesAreNoPromises() {
        assertThat(
                        read("二、2025年重点任务\n——着力提升决策水平。开展决策后评估不少于3项。\n——着力规范执法。制定文书指引，培训覆盖率达到100%。\n一要在压实责任上持续用力。每季度听取一次汇报。\n一是突出示范引领。6月底前完成迎检准备。二是加强培训考核。\n")
                                .commitments())
                .extracting(Commitment::text)
                .containsExactly("开展决策后评估不少于3项", "制定文书指引，培训覆盖率达到100%", "每季度听取一次汇报", "6月底前完成迎检准备", "加强培训考核");
    }

    @Test
    void aHeadingRunIntoItsTextIsNoShortcoming() {
        Reading reading = read("二、存在的不足和2025年打算。不足之处在于：遇事找法的自觉性不高；普法阵地利用率偏低。2025年，将盘活校舍建设普法阵地2处。\n");
        assertThat(reading.shortcomings()).extracting(Shortcoming::text).containsExactly("遇事找法的自觉性不高", "普法阵地利用率偏低");
        assertThat(reading.commitments()).extracting(Commitment::text).containsExactly("2025年，将盘活校舍建设普法阵地2处");
    }

    @Test
    void partsNumberedInBracketsAreTheTopWhereNothingIsAboveThem() {
        Reading reading = Readings.read(SourceText.of("brackets", """
                澄砚区交通运输局2024年法治政府部门建设情况报告
                澄砚区交通运输局
                2024年，区交通运输局法治政府部门建设情况如下：
                （一）工作开展情况
                查处非法营运车辆163辆次。
                （二）主要问题
                一方面，执法队伍整合后磨合不够；另一方面，检测设备老旧，识别率不高。
                （三）问题成因
                队伍整合涉及身份差异，思想工作不到位；设备更新资金短缺。
                （四）下步措施
                开展同训同考活动，6月前完成双向选择。
                """));
        assertThat(reading.outline())
                .extracting(Heading::part)
                .containsExactly(Part.ACHIEVEMENTS, Part.SHORTCOMINGS, Part.SHORTCOMINGS, Part.NEXT_YEAR);
        assertThat(reading.shortcomings())
                .extracting(s -> s.cause().orElse(""))
                .containsExactly("队伍整合涉及身份差异，思想工作不到位", "设备更新资金短缺");
        assertThat(reading.commitments()).extracting(Commitment::text).containsExactly("开展同训同考活动，6月前完成双向选择");
    }

    @Test
    void whatStandsInARowBehindTheAnnouncedLacksIsAShortcoming() {
        Reading reading = read("二、正视问题不足\n工作还存在以下短板：宣传覆盖不足；协管员流动性大，离职率达到21%；法律顾问作用一定程度弱化。\n");
        assertThat(reading.shortcomings()).hasSize(3);
    }

    /** Kept once: a long text would hold it as often as it has shortcomings. */
    @Test
    void aCauseOfAllShortcomingsIsOneText() {
        Reading reading = read("二、存在的不足和原因\n（一）存在的不足\n一是记录不规范。二是宣传不深入。三是培训不够。\n（二）原因分析\n人手偏紧，站所力量不足。经费不够，设备老旧。\n");
        String cause = reading.shortcomings().getFirst().cause().orElseThrow();
        assertThat(reading.shortcomings())
                .hasSize(3)
                .allSatisfy(s -> assertThat(s.cause().orElseThrow()).isSameAs(cause));
    }

    @Test
    void theOfficeBelowTheTitleIsTheIssuer() {
        Metadata document = Readings.read(SourceText.of(
                        "汇报", "关于2024年度推进法治建设工作情况的汇报\n栖禾街道办事处\n\n区司法局：\n现将街道有关情况汇报如下，请予审阅。\n一、强化组织保障\n召开会议4次。\n"))
                .document();
        assertThat(document.issuer()).contains("栖禾街道办事处");
        assertThat(document.addressee()).contains("区司法局");
    }
}
