package cn.mingfa.proof;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static cn.mingfa.proof.Surely.surely;
import static org.assertj.core.api.Assertions.assertThat;

/** Slips that were once put into published texts by hand and not found, and right words near to them. */
class PlantedSlipsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全镇行政争议显着减少，群众称便。|typo.misused|显着减少",
                "为全镇发展提供了有利的法治保障。|typo.misused|有利的法治保障",
                "进一部厘清各站所职责边界。|typo.misused|进一部厘清",
                "各站所严格执行执法公式要求。|typo.misused|执法公式",
                "提升基层自理水平，守住底线。|typo.misused|基层自理",
                "开展普法宣讲12场，受众3400人人。|typo.repeated|人人",
                "行政复议案件按期办结率100%%，群众满意。|typo.repeated|%%",
                "认真学习《信访工作条列》，依法办理信访事项。|citation.title|信访工作条列",
                "宣传《法律援助发》等法律，解答咨询80次。|citation.title|法律援助发",
                "统计期限为2025年1月1日至2024年12月31日。|numeral.period_reversed|2025年1月1日至2024年12月31日",
                "项目自2025年9月至2025年3月分批实施。|numeral.period_reversed|2025年9月至2025年3月",
                "一是抓学习，压实责任。一是抓服务，方便群众。|numbering.items|一是",
                "镇级发稿12篇，区级发稿30篇，合计发稿45篇。|figure.total|45篇",
                "全镇执法人员120%持证上岗。|figure.rate_over|120%",
                "法律顾问对重大决策实现110%覆盖。|figure.rate_over|110%",
                "共收到投诉500件，其中受理400件，占收到总数的86%。|figure.rate_base|86%",
                "尚末建立台账的村限期补齐。|typo.misused|尚末",
                "学习习近平法治思想“十三个坚持”，撰写心得。|phrase.misnamed|法治思想“十三个坚持”",
                "传达国务园关于优化营商环境的部署。|typo.misused|国务园",
                "对超期事项实行钢性约束。|typo.misused|钢性约束",
                "全年公开信息44条，其中财政信息5条，其他信息18条，政策文件6件。|figure.sum|44条",
                "区级巡查12次，镇级巡查30次，共巡查52次。|figure.total|52次",
                "电话解答疑问41次，上门解答疑问22次，合计解答73次。|figure.total|73次",
                "发放手册200册、折页500份，合计发放材料600份。|figure.total|600份",
                "年初未结信访件7件，本年新收43件，处理完毕46件，结转下年8件。|figure.carry_over|8件",
                "办理许可88件，上年同期为80件，同比增长15%。|figure.change|15%",
                "收到投诉60件（上年75件），同比下降25%。|figure.change|25%",
                "分三步走：第一步，摸清底数；第三步，建章立制。|numbering.inline|第三",
                "处理时，首先，核实情况；其次，会商研判；首先，跟踪回访。|numbering.inline|首先",
                "每批邀请四、五名专家到场。|numeral.approximation_pause|四、五",
                "落实率达到百分之百%，群众满意。|numeral.percent_word|%",
                "拆除违建3200平方，环境改善。|numeral.unit|平方",
                "筹集资金五十6万元。|numeral.broken|五十6",
                "始终坚持以群众为中心的发展思想。|phrase.misnamed|以群众为中心的发展思想",
                "不断提高政治领悟力、政治判断力、政治执行力。|phrase.order|政治领悟力、政治判断力、政治执行力",
                "每期安排两、三场观摩。|numeral.approximation_pause|两、三",
                "每村推选十五、六名代表。|numeral.approximation_pause|五、六",
                "办法有三：其一，上门讲；其二，集中讲；其四，网上讲。|numbering.inline|其四",
                "程序如下：（1）登记；（2）核查；（4）反馈。|numbering.inline|（4",
                "问题主要是：1.人手偏紧；2.经费偏少；2.设备陈旧。|numbering.inline|2",
                "做到三个必讲：必讲政策、必讲程序、必讲权利、必讲救济。|numbering.announced_names|三个必讲",
                "推行“三个全覆盖”：排查全覆盖、登记全覆盖、回访全覆盖、督查全覆盖。|numbering.announced_names|三个全覆盖",
                "复核案卷40件，合格31件，不合格8件。|figure.rest|8件",
                "下达任务30项，已落实26项，未落实5项。|figure.rest|5项",
                "上半年接访40批，下半年接访52批，全年共接访102批。|figure.total|102批",
                "去年遗留诉求5件，今年新收31件，解决30件，还剩9件。|figure.carry_over|9件",
                "宣讲员由30名壮大到36名，增长25%。|figure.change|25%",
                "12月14日国家宪法日当天，组织宣誓。|numeral.known_day|12月14",
                "受理咨询三〇六件，均已答复。|numeral.zero_form|三〇六",
                "按期答复率为96：5%。|numeral.decimal_point|96：5",
                "提高执法人员的专业素，养。|punctuation.inside_word|，",
                "学习﹤信访工作条例﹥，依法处理来信。|punctuation.mark_form|﹤信访工作条例﹥",
                "依据群众举报为线索，开展专项检查。|typo.blend|依据群众举报为线索",
                "经检索没有相关信息，依据《政府信息公开条例》第三十六条第（一）项答复。|citation.outcome|第三十六条第（一）项",
                "坚持党的领导、依法治国、人民当家作主有机统一。|phrase.order|党的领导、依法治国、人民当家作主",
                "争取经费2、4万元用于修缮。|numeral.decimal_point|2、4",
                "健全法律援，助与人民调解衔接机制。|punctuation.inside_word|，",
                "开展＂送法下乡＂活动，群众称便。|punctuation.straight_quote|＂送法下乡＂",
                "设立【法律门诊】窗口接受咨询。|punctuation.mark_form|【法律门诊】",
                "对初次违法的商户，依据《行政处罚法》第三十二条不予处罚。|citation.outcome|第三十二条",
                "推行“四个一”工作机制，即一张清单、一套流程、一支队伍、一本台账、一次回访。|numbering.announced_names|四个一",
                "建立“三项机制”：会商机制、通报机制、督办机制、回访机制。|numbering.announced_names|三项机制"
            })
    void findsTheSlip(String sentence, String rule, String quote) {
        assertThat(surely(sentence)).extracting(Finding::rule, Finding::quote).contains(Tuple.tuple(rule, quote));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "参加培训26人，人均学时12个。",
                "惠及5000人人均增收300元。",
                "审查项目33项项目协议。",
                "彰显着制度的力量，为发展创造有利条件。",
                "思想统一、步调一致，把学习成果与思想结合起来。",
                "传阅《法律援助站》画册，讲解办事流程。",
                "统计期限为2025年1月1日至2025年12月31日。",
                "工期为2024年12月至2025年3月。",
                "一是抓学习，二是抓服务。成效有二：一是群众称便，二是投诉减少。",
                "一是突出学习。一是班子带头学，二是站所集中学。",
                "镇级发稿12篇，区级发稿30篇，合计发稿42篇。",
                "共收到投诉500件，其中受理400件，占收到总数的80%。",
                "全年公开信息44条，其中财政信息5条，指南2条，其他信息18条，政策文件6件、工作年报3条，政策解读10条。",
                "确保法治工作有抓手、能落地，镇级法治公园全部开放。",
                "全年末梢水检测合格，年末收到回复20份。",
                "线上受理30件，线下受理40件，累计办结65件。",
                "补助款拨入专户，投诉量由200件降至150件，来访量由80批降至60批。",
                "整治水域3200平方公里，改造路面500平方米、清淤800立方米。",
                "一季度接访10批，二季度接访12批，全年共接访60批。",
                "由文化局、体育局、安监局，地震局、气象局、水务局共同参与。",
                "推出“一码通办”平台，实行“一证通办”。",
                "核查线索52条，其中属实36条，不属实14条。",
                "评查案卷60份，评出优秀案卷20份、良好案卷28份、合格案卷10份、不合格案卷2份。",
                "办理许可50件，满意48件，不满意2件。",
                "内容包括：1.执法公示；2.过程记录；3.法制审核。增长1.5%，4.2万元到账。",
                "流程为：（1）登记；（2）核查。另有要求：（1）留痕；（2）归档。",
                "12月1日国家宪法日宣传活动在镇政府广场举行。",
                "二〇五号卷宗与二〇二四年的卷宗一并归档。",
                "第十七、八条和第二十五、六名的安排不变。",
                "镇级调解31件，村级调解64件，化解积案20件，共调解95件。",
                "办理许可88件，上年同期为80件，同比增长10%。",
                "第一步，摸清底数；第二步，建章立制。",
                "首先，核实情况；其次，会商研判。首先，要讲清程序；其次，要讲清结果。",
                "一是抓学习。\n二是抓重点，做到以下两点：一是健全制度，二是加强培训。\n三是抓考核。",
                "安排三、四年级学生参观，第三、四季度各一次。",
                "排在第2、3万元以下的项目另行公示。",
                "学习【法律明白人】",
                "对初次违法的商户，依据《行政处罚法》第三十三条不予处罚，其他情形依据第三十二条从轻处罚。",
                "推行“五个一”工作机制，即一张清单、一套流程、一支队伍、一本台账、一次回访。"
            })
    void isNoSlip(String sentence) {
        assertThat(surely(sentence)).isEmpty();
    }

    @Test
    void aWrongNameOfAPlaceDoesNotSpeakForItself() {
        assertThat(surely("日客则市的重建目标分三年完成。")).extracting(Finding::quote).contains("日客则");
    }

    @Test
    void leavesOneWordForTheRestOfAList() {
        assertThat(surely("走访企业、商户、学校等等……群众称便。"))
                .filteredOn(f -> f.rule().equals("punctuation.ellipsis_etc"))
                .singleElement()
                .satisfies(f -> assertThat(f.quote()).isEqualTo("等等……"));
    }
}
