package cn.mingfa.proof;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static cn.mingfa.proof.Surely.surely;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

/** Rule by rule, the defect each stands for in forms unlike its example, and right forms near to them. */
class FormsByRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "核查项目21个﹑提出意见34条，逐项落实。|punctuation.mark_form|﹑",
                "查出问题金额4﹐180万元，均已整改。|punctuation.mark_form|﹐",
                "移交事项共计89项⋯⋯，均已承接。|punctuation.mark_form|⋯⋯",
                "短板在于督办机制还不够健全．|punctuation.half_width|．",
                "受理申请9件〔其中网络4件〕，均按期答复。|punctuation.mark_form|〔其中网络4件〕",
                "建成法治广场〈含长廊〉2处，群众常来。|punctuation.mark_form|〈含长廊〉",
                "台账保管制度落实。<<学法台账>>由办公室统一保管。|punctuation.mark_form|<<学法台账>>",
                "逐月开展风险排查，= 做到早知早办。|residue.stray_sign|=",
                "在宣传栏公布完成情况§，接受监督。|residue.stray_sign|§",
                "专业人才储备＊不足，审查周期偏长。|residue.stray_sign|＊",
                "执法证件年审率保持100%~。|residue.stray_sign|~",
                "有群众反映小区改造进度偏慢—，现已督促整改。|punctuation.dash|—",
                "计划2026年—-2027年新增车位200个。|punctuation.dash|—-",
                "围绕种子、化肥、以及饲料开展检查。|punctuation.pause_before_and|、以及",
                "没有被撤销、变更、或者确认违法的案件。|punctuation.pause_before_and|、或者",
                "办理时间减少了两倍，群众称便。|numeral.decrease|减少了两倍",
                "平均办案时间缩短一倍，效率提高。|numeral.decrease|缩短一倍",
                "审批时限压减3倍，企业满意。|numeral.decrease|压减3倍",
                "每周五19:00～21:75安排专人值守。|numeral.impossible_time|21:75",
                "定于上午15:30召开推进会。|numeral.impossible_time|上午15:30",
                "会同水务、生态环境等部门等开展联合检查。|punctuation.etc_twice|等",
                "对执法队员李某[b]提出表扬。|residue.footnote|[b]",
                "召开专题会议3次，### 部署任务12项。|residue.markdown|'### '",
                "√ 推动社区食堂全覆盖，方便老年人。|residue.bullet|'√ '",
                "线索请发至lina_2019＠126.com，逾期不收。|privacy.email|lina_2019＠126.com",
                "补贴汇至李某储蓄卡6217000130001234567。|privacy.bank_card|6217000130001234567",
                "发放反诈手册3千余册，覆盖各村。|numeral.mixed|3千",
                "受益群众约2点3万人次，反响良好。|numeral.mixed|2点3",
                "全年办案三十余5件，质量提升。|numeral.mixed|三十余5",
                "本科以上学历占百分之七6，结构优化。|numeral.mixed|百分之七6",
                "该楼建成于一九8六年，年久失修。|numeral.year_form|一九8六年",
                "主持专题学习二十零四次，覆盖班子。|numeral.zero_form|零",
                "受理复议案件十二余件，均按期办结。|numeral.approximation|十二余",
                "满意率由90提高到96%，群众认可。|numeral.percent_range|90",
                "发现隐患208项，其中；重大隐患7项。|punctuation.semicolon|；",
                "逾期不改正的；要当场责令整改。|punctuation.semicolon|；",
                "结合本镇实际，特制定如下计划；|punctuation.semicolon|；",
                "2025年上半年、我镇信访工作平稳有序。|punctuation.pause_between_items|、",
                "现场证据收集不、全面，影响定性。|punctuation.inside_word|、",
                "该案于2024年6月6日受理，2024年5月28日作出复议决定。|numeral.time_order|2024年6月6日受理，2024年5月28日作出复议决定",
                "2024年9月底前完成检查，2024年6月底前完成整改。|numeral.time_order|2024年9月底前完成检查，2024年6月底前完成整改",
                "要做到：首先，健全制度；第三，强化考核；最后，严格奖惩。|numbering.inline|第三",
                "抓住重点：一要抓好干部；三要抓好学生；四要抓好企业。|numbering.inline|三",
                "建成长者食堂16个服务老年人2.3万人次。|punctuation.missing_stop|个",
                "中心组集体学法6次参学人员120人次。|punctuation.missing_stop|次",
                "热线办结率百分之九十九点六%，群众满意。|numeral.percent_word|%",
                "抽检合格率99.1个百分点，总体稳定。|numeral.percent_word|个百分点",
                "优良率三成五%，仍有差距。|numeral.percent_word|三成五%",
                "力争满意率提高3%个百分点。|numeral.percent_word|%个百分点",
                "办理处罚案件126件，罚没款65.2，均已入库。|numeral.unit_missing|65.2",
                "走访企业一百二十余，帮助纾困。|numeral.unit_missing|一百二十余",
                "共排查隐患四百零五，逐项整改。|numeral.unit_missing|四百零五",
                "群众知晓率不高，仅为68.5。|numeral.unit_missing|68.5",
                "储备编织袋2万条、砂石500立方米、救生衣200。|numeral.unit_missing|200",
                "共约有15余个部门参与其中。|numeral.approximation|约有15余",
                "复议案件十余余件，均已办结。|numeral.approximation|余余",
                "执法车辆已用七、八年，亟待更新。|numeral.approximation_pause|七、八",
                "发放资料两、三千份，受众较多。|numeral.approximation_pause|两、三",
                "继续深化改革[修改：这里写细]，抓好落实。|residue.comment|[修改",
                "建立联动机制（领导批示：同意），形成合力。|residue.comment|（领导批示",
                "发现问题、解决问题、的能力有待提高。|punctuation.misplaced|、",
                "把欠薪企业列入«黑名单»，严格管理。|punctuation.mark_form|«黑名单»",
                "整合了司法所、派出所、信访办。等力量入驻。|punctuation.pause_before_deng|。等",
                "公众参与、专家论证、集体讨论等，三个程序全部履行。|punctuation.pause_before_deng|等，",
                "据统计，{成效数据}群众满意率达98%。|residue.placeholder|{成效数据}",
                "空气中细颗粒物浓度为28微克每平方米。|numeral.unit|微克每平方米",
                "落实决策程序规定；落实决策程序规定。|copy.sentence_twice|；落实决策程序规定",
                "在“五、一”劳动节期间开展宣传。|punctuation.inside_word|、",
                "根治欠薪任重、道远，仍需努力。|punctuation.inside_word|、",
                "发放水杯1200个，雨伞、800把。|punctuation.inside_word|、",
                "建立5项制度：公示制度、记录制度、审核制度和裁量制度。|numbering.announced_names|5项制度",
                "开展“法律六进”活动，进机关、进乡村、进社区、进学校、进企业。|numbering.announced_names|六进",
                "主要有以下两点：1.形式单一。2.载体不新。3.经费不足。|numbering.announced|以下两点",
                "继续深化改革，\\n抓好落实。|residue.latex|\\n",
                "该馆2024年8月启用，2024年10月通过竣工验收。|numeral.time_order|2024年8月启用，2024年10月通过竣工验收",
                "以上修改如有不妥，请告诉我，内容可以再改。|residue.chat|不妥，请告诉我"
            })
    void isFound(String sentence, String rule, String quote) {
        assertThat(surely(sentence)).extracting(Finding::rule, Finding::quote).contains(tuple(rule, quote));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "落实澄政发〔2024〕9号文件，逐项推进。",
                "学习《关于印发〈法治政府建设实施纲要〉的通知》，抓好落实。",
                "开展#法治同行#话题宣传，阅读量较高。",
                "守住一条底线——依法行政，成效明显。",
                "案件数减少到两件，缩短了一半时间。",
                "定于上午9:30召开推进会，下午15:30结束。",
                "会同水务等部门等待检测结果，随时处置。",
                "与去年同期相比，满意率由90%提高到96%。",
                "2024年5月受理，2024年6月作出复议决定。",
                "该办法2023年9月印发，2024年1月起施行。",
                "首先，健全制度；其次，强化考核；第三，严格奖惩。",
                "一要抓好干部，二要抓好学生，三要抓好企业。",
                "2025年上半年，我镇信访工作平稳有序。",
                "发现隐患208项，其中，重大隐患7项。",
                "现场收集证据不够全面，影响定性。",
                "全年办结二百零四件，按期率较高。",
                "比率上升1.2个百分点，增长近两成。",
                "排名第二十，较上年前移三位。",
                "走访企业一百二十余家，征求意见。",
                "七、八月集中开展整治，成效明显。",
                "开展“法律六进”活动，进机关、进乡村、进社区、进学校、进企业、进单位。",
                "主要有以下两点：1.形式单一。2.载体不新。"
            })
    void isRight(String sentence) {
        assertThat(surely(sentence)).isEmpty();
    }

    @Test
    void aReplyThatLeavesOutANumberOfItsFirstLevelIsToldWhere() {
        String reply = """
                栖禾县城市管理局关于第12号建议的答复

                王代表：
                您提出的建议收悉，现答复如下：
                一、关于停放秩序。我局在学校周边划定停放区域260处，引导有序停放。
                关于企业监管。约谈企业5家次，下达整改通知书12份。
                三、关于群众参与。通过公众号开展文明骑行宣传，参与群众较多。
                """;
        assertThat(surely(reply)).extracting(Finding::rule, Finding::quote).contains(tuple("numbering.lost", "关于企业监管"));
    }

    @Test
    void aHeadingOfADeeperLevelBetweenTwoIsTheOneLeftOut() {
        String report = """
                一、主要工作
                （一）优化服务。精简审批事项14项，群众称便。
                1.推行告知承诺。对9个事项实行告知承诺。
                （三）加强监督。邀请监督员评查案卷120宗。
                """;
        assertThat(surely(report))
                .filteredOn(finding -> finding.rule().equals("numbering.sequence"))
                .extracting(Finding::quote)
                .containsExactly("1.");
    }

    @Test
    void aPlanForAYearThatIsOverIsToldInPapersOfOtherKinds() {
        String summary = """
                栖禾镇2025年上半年信访工作总结

                上半年，全镇信访工作平稳有序。
                一、主要做法
                落实领导包案，逐件化解。
                二、2024年下半年打算
                继续抓好积案化解。
                """;
        assertThat(surely(summary)).extracting(Finding::rule, Finding::quote).contains(tuple("metadata.year", "2024"));
    }

    @Test
    void anAnniversaryIsHeldAgainstTheYearOfAPlan() {
        String plan = """
                栖禾镇2026年普法工作计划

                为做好普法工作，制定本计划。
                一、总体要求
                今年是中国共产党成立103周年，要讲好红色法治故事。
                """;
        assertThat(surely(plan)).extracting(Finding::rule).contains("numeral.anniversary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年六月3日", "2025年一月15号", "25年1月10日", "2025年1月十日"})
    void aDateOfASignatureIsWrittenInFiguresWithItsFullYear(String date) {
        String report = "栖禾镇2024年法治政府建设情况报告\n\n区人民政府：\n2024年，我镇依法履职，现将有关情况报告如下：\n一、主要举措和成效\n各项工作有序推进。\n\n栖禾镇人民政府\n"
                + date + "\n";
        assertThat(surely(report))
                .extracting(Finding::rule, Finding::quote)
                .contains(tuple("metadata.signature_date", date));
    }

    @Test
    void aNoticeToManyHasAColonBehindThem() {
        String notice = "关于开展食品安全专项检查的通知\n\n各市场监管所、机关各科室\n为落实要求，县局决定开展检查。\n一、检查时间\n自3月至9月。\n";
        assertThat(surely(notice)).extracting(Finding::rule).contains("metadata.addressee");
    }

    @Test
    void aCountAnnouncedIsToldThoughANumberBelowItIsWrong() {
        String report = """
                栖禾镇2024年法治政府建设情况报告

                2024年，我镇依法履职，现将有关情况报告如下：
                一、主要举措和成效
                各项工作有序推进，群众较为满意。
                二、2025年主要安排
                2025年，我镇将重点做好以下五个方面工作。
                （一）谋划年度任务。系统总结经验和短板，编制工作方案。
                （二）提升执法能力。组织执法人员跟班学习、案例研讨。
                （四）加强源头治理。对多发领域制定预防指引，减少纠纷。
                （四）增强普法实效。围绕重点人群开展宣讲，送法进村。
                """;
        assertThat(surely(report)).extracting(Finding::rule).contains("numbering.sequence", "numbering.announced");
    }

    @Test
    void aLeadWithoutTextAmongLeadsWithTextIsEmpty() {
        String report = """
                栖禾镇2024年工作总结

                2024年，我镇依法履职，现将情况总结如下：
                一、主要工作
                （一）带头学法
                （二）科学决策。全年提交合法性审查32件，采纳意见41条。
                （三）支持执法。协调解决执法经费28.6万元，更新装备12套。
                """;
        assertThat(surely(report))
                .filteredOn(finding -> finding.rule().equals("document.empty_part"))
                .extracting(Finding::quote)
                .containsExactly("带头学法");
    }

    @Test
    void aSentenceThatBeginsLikeALabelOfAPortalIsText() {
        String report = """
                栖禾县水务局2024年工作总结

                2024年，我局依法履职，现将情况总结如下：
                一、存在的问题
                公开形式不够丰富，今后将加强解读。
                二、下步打算
                继续做好各项工作，提升服务水平。
                """;
        assertThat(surely(report)).extracting(Finding::rule).doesNotContain("document.empty_part");
    }

    @Test
    void aShortParagraphOfTwoClausesEndsWithAStop() {
        String report = """
                栖禾县水务局2024年工作总结

                2024年，我局依法履职，现将情况总结如下
                一、主要成效
                调处水事纠纷286件，其中邻里类85件
                全年没有发生安全事故，群众较为满意。
                """;
        assertThat(surely(report))
                .filteredOn(finding -> finding.rule().equals("punctuation.missing_end"))
                .hasSize(2);
    }

    @Test
    void aFigureThatLostItsPointAboveTheNextIsTold() {
        String report = """
                栖禾县水务局2024年工作总结

                2024年，我局依法履职，现将情况总结如下：
                一、存在的不足
                1人员不足。一线队员仅38人，任务较重。
                2.装备陈旧。执法车辆使用年限较长。
                """;
        assertThat(surely(report)).extracting(Finding::rule, Finding::quote).contains(tuple("numbering.lost", "1"));
    }

    @Test
    void aSecrecyMarkAboveTheSignatureIsTold() {
        String report = "栖禾县水务局2024年工作总结\n\n2024年，我局依法履职，各项工作有序推进，群众较为满意。\n绝密\n\n栖禾县水务局\n2025年2月28日\n";
        assertThat(surely(report)).extracting(Finding::rule).contains("privacy.secrecy_mark");
    }
}
