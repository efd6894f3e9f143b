package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is right as it stands: a measure word behind a number, the name of a place, one of two words of one sound. */
class RightAsItStandsTest {

    @ParameterizedTest
    @ValueSource(strings = {"岑州市城市管理局持续推进执法规范化。", "强化督察考核，联合县委督查室开展检查。"})
    void leavesNamesOfPlacesAndWordsOfOneSoundToTheirWriter(String sentence) {
        assertThat(slips(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "抽查案卷三十份，问题已逐份反馈承办人。",
                "成立3个专班，分片包干。",
                "全镇11个站所落实学法制度。",
                "临港开发区的三个园区设立服务窗口。",
                "走访12个个体工商户，组建3条条块结合的队伍。",
                "培训执法人员751人，此后逐月复训。",
                "惠及群众二十万人，新增几家企业。"
            })
    void isNoSlip(String sentence) {
        assertThat(slips(sentence)).isEmpty();
    }

    /** Words coined to match the items beside them, or between quotation marks, and names the text itself explains. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "全面推行阳光村务、阳光审务、阳光狱务建设。",
                "力争“季季红”，以“旬旬红”确保全年任务完成。",
                "年度考核中对失职单位实行“一票否优”。",
                "成立由街党工委书记任组长的领导小组，街办事处主任任副组长。",
                "禾州市宝安区召开会议，印发平安（法治宝安）建设方案。",
                "市委八届二次全会和县委十四届八次全会部署的任务全部完成。",
                "在中小学非校本级的党组织中推行公推直选。",
                "结合主题活动，在省政务大厅悬挂宣传横幅。",
                "邀请有关单位赴现场协调涉及禾水水库的立法事宜。",
                "创新主题办会模式，提升办文办会水平。",
                "开展明查暗访，科学有效防治腐败。",
                "为项目落地开通绿色通道。岚枋亿川年产8万吨磷酸铁锂和岚方纳米年产6万吨两个项目开工。",
                "代表们走进禾湾商贸广场五楼接待站。",
                "弘扬“五以”风尚，推动解决“三断”情况下的通讯难题。",
                "在知法、懂法、守法的基础上依法行政。",
                "含2023年转列暂付性款项项目5个。",
                "信息由分管领导、站办负责人审批。",
                "处罚信息应当记于当事人名下，摘要附于决定书之前。",
                "促使机关更加高效、透明地运作。",
                "2015年在预算管理改革上取得进展。",
                "开设村居公开栏目，村居财务信息每季度及时公开。",
                "建立日清、周巡、月通报的监督机制。",
                "本报讯（记者 柏岚岚）全市召开消防工作会议。",
                "全旗马业专业合作社发展到12家，驼业协会吸收会员36名。",
                "建立羊业联合体，推动菌业公司与农户签订订单。",
                "盟畜牧站推广冷配技术，肉牛良改比重达到91%。",
                "坚持依法行政与优化环境相促进、与改革创新相协调。",
                "时刻紧绷安全生产之弦，找寻矛盾根源，守牢底线。",
                "这是建设“服务机关、责任机关”的一项重要工作。",
                "坚持教育与惩戒相结合、管理与服务相促进。",
                "持续推进“大学习、深调研、真落实”活动。",
                "开展“大走访、细排查、真化解”行动，做到大起底、真整改、硬验收。"
            })
    void leavesCoinedWordsAndExplainedNamesAlone(String sentence) {
        assertThat(slips(sentence)).isEmpty();
    }

    /** What looks like the above and is a slip all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"组织法治宣传、法治训培、法治考试。", "各部门依法履行“职职责”。", "开展行政执、行政复议工作。"})
    void stillTellsSlipsBesideThem(String sentence) {
        assertThat(all(sentence)).isNotEmpty();
    }

    /** Sentences our own drafts are made of raise not even a hint. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "（此件主动公开）",
                "深化审判公开、“阳光检务”建设。",
                "市局荣获2024年全省执法比武三等奖。",
                "县人民政府县长听取汇报。",
                "对拟提拔人员、行政执法人员、新进公务员等加强学习和培训工作。",
                "对省环保督办件进行逐一核查并落实整改。",
                "全年检查验{PAGE}次。",
                "营商环境全面提质20条措施落地。",
                "会前向机关（局属单位）征求意见，由牵头人组织本组开展调研，并计入积分考核。",
                "主动发布人事变动、工作动态、产业服务等信息共25条。",
                "要精心细致、盯紧任务。",
                "县人大调研养老服务工作。（县人大办 柏元元 葛媛）",
                "紧紧围绕新时代政府信息公开职责定位，坚持守正创新。",
                "部主要负责同志高度重视法治工作，结合局工作实际推进普法。",
                "贯彻重要指示精神，紧紧围绕省委“3456”具体部署推进工作。",
                "质量强省建设、事中事后监管列入督查激励事项。",
                "服务型执法纵深推进，年内有违法行为依法不予处罚的194件。",
                "请考生准确、客观、理性选报符合条件的职位。",
                "全市交通工作会要求压实责任，全县财政工作会、调度会精神得到落实。",
                "编制普法责任清单，清单列明责任机构、对象和时间节点，已印发执行。",
                "建立合同送审台账，合同从送审到归档全程留有记录。"
            })
    void raisesNoDoubtInOurOwnDrafts(String sentence) {
        assertThat(all(sentence)).isEmpty();
    }

    @Test
    void namesTheWritersOwnBodyWhereItIsLeftOut() {
        assertThat(all("全面落实我区规划，确保政策到户，结合我实际，制定本方案。"))
                .extracting(finding -> finding.replacement().orElse(""))
                .containsExactly("区实");
    }

    private static List<Finding> slips(String sentence) {
        return all(sentence).stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .toList();
    }

    private static List<Finding> all(String sentence) {
        return Proof.check(SourceText.of("报告.txt", sentence)).list().stream()
                .filter(finding -> finding.rule().startsWith("typo."))
                .toList();
    }
}
