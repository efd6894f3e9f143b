package cn.mingfa.proof;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Plain slips of marks, numbers and counts as they were first seen, and right sentences beside them. */
class PlainOrderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我街道强化责任落实，2025年。办理应诉案件11宗。|punctuation.misplaced",
                "加强巡查。同时。开展宣讲12场。|punctuation.misplaced",
                "组织集体学习46次、将习近平法治思想列入学习安排。|punctuation.pause_between_items",
                "推动事项“网上办、一次办，就近办、马上办、不见面办”，群众称便。|punctuation.pause_between_items",
                "严格履行公众参与、专家论证，风险评估、合法性审查和集体讨论决定程序。|phrase.list",
                "报告包括总体情况、主动公开情况、依申请公开情况、平台建设情况、其他事项六个部分。|numbering.announced",
                "一是学理论，开展4次。二是学法规，开展3次。三是学文件，开展5次。通过四个层次的学习，干部素质提升。|numbering.announced",
                "登记时限由5个工作日压缩至二个工作日。|numeral.zero_form",
                "拆除违建12处，恢复耕地158.4。|numeral.unit_missing",
                "学习《城镇排水和污水处理条例》等法规。|citation.title",
                "学习党的二十大和十二届历次全会精神。|typo.misused",
                "全县教育系统在县委、县政府的坚强领导下。深入推进依法治教。|punctuation.misplaced",
                "以张贴海报、悬挂横幅为主、针对新就业群体的内容偏少。|punctuation.pause_between_items",
                "联合市场监管，公安、消防等部门开展检查6次。|punctuation.pause_between_items",
                "落实《法治社会建设实施纲要（2020—2025年》）要求，抓好普法。|punctuation.unmatched",
                "统计期限自2024年1月1日起至2024年12月31止。|numeral.unit_missing",
                "审查合同126份，标的额共计1.38亿。|numeral.unit_missing",
                "学习《中华人民共和国环保法》等法律。|citation.title",
                "学习《习近平法治思想学习纲领》3次。|citation.title",
                "根据新修订的《中华人民共和国政府信息公开办法》，编制本报告。|citation.kind",
                "对有关要求进行再梳理、再细化，再明确，逐项落实。|punctuation.pause_between_items",
                "认真落实《法制政府建设实施纲要（2021—2025年）》，抓好普法。|citation.title",
                "根据《中华人民共和国审计法》第十九款的规定，派出审计组。|citation.provision",
                "1.抓好学习。全年学习6次。3.抓好宣传。全年宣讲8场。|numbering.inline",
                "从加大公开力度、推进平台建设、强化监督保障四个方面提出措施。|numbering.announced",
                "走访群众一千350人次，发放资料200份。|numeral.mixed",
                "拆除违建8700平方，清理垃圾20吨。|typo.misused",
                "会同县农业农村局、县民证局开展检查4次。|metadata.issuer_name",
                "与公安交警，农业农村等部门共享信息。|punctuation.pause_between_items",
                "学习《住房和城市建设行政处罚程序规定》等文件。|citation.title",
                "平均办理时间缩短至三0天以内。|numeral.mixed",
                "全年共办理依申请公开事项×个，均按时办结。|residue.placeholder",
                "法治固根基、稳预期、利长远的作用明显。|phrase.list",
                "如对本报告有疑问，请于镇党政办联系。|typo.misused",
            })
    void isTold(String sentence, String rule) {
        assertThat(Surely.surely(sentence)).extracting(Finding::rule).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目建成于2025年。办理应诉案件11宗。",
                "组织集体学习46次、专题研讨12次、旁听庭审3次。",
                "推动事项网上办、一次办、就近办，群众称便，满意率高。",
                "报告包括总体情况、主动公开情况、依申请公开情况、平台建设情况、其他事项五个部分。",
                "全年对第二个工作日以后的来件也作了登记，十二个工作日内办结。",
                "干部平均得分92.6，位居全县前列。",
                "坚持以预防为主、防治结合，抓好防汛。",
                "联合市场监管，开展公安、消防等部门检查6次。",
            })
    void isRight(String sentence) {
        assertThat(Surely.surely(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一加强组织领导，压实工作责任"})
    void numberWithoutItsMark(String heading) {
        assertThat(Surely.surely(heading + "\n（一）健全机制。每月调度一次。\n（二）压实责任。每季通报一次。"))
                .extracting(Finding::rule)
                .contains("numbering.lost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"砚北街道"})
    void documentsOfAnotherUnit(String other) {
        assertThat(Surely.surely("澄湖市砚东街道办事处2025年度法治政府建设年度报告\n\n2025年，砚东街道扎实推进各项工作。印发《" + other + "2025年普法要点》，压实责任。"))
                .extracting(Finding::rule)
                .contains("metadata.issuer_name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "栖禾县应急管理局2025年度法治政府建设情况报告|栖禾县应急管理厅制定清单28项。|metadata.issuer_name",
                "砚成区司法局2025年度法治政府建设情况报告|砚城区司法局开展检查4次。砚城区各镇均已设所。|metadata.issuer_name",
            })
    void namesThatDisagree(String title, String body, String rule) {
        assertThat(Surely.surely(title + "\n\n2025年，各项工作扎实推进。" + body))
                .extracting(Finding::rule)
                .contains(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"力争2025年底前完成监管平台建设。"})
    void promisesOfAYearThatIsOver(String promise) {
        assertThat(Surely.surely("栖禾县应急管理局2025年度法治政府建设情况报告\n\n一、主要举措和成效\n\n全年检查企业486家次。\n\n" + "二、2026年工作打算\n\n"
                        + promise + "\n\n栖禾县应急管理局\n2026年1月14日"))
                .extracting(Finding::rule)
                .contains("metadata.year");
    }
}
