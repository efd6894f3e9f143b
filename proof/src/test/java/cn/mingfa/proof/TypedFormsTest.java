package cn.mingfa.proof;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static cn.mingfa.proof.Surely.surely;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

/** Slips of form that a tired typist or a merger of two drafts makes, and right forms near to them. */
class TypedFormsTest {

    private static final String BODY = "2024年，栖禾镇坚持依法行政，各项工作有序推进。现将有关情况报告如下：\n\n一、主要举措和成效\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年罚没款18．32万元，均已入库。|numeral.full_width|．",
                "新设经营主体2，653户，增长较快。|numeral.grouping|，",
                "聘请人民调解员1 02 3名，覆盖各村。|numeral.broken|1 02 3",
                "页面平均打开时间缩短到1,4秒，群众称便。|numeral.decimal_point|1,4",
                "收取行政事业性收费2.4亿万元。|numeral.broken|亿万",
                "办理议案提案，答复率、满意率均达到100。|numeral.unit_missing|100",
                "发放宣传资料12.6万、份，受众广泛。|punctuation.inside_word|、",
                "严格落实“先审后发”对，信息的质量严格把关。|punctuation.inside_word|对，",
                "落实《法治政府建设实施纲要（2021-—2025年）》要求。|punctuation.dash|-—",
                "办理建议提案，面商率、办复率、均为100%。|punctuation.pause_before_and|、均为",
                "一是更新不够及时；二是解读深度不够，讲得少，三是答复说理不足。|punctuation.semicolon|，",
                "对学校布局、集团办学，课后服务等事项，均履行论证程序。|punctuation.pause_between_items|，",
                "公开信息262条，其中规划类23条、财政类14条，民生类145条、其他类80条。|punctuation.pause_between_items|，",
                "突出源头抓治理。突出源头抓治理。落实各方责任。|copy.sentence_twice|突出源头抓治理。",
                "审查材料，对不合要求的材料，对不合要求的材料责令改正。|copy.sentence_twice|对不合要求的材料，",
                "公开指南2条2023年收到留言6条，均已答复。|punctuation.missing_stop|条",
                "转发规章类信息3条制发规章文件1条，全部上网。|punctuation.missing_stop|条",
                "一是加强领导，压实责任。二是健全制度，规范流程。三、是强化培训，提升能力。|numbering.items|三、是",
                "2024，我局认真履行职责，各项工作取得成效。|numeral.year_form|2024",
                "成员单位由7个增至至12个，力量增强。|typo.repeated|至至",
                "全年罚没金额16.2.4万元，均已入库。|numeral.decimal_point|16.2.4",
                "共处罚款1361.元，执结率较高。|numeral.decimal_point|1361.",
                "测评平均成绩91..6分，合格率较高。|numeral.decimal_point|91..6",
                "对土地承包、婚姻家庭、劳动报酬、三类纠纷每月研判。|punctuation.pause_between_items|、",
                "一是领导带头。2.全员参与。三是突出重点。|numbering.items|三是",
                "一是领导带头。二是，全员参与。三是突出重点。|numbering.items|，",
                "领导接访26批48人次。。。热线工单71件。|punctuation.ellipsis|。。。",
                "案卷28件，其中未批先建类9件，超量取水类7件、侵占河道类12件。|punctuation.pause_between_items|，",
                "全年学法四次，全年学法四次，撰写心得。|copy.sentence_twice|，全年学法四次",
                "参考率100%、合格率100%，合格率100%。|copy.sentence_twice|，合格率100%",
                "依法行政取得了新成效。新成效。|copy.sentence_twice|新成效。",
                "规范执法程序，提高工作水平。（全文完）|residue.comment|（全文完）",
                "建立“党委领导，政府负责、部门协同、群众参与”的工作体系。|punctuation.pause_between_items|，",
                "在区委的正确领导下松荫街道始终坚持依法行政。|punctuation.missing_stop|下",
                "提升干部职工的法治素养同时，定期开展研讨。|punctuation.missing_stop|养",
                "明确责任主体、/流程标准与时间节点。|residue.stray_sign|/",
                "推动发展、·化解矛盾、维护稳定。|residue.stray_sign|·",
                "开展专题研讨4次（同比？），成效明显。|residue.placeholder|（同比？）",
                "明确决策的范围、程序和、责任，确保公开。|punctuation.inside_word|和、",
                "学习宪法以及、《信访工作条例》等法规。|punctuation.inside_word|及、",
                "执法人员持证比例98以上，较上年提高。|numeral.unit_missing|98"
            })
    void isFound(String sentence, String rule, String quote) {
        assertThat(surely(sentence)).extracting(Finding::rule, Finding::quote).contains(tuple(rule, quote));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年办理各类事项2.6w件，群众称便。|numeral.broken|w",
                "持证率NaN%，队伍稳定。|residue.field|NaN%",
                "推行说理式文书，讲清事理、讲明法理，讲透情理，效果明显。|punctuation.pause_between_items|，",
                "领导小组年底谋划，年初有部署；年中有检查、年底有考核。|punctuation.pause_between_items|；",
                "调处成功759件，成功率98.2。|numeral.unit_missing|98.2",
                "播出24期（接上页），观看量31万次。|residue.comment|（接上页",
                "调解结案22件，@王科请核，结案率较高。|residue.placeholder|@王科请核",
                "信访积案5件，全部化解带头遵守宪法和法律。|punctuation.missing_stop|解",
                "主任带头宣讲，先后，6次走进楼组听取意见。|punctuation.inside_word|后，",
                "局长坚持把，推进法治建设的职责扛在肩上。|punctuation.inside_word|把，",
                "下设综合法规、执法监督、普法宣传、3个专班。|punctuation.pause_between_items|、",
                "争取招录执法人员5至3名，充实一线。|numeral.period_reversed|5至3名",
                "防范经济损失260元万，效果明显。|numeral.unit|元万",
                "检测货车12。6万辆次，卸载货物多。|numeral.decimal_point|12。6",
                "卸载货物98OO吨，查处违法行为。|numeral.broken|98OO",
                "全县“法律明白人”1134，平均每村6名。|numeral.unit_missing|1134",
                "落实《法治政府建设实施纲要（2021-2025）年》要求。|numeral.year_form|）年",
                "方案于2019年1月7审议通过。|numeral.unit_missing|7",
                "通报《行政审判报告》并、研究部署整改。|punctuation.inside_word|并、",
                "学习贯彻全会精神，全会精神，撰写心得。|copy.sentence_twice|，全会精神",
                "通过集中培训，宣讲等形式，领会精神。|punctuation.pause_between_items|，",
                "作为学习宣传的重要内容作为衡量成效的标准。|punctuation.missing_stop|容",
                "一是打造队伍；二是建好平台，多方共享；一是培育品牌，发挥作用。|numbering.items|一是"
            })
    void isFoundToo(String sentence, String rule, String quote) {
        assertThat(surely(sentence)).extracting(Finding::rule, Finding::quote).contains(tuple(rule, quote));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "开展“每周一课、每月一训，每季一考”活动，选派队员学习。|punctuation.pause_between_items|，",
                "围绕教育、医疗，养老、住房等群众关心的领域，优化目录。|punctuation.pause_between_items|，",
                "2025年度年，全镇认真学习习近平法治思想。|numeral.year_form|度年",
                "经费同比增加6万元，增长20个%。|numeral.percent_word|个%",
                "全程网办率同比提高5.1个百分点%。|numeral.percent_word|个百分点%",
                "初访一次性化解率95.8%吸收退休教师参与调解。|punctuation.missing_stop|%",
                "全年提供法律咨询1200人次以上左右。|numeral.approximation|1200人次以上左右",
                "企业开办时间压缩至O.5个工作日。|numeral.broken|O.5",
                "受理各类事项38.2万件，办结38.l万件。|numeral.broken|38.l",
                "法律明白人增长1O6.7%，队伍壮大。|numeral.broken|1O6.7",
                "罚款同比下降9.6% ；适用免罚清单10件。|residue.blank_at_mark| ",
                "办理申请12件，其中予以公开7件、无法提供4件，不予公开1件。|punctuation.pause_between_items|，",
                "平均减材料46、减环节55%、减时限63%。|numeral.unit_missing|46",
                "企业群众好评率99.96.%，办件顺利。|numeral.decimal_point|99.96.",
                "布设自助终端110台个，方便群众。|numeral.unit|台个",
                "公开征求意见2次，收到，意见17条，均已采纳。|punctuation.inside_word|，",
                "对办理不力单位进行约谈。附件下载：汇总表。|residue.comment|附件下载：",
                "答复3件，无结转。（该数据与去年一致，需更新）|residue.placeholder|（该数据与去年一致，需更新）",
                "作出专门部署^p，开展宣传。|residue.field|^p",
                "形成工作格局。请输入正文，推进工作。|residue.placeholder|请输入正文",
                "解决重点问题12项将法治建设纳入规划。|punctuation.missing_stop|项",
                "（一）抓学习，集中学法10次。（二）抓执法，配强队伍。（二）抓普法，实施规划。|numbering.inline|（二"
            })
    void isFoundAsWell(String sentence, String rule, String quote) {
        assertThat(surely(sentence))
                .extracting(Finding::rule, Finding::quote)
                .contains(tuple(rule, quote == null ? " " : quote));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "参考率、合格率分别为100%、94.3%结合“扫黄打非”开展普法。|punctuation.missing_stop|%",
                "适用“首违不罚”4，群众称便。|numeral.unit_missing|4",
                "平均时限由12个工作日缩短至4，5个工作日。|numeral.decimal_point|4，5",
                "巡查河道8 64 0公里，出动人员。|numeral.broken|8 64 0",
                "提交成功不超过l0分钟，方便群众。|numeral.broken|l0",
                "启动应急响应7次转移群众126人，确保安全。|punctuation.missing_stop|次",
                "开展讲座、展览、讲座、演出，群众参与。|typo.repeated|、讲座",
                "推进法规进乡村、进社区、进学校、进企业、进学校。|typo.repeated|、进学校",
                "2023年在，市委领导下推进各项工作。|punctuation.inside_word|在，",
                "单位3家，分别是、建筑设计院、传输中心和物业中心。|punctuation.inside_word|是、",
                "防止先签后审、只签不审.。规范公文办理。|residue.stray_sign|.",
                "下降8.3%、9.1%、和12.1%，成效明显。|punctuation.pause_before_and|、和",
                "3月底前以前完成人员转隶。|typo.misused|底前以前",
                "发现隐患58处，已整改56处、余下2处落实措施。|punctuation.pause_between_items|、",
                "参加竞赛，平均成绩96。7分，名列前茅。|numeral.decimal_point|96。7",
                "归集维修资金3，2亿元，较上年增长。|numeral.decimal_point|3，2",
                "总阅读量逾21万余人次，反响热烈。|numeral.approximation|逾21万余",
                "其中民生支出37.85亿，占支出的大部分。|numeral.unit_missing|亿",
                "检查单位41家，发现问题246，均已整改。|numeral.unit_missing|246",
                "下发通知书872份、下发通知书872份、停工通知书39份。|typo.repeated|、下发通知书872份",
                "一是领导带头，压实责任。二是强化培训，提升能力。三、明确目标，细化任务。|numbering.items|三、"
            })
    void isFoundByNow(String sentence, String rule, String quote) {
        assertThat(surely(sentence)).extracting(Finding::rule, Finding::quote).contains(tuple(rule, quote));
    }

    @Test
    void aNumberHasTheFormOfItsLevel() {
        String report = BODY
                + "\n（一）强化组织领导\n\n1.健全机制。召开会议5次。\n2.压实责任。印发清单1份。\n③推进公开。公开信息20条。\n"
                + "㈡规范执法行为\n\n全年巡查140次。\n\n第二、存在的不足和原因\n\n由于人手偏紧，执法记录还不够规范。\n";
        assertThat(surely(report))
                .filteredOn(finding -> finding.rule().equals("numbering.mark"))
                .extracting(Finding::quote)
                .contains("③", "㈡");
        assertThat(surely(report))
                .filteredOn(finding -> finding.rule().equals("numbering.lost"))
                .extracting(finding -> finding.replacement().orElseThrow())
                .containsExactly("二、存在的不足和原因");
    }

    @Test
    void aDateOfSignatureHasNoMarks() {
        String report = "栖禾镇人民政府2024年法治政府建设年度报告\n\n" + BODY + "\n栖禾镇人民政府\n";
        assertThat(surely(report + "2025年1月16日。")).extracting(Finding::rule).contains("metadata.signature");
        assertThat(surely(report + "2025、1、16")).extracting(Finding::rule).contains("metadata.signature");
    }

    @ParameterizedTest
    @CsvSource({
        "栖禾镇人民政府栖禾镇人民政府2024年法治政府建设年度报告,栖禾镇人民政府栖禾镇人民政府",
        "栖禾镇2024年法治政府建设情况报告的报告,报告的报告",
        "栖禾镇人民政府2024年法治政府建设年度报告（初稿）,（初稿）"
    })
    void aTitleSaysThingsOnce(String title, String quote) {
        assertThat(surely(title + "\n\n" + BODY))
                .filteredOn(finding -> finding.rule().equals("metadata.title_form"))
                .extracting(Finding::quote)
                .contains(quote);
    }

    @ParameterizedTest
    @CsvSource({"栖禾镇人民政府2024年法治政府建设情况的报告县委、县人民政府：,县委、县人民政府：", "栖禾镇人民政府2024年法治政府建设情况的报告：,："})
    void aTitleHasALineOfItsOwn(String title, String quote) {
        assertThat(surely(title + "\n\n" + BODY))
                .filteredOn(finding -> finding.rule().equals("metadata.addressee"))
                .extracting(Finding::quote)
                .containsExactly(quote);
    }

    @Test
    void aHeadingThatLostItsLineBreakIsTold() {
        String report = BODY
                + "\n1.强化政治引领。组织学习4次。\n2.依法履行职责。采纳建议31条。3.规范执法行为。开展检查280次。\n4.化解矛盾纠纷。调处纠纷73件。\n"
                + "二、存在的不足和原因\n\n由于人手偏紧，执法记录还不够规范。三、2025年工作安排\n\n开展案卷评查，定期通报结果。\n";
        assertThat(surely(report)).extracting(Finding::quote).contains("3.", "三、");
    }

    @Test
    void aDateWithoutItsDayIsNotFilledIn() {
        String report = "栖禾镇人民政府2024年法治政府建设年度报告\n\n" + BODY + "\n栖禾镇人民政府\n2025年1月 日\n";
        assertThat(surely(report)).extracting(Finding::rule).contains("residue.placeholder");
    }

    @Test
    void aSignatureHasNoStop() {
        String report = "栖禾镇人民政府2024年法治政府建设年度报告\n\n" + BODY + "\n栖禾镇人民政府。\n2025年1月16日";
        assertThat(surely(report)).extracting(Finding::rule).contains("metadata.signature");
    }

    @Test
    void whatOnlyEndsTheParagraphAboveIsPastedTwice() {
        String report = "全镇各部门将法治建设与中心工作同部署、同推进、同督促、同考核。\n同部署、同推进、同督促、同考核。";
        assertThat(surely(report)).extracting(Finding::rule).contains("copy.sentence_twice");
    }

    @Test
    void aHeadingStandsAloneAsItsNeighboursDo() {
        String report = BODY
                + "\n（一）强化组织领导，压实各方责任\n\n全年召开会议5次。\n（二）规范执法行为，守护乡村安宁全年开展日常巡查140次，"
                + "联合执法6次，办理行政处罚案件17件，均已办结。\n（三）深化普法宣传，营造良好氛围\n\n组织宣讲22场。\n";
        assertThat(surely(report)).extracting(Finding::message).anyMatch(message -> message.contains("标题和正文像是连在了一起"));
    }

    @Test
    void aNumberOfAnotherHeadingIsLeftOver() {
        String report = BODY + "\n（一）强化组织领导\n\n全年召开会议5次。\n（二）2.规范执法行为\n\n全年巡查140次。\n";
        assertThat(surely(report)).extracting(Finding::quote).contains("（二）2.");
    }

    @Test
    void aSectionEndsWithAFullStop() {
        String report = BODY + "\n（一）强化组织领导\n\n全年召开会议5次。研究法治工作，解决难题9个，办理重点事项23项；\n（二）规范执法行为\n\n全年巡查140次。\n";
        assertThat(surely(report)).extracting(Finding::rule).contains("punctuation.missing_end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年罚没款18.32万元，均已入库。",
                "总分为100，120人参加测评，均达标。",
                "发放资料12,345份、手册2,653册。",
                "办理议案提案，满意率达到100%，答复率99.5%。",
                "发放宣传资料12.6万份、手册3万册，受众广泛。",
                "均衡推进，都市圈、均等化、均衡发展一并谋划。",
                "一是抓学习，二是抓服务，三是抓考核。",
                "一是抓学习，讲清政策；二是抓服务，办好实事；三是抓考核，兑现奖惩。",
                "公开信息262条，其中规划类23条、财政类14条，办结申请145条、答复咨询80条。",
                "坚持依法行政，坚持依法决策，坚持依法办事。",
                "办结3件2022年受理的案件，移送1件。",
                "《规划（2021—2025年）》自2021年至2025年实施。",
                "用水总量、用水效率、水质达标三类指标均完成。",
                "公开土地征收、房屋拆迁、三类人员补助等信息。",
                "信息439条，其中时政要闻109条，政务信息330条。",
                "答复44件，其中公开14件、不予公开27件、无法提供3件，结转下年度1件。",
                "与此同时，普法工作有序推进。在加强监管同时，优化服务。",
                "受理诉求10件/月，开展“互联网/物联网”监管。",
                "社会总和、气候温和、邻里祥和，群众满意。",
                "遵守宪法以及有关法律，加强组织、协调和监督。",
                "推行“有事好商量、难事共商量，大事细商量、要事会商量”机制。",
                "在区委的正确领导下开展工作，街道始终坚持依法行政。",
                "检查频率为每月2，记录齐全。",
                "案件由5至3名审理员办理，人数由9到6人不等。",
                "全部化解矛盾，全部整改到位，群众满意。",
                "把握重点，掌握一把，力求实效。",
                "“法律明白人”2024，年度名单已公布。",
                "合并、撤并、归并村居3个，化解纠纷12件。",
                "坚持依法行政，依法行政工作有序推进。",
                "领导带头学、干部跟着学，群众主动学，成效明显。",
                "6个集体、9名个人获表彰，3家个体经营户参加。",
                "网上可办率98.5%以上，满意率100%的事项占九成。",
                "解决问题12项，将法治建设纳入规划，组织3次将近百人参加。",
                "办理申请45件，其中公开37件、无法提供7件，结转下年度1件。",
                "依据第（一）项、第（二）项规定，审查第（二）项材料。",
                "他先后担任副局长、书记、局长，主持工作。",
                "走访企业、商户、学校，宣传企业、商户、学校的权利。",
                "党委、政府、人大、政协共同参与，县委、县政府支持。"
            })
    void isNoSlip(String sentence) {
        assertThat(surely(sentence)).isEmpty();
    }
}
