package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What papers of departments hold as they stand on portals: their habits are left alone, their slips are told. */
class PublishedPapersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "持续推进制定《社会组织登记管理条例》。",
                "在省人力资源和社会保障厅的指导下开展工作，完成滁水河整治。",
                "落实《关于印发校园安全工作方案的通知》和《关于做好防汛工作的通知》。",
                "制定了文体和旅游假日市场工作制度，加强事前、事中监管。",
                "办公室地址在澄州市利砚区万缘街道政府办公区，报告电子版可从政府网站下载。",
                "完善以宪法为核心的中国特色社会主义法律体系。",
                "得到有效的提升，取得了极大的提高。",
                "以规范行政执法行为为抓手，定期发布食药抽检信息。",
                "将领导干部学法守法用法作为重要内容，推行每月一法、一格一员、码上办。",
                "全年办理信息公开申请213宗，较2022年（12宗）有较大幅度增长，主要原因为其中196宗为市民就同一事项申请公开。",
                "抄 报：区政府办 区政协提案委 联系单位：区教育局办公室",
                "经 办 人：东方晓 联系电话：55550123",
                "推进为民实事，澄砚街街道办事处牵头落实。",
                "查处重大涉水违法事件，新院区基本完工，乡振局牵头。",
                "各项政策应放尽放、应减尽减。",
                "（一）压实责任。明确事项和时限。（牵头单位：澄砚区司法局，配合单位：各部门）",
                "以宪法宣传周为契机，紧紧围绕以经济建设为中心，确保同类问题不再发生。",
                "原因是管理不善导致的隐患增多，防止风险外溢，确保不再发生。",
                "一是规范程序，确保各项工作取得实效；二是加强宣传，确保各项工作取得实效。",
                "严格履行推进法治建设第一责任人职责，当好第一责任人。",
                "有疑问请联系办公室（地址：澄砚区文昌路8号；邮编：325000；邮箱：cyqjyj@126.com）。",
                "进一步夯牢执法工作基础。",
                "制定服务企业“十项措施”，出台执法“十项制度”。",
                "事项全量纳入平台管理，各单位集体发声。",
                "着力优化法治营商环境。",
                "加大法治政府建设宣传力度，营造良好氛围。",
                "学习《亓某某〈坚定不移走依法治理道路 为全面发展提供保障〉》一文。",
                "结合全警教育整顿，规范办案流程。",
                "邀请市政府法律顾问强昌文同志授课。",
                "逐步形成严格执法、公正司法、全民守法的良好风气。",
                "党政主要负责同志严格履行推进法治建设第一责任人职责，健全学习制度。",
                "依据《澄砚市市容和环境卫生管理条例》处罚26起。",
                "推动构建共建共享的社区治理格局。",
                "街镇执法队伍不断充实。",
                "实现矫通App使用全覆盖。",
                "切实发挥领学促学作用，参学率达到98%。",
                "重要合同一律先审后签。",
                "开展食品监督抽检，抽检1150批次，核查处置抽检不合格样品73批次，核查处置率达100%。",
                "检查企业860家次，整改问题企业41家次，整改率100%。",
                "局党政主要负责人严格履行法治建设第一责任人职责，将法治建设纳入全局重点工作。",
                "村容村貌的改变让家园更加美好。\n澄砚区栖禾镇前川街党群工作者 柏清涛\n",
                "特别提示：1、考生请认真阅读本指南；\n2、本次考试不指定教材；\n3、网站为本次招考的官方网站。",
                "一、本次考试的流程是怎样的？（一）细读招考公告；\n（二）网上报名；\n（三）参加笔试。\n二、哪些人员可以报考？\n凡是符合条件者均可报考。",
                "有关名单公示完毕，详情如下——\n根据有关规定，现予以公布。",
                "会议还研究了其他事项。 （柏亚旭 葛得胜）",
                "本报讯（记者柏松涛 蒋晓 葛栩）3月8日，全市召开会议。",
                "澄砚区栖安禾内街道办事处2024年法治政府建设情况报告\n\n2024年，栖禾街道依法履职。栖禾街道法律顾问参与审查12次，不断提高栖禾街道依法行政水平。",
                "本报告内容包括：概述；主动公开情况；依申请公开和不予公开情况；评议情况；举报、复议、诉讼情况；新做法新举措、主要经验、存在的问题和改进措施；清单公开情况等七个部分。",
                "坚决“破网打伞”[1]，严格执行“一案三查”[2]，规范执法程序。",
                "一、全县收入\n\n财政总收入54587万元。税收收入完成44124万元，下降5.2%。\n\n二、一般公共预算\n\n税收收入完成16997万元，增长6%。",
                "联合县教育局、卫生健康局等部门，对学校、企业等重点领域开展检查。",
                "会同区水务局、生态环境局等单位，就河湖管护、排污整治等事项进行会商。",
                "协调各站所、各村，由林业站、司法所等部门开展联合执法。",
                "牢固树立创新、协调、绿色、开放、共享的发展理念，转变职能。",
                "一般公共预算收入15.39亿元，实际支出25.98亿元，比上年决算数26.10亿元下降0.5%，加上上解支出6.15亿元、债务还本支出0.03亿元，支出合计32.16亿元。",
                "如对本报告有疑问，请与栖禾县水务局联系（电话：0577-5550123；电子邮箱：qhswj8409@163.com）。",
            })
    void isLeftAlone(String sentence) {
        assertThat(loud(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年办结行政处罚案件12件，全年办结行政处罚案件12件，没有一件被撤销。|copy.sentence_twice",
                "召开工作会议，研究部署依法行政具体任务和措施，全年开会4次，研究部署依法行政具体任务和措施。|copy.sentence_twice",
                "全年共排查案件线索5起，排查案件线索5起，均已办结。|copy.sentence_twice",
                "本报告内容包括：总体情况；主动公开情况；复议、诉讼情况；存在的问题和改进措施等五个部分。|numbering.announced",
                "收到信访件50宗，化解45宗，化解率100%。|figure.rate_base",
                "规范执法程序[1]，做到过程留痕。|residue.footnote",
                "协调自然资源所、林业站，司法所等部门开展联合执法。|punctuation.pause_between_items",
                "为确实履行职责，成立领导小组。|typo.misused",
                "全年规范执法程序，群众满意。如有疑问请与我局联系（地址：澄砚区文昌路8号）|punctuation.missing_end",
                "说明履行推进法治建设第一责任人、加强法治政府建设的情况。|phrase.misnamed",
                "成员包括各科室负责人组成的领导小组，组长由局长担任。|typo.blend",
                "印发《关于印发校园安全工作制度》，明确分工。|citation.title",
                "大家一直认为，要守住底线。|typo.misused",
                "根据按照上级要求，制定工作方案。|typo.misused",
                "有力的提高了执法人员业务能力。|typo.particle",
                "落实《法治政府建设实施纲要（2021-2025）》要求。|citation.version",
                "2024全年开展执法检查4次。|numeral.year_form",
                "统计期限自20241月1日起，请核对。|numeral.year_form",
                "提高执法质素，规范办案。|typo.misused",
                "将信息工作工作纳入文件制发程序。|typo.repeated",
                "全面疏理整改任务，逐项销号。|typo.misused",
                "于2020215日组织专题学习。|numeral.year_form",
                "本报告包括总体情况、主动公开情况、存在的问题等部分组成。|typo.blend",
                "利用宪法宣传周为契机，开展宣讲活动。|typo.blend",
                "严格落实责任制，防止同类问题不再发生。|typo.blend",
                "落实《党政主要负责人履行推进第一责任人职责规定》，带头学法。|citation.title",
                "把学懂《习近平法治思想》作为首要任务。|phrase.misnamed",
                "贯彻中央依法治国工作会议精神。|phrase.misnamed",
                "培养复合型、应用型、创新性法治人才。|typo.misused",
                "如本报告有疑问，请与办公室联系。|phrase.misnamed",
            })
    void isTold(String sentence, String rule) {
        assertThat(loud(sentence)).extracting(Finding::rule).containsOnly(rule);
    }

    @Test
    void tellsAnOpeningWrittenTwice() {
        String text = """
                澄砚区教育局2024年法治政府建设年度报告

                根据有关规定，现将我局2024年法治政府建设情况报告如下：

                2024年，我局依法履职，各项工作稳步推进。现将有关情况报告如下。

                一、主要举措和成效

                规范执法程序，落实各项制度。
                """;
        assertThat(loud(text)).extracting(Finding::rule).contains("metadata.opening");
    }

    @Test
    void takesRowsOfATableCopiedWithStrokesForNoSentence() {
        String text = """
                一、主动公开政府信息情况
                | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                | 规章 | 0 | 0 | 0 |
                | 一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3 | ||
                | 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ||
                """;
        assertThat(loud(text)).isEmpty();
    }

    @Test
    void leavesLinesThatGiveOutTasksAlone() {
        String text = """
                1.推进老龄化应对工作，加快发展健康产业。

                主要协作单位：各镇人民政府、经济开发区管委会，区政府有关部门、有关直属单位

                2.加强风险防控，保障群众安全。

                主要协作单位：各镇人民政府、经济开发区管委会，区政府有关部门、有关直属单位
                """;
        assertThat(loud(text)).isEmpty();
    }

    @Test
    void tellsABlankBeforeAMarkOfHalfWidth() {
        assertThat(loud("代表们听取了答复 ,对办理情况表示满意。")).extracting(Finding::rule).contains("residue.blank_at_mark");
    }

    @Test
    void takesAnArticleOfRulesForNoHeading() {
        String text = """
                澄砚区人民政府工作规则

                一、根据有关规定，结合本区实际，制定本规则。区政府各部门遵照执行。

                二、区政府工作的指导思想是，高举旗帜，依法履职。全面正确履行政府职能。

                三、区政府工作的准则是，执政为民，依法行政。

                四、区政府由区长、副区长组成。区政府实行区长负责制。
                """;
        assertThat(loud(text)).extracting(Finding::rule).doesNotContain("punctuation.heading_end");
    }

    @Test
    void leavesTheColonsOfAnAddressAlone() {
        String text = "如有疑问，请联系：澄砚区教育局办公室，地址：澄砚区文昌路8号，电话：0312-5550123。";
        assertThat(all(text)).extracting(Finding::rule).doesNotContain("punctuation.colon_twice");
    }

    @Test
    void takesALineOfAnOfficeAndADayBelowTheTitleForNoText() {
        String text = """
                关于《澄砚区2023年度法治政府建设工作总结》的解读

                澄砚区教育局 2024年01月08日

                按照要求，全区总结2023年法治政府建设工作，法治政府建设取得成效。
                """;
        assertThat(loud(text)).extracting(Finding::rule).doesNotContain("metadata.year");
    }

    private static List<Finding> loud(String text) {
        return all(text).stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .toList();
    }

    private static List<Finding> all(String text) {
        return Proof.check(SourceText.of("报告.txt", text)).list();
    }
}
