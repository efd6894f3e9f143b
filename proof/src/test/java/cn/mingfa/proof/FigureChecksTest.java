package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures against each other, against last year, the ledger and the disclosure report. */
class FigureChecksTest {

    private static SourceText report(int year, String body) {
        return SourceText.of(
                "report",
                "栖禾镇" + year + "年法治政府建设情况报告\n\n一、主要举措和成效\n\n" + body + "\n\n二、存在的不足和原因\n\n由于人手偏紧，执法记录还不够规范。\n");
    }

    private static Findings check(String body, Background background) {
        SourceText source = report(2024, body);
        return Proof.check(source, Readings.read(source), Set.of(), background)
                .filter(f -> f.group().equals("figure") || f.group().equals("consistency"));
    }

    private static List<String> rules(String body) {
        return check(body, Background.none()).filter(f -> !f.rule().equals("figure.vague")).list().stream()
                .map(Finding::rule)
                .toList();
    }

    private static Background lastYear(String body) {
        return Background.none().withLastYear(Read.of(report(2023, body)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "figure.sum|办理建议提案12件，其中人大代表建议7件、政协提案6件。",
                "figure.sum|受理纠纷276起，其中邻里121起，物业84起，劳资40起，其他41起，化解268起。",
                "figure.sum|受理纠纷276起，其中邻里121起，物业84起，劳资40起，其他21起。",
                "figure.sum|开展检查40次，其中夜间检查45次。",
                "figure.sum|新聘调解员15名，其中专职调解员5名、兼职调解员7名。",
                "figure.sum|受理咨询96件，其中电话咨询52件、窗口咨询34件。",
                "figure.sum|办结案件134件，其中适用普通程序49件、简易程序95件。",
                "figure.sum|全县现有学校217所，其中幼儿园86所、小学89所（含教学点41个）、初中28所、高中7所、职业学校9所。",
                "figure.endings|梳理现行有效的规范性文件63件，宣布失效9件、废止3件、拟修改2件，继续有效51件。",
                "figure.sum|集中供热面积1386万平方米，其中居民1042万平方米、非居民334万平方米。",
                "figure.rest|发现问题隐患871处，整改867处，剩余6处已落实专人盯守。",
                "figure.sum|全年共办理重点事项46项。其中完成40项，未完成2项。",
                "figure.rest|全年排查隐患46处。目前已整改40处，剩余2处正在整改。",
                "figure.rest|反馈问题34个，完成整改31个，2个正在推进。",
                "figure.rest|排查纠纷329件，调处成功312件，成功率94.8%，其余8件已引导诉讼。",
                "figure.rate_base|一审行政诉讼案件97件，审结88件，败诉3件，败诉率4.3%。",
                "figure.endings|办结复议169件（含上年结转15件），维持72件、驳回28件、终止51件、撤销21件。",
                "figure.endings|办理行政复议答复17件，维持10件、撤销2件、驳回3件、终止4件。",
                "figure.sum|违法案件58件，其中土地类42件、矿产类16件、测绘类2件。",
                "figure.sum|合计28600元，其中：宣传品制作14200元，讲座劳务费4000元，视频制作7500元，其他3900元。",
                "figure.sum|办理处罚案件67件，罚款113.4万元，其中未报告的18件、未经许可的11件、其他39件。",
                "figure.sum|败诉案件14件，败诉率19.4%，同比上升4.3个百分点，其中住建领域5件、自然资源领域4件、其他4件。",
                "figure.sum|卫生技术人员1195人（执业医师402人、注册护士631人、药剂人员54人、医技人员180人），高级职称187人。",
                "figure.resolved_over_received|抽查处方600张，合格693张。",
                "figure.rate_base|审结558件，撤销、变更、确认违法和责令履行58件，综合纠错率14.0%。",
                "figure.resolved_over_received|发现问题1385个，整改1392个。",
                "figure.resolved_over_received|发现一般隐患624处，整改完成631处。",
                "figure.balance|收到政府信息公开申请268件，比上年增长7.2%，结转上年申请11件。全年答复265件，结转下年度17件。",
                "figure.balance|收到政府信息公开申请20件。收到政府信息公开申请20件中，上年结转3件另计，答复22件，结转下年度3件。",
                "consistency.figure|全年举办法治夜校21期。法治夜校累计举办27期。",
                "figure.total|办理人大代表建议7件、政协提案5件，共计13件。",
                "figure.carry_over|上年结转信访积案5件，新收20件，办结22件，尚未办结4件。",
                "figure.carry_over|上年结转案件5件，受理20件，办结28件。",
                "figure.rate_base|发现问题64个，已整改60个，整改率98.4%。",
                "figure.rate_base|共培训学员200人，其中女性50人，占35%。",
                "figure.rate_base|收到民生诉求83宗，已化解79宗，化解率97.2%。",
                "figure.change|持证人员由45名增至62名，增长42.5%。",
                "figure.change|群众满意率从98%提高到99.5%，提高2.5个百分点。",
                "figure.change|平均用时由6天缩短至8天。",
                "figure.shares|涉企诉求中，融资类占45%、用工类占40%、其他占25%。",
                "figure.persons|举办培训4期，参训120人、110人次。",
                "figure.rate_over|政协提案办结率达到103%。",
                "figure.resolved_over_received|收到民生诉求50宗，已化解60宗。",
                "figure.balance|收到政府信息公开申请20件，上年结转3件，答复22件，结转下年度3件。",
                "figure.balance|收到政府信息公开申请23件（含上年结转2件），答复22件，结转下年度3件。",
                "consistency.figure|全年排查矛盾纠纷312件，成效明显。人民调解作用突出，排查矛盾纠纷321件。"
            })
    void findsFiguresThatDoNotAgree(String rule, String sentence) {
        assertThat(rules(sentence)).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "办理行政复议答复17件，维持10件、撤销2件、驳回1件、终止4件。",
                "合计28600元，其中：宣传品制作14200元，讲座劳务费4000元，视频制作7500元，其他2900元。",
                "办理处罚案件67件，罚款113.4万元，其中未报告的18件、未经许可的11件、其他38件。",
                "卫生技术人员1195人（执业医师402人、注册护士631人、药剂人员54人、医技人员108人），高级职称187人，其中正高63人。",
                "重大危险源31处（其中一级4处、二级6处、三级9处、四级12处），监测点位45处。",
                "抽查处方600张，合格593张，合格率98.8%。",
                "主动公开政府信息926条，其中政策法规类35条、双公示类620条，微信公众号推送信息313条。",
                "现有职工1386人，其中卫生技术人员1195人（执业医师402人、注册护士631人），高级职称187人，硕士学历96人。",
                "自查得分9.5分（满分10分）。",
                "节约资金0.22亿元，节约率4.9%，其中授予中小企业合同金额3.67亿元。",
                "办理行政强制835宗、行政检查9.6万次，其中不予处罚2174宗。",
                "全年办件14352件，其中帮办代办1860件，即办件占比83%。",
                "受理许可申请3264件，办结3264件，提前办结率98.2%。",
                "一审受理行政诉讼案件1438件，行政机关败诉97件，败诉率7.8%。",
                "排查矛盾纠纷412起，调处成功407起，调处率100%，成功率98.8%。",
                "移送线索12起，移送公安机关3起，立案2起、不予立案1起；其余8起依法处罚。",
                "排查纠纷173件、调处171件，成功率98.8%，其中土地纠纷64件，婚姻家庭58件，邻里51件。",
                "全县现有学校217所，其中幼儿园86所、小学89所（含教学点41个）、初中28所、高中7所、职业学校7所。",
                "梳理现行有效的规范性文件63件，宣布失效7件、废止3件、拟修改2件，继续有效51件。",
                "开展专项清理，宣布失效7件、废止3件、拟修改2件。",
                "集中供热面积1386万平方米，其中居民1042万平方米、非居民344万平方米。",
                "发现问题隐患871处，整改867处，剩余4处已落实专人盯守。",
                "办理建议12件、提案8件，办结18件，其余2件正在办理。",
                "检查企业100家，发现问题20家，整改15家，其余5家限期整改。",
                "会议同意废止8件，宣布失效13件，对5件予以修改，其余68件继续有效。",
                "清理文件94件，废止8件、宣布失效13件、修改5件，其余68件继续有效。",
                "一审行政诉讼案件97件，审结88件，败诉3件，败诉率3.4%。",
                "一审行政诉讼案件97件，审结88件，败诉3件，败诉率3.1%。",
                "引发行政复议22件，其中结果维持15件、结果纠正2件、其他结果3件、尚未审结2件。",
                "本年度收到政府信息公开申请47件，上年结转2件，其中予以公开21件，部分公开5件。",
                "新聘调解员15名，其中专职调解员8名、兼职调解员7名。",
                "发现问题85个，整改85个。",
                "受理案件120件，办结126件。",
                "办理建议提案12件，其中人大代表建议7件、政协提案5件。",
                "受理纠纷276起，其中邻里121起，物业84起，劳资40起，其他31起，化解268起，化解率97.1%。",
                "开展检查40次，其中夜间检查15次、联合检查12次。",
                "办理人大代表建议7件、政协提案5件，共计12件。",
                "上年结转信访积案5件，新收20件，办结22件，尚未办结3件。",
                "发现问题64个，已整改63个，整改率98.4%。",
                "共培训学员200人，其中女性50人，占25%。",
                "持证人员由45名增至62名，增长37.8%。",
                "群众满意率从98%提高到99.5%，提高1.5个百分点。",
                "平均用时由8天缩短至6天。",
                "涉企诉求中，融资类占45%、用工类占40%、其他占15%。",
                "涉企诉求中，融资类占33.3%、用工类占33.3%、其他占33.3%。",
                "举办培训4期，参训120人、410人次。",
                "完成年度目标任务的103%，许可办件量增长率120%。",
                "收到政府信息公开申请23件（含上年结转2件），答复22件，结转下年度1件。",
                "收到政府信息公开申请37件，较上年增加6件，上年结转2件，共计39件，答复38件，结转下年度1件。",
                "公开信息1.2万条，其中政务动态类9000条、公示公告类3050条。",
                "全年排查矛盾纠纷1.2万件，成效明显。人民调解作用突出，排查矛盾纠纷11980件。",
                "第一季度排查矛盾纠纷80件，全年排查矛盾纠纷312件。",
                "以区政府为被申请人的案件6件，占收到申请总数的1%。区政府直接收到复议申请114件，占收到申请总数的19%。",
                "全年公共企事业单位公开信息3条。据门户网站统计，全年公共企事业单位公开信息14条。",
                "培训执法人员35期、751人次，参加考试60人。",
                "收到申请118件，比上年增加21件，其中予以公开46件、部分公开17件、不予公开9件。",
                "全年审批文件186个，其中报告书9个、报告表177个，告知承诺制审批64个。",
                "共制定文件66件，其中市本级14件、部门21件、县区31件，报送备案审查66件。",
                "全年办理行政复议19件，其中工伤认定类17件，维持14件、撤销1件、终止4件。",
                "网上可办率达99.5%，“一网通办”率提升至87.6%，较上年提高4.2个百分点。"
            })
    void staysSilentWhereFiguresAgree(String sentence) {
        assertThat(rules(sentence)).isEmpty();
    }

