package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Residue, punctuation, numerals and privacy: what is found with its mend, and what must be left alone. */
class SurfaceChecksTest {

    private static final String BEFORE = "栖禾镇2024年法治政府建设情况报告\n\n2024年，栖禾镇依法履职，现将情况报告如下。\n\n一、主要举措和成效\n\n";
    private static final String AFTER =
            "\n\n二、存在的不足和原因\n\n由于人手偏紧，执法记录还不够规范。\n\n三、主要负责人履行第一责任人职责情况\n\n镇长带头学法，亲自部署重点工作。\n\n四、2025年工作安排\n\n持续规范执法，做实普法宣传。\n";

    private static Findings check(String paragraph) {
        return Proof.check(SourceText.of("text", BEFORE + paragraph + AFTER));
    }

    private static List<Finding> of(String rule, String paragraph) {
        return check(paragraph).filter(f -> f.rule().equals(rule)).list();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "typo.misused|培训行政执法人员751人此。|人此|人次",
                "typo.misused|服务群众1200余人词。|人词|人次",
                "residue.footnote|规范执法程序[12]，全程留痕。|[12]|",
                "residue.footnote|规范执法程序²，全程留痕。|²|",
                "residue.full_width_letter|推广ＡＰＰ办理事项。|ＡＰＰ|APP",
                "residue.page_number_inline|规范执法— 3 —程序，全程留痕。|— 3 —|",
                "residue.blank_at_mark|规范执法程序 ，全程留痕。|' '|",
                "residue.blank_at_mark|规范执法程序， 全程留痕。|' '|",
                "punctuation.etc_twice|涵盖反诈、禁毒等等方面。|等等|等",
                "punctuation.etc_twice|涵盖反诈、禁毒等等等。|等等等|等等",
                "residue.html|完善<!--StartFragment-->制度机制。|<!--StartFragment-->|",
                "punctuation.misplaced|印发方案（含附表。）并逐项落实。|。|",
                "punctuation.misplaced|践行“枫桥经验，”化解纠纷。|，”|”，",
                "punctuation.misplaced|他说：“规范执法。”，大家赞同。|。”，|”，",
                "punctuation.pause_before_and|开展宣讲、咨询、及调研。|、及|及",
                "punctuation.pause_between_items|一是抓宣传、二是抓服务。|、|；",
                "punctuation.nesting|印发《关于转发《执法规范》的通知》。|《执法规范》|〈执法规范〉",
                "punctuation.dash|守住一条底线--依法行政。|--|——",
                "punctuation.ellipsis|宣讲、咨询…都受欢迎。|…|……",
                "punctuation.ellipsis_etc|开展宣讲、咨询……等活动。|……等|等",
                "numeral.percent_word|满意率达百分之98。|百分之98|98%",
                "numeral.percent_word|提高5个百分比。|百分比|百分点",
                "numeral.percent_range|案件数下降5-8%。|5|5%",
                "numeral.approximation_pause|用3、4天完成走访。|3、4|三四",
                "numeral.zero_form|发放资料二百〇五份。|〇|零",
                "numeral.unit|修缮房屋80平米。|平米|平方米",
                "numeral.year_form|自2O24年起实行。|2O24年|2024年",
                "numeral.year_form|自二零二四年起实行。|二零二四年|二〇二四年",
                "numbering.inline|第一，学法。第三，用法。|第三|第二",
                "numbering.inline|流程为①受理②审查④办结。|④|③"
            })
    void findsAPlaceAndMendsIt(String rule, String paragraph, String quote, String replacement) {
        assertThat(of(rule, paragraph)).first().satisfies(f -> {
            assertThat(f.quote()).isEqualTo(quote);
            assertThat(f.replacement()).contains(replacement == null ? "" : replacement);
            assertThat(f.message()).endsWith("。");
        });
    }

    @Test
    void tellsAGapInARowOnce() {
        assertThat(of("numbering.inline", "意见集中在四个方面：①停车难；②充电难；④加装电梯难；⑤垃圾清运慢。")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "residue.field|详见错误！未找到引用源。|错误！未找到引用源",
                "residue.latex|满意率为$98\\%$。|$98\\%$",
                "residue.placeholder|服务【单位名称】企业。|【单位名称】",
                "residue.placeholder|于X月X日召开会议。|X",
                "residue.placeholder|走访某某镇企业。|某某",
                "residue.placeholder|共办理{{count}}件。|{{count}}",
                "residue.unreadable|规范执法锟斤拷程序。|锟斤拷",
                "residue.unreadable|规范锛执法程序。|锛",
                "residue.chat|作为一个人工智能，无法核实数据。|作为一个人工智能",
                "numeral.impossible_date|2024年11月31日开展检查。|2024年11月31日",
                "numeral.impossible_date|2024年1-13月开展检查。|13月",
                "numeral.impossible_date|第五季度开展检查。|五季度",
                "numeral.impossible_time|上午9:75开会。|9:75",
                "numeral.mixed|走访群众3千人。|3千",
                "numeral.mixed|走访群众二十3人。|二十3",
                "numeral.mixed|补助资金3万5千元。|3万5千",
                "numeral.grouping|发放资料12,34份。|12,34",
                "numeral.period_reversed|2025—2021年开展整治。|2025—2021年",
                "numeral.period_reversed|专项整治自9月持续到6月。|9月持续到6月",
                "numeral.period_reversed|6月15日至10日集中宣传。|6月15日至10日",
                "numbering.counted_list|推进实体、热线和网络两大平台建设。|两大",
                "numbering.announced_names|做到三个到位：组织到位、责任到位、措施到位、保障到位。|三个到位",
                "privacy.mobile_number|联系人电话139 1234 5678。|139 1234 5678",
                "privacy.mobile_number|联系人电话１３９１２３４５６７８。|１３９１２３４５６７８",
                "privacy.identity_number|当事人身份证号110105 19491231 002X。|110105 19491231 002X",
                "privacy.identity_number|身份证号码110105491231002。|110105491231002",
                "privacy.address|家住和畅花苑3号楼501室。|3号楼501室",
                "privacy.address|当事人住栖桐路18弄5号302室。|18弄5号302室",
                "privacy.plate|车主驾驶沪A·12345驶离。|沪A·12345"
            })
    void findsAPlaceOnlyTheWriterCanMend(String rule, String paragraph, String quote) {
        assertThat(of(rule, paragraph)).first().satisfies(f -> {
            assertThat(f.quote()).isEqualTo(quote);
            assertThat(f.replacement()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "宣传涵盖反诈、禁毒、环保等等。巡查自12月持续到2月，11月20日至12月10日复查。",
                "统筹实体、热线和网络三大平台，聚焦镇村、部门和企业三大领域，守牢生产、生活、生态三大空间。",
                "供应面粉3千克，新增装机5千瓦，总里程3千米，折合3万元。",
                "产业包括第二、三产业，覆盖一、二级医院，服务3、4号楼住户。",
                "印发《栖禾镇执法规范（试行）》，明确流程（详见办事指南）。",
                "群众说：“办得快。”大家都很满意。",
                "坚持预防为主——把矛盾化解在基层。",
                "北京—上海沿线、2021—2025年、10—12月均已安排。",
                "2023年11月至2024年2月开展整治，11月至次年2月开展巡查。",
                "各村、各部门和各站所协同配合，邻里、家庭、和谐社区共同创建。",
                "比分为3：2，时间为8：30，合计1,234件、12,345,678元。",
                "下降5%～8%，增长3至5个百分点，占比0.5%—1.2%。",
                "第十七条 执法人员应当出示证件，说明来意。",
                "张某某反映的问题已办结，某某公司已整改。",
                "参加“学宪法 讲宪法”活动，开展X光检查、CT检查和Wi-Fi建设。",
                "加强保密教育，签订保密承诺书，严守国家秘密和工作秘密，未发生泄密事件。",
                "拨打12345热线或者021-12345678咨询，邮箱为sfj@cyq.gov.cn。",
                "统一社会信用代码为91310000MA1FL0000X，案号为（2024）沪0101行初12号。",
                "办公地点为澄砚路18号3号楼2层。",
                "根据《通知》（澄政发〔2024〕3号）要求，对照清单逐项落实。",
                "首先抓好学习，其次抓好宣传，最后抓好落实。",
                "第一时间回应群众关切，第三方评估已经完成。",
                "坚持三个导向：问题导向、目标导向、结果导向。",
                "全年气温达38℃，治理河道12.5公里，绿化800亩、3.2万平方米。",
                "二〇二四年印发二十件文件，占百分之三十，涉及三百零五户。",
                "二十届三中全会精神、三四天时间、七八十人。",
                "落实一次告知、二次回访，一一对照检查，逐一销号。",
                "网址为http://www.cyq.gov.cn/art/2024/1/5/art_1.html，可以查阅。",
                "领域\t立案\t罚款\n城镇\t52件\t6.84万元",
                "形成一批可看可学的经验，整治夜间偷倒渣土，制定背街小巷管理导则。",
                "防止民事纠纷转为刑事案件的3件。茶馆调解室全年化解邻里纠纷63件。"
            })
    void leavesAloneWhatIsRight(String paragraph) {
        assertThat(check(paragraph).filter(f -> f.severity() != Severity.HINT).list())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"机密★1年", "内部资料 注意保存", "（此件不公开）", "秘密"})
    void seesAMarkOfSecrecyOnALineOfItsOwn(String mark) {
        Findings findings = Proof.check(SourceText.of("text", mark + "\n" + BEFORE + "规范执法程序。" + AFTER));
        assertThat(findings.filter(f -> f.rule().equals("privacy.secrecy_mark")).list())
                .singleElement()
                .satisfies(f -> assertThat(f.quote()).isEqualTo(mark));
    }

    @Test
    void seesAMarkOfSecrecyAboveAnAddresseeWithoutATitle() {
        String text = "机密★\n县政府并报县委：\n2024年，我局规范执法程序，现将有关情况报告如下：\n";
        assertThat(Proof.check(SourceText.of("text", text)))
                .extracting(Finding::rule)
                .contains("privacy.secrecy_mark");
    }

    @Test
    void seesAMarkOfSecrecyAmongTheLinesOfAPortal() {
        String head = "欢迎访问栖禾镇人民政府门户网站\n首页 > 政务公开 > 法治政府\n";
        Findings findings = Proof.check(SourceText.of("text", "秘密\n" + head + BEFORE + "规范执法程序。" + AFTER));
        assertThat(findings).extracting(Finding::rule).contains("privacy.secrecy_mark");
    }

    @Test
    void tellsThatRevisionsAndCommentsAreLeftInTheFile() {
        String text = "关于清扫村道的通知\n\n请各村周五前清扫村道。\n";
        Findings left = Proof.check(new SourceText(
                "通知.docx", SourceText.Format.DOCX, text, Map.of(SourceText.REVISIONS, "3", SourceText.COMMENTS, "2")));
        assertThat(left.filter(f -> f.rule().equals("residue.unsettled")).list())
                .extracting(Finding::message)
                .containsExactly("文件里还有3处修订、2处批注，发出前请逐处接受或拒绝，删去批注。");
        Findings none = Proof.check(new SourceText("通知.docx", SourceText.Format.DOCX, text, Map.of()));
        assertThat(none.filter(f -> f.rule().equals("residue.unsettled"))).isEmpty();
    }
}
