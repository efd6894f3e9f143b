package cn.mingfa.proof;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static cn.mingfa.proof.Surely.surely;
import static org.assertj.core.api.Assertions.assertThat;

/** Slips a clerk makes who edits in a hurry, and right sentences that look like them. */
class ClerkSlipsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "宣传进机关、进乡村，进社区、进学校、进企业，群众踊跃参与。|punctuation.pause_between_items|，",
                "全年按期办结率100%推行容缺受理，方便群众。|punctuation.missing_stop|%",
                "全年化解率达98.5%深入开展法治体检。|punctuation.missing_stop|%",
                "全镇配备执法人员40人，其中持有执法证的32人，持证率90%。|figure.rate_base|90%",
                "普法经费投入60万元，比上年增加10万元，增长40%。|figure.change|40%",
                "收到政府信息公开申请8件，上年结转2件，全年答复9件，无结转。|figure.balance|9件",
                "办理行政复议案件7件，维持5件，终止4件。|figure.endings|7件",
                "办理行政诉讼案件11件，胜诉9件，败诉4件。|figure.endings|11件",
                "受理行政许可申请146件，办结164件，群众满意。|figure.resolved_over_received|164件",
                "审核规范性文件4件、合同协议80份、行政决定30件，合计118件。|figure.total|118件",
                "走访群众超过20万余人次。|numeral.approximation|超过20万余",
                "按计划推进各项任务（可再补充一个案例）。|residue.comment|（可再补充",
                "完成必修课合计？？课时，全员达标。|residue.placeholder|？？",
                "按照《工作要点》（澄政发2025〔14〕号）要求抓好落实。|metadata.document_number|2025〔14〕号",
                "落实监督要求，将权利关进制度的笼子。|phrase.misnamed|将权利关进",
                "常住人口90万人，其中城镇人口40万人，乡村人口55万人。|figure.sum|90万人",
                "轻、重案件占比分别为30.6%和96.4%。|figure.shares|96.4%",
                "全年工作体现了五个“最”：力度最大、效果最好、参与最广。|numbering.announced_names|五个“最”",
                "一是健全组织机构成立由镇长任组长的工作专班，统筹推进各村普法和执法，每季度会商一次。二是完善工作机制。纳入年度计划，逐月调度。三是强化工作保障。落实经费，配齐人员。|punctuation.missing_stop|构",
                "一是领导带头学，开展研讨3次。二是干部全员学，组织考试1次。三群众普及学，办好夜校。|numbering.items|三",
                "组织法律知识考试1次参考率达100%。|punctuation.missing_stop|次",
                "制定了《责任清单》严格落实各项要求。|punctuation.missing_stop|》",
                "紧紧围绕示范创建的工作目标立足辖区实际，依法履职。|punctuation.missing_stop|标",
                "健全落实集体学法制度局领导带头学习宪法。|punctuation.missing_stop|度",
                "主动征求法律顾问的意见绝不搞口头决策。|punctuation.missing_stop|见",
                "全年接收投诉举报12865件，其中投诉10232件、举报2543件。|figure.sum|12865件",
                "抽查产品360批次，检出不合格25批次，不合格检出率9.6%。|figure.rate_base|9.6%",
                "发现问题158个，已整改150个，整改完成率99.4%。|figure.rate_base|99.4%",
                "满意率1OO%，群众称便。|numeral.broken|1OO",
                "培育“法律明白人”1.2万余多名。|numeral.broken|余多",
                "全年罚没款合计1036.5万，上缴国库。|numeral.unit_missing|万",
                "统计期限自2023年1月1日起至2022年12月31日止。|numeral.period_reversed|2023年1月1日起至2022年12月31日",
                "自2025年1月22曰起施行。|numeral.impossible_date|曰",
                "落实《通知》（澄府办发〔2024〕36）要求。|metadata.document_number|〔2024〕36",
                "开展‘铁拳’行动，立案12件。|punctuation.mark_form|‘铁拳’",
                "制定普法责任清单[注1]，明确任务32项。|residue.footnote|[注1]",
                "检查频次平均减少四成。检查频次平均减少四成。|copy.sentence_twice|检查频次平均减少四成。",
                "全年实现述法全覆盖##。|residue.stray_sign|##",
                "宣传进机关、进社区、进社区、进学校。|typo.repeated|、进社区",
                "开办时间压缩至0.5个工作日全年新设企业80户。|punctuation.missing_stop|日",
                "把法治建设摆在工作全局的重要位置市委书记主持召开会议。|punctuation.missing_stop|置",
                "及时传达历次全体精神，统一思想。|typo.misused|历次全体精神",
                "推进治理体系和治理体系现代化。|phrase.misnamed|治理体系和治理体系现代化",
                "一是抓学习，压实责任。二是、抓服务，方便群众。|numbering.items|、",
                "一是抓学习，压实责任。二是三是抓服务，方便群众。|numbering.items|二是三是",
                "覆盖群众12万人次新建法治文化阵地15处。|punctuation.missing_stop|次",
                "排查案件245件，制发意见书12份、通知书7份，合计20份。|figure.total|20份",
                "新建法治文化阵地15处，累计达到9处。|figure.change|9处",
                "收到投诉举报线索136件，受理151件。|figure.resolved_over_received|151件",
                "全镇建成幼儿园24.5所，方便群众。|numeral.fraction|24.5所",
                "挽回经济损失1580万余元左右。|numeral.approximation|0万余元左右",
                "开展提高行政执法质量三年行动。|phrase.misnamed|提高行政执法质量三年行动",
                "主动接收社会监督，聚集突出问题整改。|typo.misused|接收社会监督",
                "解决重点问题5个。（注：数据需再核）|residue.comment|（注：数据",
                "明确了了普法对象和责任。|typo.repeated|了了",
                "来访人吴某某现住建设路12号5栋2单元601，已答复。|privacy.address|5栋2单元601",
                "新增执法证件126个，注销58个，新增执法证件126个，共培训2期。|copy.sentence_twice|，新增执法证件126个",
                "走访16个乡镇宣讲，指导16个乡镇建章立制。15个乡镇审查全覆盖。|consistency.figure|15个乡镇",
                "推行包容审慎的柔性监管依法作出不予处罚决定94件。|punctuation.missing_stop|管",
                "完善行政决策的各项制度深入开展合法性审查。|punctuation.missing_stop|度",
                "受理案件521件，上年结转34件，审结538件，结转下年27件，其中调解结案407件。|figure.carry_over|27件",
                "62项事项一次办成，占全部事项的177.5%。|figure.rate_over|177.5%",
                "受理欠薪线索724件，办结735件。|figure.resolved_over_received|735件",
                "核定编制12名，实有9名，缺编5名。|figure.rate_base|12名，实有9名，缺编5名",
                "发放创业贷款218笔、4630万元，平均每笔20万元。|figure.rate_base|20万元",
                "全年立案2861件，结案2974件，结案率97.7%。|figure.rate_base|97.7%",
                "组织42个单位述法，其中现场述法8个、书面述法24个。|figure.sum|42个",
                "全年罚款21.5万万元。|numeral.broken|万万",
                "对20233年以来的决策开展评估。|numeral.broken|20233",
                "按照《通知》（澜法办发〔25〕18号）要求落实。|metadata.document_number|〔25〕18号",
                "一是学思想，明方向。二是强执法，守底线。第三是抓普法，聚人心。|numbering.items|第三是",
                "全年优秀率87.5%选派12名骨干参训。|punctuation.missing_stop|%",
                "全年召开党组会11次局务会8次研究法治工作。|punctuation.missing_stop|次",
                "推动诉讼与调解有序衔接、力争调解成功率达到78%以上。|punctuation.pause_between_items|、",
                "县人力资源局（以下简称“县人杜局”）履职。县人社局带头学法，县人社局定期考法。|consistency.abbreviation|县人杜局",
                "宣传载体单一【备注待完善】，互动性不强。|residue.comment|【备注",
                "全年公开信息80条。其中，工作动态54条，占比67.5%；领导信息91条，占比13.8%；财政信息7条，占比8.8%；其他8条，占比10%。|figure.shares|91条，占比13.8%",
                "一是修订发布《名录》，突出重点。二严格执行《办法》，简化流程。|numbering.items|二",
                "将任务逐项分解倒部门，开启新征成。|typo.misused|分解倒部门",
                "深入推行各项专项行动着力打好整治硬仗。|punctuation.missing_stop|动",
                "抽检农资产品96批次，不合格105批次。|figure.resolved_over_received|105批次",
                "全年抽检1580.5批次，群众放心。|numeral.fraction|1580.5批次",
                "移送公安机关2起调解农资纠纷23起。|punctuation.missing_stop|起",
                "健全自治、法制、德治相结合的治理体系。|phrase.misnamed|自治、法制、德治",
                "组织“4·25”全民国家安全教育日宣传。|numeral.known_day|4·25",
                "12月5日是国家宪法日，各村张挂横幅。|numeral.known_day|12月5",
                "综合执法队下设设6个中队。|typo.repeated|设设",
                "开设“法治驿站”□个，方便群众。|residue.placeholder|□",
                "坚持新时代“枫桥精神”，抓好源头预防。|phrase.misnamed|枫桥精神",
                "学习《中华人民共和国道路交通运输条例》，规范执法。|citation.title|中华人民共和国道路交通运输条例",
                "宣传《中华人民共和国防汛法》，落实责任。|citation.title|中华人民共和国防汛法",
                "走访张建国等12名社区矫正对象，落实帮扶。|privacy.person_matter|张建国",
                "回访来信人陈某，住和畅路18号2栋301室。|privacy.address|2栋301室"
            })
    void findsTheSlip(String sentence, String rule, String quote) {
        assertThat(surely(sentence)).extracting(Finding::rule, Finding::quote).contains(Tuple.tuple(rule, quote));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024年，栖禾镇依法履职。现将有关情况报告如下；|metadata.opening|；",
                "2024年，栖禾镇依法履职，扎实推进法治镇域建设现将有关情况报告如下。|punctuation.missing_stop|设",
                "2024年，栖禾镇依法履职。现将2024年工作情况及2024年度工作思路报告如下。|metadata.year|2024",
                "一、2025年法治政府建设主要工作|metadata.year|2025"
            })
    void findsTheSlipOfTheFrame(String line, String rule, String quote) {
        boolean opening = !line.startsWith("一、");
        String text = "栖禾镇2024年法治政府建设情况报告\n\n"
                + (opening ? line : "2024年，栖禾镇依法履职。现将有关情况报告如下：")
                + "\n\n"
                + (opening ? "一、2024年法治政府建设主要工作" : line)
                + "\n\n规范执法程序。\n\n二、存在的不足和原因\n\n由于人手偏紧，记录不全。\n";
        assertThat(surely(text)).extracting(Finding::rule, Finding::quote).contains(Tuple.tuple(rule, quote));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "做到有组织、有计划，有步骤、有成效。",
                "宣传进机关、进乡村、进社区，开展活动、讲解政策、发放资料。",
                "全年按期办结率100%，推行容缺受理。",
                "实现网办率98%以上，覆盖率达100%的村有6个。",
                "普法经费投入60万元，比上年增加10万元，增长20%。",
                "收到政府信息公开申请8件，上年结转2件，全年答复10件，无结转。",
                "办理行政复议案件7件，维持5件，终止2件。",
                "受理行政许可申请146件，办结164件（含上年结转20件）。",
                "办理行政诉讼案件11件，胜诉9件，其余2件正在审理。",
                "审核规范性文件4件、合同协议80份、行政决定30件，合计114件。",
                "组织“4·15”全民国家安全教育日、“12.4”国家宪法日宣传。",
                "严格按照《责任清单》严格落实各项要求。",
                "全年12项指标完成率达95%，3次考试通过率均为100%。",
                "健全领导干部带头学法制度，推动局领导带头讲法。",
                "全年体现了三个“最”：力度最大、效果最好、参与最广。",
                "一是领导带头学，开展研讨3次。二是干部全员学，组织考试1次。三级书记带头，办好夜校。",
                "全年接收投诉举报12865件，其中投诉10200件、举报2500件。",
                "开展“‘铁拳’行动”，立案12件，把法治建设摆在突出位置来抓。",
                "及时跟进学习习近平法治思想，撰写心得。",
                "投资8.6亿元，建成项目3个，共有余额20万多元。",
                "自2025年7月1日起至12月31日止，全年无休窗口12个全年开放。",
                "推动协商、协商于民、协商为民，进社区、进社区学校。",
                "组织12万人次参与普法，出动2000人次开展巡查5轮。",
                "新建法治文化阵地9处，累计达到15处，不了了之的事没有了。",
                "排查案件245件，制发意见书12份、通知书7份，合计19份。",
                "走访16个乡镇宣讲，指导16个乡镇建章立制，在12个乡镇试点实现全覆盖。",
                "推动法治宣传教育深入开展，引导各站所建立制度严格落实，健全工作机制并认真落实。",
                "完成数占年度任务的103%，跑动由5次减少到3次，12件中有3件属实。",
                "核定编制12名，实有9名，缺编3名，发放贷款218笔、4360万元，平均每笔20万元。",
                "上年结转200件，全年立案2861件，结案2974件，结案率97.7%。",
                "县人力资源局（以下简称“县人社局”）履职。县人社局带头学法，县人社局定期考法。",
                "全年公开信息80条。其中，工作动态54条，占比67.5%；领导信息11条，占比13.8%；财政信息7条，占比8.8%；其他8条，占比10%。",
                "推进自治、法治、德治相融合，健全村规民约。",
                "一是组织学习，开展研讨。二十余名干部参加，反响良好。",
                "男女职工占比分别为40%和60%。",
                "干部绝不搞口头决策，坚持以目标为引领立足实际。",
                "12月1日国家宪法日宣传周活动启动，12月4日是第11个国家宪法日。",
                "宣传《中华人民共和国国防法》《中华人民共和国消防法》。",
                "走访贫困残疾人等12名困境儿童家属。",
                "设立服务点，住建局驻1栋301室办公。"
            })
    void isNoSlip(String sentence) {
        assertThat(surely(sentence)).isEmpty();
    }
}
