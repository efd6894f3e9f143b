package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Slips nobody would dispute, each set into a sentence of a sound report; and what looks like one and is none. */
class PlainSlipsTest {

    private static final String REPORT = """
            澄砚区栖禾镇2024年法治政府建设情况报告

            2024年，栖禾镇依法履职，现将情况报告如下。

            一、2024年推进法治政府建设的主要举措和成效

            （一）规范执法程序。全镇做到事前公示、过程留痕。

            （二）加强统筹谋划。各村开展宣讲，组织干部进村入户，引导群众参与。

            1、健全调解网络。各村设立调解室，方便群众。

            2、规范办案流程。各所统一执法文书，逐卷编号归档，便于群众查阅。

            3、做好回访工作。各村定期回访，听取意见。

            （三）深化普法宣传。各村张贴普法挂图，制作简明手册，受到群众欢迎。

            二、存在的不足和原因

            由于人手偏紧，执法记录还不够规范。

            三、主要负责人履行第一责任人职责情况

            镇长带头学法，亲自部署重点工作。

            四、2025年工作安排

            2025年将继续规范执法。

            澄砚区栖禾镇人民政府
            2025年1月6日
            """;

    private static List<Finding> above(String text) {
        return Proof.check(SourceText.of("text", text))
                .filter(f -> f.severity() != Severity.HINT)
                .list();
    }

    private static List<String> rules(String text) {
        return above(text).stream().map(Finding::rule).toList();
    }

    private static String report(String sentence) {
        return REPORT.replace("由于人手偏紧", sentence + "由于人手偏紧");
    }

    private static String replaced(String from, String to) {
        assertThat(REPORT).contains(from);
        return REPORT.replace(from, to.replace("⏎", "\n"));
    }

