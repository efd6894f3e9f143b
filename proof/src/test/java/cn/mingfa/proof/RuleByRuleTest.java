package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a rule stands for, told in other words, another order or another sentence than its first example. */
class RuleByRuleTest {

    private static final Set<String> GROUPS =
            Set.of("figure", "numeral", "consistency", "numbering", "metadata", "citation", "phrase");

    private static List<String> rules(String body) {
        SourceText source = SourceText.of("report", "栖禾镇2024年法治政府建设情况报告\n\n一、主要举措和成效\n\n" + body + "\n");
        return Proof.check(source, Readings.read(source), Set.of()).list().stream()
                .filter(f -> GROUPS.contains(f.group()) && f.severity() != Severity.HINT)
                .map(Finding::rule)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "查处环境违法案件64件：废水类20件，废气类18件，噪声类16件，固废类20件。|figure.sum",
                "受理投诉152件（含上年结转10件、本年新收132件）。|figure.sum",
                "化解婚姻纠纷32件、邻里纠纷41件、山林纠纷8件、其他纠纷9件，全年调解各类纠纷100件。|figure.total",
                "城关片投入6.2万元，河东片投入3.3万元，两片共投入10.5万元。|figure.total",
                "年度清单36项，完成30项、基本完成4项、未完成3项。|figure.endings",
                "应诉18件，胜诉12件，败诉2件，未审结2件。|figure.endings",
                "审查合同35份，审核通过28份，退回修改6份，不予通过3份。|figure.endings",
                "收集企业诉求215条，已解决190条，正在推进35条。|figure.rest",
                "应参加测试干部96人，实际参加90人，8人因病缺考。|figure.rest",
                "年初在办案件12件，全年新增88件，办结90件，年末在办16件。|figure.carry_over",
                "全年新收案件208件，上年转入12件。已结案205件。目前未结25件。|figure.carry_over",
                "全年受理复核66件（含上年结转6件），办结60件，未办结8件。|figure.carry_over",
                "收到代表意见建议21条，采纳26条。|figure.resolved_over_received",
                "抽查餐饮单位30家，合格单位33家。|figure.resolved_over_received",
                "参加考试45人，合格48人。|figure.resolved_over_received",
                "群众满意率96%（回访500人，满意450人）。|figure.rate_base",
                "抽查卷宗80卷，评定优秀60卷，占比85%。|figure.rate_base",
                "抽查卷宗80卷，优良62卷，优良率87.5%。|figure.rate_base",
                "全年办件28.6万件，较上年增加3.2万件，增长22.6%。|figure.change",
                "排查纠纷110起，就地化解115起。|figure.resolved_over_received",
                "收集法治需求136条，已回应144条。|figure.resolved_over_received",
                "上期未结12件，本期新收86件，结案90件，期末未结18件。|figure.carry_over",
                "组建“五支队伍”（宣讲队、调解队、巡逻队、志愿队）。|numbering.announced",
                "主动公开信息312条，群众满意。2024年主动公开信息共321条，较好完成任务。|consistency.figure",
                "执法队今年7月5日立案，6月28日送达处罚决定书。|numeral.time_order",
                "申请人9月20日提出申请，镇里9月12日作出受理决定。|numeral.time_order",
            })
    void tellsFiguresThatDoNotGoTogether(String sentence, String rule) {
        assertThat(rules(sentence)).as(sentence).contains(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "某建材公司案2024年6月立案调查，2024年4月作出处罚决定。|numeral.time_order",
                "该投诉4月16日受理，3月20日办结。|numeral.time_order",
                "专项整治5月启动，4月底前全面完成。|numeral.time_order",
                "该案6月20日收到复议申请，6月12日作出受理决定。|numeral.time_order",
                "2023年11月竣工的服务大厅项目于2024年3月开工。|numeral.time_order",
                "9月30—31日组织夜查。|numeral.impossible_date",
                "4月28日至31日集中培训。|numeral.impossible_date",
                "大厅上午11:30至9:00有专人值守。|numeral.period_reversed",
                "庭审时间为上午15时至17时。|numeral.impossible_time",
                "重复信访量缩减3倍。|numeral.decrease",
                "失信案件下降到上年的2倍。|numeral.decrease",
                "罚没款同比负增长-8.6%。|numeral.decrease",
                "败诉案件同比减少，降幅达120%。|numeral.decrease",
            })
    void tellsDaysAndTimesThatCannotBe(String sentence, String rule) {
        assertThat(rules(sentence)).as(sentence).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "专项整治11月启动，3月底前全面完成。",
                "该投诉12月26日受理，1月8日办结。",
                "10月启动，次年5月完成。",
                "9月29—30日组织夜查，10月30日至31日回头看。",
                "大厅上午9:00至11:30、下午13:30至17:00有专人值守，夜间22:00至6:00有人接听。",
                "败诉案件降幅达100%，投诉量压缩到去年的三成。",
            })
    void leavesDaysAndTimesThatCanBeAlone(String sentence) {
        assertThat(rules(sentence)).as(sentence).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "司法、公安、城管、市监五部门联合检查。|numbering.announced",
                "按照德、能、勤、绩五个方面考核。|numbering.announced",
                "开好“学、查、改”四个环节。|numbering.announced",
                "还存在两点不足。首先是力量不足；其次是形式单一；再次是覆盖不广。|numbering.announced",
                "各村按以下5条要求抓好整改：（1）认真自查；（2）逐项整改；（3）加强培训；（4）严格考核。|numbering.announced",
                "实现三提升：效率提升、质量提升、满意度提升、形象提升。|numbering.announced_names",
                "推行“四张清单”（权力清单、责任清单、负面清单）。|numbering.announced_names",
                "全镇下辖12个行政村。13个行政村调委会全部规范运行。|consistency.figure",
                "举办执法培训8期，参训620人次；全年累计举办培训6期。|consistency.figure",
                "全镇中小学8所，配备法治副校长8名。全镇6所中小学均已达标。|consistency.figure",
                "开展“法治体检”活动92场。88场“法治体检”活动的成果得到巩固。|consistency.figure",
            })
    void tellsCountsThatDifferFromWhatTheyCount(String sentence, String rule) {
        assertThat(rules(sentence)).as(sentence).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "司法、公安、城管、市监四部门联合检查，司法所、派出所和法庭三部门会商。",
                "按照德、能、勤、绩、廉五个方面考核。",
                "开好“学、查、改”三个环节。",
                "还存在三点不足。首先是力量不足；其次是形式单一；再次是覆盖不广。",
                "各村按以下4条要求抓好整改：（1）认真自查；（2）逐项整改；（3）加强培训；（4）严格考核。",
                "实现三提升：效率提升、质量提升、满意度提升。推行“三张清单”（权力清单、责任清单、负面清单）。",
                "举办执法培训8期，参训620人次；全年累计举办培训16期。",
            })
    void leavesCountsThatFitAlone(String sentence) {
        assertThat(rules(sentence)).as(sentence).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "新修订的《行政复议法》自2024年7月1日起施行。|citation.version",
                "依据《信访工作条例》第三十条至第五十五条处理。|citation.article",
                "根据《政府信息公开条例》第十九、第五十八条更新目录。|citation.article",
                "属于内部事务信息，依据《政府信息公开条例》第二十条不予公开1件。|citation.outcome",
                "经检索没有所申请信息，依据《政府信息公开条例》第三十六条第（五）项告知。|citation.outcome",
                "依据《行政处罚法》第三十三条“一事不再罚”，没有再罚款。|citation.outcome",
                "坚持创新、绿色、协调、开放、共享的新发展理念。|phrase.order",
                "落实谁执法谁普及责任制。|phrase.misnamed",
                "坚持从群众中来、往群众中去。|phrase.misnamed",
                "坚持以人民为主的发展思想。|phrase.misnamed",
                "开展第十个全民国家安全教育日宣传。|numeral.anniversary",
                "纪念中国人民抗日战争暨世界反法西斯战争胜利76周年。|numeral.anniversary",
                "在“11·8”消防宣传日开展演练。|numeral.known_day",
                "栖禾乡法治工作仍有短板。|metadata.issuer_name",
                "参训人员96人，共72人次。|figure.persons",
                "全县下辖12个乡镇。13个乡镇调委会全部规范运行。|consistency.figure",
                "全镇败诉案件为零。对败诉的2件案件逐案分析。|figure.zero_denied",
                "紧盯“十四五”收官之年（2026年）查漏补缺。|numeral.plan_years",
                "应诉32件，驳回诉讼请求20件、撤诉8件、撤销行政行为2件、未审结4件。|figure.endings",
                "群众来访下降达1.2倍。|numeral.decrease",
                "“栖禾e站”上线，“栖禾e站”推送信息86条，“栖合e站”关注人数2300人。|consistency.name",
                "开展普法活动46场，超额完成全年50场的目标任务。|figure.bounds",
                "人均学法36学时，均达到不少于40学时的要求。|figure.bounds",
                "平均办理用时8.6天，比规定的7天提前1.6天。|figure.bounds",
                "平安建设排名由全县第5位上升至第8位。|figure.bounds",
                "各村报送案例不少于20个、不多于10个。|figure.bounds",
                "全年无败诉案件。据统计，败诉案件3件，均为工伤认定。|figure.zero_denied",
                "全年实现群众零投诉。收到群众投诉4件，全部办结。|figure.zero_denied",
            })
    void tellsWhatTheRuleStandsForInOtherWords(String sentence, String rule) {
        assertThat(rules(sentence)).as(sentence).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新修订的《行政复议法》自2024年1月1日起施行。",
                "依据《信访工作条例》第三十条至第三十五条处理，根据《政府信息公开条例》第十九、第二十条更新目录。",
                "属于内部事务信息，依据《政府信息公开条例》第十六条第一款不予公开1件。",
                "依据《行政处罚法》第二十九条“一事不再罚”，没有再罚款。",
                "开展第九个全民国家安全教育日宣传。筹备第十一个国家宪法日活动，迎接第十个全民国家安全教育日。",
                "开展普法活动56场，超额完成全年50场的目标任务。",
                "人均学法46学时，均达到不少于40学时的要求。平均办理用时8.6天，比规定的10天提前1.4天。",
                "平安建设排名由全县第8位上升至第5位。",
                "应诉32件，驳回诉讼请求20件、撤诉8件、撤销行政行为2件、未审结2件。",
                "紧盯“十四五”收官之年（2025年）查漏补缺。",
                "全年无败诉案件，行政复议案件100%按期审结。上年败诉案件2件。",
            })
    void leavesWhatIsRightInOtherWordsAlone(String sentence) {
        assertThat(rules(sentence)).as(sentence).isEmpty();
    }

    @Test
    void putsMarksOfAnotherStyleRightAtOnce() {
        assertThat(Surely.surely("栖禾镇打造『法润栖禾』品牌，群众常来。\n"))
                .flatExtracting(finding -> finding.replacement().stream().toList())
                .containsExactly("“法润栖禾”");
    }

    @Test
    void tellsOneTurnedOrderOnce() {
        assertThat(rules("便民大厅2022年9月动工，2022年3月建成。")).containsExactly("numeral.time_order");
    }

    @Test
    void tellsAMeetingThatWasHeldAfterThePaperWasSigned() {
        String signed = "梧桐区审计局关于公开工作的情况说明\n\n全局学习党的二十届四中全会精神。\n\n梧桐区审计局\n2024年12月28日\n";
        assertThat(Surely.surely(signed)).extracting(Finding::rule).contains("numeral.not_yet");
        assertThat(Surely.surely(signed.replace("四中", "三中")))
                .extracting(Finding::rule)
                .doesNotContain("numeral.not_yet");
        String early = "栖禾镇2019年法治政府建设情况报告\n\n2019年，栖禾镇学习习近平法治思想。\n";
        assertThat(Surely.surely(early)).extracting(Finding::rule).contains("numeral.not_yet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "查处环境违法案件64件：废水类20件，废气类18件，噪声类16件，固废类10件。",
                "受理投诉142件（含上年结转10件、本年新收132件）。",
                "化解婚姻纠纷32件、邻里纠纷41件、山林纠纷8件、其他纠纷9件，全年调解各类纠纷90件。",
                "城关片投入6.2万元，河东片投入3.3万元，两片共投入9.5万元。",
                "年度清单36项，完成30项、基本完成4项、未完成2项。",
                "应诉18件，胜诉12件，败诉2件，未审结4件。",
                "审查合同35份，审核通过28份，退回修改4份，不予通过3份。",
                "收集企业诉求215条，已解决190条，正在推进25条。",
                "应参加测试干部96人，实际参加90人，6人因病缺考。",
                "年初在办案件12件，全年新增88件，办结90件，年末在办10件。",
                "全年新收案件208件，上年转入12件。已结案205件。目前未结15件。",
                "全年受理复核66件（含上年结转6件），办结60件，未办结6件。",
                "收到代表意见建议21条，采纳16条。",
                "检查养老机构62家，责令整改17家，整改完成率为94.1%。",
                "群众满意率90%（回访500人，满意450人）。",
                "抽查卷宗80卷，评定优秀60卷，占比75%。",
                "全年办件28.6万件，较上年增加3.2万件，增长12.6%。",
                "收到复议申请486件，受理452件，不予受理18件，其他处理16件。",
                "审结410件，新收452件，上年结转36件，共计488件。",
                "坚持从群众中来，到群众中去。",
            })
    void leavesFiguresThatGoTogetherAlone(String sentence) {
        assertThat(rules(sentence)).as(sentence).isEmpty();
    }
}