    @Test
    void asksForTheRestWhereTheBalanceLacksAnOperand() {
        Findings findings = check("收到政府信息公开申请20件，上年结转3件，答复22件。", Background.none());
        assertThat(findings.list()).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("figure.balance");
            assertThat(f.severity()).isEqualTo(Severity.HINT);
            assertThat(f.message()).contains("待核");
        });
    }

    @Test
    void holdsAChangeAgainstLastYearsReport() {
        String now = "调解矛盾纠纷306件，同比增长12.1%。";
        assertThat(check(now, lastYear("调解矛盾纠纷273件。")).list()).isEmpty();
        assertThat(check(now, lastYear("调解矛盾纠纷250件。")).list())
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(org.assertj.core.api.Assertions.tuple("figure.last_year_change", Severity.WARNING));
        assertThat(check(now, lastYear("举办培训3期。")).list())
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(org.assertj.core.api.Assertions.tuple("figure.last_year_change", Severity.HINT));
    }

    @Test
    void holdsPointsAgainstLastYearsRate() {
        String now = "调解成功率98.1%，比上年提高0.6个百分点。";
        assertThat(check(now, lastYear("调解成功率97.5%。")).list()).isEmpty();
        assertThat(check(now, lastYear("调解成功率96.5%。")).list())
                .extracting(Finding::rule)
                .containsExactly("figure.last_year_change");
    }

    @Test
    void holdsWhatWasCarriedInAgainstWhatWasCarriedOut() {
        Background last = lastYear("收到政府信息公开申请20件，上年结转3件，答复21件，结转下年度2件。");
        assertThat(check("收到政府信息公开申请30件，上年结转2件，答复32件。", last).list()).isEmpty();
        assertThat(check("收到政府信息公开申请30件，上年结转3件，答复33件。", last).list())
                .extracting(Finding::rule)
                .containsExactly("figure.last_year_carry");
    }

    @Test
    void seesARunningTotalThatFell() {
        Background last = lastYear("累计培育法律明白人120名。");
        assertThat(check("累计培育法律明白人104名。", last).list())
                .extracting(Finding::rule)
                .containsExactly("figure.shrinking");
        assertThat(check("累计培育法律明白人134名。", last).list()).isEmpty();
    }

    @Test
    void seesFiguresThatWereNotBroughtUpToDate() {
        String same = "审查合同56件，发放宣传资料12000份，培训执法人员186人次，调解矛盾纠纷306件。";
        assertThat(check(same, lastYear(same)).list())
                .extracting(Finding::rule, Finding::scope)
                .containsExactly(org.assertj.core.api.Assertions.tuple("figure.unchanged", Scope.DOCUMENT));
        assertThat(check(same, lastYear("审查合同51件，发放宣传资料9000份，培训执法人员186人次，调解矛盾纠纷290件。"))
                        .list())
                .isEmpty();
    }

    @Test
    void holdsFiguresAgainstTheLedger() {
        Background counted = Background.none().withCounted(Map.of("contract_review_count", new BigDecimal("58")));
        assertThat(check("审查合同56件。", counted).list()).extracting(Finding::rule).containsExactly("figure.ledger");
        assertThat(check("审查合同58件。", counted).list()).isEmpty();
        assertThat(check("审查合同50余件。", counted)
                        .filter(f -> f.rule().equals("figure.ledger"))
                        .list())
                .isEmpty();
    }

    @Test
    void holdsFiguresAgainstTheDisclosureReport() {
        Read disclosure =
                Read.of(SourceText.of("disclosure", "栖禾镇2024年政府信息公开工作年度报告\n\n一、总体情况\n\n全年主动公开信息642条，收到政府信息公开申请20件。\n"));
        Background background = Background.none().withDisclosure(disclosure);
        assertThat(check("主动公开信息642条。", background).list()).isEmpty();
        assertThat(check("主动公开信息624条。", background).list())
                .extracting(Finding::rule)
                .containsExactly("figure.disclosure");
    }
}