    @Test
    void findsNothingInASoundReport() {
        assertThat(rules(REPORT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "typo.dropped|全面提升行政执水平。",
                "typo.dropped|切实维护人民群众合权益。",
                "typo.dropped|推动法治政府建再上新台阶。",
                "typo.dropped|不断提升依法行水平",
                "residue.stray_sign|全镇规范执法#程序，做到过程留痕。",
                "residue.stray_sign|全镇规范执法程@序，做到过程留痕。",
                "residue.stray_sign|全镇规范执法^程序，做到过程留痕。",
                "residue.footnote|全镇规范执法程序^1，做到过程留痕。",
                "residue.placeholder|全年开展宣讲【】场，群众欢迎。",
                "residue.placeholder|全年开展宣讲__场，群众欢迎。",
                "residue.placeholder|全年开展宣讲*场，群众欢迎。",
                "residue.comment|全年开展宣讲12场（注：请各村核实）。",
                "residue.comment|全年开展宣讲12场（删除）。",
                "residue.chat|好的，这是修改稿。",
                "numeral.decimal_point|全年按期办结率99，8%。",
                "numeral.decimal_point|全年按期办结率达98。5%。",
                "numeral.decimal_point|全年发放资料1，6万份。",
                "numeral.decimal_point|全年满意率为99..6%。",
                "numeral.approximation|全年发放资料约200余份。",
                "numeral.approximation|全年发放资料9600余份以上。",
                "punctuation.missing_stop|一是抓宣传，建成长廊3处二是抓服务，办好实事。",
                "phrase.misnamed|引领干部尊法学法用法守法。",
                "phrase.misnamed|落实重大执法决定合法性审核制度。",
                "phrase.misnamed|学习贯彻二十届三种全会精神。",
                "phrase.misnamed|推进严格公正规范文明执法。",
                "phrase.misnamed|实施“五八”普法规划。",
                "phrase.quoted|落实“三大一重”集体决策。",
                "phrase.misnamed|坚持宽严相济、法理相容。",
                "figure.rate_base|行政机关负责人应出庭41件，实际出庭31件，出庭应诉率100%。",
                "figure.change|办理案件4682件，同比增加312件，增长17.1%。",
                "figure.change|办理案件188件，比上年减少12件，下降16%。",
                "figure.rest|发现问题127个，已整改119个，正在整改9个。",
                "figure.resolved_over_received|收到意见建议47条，采纳51条。",
                "figure.sum|评查案卷240卷，其中优秀案卷86卷、合格案卷139卷、不合格案卷5卷。",
                "numeral.broken|全年组织业务培训1O次。",
                "numeral.broken|全年调解纠纷l08件。",
                "numeral.broken|全年调解纠纷九4件。",
                "numeral.broken|全年发放资料600余余份。",
                "numeral.unit_missing|全年公开政府信息528，群众满意。",
                "numeral.year_form|落实2021-205年规划要求。",
                "numeral.decrease|案件数同比下降112.3%。",
                "punctuation.mark_form|全镇开展「法治体检」活动。",
                "punctuation.mark_form|全镇学习〈中华人民共和国民法典〉。",
                "punctuation.inside_word|全镇加强对法，治建设的督查。",
                "punctuation.pause_before_deng|解决执法经费、人员编制，等问题。",
                "punctuation.missing_stop|扎实推进办案机制全年受理案件26件。",
                "residue.markdown|全镇[落实制度](http://www.example.com)，做到过程留痕。",
                "residue.markdown|全镇~~落实制度~~，做到过程留痕。",
                "residue.page_number_inline|全镇规范执法第3页程序，做到过程留痕。",
                "residue.placeholder|听取工作汇报（）次。",
                "residue.comment|全镇规范执法程序[图1]，做到过程留痕。",
                "residue.stray_sign|全镇组织学Q习专题。",
                "phrase.misnamed|以习近平新时代中国特色社会主义为指导。",
                "phrase.misnamed|推进治理体系和治理能力现代的各项工作。",
                "citation.title|学习《中华人民共和国信息公开条例》。",
                "figure.resolved_over_received|提出法律意见98条，采纳108条。",
                "punctuation.missing_stop|一是压实责任。明确任务分工。二是强化监管聚焦燃气、消防领域，排查隐患。三是抓实宣传。走进村居宣讲。",
                "punctuation.missing_stop|深入学习贯彻习近平法治思想带头尊法学法。",
                "punctuation.pause_before_deng|聚焦食品、药品，等突出风险。",
                "punctuation.pause_between_items|一是抓宣传。讲清政策。二是抓服务、三是抓队伍。",
                "phrase.misnamed|按照“一只队伍管执法”要求整合力量。",
                "phrase.quoted|开好“三课一会”，抓实学习。",
                "phrase.misquoted|落实“谁普法谁执法”普法责任制。",
                "phrase.quoted|落实“三重一大大”事项集体决策。",
                "phrase.misnamed|深入学习习近平法治想，提升能力。",
                "phrase.misnamed|贯彻党的二大精神，提升能力。",
                "residue.placeholder|全年开展宣讲？场。",
                "residue.footnote|全镇规范执法程序[2,3]，做到过程留痕。",
                "punctuation.mark_form|全镇打造'栖禾说法'品牌。",
                "punctuation.missing_stop|各项工作取得积极成效现将有关情况报告如下。",
                "numbering.announced|重点抓了四项工作：一是抓学法。二是抓用法。三是抓普法。",
            })
    void tellsWhatIsPlainlyWrong(String rule, String sentence) {
        assertThat(rules(report(sentence))).containsOnly(rule).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全镇周一~周五开放窗口。",
                "推出“法治@栖禾”栏目，群众欢迎。",
                "发起#普法进村#话题，群众参与。",
                "落实《关于印发<执法指引>的通知》要求。",
                "全年满意率列第2。98%的群众表示满意。",
                "全年办理事项12件，3万人次受益。",
                "全年发放资料9600余份。",
                "做实“关键少数”带动“关键多数”工作。",
                "引导群众遇事找法、解决问题靠法。",
                "行政机关负责人应出庭41件，实际出庭41件，出庭应诉率100%。",
                "办理案件4682件，同比增加312件，增长7.1%。",
                "发现问题127个，已整改119个，正在整改8个。",
                "评查案卷240卷，其中优秀案卷86卷、合格案卷149卷、不合格案卷5卷。",
                "抓好三项工作：一是抓学法。二是抓用法。三是抓普法。",
                "在区委的坚强领导下，在上级的指导下，全镇规范执法。",
                "全年拨打12345，群众满意。",
                "在全区排名中列第12，比上年有提高。",
                "推广维生素C片等3类产品，办好A类事项。",
                "详见第3页所列事项。",
                "落实《关于印发〈执法指引〉的通知》要求。",
                "妇女节期间开展三八维权宣讲3场。",
                "案件数同比下降100%。",
                "推进行政争议实质化解，常务会审议文件3件。",
                "对材料不齐全或不符合形式的，应一次告知。",
                "推进治理体系和治理能力现代化。",
                "一是压实责任。明确任务分工。二是强化监管力度，排查隐患。三是抓实宣传。走进村居宣讲。",
                "一是压实责任。明确任务分工。二是督促各所推进执法监督、案卷评查，通报结果。三是抓实宣传。走进村居宣讲。",
                "聚焦食品、药品，等到问题整改完毕再行验收。",
                "全镇如何做？场场宣讲都有回答。",
                "深入学习习近平法治思想。",
                "他们的第二是走访，重点是老人。",
            })
    void leavesAloneWhatOnlyLooksLikeIt(String sentence) {
        assertThat(rules(report(sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "numbering.sequence|3、做好回访|4、做好回访|3、",
                "numbering.mark|2、规范办案|（2）规范办案|2、",
                "numbering.mark|3、做好回访|（3）做好回访|3、",
                "numbering.lost|2、规范办案流程|规范办案流程|2、规范办案流程",
                "numbering.lost|三、主要负责人履行第一责任人职责情况|三 主要负责人履行第一责任人职责情况|三、主要负责人履行第一责任人职责情况",
                "numbering.mark|（三）深化普法宣传|（三深化普法宣传|（三）",
                "metadata.signature_date|2025年1月6日|二〇二五年1月6日|2025年1月6日",
                "metadata.signature_date|2025年1月6日|2025年1月6|2025年1月6日",
                "residue.broken_paragraph|引导群众参与。|引导群众参⏎5⏎与，共同推进这项工作取得新的进展，群众认可度有提高。|参与",
            })
    void mendsAsTheRestIsWritten(String rule, String from, String to, String wanted) {
        String text = replaced(from, to);
        Finding finding = above(text).stream()
                .filter(f -> f.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rules(text)));
        assertThat(finding.replacement()).contains(wanted == null ? "" : wanted);
        assertThat(rules(Fix.apply(text, finding))).doesNotContain(rule);
    }

    @Test
    void tellsALeadThatRunsIntoItsTextAmongHeadings() {
        String text = replaced("2、规范办案流程。各所", "2、规范办案流程组织各所");
        assertThat(above(text)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("punctuation.missing_stop");
            assertThat(rules(Fix.apply(text, finding))).isEmpty();
        });
    }

