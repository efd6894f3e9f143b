package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures that say less than their sentence: persons of an event, parts of a total, levels, members of a list. */
class ListedFiguresTest {

    private static List<String> keys(String sentence) {
        String text = "栖禾镇2024年法治政府建设情况报告\n\n一、主要举措和成效\n" + sentence + "\n";
        return Readings.read(SourceText.of("list", text)).facts().stream()
                .map(f -> f.quote() + " " + f.key().orElse("-"))
                .toList();
    }

    @Test
    void personsBehindAnEventAreThoseOfTheEvent() {
        assertThat(keys("镇领导接访16次，接待来访41人次。"))
                .containsExactly("16次 petition_reception_count", "41人次 petition_reception_persons");
        assertThat(keys("举办执法培训班2期、到场70余人次。"))
                .containsExactly("2期 enforcement_training_count", "70余人次 enforcement_training_persons");
        assertThat(keys("旁听庭审1次，慰问老人30人次。")).containsExactly("1次 court_observation_count", "30人次 -");
    }

    @Test
    void theSameAtAnotherLevelOrInAnotherPartKeepsItsIndicator() {
        assertThat(keys("获评省级示范单位2个、市级5个。"))
                .containsExactly("2个 demonstration_award_count", "5个 demonstration_award_count");
        assertThat(keys("推出“一件事”牵头3件、配合8件。")).containsExactly("3件 one_thing_matter_count", "8件 one_thing_matter_count");
    }

    @Test
    void penaltyCasesAreCountedAlikeByProcedureAndNotByTradeOrOrgan() {
        assertThat(keys("立案查处68件，其中普通程序41件、简易程序27件。"))
                .containsExactly("68件 penalty_case_count", "41件 penalty_case_count", "27件 penalty_case_count");
        for (String sentence : List.of(
                "立案查处68件，其中食品类41件、计量案件7件。", "立案查处68件，移送公安1件。其中：食品类41件，计量案件7件。", "立案查处68件。其中，市级部门立案查处41件，各县立案查处7件。")) {
            assertThat(keys(sentence)).as(sentence).contains("68件 penalty_case_count", "41件 -", "7件 -");
        }
    }

    @Test
    void aVerbThatOnlyDescribesANounDoesNotGovernTheList() {
        assertThat(keys("审核以镇政府名义印发的文件37件，其中重大决策4件。"))
                .containsExactly("37件 document_review_count", "4件 major_decision_review_count");
    }

    @Test
    void aBracketInsideANameBelongsToIt() {
        assertThat(keys("局党委（扩大）会议专题研究法治建设工作3次。")).containsExactly("3次 rule_of_law_meeting_count");
    }

    @Test
    void twoRatesShareAQuotedPercentage() {
        assertThat(keys("学法考试参考率、合格率实现“双100%”。"))
                .containsExactly("100% law_exam_participation_rate", "100% law_exam_pass_rate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "登记电子化率达九成五。|九成五|95|exact",
                "八成半的工单当日办结。|八成半|85|exact",
                "宣传覆盖面不到三成。|三成|30|at_most",
                "青年干部占比不足20%。|20%|20|at_most",
                "法律明白人平均每村6名。|6名|6|exact",
                "仲裁员人均办案215件。|215件|215|exact",
                "普法视频点击量18万+。|18万+|180000|at_least",
                "事故起数下降三成。|三成|-30|exact",
                "开展联合治超73次。|73次|73|exact",
                "受理投诉1 245件。|1 245件|1245|exact",
                "办结率98. 6%。|98. 6%|98.6|exact",
                "关注用户36万。|36万|360000|exact",
                "召开法治建设联席会一次，效果良好。|一次|1|exact"
            })
    void readsSharesAveragesAndOpenEnds(String sentence, String quote, String value, String qualifier) {
        String text = "栖禾镇2024年法治政府建设情况报告\n\n一、主要举措和成效\n" + sentence + "\n";
        assertThat(Readings.read(SourceText.of("list", text)).facts())
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.quote()).isEqualTo(quote);
                    assertThat(f.value()).isEqualByComparingTo(value);
                    assertThat(f.qualifier().key()).isEqualTo(qualifier);
                });
    }

    @Test
    void aNounThatEndsAsABoundDoesIsNone() {
        assertThat(Readings.read(SourceText.of("list", "工作中存在不足3个。\n")).facts())
                .extracting(f -> f.qualifier().key())
                .containsExactly("exact");
    }

    @Test
    void personsOfAnEventAreNotThoseOfTheSentenceBefore() {
        assertThat(keys("执法人员旁听庭审2次。举办法治讲座3场，120人次参加。")).contains("120人次 study_participant_count");
    }

    @Test
    void theNounBehindAFigureOfAListBelongsToIt() {
        assertThat(keys("对11件重大行政决策、7件规范性文件草案、158份政府合同进行合法性审查。"))
                .containsExactly(
                        "11件 major_decision_review_count", "7件 document_review_count", "158份 contract_review_count");
        assertThat(keys("选取6个乡镇、10个部门开展法治督察。"))
                .containsExactly("6个 law_inspection_unit_count", "10个 law_inspection_unit_count");
    }

    @Test
    void digitsBehindANameAreReadWhole() {
        assertThat(keys("安装反诈App1563个，接入G60沿线小区14个6200户。")).containsExactly("1563个 -", "14个 -", "6200户 -");
        assertThat(keys("办理提案6件，见面率、答复率、满意率3个100%。")).hasSize(4);
    }

    @Test
    void aShareThatOpensAClauseIsNoMemberOfTheChangeBefore() {
        String text = "栖禾镇2024年法治政府建设情况报告\n\n一、主要举措和成效\n投诉量减少近三成，九成以上群众表示满意。\n";
        assertThat(Readings.read(SourceText.of("share", text)).facts())
                .extracting(f -> f.value().intValue())
                .containsExactly(-30, 90);
    }
}
