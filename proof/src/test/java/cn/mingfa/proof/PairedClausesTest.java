package cn.mingfa.proof;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Clauses of one shape that run together without a comma, and sentences that only look so. */
class PairedClausesTest {

    private static final String RULE = "punctuation.missing_stop";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "街道持续压缩审批时限提高窗口服务质量。",
                "我局细化岗位职责。优化受理流程提升办事体验，群众少跑腿。",
                "畅通举报渠道严厉打击非法采砂行为，河道秩序好转。",
                "全年清运垃圾320处恢复绿地15亩，环境明显改观。",
                "开展宣讲活动26场发放手册4000余册，营造了氛围。",
                "累计培训调解员8批次化解纠纷成功率提升，效果良好。",
                "坚持以群众需求为导向持续优化窗口服务，满意度提高。",
            })
    void missesTheCommaBetweenTwoClauses(String sentence) {
        assertThat(Surely.surely(sentence)).extracting(Finding::rule).contains(RULE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "持续推进政务服务规范化提升，群众满意。",
                "聚焦“服务保障”“管理创新”三向发力，企业满意。",
                "召开局党组理论学习中心组扩大会议专题学习条例2次。",
                "强化运用法治思维和法治方式推动发展的能力。",
                "出台《澄溪市优化营商环境办法》，细则同步印发。",
                "加快构建职责明确、依法行政的治理体系。",
                "全县安全生产和应急管理工作持续稳定好转。",
                "严格落实党政主要负责人推进法治建设职责。",
                "优秀率由上年的20件提升至33件，办结更快。",
                "先后14次组织学习有关精神，干部素质提高。",
                "选派8名骨干参加培训，全年投入资金3处改造窗口。",
            })
    void leavesOneClauseAlone(String sentence) {
        assertThat(Surely.surely(sentence)).extracting(Finding::rule).doesNotContain(RULE);
    }
}
