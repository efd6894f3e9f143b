package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

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
}
