package cn.mingfa.proof;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static cn.mingfa.proof.Surely.surely;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

/** Slips of form that a tired typist or a merger of two drafts makes, and right forms near to them. */
class TypedFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年罚没款18．32万元，均已入库。|numeral.full_width|．",
                "新设经营主体2，653户，增长较快。|numeral.grouping|，",
                "聘请人民调解员1 02 3名，覆盖各村。|numeral.broken|1 02 3",
                "页面平均打开时间缩短到1,4秒，群众称便。|numeral.decimal_point|1,4",
                "收取行政事业性收费2.4亿万元。|numeral.broken|亿万",
                "办理议案提案，答复率、满意率均达到100。|numeral.unit_missing|100",
                "发放宣传资料12.6万、份，受众广泛。|punctuation.inside_word|、",
                "严格落实“先审后发”对，信息的质量严格把关。|punctuation.inside_word|对，",
                "落实《法治政府建设实施纲要（2021-—2025年）》要求。|punctuation.dash|-—",
                "办理建议提案，面商率、办复率、均为100%。|punctuation.pause_before_and|、均为",
                "一是更新不够及时；二是解读深度不够，讲得少，三是答复说理不足。|punctuation.semicolon|，",
                "对学校布局、集团办学，课后服务等事项，均履行论证程序。|punctuation.pause_between_items|，",
                "公开信息262条，其中规划类23条、财政类14条，民生类145条、其他类80条。|punctuation.pause_between_items|，",
                "突出源头抓治理。突出源头抓治理。落实各方责任。|copy.sentence_twice|突出源头抓治理。",
                "审查材料，对不合要求的材料，对不合要求的材料责令改正。|copy.sentence_twice|对不合要求的材料，",
                "公开指南2条2023年收到留言6条，均已答复。|punctuation.missing_stop|条",
                "转发规章类信息3条制发规章文件1条，全部上网。|punctuation.missing_stop|条",
                "一是加强领导，压实责任。二是健全制度，规范流程。三、是强化培训，提升能力。|numbering.items|三、是",
                "2024，我局认真履行职责，各项工作取得成效。|numeral.year_form|2024"
            })
    void isFound(String sentence, String rule, String quote) {
        assertThat(surely(sentence)).extracting(Finding::rule, Finding::quote).contains(tuple(rule, quote));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年罚没款18.32万元，均已入库。",
                "总分为100，120人参加测评，均达标。",
                "发放资料12,345份、手册2,653册。",
                "办理议案提案，满意率达到100%，答复率99.5%。",
                "发放宣传资料12.6万份、手册3万册，受众广泛。",
                "均衡推进，都市圈、均等化、均衡发展一并谋划。",
                "一是抓学习，二是抓服务，三是抓考核。",
                "一是抓学习，讲清政策；二是抓服务，办好实事；三是抓考核，兑现奖惩。",
                "公开信息262条，其中规划类23条、财政类14条，办结申请145条、答复咨询80条。",
                "坚持依法行政，坚持依法决策，坚持依法办事。",
                "办结3件2022年受理的案件，移送1件。",
                "《规划（2021—2025年）》自2021年至2025年实施。"
            })
    void isNoSlip(String sentence) {
        assertThat(surely(sentence)).isEmpty();
    }
}