    @Test
    void takesDotsBehindEtceteraAway() {
        String text = report("开展宣讲、咨询等…活动。");
        assertThat(above(text))
                .singleElement()
                .satisfies(
                        finding -> assertThat(rules(Fix.apply(text, finding))).isEmpty());
    }

    @Test
    void knowsALastLeadByTheLengthOfItsSiblings() {
        String plan = "2025年将继续规范执法。";
        String leads = "（一）强化理论学习。组织干部集中学习，提升办事能力。\n\n（二）规范执法行为。落实各项制度，做到过程留痕。\n\n" + "促进源头治理。各村设立调解室，方便群众就近办事。";
        assertThat(above(replaced(plan, leads))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("numbering.lost");
            assertThat(finding.replacement()).contains("（三）促进源头治理");
        });
    }

    @Test
    void tellsASignatureOfAnotherOfficeOfTheRegion() {
        String own = REPORT.replace("澄砚区栖禾镇2024年", "澄砚区卫生健康局2024年")
                .replace("栖禾镇", "区卫生健康局")
                .replace("澄砚区区卫生健康局人民政府", "澄砚区教育局");
        assertThat(rules(own)).contains("metadata.issuer_name");
    }

    @Test
    void wantsThePlanBehindThePrincipalsDuties() {
        String duties = "三、主要负责人履行第一责任人职责情况\n\n镇长带头学法，亲自部署重点工作。";
        String plan = "四、2025年工作安排\n\n2025年将继续规范执法。";
        String text = REPORT.replace(duties + "\n\n" + plan, "三" + plan.substring(1) + "\n\n四" + duties.substring(1));
        assertThat(rules(text)).contains("document.part_order");
    }
}
