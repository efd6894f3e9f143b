package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Habits of offices that are right as they stand: nothing above a hint is said of them. */
class VoicesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年接收投诉举报8 019件，其中投诉6 677件、举报1 342件，均已办结。",
                "调解矛盾纠纷5 819起，调解成功5 702起，成功率97.99%。",
                "群众跑动次数由平均2.6次降至0.3次。",
                "全局执法人员138人，新增持证9人，持证率达97.1%。",
                "“一人多岗”“一岗多责”现象普遍存在。",
                "形成“岛岛有阵地、船船有读本”的格局。",
                "优秀案卷（90分及以上）21宗，合格案卷31宗。",
                "培训处级干部168人次，组织科级以下执法人员参加轮训。",
                "潮起海天阔，扬帆正当时。",
                "在鼋头礁设立法治哨所1处。",
                "建议明确“本办法自2025年×月×日起施行，有效期5年”。",
                "王××不服××公司作出的答复，向区政府申请复议。",
                "老人捧着迟到了19年的“红本本”，规划“墙上挂挂”的情况仍然存在。",
                "推行“炕头说事、地头讲理、院头评议”的工作法。",
                "进驻事项1637项，其中“最多跑一趟”155项，推行“三调联动”。",
                "试点行政执法监督员制度，聘任企业家、律师等40人。",
                "现有职工1 386人，其中卫生技术人员1 195人，高级职称187人，硕士及以上学历96人。",
                "11起线索中，移送公安机关3起，公安机关立案2起、不予立案1起；其余8起由我局依法作出行政处罚。",
                "我委委托第三方机构开展评估。",
                "3月4日，我队接群众举报到场检查。",
                "镇党委副书记、镇长柏松年主持召开专题会议。",
                "卞策：同意上述意见。",
                "居民代表宰父伯：我先讲，原来规划的充电桩离住户太近。",
                "三是行政争议实质化解仍需加力。",
                "能够通过视频巡查等方式实现监管目的的，不再入企检查。",
                "牵头解决农村供水管理、河道划界争议等难点问题5个。",
                "全年共办理重点事项46项。其中完成40项，未完成6项。",
                "排查隐患46处。目前已整改40处，剩余6处正在整改。",
                "受理120件，办结100件，15件正在审理，5件已撤回。",
                "办理建议46件、提案30件。其中完成40件，未完成2件。",
                "检查企业34家，下达整改通知31份，2家正在整改。",
                "行政复议受理176件，办结169件（含上年结转15件），其中维持72件、驳回28件、终止51件、撤销11件、责令履行7件。",
                "将法治建设纳入工作规划，与业务工作同部署、同推进、同督促、同考核。",
                "听证员：仲夏、亓官清；书记员：鹿呦呦。",
                "请于10月20日17时前携带有效身份证件到市综合执法局法制科登记。",
                "责任落实（30分）自评29分，内部学法（20分）自评20分，社会普法（50分）自评33.5分，合计82.5分。",
                "责任落实（30分）自评29分，内部学法（20分）自评20分，社会普法（50分）自评33分，合计82分。",
                "列席：各村党组织书记，镇属各站所负责人，派出所、供电所、卫生院主要负责人",
                "宁可十防九空，不可失防万一。",
                "全市在用特种设备3.86万台（套），定检率99.7%。",
                "每千常住人口执业（助理）医师2.37人、注册护士2.91人。",
                "到2027年底实现每万常住人口拥有全科医生3.5名。",
                "送达《行政处罚事先（听证）告知书》（澄交罚告〔2025〕0132号），拟处罚款8万元。",
                "讲授“物业费能不能不交”等专题。",
                "《中华人民共和国刑法》第一百三十四条之一　危险作业没有造成后果的也要追究，宣讲时请结合身边的案例说明。"
            })
    void leavesASentenceAlone(String sentence) {
        assertThat(loud(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "出席：闻人溥、亓 琨、郗 海、逯文芮、仉长庚，记录：麴 芳。",
                "芷汀镇党委副书记、镇长  滕树华",
                "4月21日—30日　制定方案、印制资料、发布预告\n5月26日—31日　收集资料、总结提升，评选“我最喜爱的普法故事”10个",
                "组　长：宓长庚　镇党委副书记、镇长\n副组长：盛乐只　镇党委副书记\n　　　　居月明　镇党委委员、人武部部长",
                "列席：区政府办、区财政局、区司法局、区住房和城乡建设局、区国有资产管理中心主要负责人\n记录：张晓峰",
                "主持：社区党委书记　乐正音\n记录：社区工作者　东方晓\n应到：37人　实到：34人（请假3人）",
                "（供稿：澄砚区应急管理局　梁稷）",
                "中共芷汀镇委员会　芷汀镇人民政府",
                "信息内容　　本年处理决定数量\n行政处罚　　59\n行政强制　　0\n信息内容　　本年处理决定数量\n行政许可　　482",
                "序号  文件名称  文号  废止理由\n1  澄砚区人民政府关于加快煤炭物流业发展的意见  澄政发〔2013〕41号  主要内容与产业政策不一致\n"
                        + "2  澄砚区人民政府关于印发鼓励投资规定的通知  澄政发〔2015〕8号  已被新的规定替代"
            })
    void leavesColumnsAndNamesSetWideAlone(String lines) {
        assertThat(loud(lines)).isEmpty();
    }

    @Test
    void takesABracketWithANumberAtItsEndForNoListMark() {
        assertThat(loud("此复。\n\n（经办人：揭 冉，电话：2218096）")).isEmpty();
    }

    @Test
    void readsLinesBrokenAtTheWidthOfThePage() {
        String text = """
                2025年，岚汀街道坚持以习近平新时代中国特色社会主义思想为指导，
                立足城乡接合部“老工矿、新移民”的实际，以网格为底座、以法治
                为支撑，不断提升基层治理法治化水平。现将有关情况报告如下：
                一、夯实法治建设根基。街道辖区面积21.8平方公里，下辖12个社区、
                3个行政村，常住人口9.87万人，划分一般网格168个、专属网格23个、
                微网格1 042个。出台网格事项准入管理办法，把39项执法辅助、普
                法宣传、纠纷排查事项纳入网格清单，明确“入格即入责”。落实街
                道党工委会议、主任办公会议议事规则，全年提交上会议题87个，经
                合法性审查81个，暂缓上会6个。
                二、多元化解矛盾纠纷。投入190万元，将原矿工俱乐部改建为街道
                综治中心，设立接待、调解、仲裁等8个窗口，实现群众诉求“一扇
                门进出、一揽子解决”。由退休老矿工42人组成调解队，全年调解纠
                纷1 374件，成功1 351件，成功率98.3%。
                """;
        assertThat(loud(text)).isEmpty();
    }

    @Test
    void readsTheItemsOfAnOrderAsSentences() {
        String text = """
                澄砚区人民政府关于废止和修改部分行政规范性文件的决定

                各镇人民政府：

                为维护法制统一，根据《中华人民共和国民营经济促进法》，对2024年12月31日前发布的行政规范性文件进行了清理，决定：

                一、废止《关于加快煤炭物流业发展的意见》等6件行政规范性文件（附件1）。

                二、对《城区停车场管理办法》等2件行政规范性文件予以修改（附件2）。

                本决定自公布之日起施行。废止的行政规范性文件，不再作为行政管理的依据。

                附件：1.废止的行政规范性文件目录（6件）
                      2.修改的行政规范性文件目录（2件）及修改内容

                澄砚区人民政府
                2025年6月12日

                附件1
                废止的行政规范性文件目录
                """;
        assertThat(loud(text)).isEmpty();
    }

    @Test
    void readsOnBehindTheHostsOfAnEvent() {
        String text = """
                芷汀镇“民法典宣传月”活动方案

                为推动民法典走到群众身边，结合实际，制定如下方案：

                一、主办、承办单位

                主办：芷汀镇党委、政府

                承办：芷汀镇司法所

                二、重点活动

                举办启动仪式1场，设置互动环节。

                三、有关要求

                各村要明确1名联络员。坚决落实责任

                四、其他事项

                及时报送总结。制定定工作小结，报送司法所。
                """;
        assertThat(loud(text)).extracting(Finding::rule).containsExactly("typo.doubled");
    }

    @Test
    void letsItemsQuotedFromTheMiddleOfALawKeepTheirNumbers() {
        String text = "【法条链接】\n\n符合下面任何一种情形的，可以申请：\n\n……\n\n（三）家中有人常年卧病、没有别的收入的。";
        assertThat(loud(text)).isEmpty();
    }

    @Test
    void stillFindsAWordThatTheItemBesideItHasRight() {
        assertThat(loud("持续提升执法能力、提声执法水平。")).extracting(Finding::rule).containsExactly("typo.character");
    }

    @Test
    void letsTheOpeningAskToBeHeard() {
        String text = "2025年度法治政府建设述法报告\n\n现将本人一年来履行推进法治建设职责情况报告如下，请予审议。\n\n一、履职情况\n\n坚持学法。";
        assertThat(loud(text)).noneMatch(finding -> finding.rule().equals("metadata.opening"));
    }

    @Test
    void letsAnOfficeShortenTheGovernmentWithinItsName() {
        assertThat(loud("澄砚区人民政府行政复议局2025年度工作报告\n\n2025年，区政府行政复议局认真贯彻实施《行政复议法》。"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"芷汀镇2025年法治政府建设自评报告", "芷汀镇2026年法治建设工作要点", "关于2025年度法治建设考核结果的通报"})
    void asksForTheFourPartsOfAnAnnualReportOnly(String title) {
        String body = "\n\n一、主要做法\n\n坚持学法，认真落实各项制度。\n\n二、制度建设\n\n修订制度3项。";
        assertThat(parts(title + body)).isEmpty();
        assertThat(parts("芷汀镇2025年法治政府建设年度报告" + body)).isNotEmpty();
    }

    private static List<Finding> parts(String text) {
        return Proof.check(SourceText.of("报告.txt", text)).list().stream()
                .filter(finding -> finding.rule().equals("document.part_missing"))
                .toList();
    }

    @Test
    void letsTheOpeningAskForAdvice() {
        String text = "芷汀镇2025年法治政府建设情况报告\n\n现将2025年法治政府建设情况报告如下，不当之处，请指示。\n\n一、主要做法\n\n坚持学法。";
        assertThat(loud(text)).noneMatch(finding -> finding.rule().equals("metadata.opening"));
    }

    @Test
    void saysAHabitOfNumberingOnce() {
        String text = "一、甲类问题\n\n1.整改措施。修订制度。\n\n2.整改成效。开展学习。\n\n二、乙类问题\n\n1.整改措施。完善机制。\n\n2.整改成效。已经完成。";
        assertThat(Proof.check(SourceText.of("报告.txt", text)).list())
                .filteredOn(finding -> finding.rule().equals("numbering.level_skipped"))
                .hasSize(1);
    }

    @Test
    void stillFindsABlankLeftInASentence() {
        assertThat(loud("我局坚持依法 行政，把制度落到实处。")).extracting(Finding::rule).containsExactly("residue.blank");
    }

    @Test
    void stillFindsABlankOfATemplate() {
        assertThat(loud("全年办理案件××件，××镇办理3件。")).hasSize(2);
    }

    private static List<Finding> loud(String text) {
        return Proof.check(SourceText.of("报告.txt", text)).list().stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .filter(finding -> !finding.rule().startsWith("document."))
                .toList();
    }
}
