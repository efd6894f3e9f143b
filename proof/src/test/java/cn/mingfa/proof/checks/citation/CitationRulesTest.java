package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.Background;
import cn.mingfa.proof.Finding;
import cn.mingfa.proof.statutes.StatuteParser;
import cn.mingfa.proof.statutes.Statutes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CitationRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024|学习《中华人民共和国行政处罚法》《突发事件法》。|citation.title warning 突发事件法 > 突发事件应对法",
                "2024|落实《重大行政决策暂行条例》。|citation.title warning 重大行政决策暂行条例 > 重大行政决策程序暂行条例",
                "2024|落实《法治政府建设与责任落实督查工作规定》。|citation.title warning 法治政府建设与责任落实督查工作规定 > 法治政府建设与责任落实督察工作规定",
                "2024|学习《中华人民共合国民法典》。|citation.title warning 中华人民共合国民法典 > 中华人民共和国民法典",
                "2024|学习《优化营商坏境条例》。|citation.title warning 优化营商坏境条例 > 优化营商环境条例",
                "2024|落实《法治政府建设与责任落实督察工作条例》。|citation.kind warning 法治政府建设与责任落实督察工作条例 > 法治政府建设与责任落实督察工作规定",
                "2024|落实《公平竞争审查办法》。|citation.kind warning 公平竞争审查办法 > 公平竞争审查条例",
                "2024|宣传《政府公开信息条例》。|citation.title warning 政府公开信息条例 > 政府信息公开条例",
                "2024|落实《信访条例工作》。|citation.title warning 信访条例工作 > 信访工作条例",
                "2024|落实《优化经商环境条例》。|citation.title warning 优化经商环境条例 > 优化营商环境条例",
                "2024|学习《中华人民共和国安全生产监督法》。|citation.title warning 中华人民共和国安全生产监督法 > 中华人民共和国安全生产法",
                "2024|学习《个人信息安全法》。|citation.title warning 个人信息安全法 > 个人信息保护法",
                "2024|落实《公平竞争监审条例》。|citation.title warning 公平竞争监审条例 > 公平竞争审查条例",
                "2026|2026年是“十五五”开局之年，也是“八五”普法启动之年。|citation.expired_plan warning “八五”普法 > -",
                "2024|学习中华人民共和国行政许可法和相关规定。|citation.title_marks hint 中华人民共和国行政许可法 > 《中华人民共和国行政许可法》",
                "2024|按照《法治政府建设实施纲要（2021－2026年）》推进。|citation.version warning （2021－2026年） > （2021－2025年）",
                "2024|学习《行政处罚法》（2020年修订）。|citation.version warning 2020 > -",
                "2024|根据《行政处罚法》第一百二十条处理。|citation.article error 第一百二十条 > -",
                "2024|根据《政府信息公开条例》第三十六条、第六十条答复。|citation.article error 第六十条 > -",
                "2024|根据行政复议法第九十二条办理。|citation.article error 第九十二条 > -",
                "2024|根据《行政复议法》第二款第二十三条办理。|citation.provision warning 第二款第二十三条 > 第二十三条第二款",
                "2024|根据该条例第（四）项第三十六条答复。|citation.provision warning 第（四）项第三十六条 > 第三十六条第（四）项",
                "2024|根据《行政处罚法》第15条处理。|citation.numeral hint 第15条 > 第十五条",
                "2023|依据《公平竞争审查条例》开展审查。|citation.not_in_force warning 《公平竞争审查条例》 > -",
                "2025|严格执行《行政执法监督条例》。|citation.not_in_force warning 《行政执法监督条例》 > -",
                "2024|按照《信访条例》办理。|citation.repealed warning 《信访条例》 > -",
                "2023|依照《中华人民共和国合同法》签订协议。|citation.repealed warning 《中华人民共和国合同法》 > -",
                "2024|按照《法治政府建设实施纲要（2015－2020年）》推进。|citation.expired_plan warning 法治政府建设实施纲要（2015－2020年） > -",
                "2024|对照《意见》整改，落实《关于规范执法的意见》（以下简称《意见》）。|citation.abbreviation hint 《意见》 > -",
                "2024|申请内容属于国家秘密，依据《政府信息公开条例》第十六条不予公开。|citation.outcome warning 第十六条 > -",
                "2024|属于重复申请，依据《政府信息公开条例》第三十六条第（四）项不予处理。|citation.outcome warning 第三十六条第（四）项 > -",
                "2024|涉及商业秘密，依据《政府信息公开条例》（以下简称《条例》）答复。该信息涉及个人隐私，根据《条例》第十四条不予公开。|citation.outcome warning 第十四条 > -"
            })
    void tellsAWrongCitation(int year, String paragraph, String told) {
        assertThat(Paper.told(year, paragraph)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024|学习《中华人民共和国宪法》《民法典》《信访工作条例》《中国共产党党内监督条例》。",
                "2024|落实《澄砚区政府信息公开规定》和《澄砚区法治政府建设规划（2021-2025年）》。",
                "2024|印发《重大行政决策程序规定》，修订《公平竞争审查办法》。",
                "2024|学习《法治政府建设实施方案》《关于加强法治机关建设的意见》《合同管理办法》。",
                "2024|学习民法典、行政处罚法、政府信息公开条例。",
                "2024|按照《法治政府建设实施纲要（2021-2025年）》《法治政府建设实施纲要(2021—2025年)》推进。",
                "2024|学习《行政处罚法》（2021年修订）《行政复议法》（2023修订版）。",
                "2024|根据《行政处罚法》第八十六条、《民法典》第一千二百六十条、《宪法》第一百四十三条处理。",
                "2024|根据《行政处罚法》第三十三条第一款、《政府信息公开条例》第三十六条第（四）项处理。",
                "2024|第一款物资到位，第三条街第二项工程完工，第一责任人到场。",
                "2024|《信访条例》自2022年5月起废止，改用《信访工作条例》。",
                "2022|按照《信访工作条例》办理，做好来信来访工作。",
                "2025|宣传即将施行的《行政执法监督条例》。",
                "2025|学习宣传《行政执法监督条例》。",
                "2026|“八五”普法总结验收工作完成。",
                "2024|落实《关于规范执法的意见》（以下简称《意见》）。对照《意见》整改。",
                "2024|申请内容属于国家秘密，根据《政府信息公开条例》第十四条、第三十六条第（三）项不予公开。",
                "2024|经检索没有相关信息，根据《政府信息公开条例》第三十六条第（四）项告知。",
                "2024|属于讨论记录、磋商信函，根据《政府信息公开条例》第十六条第二款不予公开。",
                "2024|涉及商业秘密的内容区分处理后提供，根据《政府信息公开条例》第三十七条答复。",
                "2024|依据《政府信息公开条例》第三十三条，在20个工作日内答复重复申请。",
                "2024|学习《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》。",
                "2024|学习《优化服务环境条例》《优化营商环境指导手册》《公平竞争合规条例》。",
                "2024|学习《政府信息管理办法》《安全生产责任制度》《公平竞争评查办法》《城市绿化养护条例》。",
                "2024|落实《信访事项办理规则》《消防救援条例》《土地综合整治条例》。",
                "2024|学习《生态环境法》《公共服务法》。",
                "2026|2026年是“十五五”开局之年、“九五”普法启动之年。",
                "2026|2021年是“八五”普法启动之年，五年来普法工作不断深化，顺利完成总结验收。",
                "2021|2021年是“十四五”开局之年，也是“八五”普法启动之年。",
                "2024|发布《典型案例汇编》《法治蓝皮书》《普法漫画》。",
                "2024|学习《中华人民共和国行政处罚法释义》《行政复议法条文解读》。"
            })
    void leavesARightCitationAlone(int year, String paragraph) {
        assertThat(Paper.told(year, paragraph)).isEmpty();
    }

    @Test
    void aTitleThatGoesOnBehindAKnownOneIsJudgedWithoutHarm() {
        assertThat(Paper.findings(2024, "依据《政府信息公开条例条例》《行政复议法议法》办理。")).isNotNull();
    }

    @Test
    void judgesArticlesByTheImportedTextToo() throws Exception {
        Background background = Background.none()
                .withStatutes(Statutes.shipped()
                        .with(List.of(StatuteParser.parse(
                                "澄砚区公共座椅管理办法\n（2023年6月8日印发）\n第一条　甲。\n第二条　乙。\n丙。\n第三条　自2023年9月1日起施行。\n"))));

        assertThat(Paper.findings(2024, "按照《澄砚区公共座椅管理办法》第五条、第二条第三款检查。", background))
                .extracting(Finding::rule, Finding::quote)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("citation.article", "第五条"),
                        org.assertj.core.groups.Tuple.tuple("citation.article", "第二条第三款"));
        assertThat(Paper.findings(2024, "按照《澄砚区公共座椅管理办法》第三条、第二条第二款检查。", background))
                .isEmpty();
        assertThat(Paper.findings(2024, "按照《澄砚区公共坐椅管理办法》检查。", background))
                .extracting(Finding::rule)
                .containsExactly("citation.title");
    }

    /** Nobody may be told for sure that an article is not there by a count that was not read in the law's own text. */
    @Test
    void anArticleBeyondACountNotReadInTheTextIsAWarning() throws Exception {
        assertThat(Paper.findings(2024, "按照《行政处罚法》第九十九条处理。", Background.none()))
                .extracting(Finding::severity)
                .containsExactly(cn.mingfa.proof.Severity.ERROR);
        assertThat(Paper.findings(2026, "按照《行政执法监督条例》第九十九条处理。", Background.none()))
                .extracting(Finding::severity)
                .containsExactly(cn.mingfa.proof.Severity.WARNING);
    }

    @Test
    void everyShippedTitleIsRightAsItStands() {
        for (var statute : Statutes.shipped().all()) {
            if (statute.end().isEmpty()) {
                assertThat(Paper.findings(2027, "学习宣传《" + statute.title() + "》。").stream()
                                .filter(f -> !f.rule().equals("citation.expired_plan"))
                                .toList())
                        .as(statute.title())
                        .isEmpty();
            }
            statute.successor()
                    .ifPresent(s -> assertThat(Statutes.shipped().find(s)).as(s).isPresent());
        }
        assertThat(Statutes.shipped().all()).hasSizeGreaterThan(250);
    }
}
