package cn.mingfa.proof;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static cn.mingfa.proof.Surely.surely;
import static org.assertj.core.api.Assertions.assertThat;

/** Wrong measure words, particles, doubled expressions, lost subjects and misnamed offices, and right sentences beside them. */
class WordSlipsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "开展法治宣讲18常，听众960人。|typo.measure|常",
                "审查各类合同57分，提出意见120条。|typo.measure|分",
                "发放宣传资料共4600余分。|typo.measure|分",
                "新选聘调解员28明，覆盖全部村居。|typo.measure|明",
                "检查经营户260加次。|typo.measure|加次",
                "组织业务培训6期次期，效果良好。|typo.measure|期次期",
                "明确了25个项工作重点。|typo.measure|个项",
                "全镇普法资料发放3200余分，群众欢迎。|typo.measure|分",
                "培训网格员120余名人，发放证书。|typo.measure|名人",
                "平安建设取得了取得新成效。|typo.repeated|取得了取得",
                "较好的完成了年度任务。|typo.particle|的",
                "落实一岗双责任，压实属地职责。|phrase.misnamed|一岗双责任",
                "各部门严格落重大决策程序。|typo.dropped|重",
                "各村群众广泛的参与，乡里积极的引导群众议事。|typo.particle|的",
                "调解员主动参于矛盾化解。|typo.misused|参于",
                "全年各项工作有序开展，现将有关情况报告下：|typo.blend|现将有关情况报告下：",
                "每人学法至少不低于20学时。|typo.misused|至少不低于",
                "建设法治广场5处个，方便居民。|typo.measure|处个",
                "落实包案制度，防止矛盾不再激化。|typo.blend|防止矛盾不再激化",
                "有效得遏制了违法建设的势头。|typo.particle|得",
                "各站所认真的履行职责，群众满意。|typo.particle|的",
                "有力的打击了违法行为。|typo.particle|的",
                "纠纷化解的非常及时，双方握手言和。|typo.particle|的",
                "为乡村振兴提供坚实的地法治保障。|typo.particle|的地",
                "通过开展专项整治，使市场秩序明显好转。|typo.subject|通过开展专项整治，使",
                "在上级部门的大力支持下，使各项任务按期完成。|typo.subject|在上级部门的大力支持下，使",
                "一是经过三个月的努力，使积案得到化解。|typo.subject|经过三个月的努力，使",
                "设立窗口的目的是为了方便群众。|typo.misused|目的是为了",
                "对逾期不改的予以进行处罚。|typo.misused|予以进行",
                "共计合计办理案件86件。|typo.misused|共计合计",
                "压减行政检察频次，减轻企业负担。|typo.misused|行政检察频次",
                "认真学习党的二十届三中精神。|typo.misused|三中精神",
                "走访困难群众，让他们安心渡过春节。|typo.misused|渡过春节",
                "整治大约用了三个月左右。|typo.blend|大约用了三个月左右",
                "提高了执法人员的办案能力得到提升。|typo.blend|提高了执法人员的办案能力得到提升",
                "主要负责人切实履行第一负责人职责。|phrase.misnamed|第一负责人职责",
                "完善发展规化，明确年度任务。|phrase.misnamed|规化",
                "县卫生和健康局开展联合检查。|metadata.issuer_name|卫生和健康",
                "县人力资源与社会保障局牵头办理。|metadata.issuer_name|人力资源与社会保障",
                "工作中遇到的困难合问题及时上报。|typo.character|合",
                "普法工作得具体实施由司法所负责。|typo.character|得"
            })
    void findsTheSlip(String sentence, String rule, String quote) {
        assertThat(surely(sentence)).extracting(Finding::rule, Finding::quote).contains(Tuple.tuple(rule, quote));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "考核平均得分96分，比上年提高2分。",
                "走访12个村，建设法治广场3处，培训明白人36名。",
                "成立以街党工委书记为组长的领导小组，由街工委牵头抓总。",
                "工作虽取得一定成效，普法形式较单一，网上信访量有所下降。",
                "第5期，参训人员120人，共计3期。",
                "邀请3名人大代表视察25个项目，走访5个家庭，列出6件实事。",
                "落实“一岗双责”责任制，完成了完善后的方案。",
                "经常开展宣讲，全年12场。",
                "案件办理得很及时，群众反映很好。",
                "取得了积极的推动作用和有效的保障机制。",
                "各地的地方标准和土地的地块信息已经公开，目的地明确。",
                "认真的工作态度和积极的参与热情值得肯定。",
                "这样的很少，办得好的很多。",
                "通过专项整治，市场秩序明显好转。",
                "通过广播、电视，使用方言宣讲法律。",
                "县政府通过制度建设，使办事流程更加规范。",
                "设立窗口的目的是方便群众，原因是路途较远。",
                "检察机关开展行政检察监督，提出检察建议6件。",
                "学习二十届三中、四中全会精神。",
                "推行标准化、正规化建设，使执法权限条规化。",
                "帮助企业渡过难关，让群众过好春节。",
                "大约三成事项可以网上办理，群众分列左右。",
                "县住房和城乡建设局、县卫生健康局、县农业农村局局长参加检查。",
                "旗文化旅游广电局组织培训。",
                "当即要求施工单位整改，既要效率又要质量。",
                "全镇持证人员仅有22人，法治满意度测评得98.5分。"
            })
    void leavesWhatIsRightAlone(String sentence) {
        assertThat(surely(sentence))
                .extracting(Finding::rule)
                .noneMatch(
                        rule -> rule.startsWith("typo.") || rule.startsWith("phrase.") || rule.endsWith("issuer_name"));
    }
}
