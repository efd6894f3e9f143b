package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Clauses of one shape that run together without a comma, and sentences that only look so. */
class PairedClausesTest {

    private static final String RULE = "punctuation.missing_stop";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年清运垃圾320处恢复绿地15亩，环境明显改观。",
                "开展宣讲活动26场发放手册4000余册，营造了氛围。",
                "累计培训调解员8批次化解纠纷成功率提升，效果良好。",
                "坚持以群众需求为导向持续优化窗口服务，满意度提高。",
                "落实“三项制度”推进执法案卷标准化。",
                "认真落实《普法责任清单》统筹推进各项工作。",
                "发放宣传品1.1万份受教育群众2.6万人次。",
            })
    void missesTheCommaBetweenTwoClauses(String sentence) {
        assertThat(Surely.surely(sentence)).extracting(Finding::rule).contains(RULE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "街道持续压缩审批时限提高窗口服务质量。",
                "我局细化岗位职责。优化受理流程提升办事体验，群众少跑腿。",
                "畅通举报渠道严厉打击非法采砂行为，河道秩序好转。",
                "规范行政执法行为强化执法监督。"
            })
    void asksForTheCommaBetweenTwoVerbsWithTheirObjects(String sentence) {
        assertThat(Proof.check(SourceText.of("text", sentence))
                        .filter(f -> f.rule().equals(RULE)))
                .extracting(Finding::severity)
                .containsExactly(Severity.HINT);
        assertThat(Surely.surely(sentence)).extracting(Finding::rule).doesNotContain(RULE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "持续推进政务服务规范化提升，群众满意。",
                "全镇充分发挥“一个统筹、四大职能”作用，凝聚合力。",
                "聚焦“服务保障”“管理创新”三向发力，企业满意。",
                "召开局党组理论学习中心组扩大会议专题学习条例2次。",
                "强化运用法治思维和法治方式推动发展的能力。",
                "出台《澄溪市优化营商环境办法》，细则同步印发。",
                "加快构建职责明确、依法行政的治理体系。",
                "全县安全生产和应急管理工作持续稳定好转。",
                "严格落实党政主要负责人推进法治建设职责。",
                "研究生学历教师占比提高2.5%，队伍结构优化。",
                "学习贯彻法治思想持续走深走实，成效明显。",
                "充分肯定了市场监管机关深入开展专项执法取得的成绩。",
                "召开全市执法机关进一步深入学习贯彻会议精神座谈会，交流体会。",
                "建立健全社区居民定期评议干部履职情况等制度，按季通报。",
                "积极探索更加科学有效防范矛盾纠纷的途径，完善各项举措。",
                "不断增强街道党组织整合各种资源的能力，夯实基础。",
                "制定党建经费规范使用管理规定，严格执行。",
                "推进河西片区进一步做大做强，完善配套功能。",
                "健全突出问题及时发现机制，压实各方责任。",
                "制定42项整改措施，除两项外全部完成。",
                "组织网上考试，累计600人次参加考试并全部合格。",
                "建立产学研用创新联盟、区域创新联盟，共享资源。",
                "优秀率由上年的20件提升至33件，办结更快。",
                "先后14次组织学习有关精神，干部素质提高。",
                "选派8名骨干参加培训，全年投入资金3处改造窗口。",
                "举办4期培训班次、1次集中学习，干部受益。",
                "不断扩大公共法律服务覆盖面，群众满意。",
                "强化基层法律服务能力提升培训，干部受益。",
                "紧扣执法质量提升三年行动收官要求，抓好落实。",
            })
    void leavesOneClauseAlone(String sentence) {
        assertThat(Surely.surely(sentence)).extracting(Finding::rule).doesNotContain(RULE);
    }
}
