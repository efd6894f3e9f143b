package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What papers of all kinds taught at first sight: slips that were missed, and right turns that were told as slips. */
class FirstSightTest {

    private static List<Finding> surely(String text) {
        SourceText source = SourceText.of("paper.txt", text);
        return Proof.check(source, Readings.read(source)).list().stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "按照《澄砚区法治建设重点》（〔2025〕-33）要求，抓好学法。|metadata.document_number|〔2025〕-33",
                "贯彻区委2025工作部署，抓好学法。|numeral.year_form|2025",
                "全文分为三个部分第一部分讲背景，第二部分讲举措。|punctuation.missing_stop|分",
                "2025年来，全镇依法履职。|numeral.year_form|来",
                "一、2025法治建设总体情况|numeral.year_form|2025",
                "规范监督指导，切实提高政务公开工作水平2025年我乡发布信息73条。|punctuation.missing_stop|平",
                "认真履行党政主要责任人推进法治建设的职责。|phrase.misnamed|党政主要责任人",
                "平稳、有序的推进信息公开工作。|typo.misused|有序的推进",
                "落实《任务分工清单》（澄委法20259），抓好学法。|metadata.document_number|20259",
                "828日，全镇召开普法座谈会。|numeral.year_form|828日",
                "在区委的坚强领导我局始终坚持依法行政，规范执法。|punctuation.missing_stop|导",
                "深入学习贯彻习近平法治思想和全会精神充分认识依法履职的意义。|punctuation.missing_stop|神",
                "全年审查镇政府标准性文件3件。|typo.misused|标准性文件",
                "食品类价格上涨2·7%，衣着类持平。|numeral.decimal_point|2·7",
                "依据《澄砚省实施（中华人民共和国防洪法）办法》编制预案。|punctuation.nesting|（中华人民共和国防洪法）"
            })
    void findsTheSlip(String sentence, String rule, String quote) {
        assertThat(surely(sentence)).extracting(Finding::rule, Finding::quote).contains(Tuple.tuple(rule, quote));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "班子成员及时跟进学习习近平法治思想，带头领学。",
                "办好网上政民互动栏目，回应群众关切。",
                "依据《澄砚区工作规则》（澄府发〔2025〕33号）办理。",
                "学校开设专门法治教育课时，聘请法治副校长。",
                "完善某县县级河长会议制度，增设澄舟司法所。",
                "坚持依法治疆、依法执政、依法行政共同推进。",
                "公布栖禾镇人民政府政府信息公开工作情况。",
                "本报讯（记者 柏松年）昨日，全市召开消防工作会议。",
                "区委依法治区委抓总，协调小组分工推进。",
                "持续推动政府转职能提效能。",
                "集中学法议法6次，夺得“大禹鼎”银鼎。",
                "人口自然增长率下降0.26个千分点。",
                "第七条增加一项作为第六项，即：“负责农村饮水安全工作；”",
                "发文文号：澄府发〔2025〕3号",
                "多年来，五年来，3年来，全镇没有发生事故。"
            })
    void isNoSlip(String sentence) {
        assertThat(surely(sentence)).isEmpty();
    }

    @Test
    void letsWhenAndWhereItWasPassedFillTwoLines() {
        String paper = "澄砚区听证办法\n\n（2025年3月7日澄砚区第十届人民代表大会常务委员会第三次会议通过\n2025年5月8日澄岚市人民政府批准）\n\n第一条 为了规范听证，制定本办法。\n";
        assertThat(surely(paper)).extracting(Finding::rule).doesNotContain("punctuation.unmatched");
        assertThat(surely(paper.replace("批准）", "批准"))).extracting(Finding::rule).contains("punctuation.unmatched");
    }

    @Test
    void readsTheLinesOfAContactOneByOne() {
        String paper =
                "澄砚区停车管理办法公开征求意见的公告\n\n现将该办法全文公布，征求社会各界的意见，请将修改意见于月底前反馈至澄砚区司法局。\n\n联 系 人：亓柏\n\n联系电话：0000-0000000\n\n传    真：0000-0000001\n\n澄砚区司法局\n\n20251116\n";
        assertThat(surely(paper)).extracting(Finding::rule).containsExactly("metadata.signature_date");
    }

    @Test
    void letsAParagraphBeginWithWhoSpeaks() {
        String paper =
                "澄砚区召开协商会\n\n澄砚区政协召开今年的提案办理协商会，集中听取了各单位提案办理的情况，与会人员对结果表示满意\n\n会上，委员们提了建议。\n\n大家表示，这项工作做得扎实，各单位的办理结果值得肯定，今后还要继续抓好各项措施的落实\n\n钟凌霞要求，各单位加强沟通，提高质量。\n";
        assertThat(surely(paper))
                .extracting(Finding::rule, Finding::quote)
                .containsExactly(Tuple.tuple("punctuation.missing_end", "意"));
    }

    @Test
    void knowsTheFieldsOfAForm() {
        String form =
                "******服务采购合同 合同编号：CY-01 采购方式：公开招标 合同类型：服务类 采购人（甲方）：******办事处\n  • 2025-11-13 14:42\n  • |\n双方同意签订本合同，具体情况如下：一、标的信息\n序号 | 名称 | 数量\n";
        assertThat(surely(form))
                .extracting(Finding::rule)
                .doesNotContain("residue.blank", "residue.markdown", "residue.bullet", "punctuation.missing_end");
    }

    @Test
    void readsPartsBehindAttachmentsAsParts() {
        String paper =
                "澄砚区司法局2025年部门预算公开\n\n附件：1.收支总表\n2.收入总表\n3.支出总表\n一、主要职责\n1、承担依法治区的政策研究，编制规划。\n2、制定规范性文件计划，组织实施。\n";
        assertThat(surely(paper)).extracting(Finding::rule).doesNotContain("metadata.attachment");
    }

    @Test
    void readsASentenceAsNoTitle() {
        String paper = "按照2025年度绩效考评工作的要求，我局对照清单梳理年度任务完成情况。\n一、总体情况\n全年任务全部完成，各项指标居前。\n";
        assertThat(surely(paper))
                .extracting(Finding::rule)
                .doesNotContain("metadata.title_form", "punctuation.heading_end");
        assertThat(surely("栖禾镇2025年法治政府建设情况报告。\n一、总体情况\n全年任务全部完成，各项指标居前。\n"))
                .extracting(Finding::rule)
                .contains("punctuation.heading_end");
    }

    @Test
    void readsWhoMadeRulesAsNoAddressee() {
        String rules = "澄砚省关于农村饮水问题试行办法\n澄砚省政府\n\n第一条 为了解决饮水问题，制定本办法。\n第二条 各级政府分期安排。\n";
        assertThat(surely(rules)).extracting(Finding::rule).doesNotContain("metadata.addressee");
    }

    @Test
    void readsTheWritersNameBelowATitleAsNoAddressee() {
        String paper = "禾州市2025年行政复议案件统计分析报告\n禾州市人民政府行政复议办公室\n根据规定，现将统计情况报告如下：\n一、案件情况\n收到申请12件。\n";
        assertThat(surely(paper)).extracting(Finding::rule).doesNotContain("metadata.addressee");
    }

    @Test
    void readsAPlanPassedOnWithoutATitleAsNoReport() {
        String plan = "各镇人民政府，县政府各部门：\n《禾州县创建全国法治政府建设示范县方案》已经县政府同意，现印发给你们，请认真落实。\n禾州县人民政府\n"
                + "2025年6月3日\n为争创全国法治政府建设示范县，结合实际，制定本方案。\n一、总体要求\n推动法治政府建设提质增效。\n二、创建任务\n"
                + "围绕法治政府建设示范指标分解任务。\n";
        assertThat(Proof.check(SourceText.of("方案.txt", plan)).list())
                .extracting(Finding::rule)
                .doesNotContain("document.part_missing");
    }

    @Test
    void letsTheSecondLevelRunThroughAPaper() {
        String rules = "禾州市支持文化企业若干规定\n一、财政税收\n（一）安排专项资金。\n（二）落实优惠政策。\n二、投资融资\n（三）提高审批效率。\n（四）鼓励社会资本参与。\n"
                + "三、土地处置\n（五）保障用地需求。\n（六）盘活存量用地。\n";
        assertThat(surely(rules)).extracting(Finding::rule).doesNotContain("numbering.sequence");
        assertThat(surely(rules.replace("（五）保", "（六）保").replace("（六）盘", "（七）盘")))
                .extracting(Finding::rule)
                .contains("numbering.sequence");
        assertThat(surely(rules.replace("（三）", "（一）").replace("（四）", "（二）")))
                .extracting(Finding::rule)
                .contains("numbering.sequence");
    }

    @Test
    void letsFiguresRunThroughAPaper() {
        String opinion = "禾州市推进创新若干意见\n一、发展目标\n1.实施创新战略。打造科技园区。\n二、主要任务\n2.建设平台。设立孵化器。\n3.培育人才。实施计划。\n"
                + "三、保障措施\n4.加强领导。明确分工。\n";
        assertThat(Proof.check(SourceText.of("意见.txt", opinion)).list())
                .extracting(Finding::rule)
                .doesNotContain("numbering.single", "numbering.level_skipped", "numbering.sequence");
    }

    @Test
    void letsTheDateOfAnOldPaperStandInWords() {
        String letter = "禾州市人民政府办公室关于节水建议的复函\n禾政办函〔2005〕21号\n区人民政府：\n来函收悉。现函复如下，请认真落实节水措施。\n禾州市人民政府办公室\n%s\n";
        assertThat(surely(letter.formatted("二〇〇五年三月三日")))
                .extracting(Finding::rule)
                .doesNotContain("metadata.signature_date");
        assertThat(surely(letter.formatted("二〇二五年三月三日")))
                .extracting(Finding::rule)
                .contains("metadata.signature_date");
    }

    @Test
    void readsAnEssayAsNoReport() {
        String essay = "法治政府建设区域发展的状况\n评估五年，地方法治政府水平提升。\n1.总体水平持续进步\n被评估城市的平均得分提高。\n2.出现一批典范\n这些城市法治政府建设的制度完备。\n";
        assertThat(Proof.check(SourceText.of("文章.txt", essay)).list())
                .extracting(Finding::rule)
                .doesNotContain("document.part_missing");
    }

    @Test
    void leavesTheBlankBetweenTwoIssuersAndAPhraseRecastAlone() {
        String paper = "禾州市人民政府 禾州市中级人民法院\n关于完善联动机制的意见\n拓展绿水青山转化为金山银山的路径，健全联动机制。\n禾州市人民政府 禾州市中级人民法院\n2025年4月30日\n";
        assertThat(surely(paper)).extracting(Finding::rule).doesNotContain("residue.blank", "phrase.misquoted");
    }

    @Test
    void takesAnotherClauseForNoMemberOfAList() {
        assertThat(surely("依法履行公众参与、专家论证、风险评估、合法性审查、集体讨论决定等程序，实现重大决策合法性审查全覆盖。")).isEmpty();
        assertThat(surely("依法履行公众参与、专家论证，风险评估、合法性审查、集体讨论决定程序。"))
                .extracting(Finding::rule)
                .contains("phrase.list");
    }

    @Test
    void leavesTheBlankOfATitlePrintedOnTwoLinesAlone() {
        assertThat(surely("认真落实《禾州市以铸牢中华民族共同体意识为主线 加强和改进新时代中小学课程建设的实施方案》，各校严格执行。"))
                .isEmpty();
    }

    @Test
    void tellsAWrongMemberOfAListOnce() {
        assertThat(surely("对法治建设重要工作亲自部署、重大问题亲自解决、重点环节亲自协调、重要任务亲自督办。"))
                .extracting(Finding::rule)
                .containsExactly("phrase.list");
    }

    @Test
    void readsAnExplanationAsNoReport() {
        String paper = "《栖禾镇2025年法治政府建设情况报告》政策解读\n\n一、起草背景\n\n按照上级要求起草。\n\n二、主要内容\n\n共三个部分。\n";
        assertThat(surely(paper)).extracting(Finding::rule).doesNotContain("document.part_missing");
    }
}
