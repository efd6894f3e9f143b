package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures of two years, of parts of a year and of lists, and days and years that cannot be. */
class FiguresInTimeTest {

    private static final Set<String> GROUPS = Set.of("figure", "numeral", "consistency", "numbering", "metadata");

    private static List<String> rules(String body) {
        return rules("栖禾镇2024年法治政府建设情况报告\n\n一、主要举措和成效\n\n", body);
    }

    private static List<String> rules(String before, String body) {
        SourceText source = SourceText.of("report", before + body + "\n");
        return Proof.check(source, Readings.read(source), Set.of()).list().stream()
                .filter(f -> GROUPS.contains(f.group()) && f.severity() != Severity.HINT)
                .map(Finding::rule)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "调处纠纷52件，较上年的60件增加8件。|figure.change",
                "办理公证410件，比上年减少30件，上年办理公证400件。|figure.change",
                "公开信息318条，较上年的265条增加53条，增长53%。|figure.change",
                "开展援助76件，同比增长20%，较去年的76件稳步上升。|figure.change",
                "立案检查1430件，同比下降8.2%（2023年为1322件）。|figure.change",
                "败诉率同比下降2个百分点，由上年的5%升至7%。|figure.change",
                "受理信访118件，比上年多17件，上年为111件。|figure.change",
                "承诺办理时限由30天压缩至18天，缩短10天。|figure.bounds",
                "人均学习42学时，超过规定的50学时。|figure.bounds",
                "群众满意率93.6%，高于全县平均水平95.2%。|figure.bounds",
                "案件平均用时26天，最长58天、最短31天。|figure.bounds",
                "顾问坐班36次，解答咨询432人次，平均每次坐班解答咨询120人次。|figure.rate_base",
                "全年发布信息36条，平均每月发布30条。|figure.rate_base",
                "排查隐患74处，已整改70处，还有9处正在推进。|figure.rest",
                "反馈的26个问题已完成整改22个，剩余7个正在推进。|figure.rest",
                "18个村（社区）中已有15个建成法治广场，还有6个未建成。|figure.rest",
                "组织20名干部参加考试，17人通过、5人未通过。|figure.rest",
                "明确4个方面22项任务，截至年底完成25项。|figure.resolved_over_received",
                "签订协议的130户中，已有142户完成搬迁。|figure.resolved_over_received",
                "新收复议案件92件，上年结转8件，审结90件，未结20件，同比新收案件增长15%（2023年新收80件）。|figure.carry_over",
                "被申请行政复议3件，维持2件，纠正1件，尚未审结1件。|figure.endings",
                "入企检查84家次，上半年40家次，下半年54家次。|figure.sum",
                "全区36个镇街（20个街道、15个镇）均设立调委会。|figure.sum",
                "罚没款520万元，其中罚款480万元、没收违法所得40元。|figure.sum",
                "调解涉及金额865.5元，其中单笔最高42万元。|figure.sum",
                "上报信息64条，采用16条，采用率52%。|figure.rate_base",
                "全年行政诉讼案件25件，败诉2件，败诉率0.80%。|figure.rate_base",
                "2400户经营主体纳入白名单，占全区8000户经营主体的50%。|figure.rate_base",
                "未发生行政诉讼案件，行政诉讼案件3件均胜诉。|figure.zero_denied",
                "本年度未收到公开申请，收到的4件均已答复。|figure.zero_denied",
                "召开专题会议3次（2月、7月），研究事项6项。|numbering.announced",
                "设立首批3个观测点，分别位于东禾街道、西禾街道、南桥镇、北桥镇。|numbering.announced",
                "组建由律师、法官、民警、教师等三类人员组成的宣讲团。|numbering.announced",
                "建立“集中领学+个人自学+以考促学”四级学习体系。|numbering.announced",
                "优化依法行政“三率”，即出庭率、败诉率、纠错率、化解率。|numbering.announced",
                "修订《办法》（栖政发〔20024〕3号）。|metadata.document_number",
                "立案数去年为210起，今年为189起，同比上升10%。|figure.change",
                "全年立案95宗。立案数比2023年的120宗减少35宗。|figure.change",
                "上半年受理201件，比下半年的240件多39件。|figure.change",
                "参保3.6万人，较上年的3.9万人净增0.3万人。|figure.change",
                "接待群众830批次，比上年的760批次有所下降。|figure.change",
                "平均审理周期31天，少于去年的26天。|figure.bounds",
                "人均成绩104分（满分100分），成绩较好。|figure.bounds",
                "在全市14个区县中排名第16位。|figure.bounds",
                "排查房屋2400套，整改隐患1200处，整改率达99.5%，未整改16处。|figure.rate_base",
                "重访率为0.62%（5件/80件）。|figure.rate_base",
                "公开申请均在法定期限内答复，其中2件超期答复。|figure.rate_base",
                "排污单位持证率达到100%，尚有7家未取得证书。|figure.rate_base",
                "审结案件240件，裁决60件、调解150件、撤诉30件，调解率52.5%。|figure.rate_base",
                "班子成员60名，交叉任职18人，占班子成员的40%。|figure.rate_base",
                "全街共有宣传栏12个，全年出刊48期，平均每个宣传栏出刊8期。|figure.rate_base",
                "抽查企业260家，第一批90家、第二批80家、第三批80家。|figure.sum",
                "选举班子成员57名，男性30名，女性37名。|figure.sum",
                "查处的186起案件中，市场类98起、食品类54起、其他类44起。|figure.sum",
                "发现问题42个，当场整改20个、限期整改32个。|figure.sum",
                "接访86批150人次，其中集体访6批40人次、个人访80批120人次。|figure.sum",
                "第一期30人参加，第二期42人参加，共62人次。|figure.sum",
                "罚款1.25万元，最高一笔罚款15000元。|figure.sum",
                "研究议题7项，通过9项。|figure.resolved_over_received",
                "全镇32名执法人员中，取得执法证的36名。|figure.resolved_over_received",
                "组织56名干部参加法治考试，58人合格。|figure.resolved_over_received",
                "上年结转26件，新收308件，审结310件，未结34件，审结案件中裁决90件、调解170件、撤诉50件。|figure.carry_over",
                "督导9个社区（红星、光华、学林、安康、河湾、向阳、东方、华云）。|numbering.announced",
                "开展“法律八进”（进机关、进社区、进学校、进企业、进家庭、进工地）活动。|numbering.announced",
                "分别于3月8日、6月26日、12月4日开展了4次集中宣传。|numbering.announced",
                "学习《宪法》《民法典》《行政处罚法》等2部法律。|numbering.announced",
                "存在的主要问题有三个：一是队伍不稳定；二是时效性不强。|numbering.announced",
                "庆祝新中国成立74周年，开展主题活动。|numeral.anniversary",
                "在第八个国家宪法日前后开展主题活动。|numeral.anniversary",
                "下放的28项事项，除4项因条件不具备无法承接外，其余26项全部承接。|figure.rest",
                "检测货车24000辆，查处超限车辆360辆，超限率为15%。|figure.rate_base",
                "办理许可980宗，其中网上办理882宗，网办率80%。|figure.rate_base",
                "受理事项8600件，按期办结8600件，按期办结率98.5%。|figure.rate_base",
                "合法性审查率100%，未经审查即提交的2项。|figure.rate_base",
                "考试合格率100%，2人不合格。|figure.rate_base",
                "群众评价满意率达到4.96分。|figure.rate_base",
                "行政诉讼败诉0件，败诉率6.3%。|figure.rate_base",
                "审查信息80条，发现问题信息4条，问题信息占比50%。|figure.rate_base",
                "评查案卷50份，其中优秀30份、良好14份、合格6份，优秀率70%。|figure.rate_base",
                "全市立案处罚1500件。医疗案件600件，占案件总数的60%。|figure.rate_base",
                "立案250件，罚款130万元，件均罚款5.2万元。|figure.rate_base",
                "办理处罚案件268件，同比减少24件、增长8.2%。|figure.change",
                "查处案件143宗。与2023年查处的121宗相比，增加12宗。|figure.change",
                "立案1560件，罚款860万元，案件数同比增长11.4%（2023年为1760件）。|figure.change",
                "受理线索56条，已解决53条，未解决的5条已移送。|figure.rest",
                "21个科室中，有18个完成整改，另有5个未完成整改。|figure.rest",
                "查处违章案件143宗，结案141宗，在办12宗。|figure.rest",
                "罚款1120元，没收违法所得190元，罚没款合计1410元。|figure.total",
                "完成综合检查国家任务42个、省级任务24个，合计完成任务76个。|figure.total",
                "平均用时3.2天，比法定的20天缩短26.8天。|figure.bounds",
                "考核满分100分，我镇得103分。|figure.bounds",
                "每季度听取1次工作汇报，全年共听取3次。|figure.bounds",
                "中心组学习4次（每季度2次），成效明显。|figure.bounds",
                "修订3部法规（《甲条例》《乙条例》），制度更加完善。|numbering.announced",
                "一是力量不足，二是普法单一。上述三个问题需要解决。|numbering.announced",
                "2024年3月建成、2024年8月动工的公开专区投入使用。|numeral.time_order",
                "以12月14日国家宪法日为节点开展宣传。|numeral.known_day",
                "全年信访受理46件；医疗纠纷上年结转4件，新收63件，调结62件，结转下年9件。|figure.carry_over",
                "组织12个乡镇、30个部门主要负责人述法，共52个单位参加，述法按时完成。|figure.total",
                "承办建议26件，满意率100%；县建议106件，县提案118件，三项合计260件。|figure.total",
                "全部签订责任书，签订率97.4%。|figure.rate_base",
                "42个单位全部参与，参与率97.7%。|figure.rate_base",
                "案卷合格率98%，评查的案卷全部合格。|figure.rate_base",
                "新收复议案件86件，受理79件，不予受理17件。|figure.rest",
                "召开常务会议16次，法律顾问列席16次，列席率98%。|figure.rate_base",
                "抽查市场主体800户，发现问题60户，问题发现率为75%。|figure.rate_base",
                "一是力量不足；二是普法单一。以上三点需要改进。|numbering.announced",
                "全县1200项政务事项中，可网办1260项。|figure.resolved_over_received",
                "立案68件，较2023年增加22件，2023年为56件。|figure.change",
                "明确28项任务（组织6项、决策5项、执法9项、化解6项、普法4项）。|figure.sum",
                "开展提醒谈话12人次，涉及干部15人。|figure.persons",
                "44个单位参与创建，创建率较高，其中45个单位通过验收。|figure.sum",
                "未收取信息处理费，全年收取信息处理费320元。|figure.zero_denied",
                "实现收入3600万元，惠及1200户，户均年收入达到4.2万元。|figure.rate_base",
                "减税3.2亿元，惠及企业1280户次，户均减负25元。|figure.rate_base",
                "预算8万元，实际支出7.6万元，执行率95%，结余1.4万元。|figure.total",
                "新增公开信息50条。其中机构类20条，工作类30条。与上年的62条相比，减少22条。|figure.change",
                "开展活动36场，线上12场、线下34场。|figure.sum",
                "学法小组5个（机关组、市政组、物业组、质监组）坚持学法。|numbering.announced",
                "法治广场2024年10月动工，2024年4月建成投用。|numeral.time_order",
                "文件自2024年9月1日起施行，有效期5年，至2028年8月31日。|numeral.time_order",
                "一件公开申请于7月1日收到，因情况复杂延长20个工作日，于12月20日作出答复，未超过法定期限。|numeral.time_order",
                "“十四五”时期（2026—2030年），法治建设不断深化。|numeral.plan_years",
                "2024年是“十四五”规划收官之年，法治建设不断深化。|numeral.plan_years",
                "深入学习党的二十届六中全会精神。|numeral.not_yet",
                "全镇配备行政执法人员16名。执法力量不足，仅有行政执法人员12名。|consistency.figure",
                "通过开展8次中心组专题学习，强化武装。年内开展中心组专题学习10次。|consistency.figure"
            })
    void doNotFit(String body, String rule) {
        assertThat(rules(body)).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "调处纠纷52件，较上年的60件减少8件。",
                "办理公证410件，比上年减少30件，上年办理公证440件。",
                "公开信息318条，较上年的265条增加53条，增长20%。",
                "立案检查1430件，同比增长8.2%（2023年为1322件）。",
                "受理投诉90件，同比增长12.5%，上年办结72件。",
                "败诉率同比下降2个百分点，由上年的7%降至5%。",
                "承诺办理时限由30天压缩至18天，缩短12天。",
                "人均学习62学时，超过规定的50学时。",
                "全旗累计投入帮扶资金1.5亿元，165户568名群众实现增收，人均年纯收入达到2.6万元。",
                "投入产业资金3200万元，覆盖1200户，户均年收入4.2万元。",
                "新增贷款2.4亿元，惠及800户，户均存款6.1万元。",
                "案件平均用时36天，最长58天、最短31天。",
                "顾问坐班36次，解答咨询432人次，平均每次坐班解答咨询12人次。",
                "全年发布信息36条，平均每月发布3条。",
                "排查隐患74处，已整改70处，还有4处正在推进。",
                "18个村（社区）中已有15个建成法治广场，还有3个未建成。",
                "组织20名干部参加考试，17人通过、3人未通过。",
                "受理案件29件，其中审结27件，维持20件、纠正7件，尚未审结2件。",
                "新收复议案件92件，上年结转8件，审结80件，未结20件，同比新收案件增长15%（2023年新收80件）。",
                "入企检查84家次，上半年40家次，下半年44家次。",
                "全区36个镇街（20个街道、16个镇）均设立调委会。",
                "罚没款520万元，其中罚款480万元、没收违法所得40万元。",
                "2400户经营主体纳入白名单，占全区8000户经营主体的30%。",
                "全年未发生行政诉讼案件，上年行政诉讼案件3件。",
                "召开专题会议3次（2月、7月、11月），研究事项6项。",
                "设立首批4个观测点，分别位于东禾街道、西禾街道、南桥镇、北桥镇。",
                "组建由律师、法官、民警等五类人员组成的宣讲团。",
                "立案数去年为210起，今年为189起，同比下降10%。",
                "全年立案95宗。立案数比2023年的120宗减少25宗。",
                "接待群众830批次，比上年的760批次有所上升。",
                "排查房屋2400套，整改隐患1200处，整改率达99.5%，未整改6处。",
                "重访率为6.25%（5件/80件）。",
                "审结案件240件，裁决60件、调解150件、撤诉30件，调解率62.5%。",
                "班子成员60名，交叉任职18人，占班子成员的30%。",
                "抽查企业260家，第一批90家、第二批80家、第三批90家。",
                "选举班子成员67名，男性30名，女性37名。",
                "开展集中学习10次，党组中心组学习6次、支部学习6次。",
                "接访86批150人次，其中集体访6批40人次、个人访80批110人次。",
                "督导8个社区（红星、光华、学林、安康、河湾、向阳、东方、华云）。",
                "学习总书记在第十个国家宪法日之际作出的重要指示。",
                "庆祝新中国成立75周年，开展主题活动。",
                "下放的28项事项，除4项因条件不具备无法承接外，其余24项全部承接。",
                "受理事项8600件，按期办结8471件，按期办结率98.5%。",
                "行政诉讼败诉0件，败诉率0%。",
                "评查案卷50份，其中优秀30份、良好14份、合格6份，优秀率60%。",
                "办理处罚案件268件，同比减少24件、下降8.2%。",
                "查处案件143宗。与2023年查处的121宗相比，增加22宗。",
                "21个科室中，有18个完成整改，另有3个未完成整改。",
                "罚款1120元，没收违法所得190元，罚没款合计1310元。",
                "每季度听取1次工作汇报，全年共听取5次。",
                "中心组学习4次（每季度1次），成效明显。",
                "平均用时3.2天，比法定的20天缩短16.8天。",
                "2024年3月建成、2024年8月启动二期建设的公开专区投入使用。",
                "组织12个乡镇、30个部门主要负责人述法，共42个单位参加，述法按时完成。",
                "被评估城市的平均得分为597.01分，平均得分率为59.7%。",
                "新收复议案件86件，受理79件，不予受理7件。",
                "收到申请40件，上年结转2件，其中予以公开20件，部分公开5件，不予公开4件，无法提供10件，结转下年度3件。",
                "许可申请983件，准予许可893件（含结转），不予许可2件，退件6件，网上办结量985件（含结转）。",
                "罚款186.4万元，其中最大一笔罚款26万元，较上年的168.2万元增长10.8%。",
                "新增公开信息50条。其中机构类20条，工作类30条。与上年的62条相比，减少12条。",
                "法治广场2024年4月动工，2024年10月建成投用。",
                "文件自2024年9月1日起施行，有效期5年，至2029年8月31日。",
                "一件公开申请于7月1日收到，于7月26日作出答复，未超过法定期限。",
                "“十四五”时期（2021—2025年），法治建设不断深化。",
                "2021年是“八五”普法规划开局之年，法治建设不断深化。",
                "深入学习党的二十届三中全会精神。"
            })
    void fit(String body) {
        assertThat(rules(body))
                .doesNotContain(
                        "figure.change",
                        "figure.bounds",
                        "figure.rate_base",
                        "figure.rest",
                        "figure.sum",
                        "figure.endings",
                        "figure.carry_over",
                        "figure.zero_denied",
                        "figure.resolved_over_received",
                        "numbering.announced",
                        "numeral.time_order",
                        "numeral.plan_years",
                        "numeral.not_yet",
                        "consistency.figure");
    }

    @Test
    void holdsADisclosureReportAgainstItsYear() {
        String title = "栖禾镇2024年政府信息公开工作年度报告\n\n";
        assertThat(rules(title, "根据要求，现将2023年度政府信息公开工作情况报告如下：\n")).contains("metadata.year");
        assertThat(rules(title, "报告统计数据从2024年1月1日至2025年12月31日。\n")).contains("metadata.year");
        assertThat(rules(title, "统计期限从2024年1月1日起至2024年12月30日止。\n")).contains("metadata.year");
        assertThat(rules(title, "下一步，我局将在2024年重点做好培训。\n")).contains("metadata.year");
        assertThat(rules(title, "2025年，我局将继续完善制度，2024年6月前完成改版。\n")).contains("metadata.year");
        assertThat(rules(title, "2024年，我局将政务公开纳入考核。\n")).doesNotContain("metadata.year");
        assertThat(rules(title, "现公布栖禾镇2023年政府信息公开工作年度报告。\n")).contains("metadata.year");
        assertThat(rules(title, "统计期限从2024年1月1日起至2024年12月31日止。\n")).doesNotContain("metadata.year");
        assertThat(rules(title, "本年收到申请2件，予以公开1件，部分公开2件，不予公开0件。\n")).contains("figure.balance");
    }
}
