package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChecksTest {

    private static final String BEFORE = "栖禾镇2024年法治政府建设情况报告\n\n2024年，栖禾镇依法履职，现将情况报告如下。\n\n一、主要举措和成效\n\n";
    private static final String AFTER =
            "\n\n二、存在的不足和原因\n\n由于人手偏紧，执法记录还不够规范。\n\n三、主要负责人履行第一责任人职责情况\n\n镇长带头学法，亲自部署重点工作。\n\n四、2025年工作安排\n\n持续规范执法，做实普法宣传。\n";

    private static Findings check(String text) {
        return Proof.check(SourceText.of("text", text));
    }

    private static List<Finding> of(String rule, String paragraph) {
        return check(BEFORE + paragraph + AFTER)
                .filter(f -> f.rule().equals(rule))
                .list();
    }

    @ParameterizedTest
    @ValueSource(strings = {"做好三个方面工作：一是学法；二是用法。", "做好以下三项重点工作：一是学法；二是用法。", "做好三项重点工作：一是学法；二是用法。"})
    void tellsACountThatDoesNotFitOnce(String paragraph) {
        assertThat(of("numbering.announced", paragraph)).hasSize(1);
    }

    @Test
    void findsNothingInACleanReport() {
        assertThat(check(BEFORE + "全镇规范执法程序，做到事前公示、过程留痕、结果公开。" + AFTER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "punctuation.doubled|各村协同推进，，成效明显。|，，|，",
                "punctuation.doubled|各村协同推进，成效明显。。|。。|。",
                "punctuation.misplaced|镇里印发方案（，逐项落实）。|，|",
                "punctuation.half_width|各村协同推进,成效明显。|,|，",
                "punctuation.half_width|学习有关规定(包括新修订的条例)并落实。|(|（",
                "punctuation.pause_before_deng|开展宣讲、咨询、等活动。|、等|等",
                "punctuation.ellipsis|宣讲、咨询...都受欢迎。|...|……",
                "punctuation.missing_end|全镇规范执法程序，做到事前公示、过程留痕、结果公开，群众认可度有提高|高|高。",
                "punctuation.pause_between_quoted|学习《宪法》、《民法典》。|、|",
                "residue.markdown|落实**法制审核**制度。|**法制审核**|法制审核",
                "residue.html|完善制度&nbsp;机制。|&nbsp;|",
                "residue.html|完善<br/>制度机制。|<br/>|",
                "residue.bullet|● 完善制度机制，规范执法。|● |",
                "punctuation.missing_stop|主动接受群众监督、媒体监督和审计监督认真办理来信来访。|督|督，",
                "numeral.full_width|全年办结１２件。|１２|12",
                "numeral.year_form|自二0二四年起实行。|二0二四年|二〇二四年",
                "numeral.decrease|案件数下降-3%。|下降-3|下降3",
                "metadata.document_number|落实澄政发（2024）第03号文件。|（2024）第03号|〔2024〕3号",
                "typo.repeated|进一步进一步规范执法。|进一步进一步|进一步"
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void findsAPlaceAndMendsIt(String rule, String paragraph, String quote, String replacement) {
        Finding finding = of(rule, paragraph).getFirst();
        assertThat(finding.quote()).isEqualTo(quote);
        assertThat(finding.replacement()).contains(replacement == null ? "" : replacement);
        assertThat(finding.message()).endsWith("。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "punctuation.unmatched|增强“法治意识，提升服务能力。|“",
                "punctuation.unmatched|落实《信访工作条例，畅通渠道。|《",
                "residue.placeholder|服务XX企业。|XX",
                "residue.unreadable|规范\ufffd执法。|\ufffd",
                "numbering.items|一是学法；三是用法；四是普法。|三是",
                "numbering.announced|以下三个方面：一是学法；二是用法。|以下三个方面",
                "numeral.impossible_date|2024年2月30日开展检查。|2024年2月30日",
                "numeral.decrease|案件数减少2倍。|减少2倍",
                "numeral.approximation|发放资料约200余份。|约200余",
                "numeral.fraction|培训执法人员12.5人次。|12.5人次",
                "figure.rate_over|诉求办结率120%。|120%",
                "figure.vague|接待群众200余人次。|200余人次",
                "figure.unquantified|多次召开会议研究部署。|多次召开",
                "figure.sum|办理建议提案10件，其中人大代表建议6件、政协提案5件。|10件",
                "figure.sum|立案12件，其中一般程序15件。|15件",
                "figure.resolved_over_received|收到民生诉求50宗，已化解60宗。|60宗",
                "figure.rate_base|受理民生诉求50宗，已化解45宗，办结率98%。|98%",
                "figure.balance|收到政府信息公开申请20件，结转上年政府信息公开申请3件，累计答复30件。|30件",
                "privacy.mobile_number|联系人电话13912345678。|13912345678",
                "privacy.identity_number|当事人身份证号11010519491231002X。|11010519491231002X"
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
                "群众满意吗？！大家都说好！！",
                "坚持问题导向……逐项整改。",
                "比例为1:3，时间为8:30，合计1,234件。",
                "学习《宪法》和《民法典》（节选），落实“三项制度”。",
                "组织各村主动接受群众监督、媒体监督和审计监督认真整改问题。",
                "推进法治建设工作，工作专班定期会商。",
                "以服务群众为目的的活动受欢迎。",
                "新收政府信息公开申请20件，上年结转3件，累计答复21件，结转下年度2件。",
                "办理建议提案11件，其中人大代表建议6件、政协提案5件。",
                "执法案件（2024）沪01行初12号已经审结。",
                "重点任务完成率105%。",
                "要求：1）公示；2）记录；3）审核。"
            })
    void leavesAloneWhatIsRight(String paragraph) {
        assertThat(check(BEFORE + paragraph + AFTER)
                        .filter(f -> f.severity() != Severity.HINT)
                        .list())
                .isEmpty();
    }

    @Test
    void saysWhatPartIsMissing() {
        String text = BEFORE + "规范执法。\n\n二、存在的不足和原因\n\n由于人手偏紧，记录不够规范。\n\n三、2025年工作安排\n\n规范执法。\n";
        assertThat(check(text)
                        .filter(f -> f.rule().equals("document.part_missing"))
                        .list())
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message()).contains("第一责任人职责");
                    assertThat(f.scope()).isEqualTo(Scope.DOCUMENT);
                    assertThat(f.quote()).isEqualTo("栖禾镇2024年法治政府建设情况报告");
                });
    }

    @Test
    void takesAStrayBlankOut() {
        assertThat(of("residue.blank", "全镇依法 行政水平逐步提高。"))
                .singleElement()
                .satisfies(f -> assertThat(f.replacement()).contains(""));
    }

    @Test
    void asksForCausesWhereNoneIsGiven() {
        assertThat(check(BEFORE + "规范执法。" + AFTER.replace("由于人手偏紧，", "")).list())
                .extracting(Finding::rule)
                .contains("document.causes_missing");
    }

    @Test
    void aHeadingThatIsGuidedByProblemsTellsOfNoLack() {
        String text = """
                栖禾县人社局2021年法治政府建设情况报告

                2021年，我局扎实推进法治政府建设。现将有关情况报告如下。

                一、加强组织领导，责任全面夯实

                全年举办讲座5场。

                二、突出问题导向，服务效能全面提升

                全面推行清单管理。
                """;
        assertThat(check(text).list()).extracting(Finding::rule).doesNotContain("document.causes_missing");
    }

    @Test
    void leavesTheLongTitleOfAPaperPrintedBelowALetterWhole() {
        String text = """
                现将《关于贯彻落实“一规两纲要”进一步深化法治部门建设的实施意见》印发给你们，请认真抓好落实。

                栖禾县交通运输局
                2021年12月21日

                关于贯彻落实“一规两纲要”进一步深化法治部门建设的实施意见

                为深入推进法治部门建设，制定本实施意见。
                """;
        assertThat(check(text).list()).extracting(Finding::rule).doesNotContain("punctuation.missing_stop");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本报告包括工作开展情况、第一责任人履职情况、存在的差距和不足及2022年工作安排四个部分。",
                "根据《禾州市人工影响天气管理规定》（市政府令〔2010〕第15号），编制本报告。",
                "全镇张贴宣传标语，举办青年干部学习深入贯彻会议精神学习教育、读书活动，营造浓厚氛围。",
                "本报告由总体情况、主动公开情况、收到和处理申请情况、行政复议、行政诉讼情况、主要问题、其他事项等六部分组成。",
                "现有从事环卫工作的12人。 二、主要做法及成效\n环境管理是城市建设的延伸，贯穿全过程。"
            })
    void leavesWhatIsCountedOrNumberedOtherwiseAlone(String sentence) {
        assertThat(check(sentence).list())
                .extracting(Finding::rule)
                .doesNotContain(
                        "numbering.announced",
                        "metadata.document_number",
                        "residue.broken_paragraph",
                        "punctuation.missing_end",
                        "punctuation.missing_stop");
    }

    @Test
    void theCommitteeAndTheGovernmentOfOneRegionMayBothHeadATitle() {
        String text = """
                中共岑州市禾湾区

                岑州市禾湾区人民政府

                2023年法治政府建设情况报告

                2023年，禾湾区扎实推进法治政府建设。
                """;
        assertThat(check(text).list()).extracting(Finding::rule).doesNotContain("metadata.title_form");
    }

    @Test
    void theFirstSectionOfSeveralIsNoPlan() {
        String text = """
                禾湾市民政局2024年度法治政府建设情况报告

                2024年，我局扎实推进法治政府建设。现将有关情况报告如下：

                一、深入学习贯彻会议关于法治建设重大部署

                我局将学习会议精神作为重要政治任务，认真研读，全面领会丰富内涵。同时，将会议精神与部署相结合，系统谋划新时期民政工作。

                二、推动法治政府建设情况

                定期开展研讨6次。
                """;
        assertThat(check(text).list()).extracting(Finding::rule).doesNotContain("document.part_order");
    }

    @Test
    void halfALabelIsOneStill() {
        String text = """
                禾湾县林业局2021年政府信息公开工作年度报告

                本报告所列数据截至2021年底，如对本年度报告有任何疑问，请与禾湾县林业和草原局办公室政务公开岗位联系

                址：禾湾县长顺镇大街禾湾县林业局

                话：0474-0000000
                """;
        assertThat(check(text).list()).extracting(Finding::rule).doesNotContain("residue.broken_paragraph");
    }

    @Test
    void twoArticlesMayListTheSameDuties() {
        String text = """
                禾湾学院预算绩效管理办法

                第五条 财务处是牵头部门，主要职责：

                （一）负责组织协调工作；

                （二）配合完成上级部门组织的预算绩效管理活动和有关检查核实工作；

                （三）应当履行的其他职责。

                第六条 各单位是实施单位，主要职责：

                （一）负责具体实施工作；

                （二）配合完成上级部门组织的预算绩效管理活动和有关检查核实工作；

                （三）应当履行的其他职责。
                """;
        assertThat(check(text).list())
                .extracting(Finding::rule)
                .doesNotContain("copy.sentence_twice", "numbering.duplicate_heading");
    }

    @Test
    void aNumberOnALineOfItsOwnBelongsToTheNext() {
        String text = """
                禾湾局2021年政府信息公开工作年度报告

                一、总体情况

                （一）主动公开

                全年公开信息235条。

                （二）
                依申请公开

                全年没有收到申请。

                （三）政府信息管理

                规范发布流程。
                """;
        assertThat(check(text).list())
                .extracting(Finding::rule)
                .doesNotContain("numbering.lost", "document.empty_part")
                .contains("residue.broken_paragraph");
    }

    @Test
    void thePlaceAReportIsOfSpeaksForItself() {
        String text = "禾湾区前川街街道办事处2024年政府信息公开工作年度报告\n\n2024年前川街严格按照要求，主动公开信息71条。\n";
        assertThat(check(text).list()).extracting(Finding::rule).doesNotContain("typo.character");
    }

    @Test
    void findsGapsAndRepeatsInHeadingNumbers() {
        String text = BEFORE + "规范执法。" + AFTER.replace("二、存在", "三、存在").replace("三、主要", "三、主要");
        assertThat(check(text)
                        .filter(f -> f.rule().equals("numbering.sequence"))
                        .list())
                .first()
                .satisfies(f -> {
                    assertThat(f.quote()).isEqualTo("三、");
                    assertThat(f.message()).contains("二、");
                });
    }

    @ParameterizedTest
    @CsvSource({"3., false", "4., true"})
    void letsFiguresRunOnFromOneSectionToTheNext(String next, boolean wrong) {
        String sections = """
                （一）规范决策
                1.审查合同。应审尽审。
                2.清理文件。全部清理。
                （二）规范执法
                NEXT评查案卷。每季评查。
                """.replace("NEXT", next);
        assertThat(check(BEFORE + sections + AFTER)
                        .filter(f -> f.rule().equals("numbering.sequence"))
                        .list()
                        .isEmpty())
                .isNotEqualTo(wrong);
    }

    @Test
    void findsAYearThatIsNotTheReports() {
        assertThat(check(BEFORE + "规范执法。" + AFTER.replace("四、2025年", "四、2024年"))
                        .filter(f -> f.rule().equals("metadata.year"))
                        .list())
                .singleElement()
                .satisfies(f -> assertThat(f.replacement()).contains("2025"));
    }

    @Test
    void wantsThePlainDateInTheSignature() {
        assertThat(check(BEFORE + "规范执法。" + AFTER + "\n栖禾镇人民政府\n2025年01月05日\n")
                        .filter(f -> f.rule().equals("metadata.signature_date"))
                        .list())
                .singleElement()
                .satisfies(f -> assertThat(f.replacement()).contains("2025年1月5日"));
    }

    @Test
    void tellsAPlanThatIsOver() {
        String text = (BEFORE + "深入实施“八五”普法规划。" + AFTER).replace("2025", "2027").replace("2024", "2026");
        assertThat(check(text).list()).extracting(Finding::rule).contains("citation.expired_plan");
        assertThat(of("citation.expired_plan", "深入实施“八五”普法规划。")).isEmpty();
    }

    @Test
    void gathersTheSameFaultThroughoutIntoOneFinding() {
        List<Finding> findings = of("punctuation.half_width", "各村协同,成效明显,群众满意,制度健全,执法规范,服务优质,宣传到位。");
        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.scope()).isEqualTo(Scope.DOCUMENT);
            assertThat(f.message()).contains("6处");
        });
    }

    @Test
    void saysThatAnEmptyFileIsEmpty() {
        assertThat(check(" \n\u3000").list()).extracting(Finding::rule).containsExactly("document.empty");
        assertThat(check("").hasErrors()).isTrue();
    }

    @Test
    void runsWithoutTheRulesSwitchedOff() {
        SourceText source = SourceText.of("text", BEFORE + "各村推进，，成效明显。" + AFTER);
        assertThat(Proof.check(source, Readings.read(source), Set.of("punctuation.doubled")))
                .isEmpty();
    }

    @Test
    void everyRuleHasAnIdOfItsOwnInAKnownGroup() {
        assertThat(Proof.rules())
                .extracting(r -> r.id())
                .doesNotHaveDuplicates()
                .allMatch(id -> List.of(
                                "document",
                                "residue",
                                "punctuation",
                                "numbering",
                                "metadata",
                                "numeral",
                                "figure",
                                "phrase",
                                "citation",
                                "term",
                                "grammar",
                                "copy",
                                "outline",
                                "consistency",
                                "copy",
                                "phrase",
                                "term",
                                "grammar",
                                "outline",
                                "typo",
                                "privacy",
                                "copy")
                        .contains(id.substring(0, id.indexOf('.'))));
    }

    @Test
    void refusesAFixThatNoLongerFits() {
        Finding finding = of("punctuation.doubled", "各村推进，，成效明显。").getFirst();
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> Fix.apply("别的文字", finding));
    }
}
