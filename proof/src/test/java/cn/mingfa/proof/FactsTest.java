package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FactsTest {

    private static final String TITLE = "栖禾镇2024年法治政府建设情况报告\n\n一、主要举措和成效\n";

    private static List<Fact> facts(String sentence) {
        return Readings.read(SourceText.of("sentence", TITLE + sentence + "\n")).facts();
    }

    /** A sentence is no link of a portal's navigation, whatever it begins with. */
    @Test
    void aSentenceThatBeginsAsANavigationDoesIsRead() {
        assertThat(Readings.read(SourceText.of("piece", "政府信息公开申请57件，办结55件。\n")).facts())
                .extracting(Fact::quote)
                .containsExactly("57件", "55件");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年接听热线来电1,234件。|1,234件|1234|件|exact",
                "专栏浏览量达3.5万次。|3.5万次|35000|次|exact",
                "发放宣传手册3000余份。|3000余份|3000|份|at_least",
                "惠及群众近5000人。|5000人|5000|人|about",
                "惠及群众约1.2万余人次。|1.2万余人次|12000|人次|about",
                "组织培训超过20期。|20期|20|期|at_least",
                "罚款12.65万元。|12.65万元|12.65|万元|exact",
                "接待来访五百余人次。|五百余人次|500|人次|at_least",
                "镇长办公会专题研究法治工作两次。|两次|2|次|exact",
                "共走访企业一百二十家。|一百二十家|120|家|exact",
                "办理诉求６５５件。|６５５件|655|件|exact",
                "公开信息2014条。|2014条|2014|条|exact",
                "8890平台受理诉求655件。|655件|655|件|exact",
                "全镇持证率达98%以上。|98%|98|%|at_least",
                "审核村规民约11份。|11份|11|份|exact",
                "为企业节约20万元。|20万元|20|万元|exact",
                "组织宣讲近百场。|百场|100|场|about",
                "展出普法挂图28种。|28种|28|种|exact",
                "放归渔获1200尾。|1200尾|1200|尾|exact",
                "检查经营户86户/次。|86户/次|86|户/次|exact",
                "辖区面积约 5.5 平方公里。|5.5 平方公里|5.5|平方公里|about",
                "检查次数同比下降 12.2%。|12.2%|-12.2|%|exact",
                "发放资料上千份。|千份|1000|份|at_least",
                "接待群众百余人次。|百余人次|100|人次|at_least",
                "八成以上的纠纷就地化解。|八成|80|%|at_least",
                "缴获毒品12.6千克。|12.6千克|12.6|千克|exact",
                "为企业争取资金1.9亿元。|1.9亿元|1.9|亿元|exact",
                "投入资金一百二十万元。|一百二十万元|120|万元|exact",
                "检查工地1340个次。|1340个次|1340|个次|exact",
                "接听热线2.8万通。|2.8万通|28000|通|exact",
                "干部“每周一法”集中学习40期。|40期|40|期|exact",
                "三起行政诉讼均未败诉。|未败诉|0|件|exact",
                "追回欠款5000万余元。|5000万余元|5000|万元|at_least",
                "案件数是上年的1.5倍。|1.5倍|1.5|倍|exact",
                "开展巡查260车次。|260车次|260|车次|exact",
                "平均成绩91.6分。|91.6分|91.6|分|exact",
                "审批时限压缩5个工作日。|5个工作日|5|个工作日|exact",
                "满意度百分之九十五。|百分之九十五|95|%|exact",
                "新媒体账号关注量达3万。|3万|30000||exact"
            })
    void readsValueUnitAndQualifier(String sentence, String quote, String value, String unit, String qualifier) {
        assertThat(facts(sentence)).singleElement().satisfies(f -> {
            assertThat(f.quote()).isEqualTo(quote);
            assertThat(f.value()).isEqualByComparingTo(value);
            assertThat(f.unit()).isEqualTo(unit == null ? "" : unit);
            assertThat(f.qualifier().key()).isEqualTo(qualifier);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年3月5日，镇里印发了工作要点。",
                "落实“三重一大”和“三项制度”。",
                "学习《法治宣传教育规划（2021—2025年）》第3条。",
                "印发澄政办〔2024〕12号文件。",
                "每季度至少召开1次例会，全年培训不少于40学时的要求已经明确。",
                "第二批示范单位名单公布，排名第3名。",
                "实行24小时值守，12345热线畅通。",
                "一是抓学习，二是抓落实，三大平台同步推进。",
                "建立“1+3+N”工作体系，打造15分钟公共法律服务圈。",
                "咨询电话：0312-5550123。",
                "力争调解成功率达到99%。",
                "5个工作日内答复来信人。",
                "推进“全覆盖”工作。",
                "对单笔50万元以上的采购一律公开招标。",
                "联合12部门印发方案。",
                "每村配备3—5名法律明白人。",
                "学习条例第3至5条。",
                "面向18周岁以下未成年人。",
                "普法工作尚未实现全覆盖。"
            })
    void leavesAloneWhatIsNoFigure(String sentence) {
        assertThat(facts(sentence)).isEmpty();
    }

    @Test
    void makesTwoFactsOfOneNumeralThatTwoRatesShare() {
        for (String sentence : List.of("学法考试参考率和合格率均达100%。", "学法考试参考率、合格率100%。", "学法考试参考率和合格率实现双100%。")) {
            assertThat(facts(sentence))
                    .as(sentence)
                    .extracting(f -> f.key().orElse("-"))
                    .containsExactly("law_exam_participation_rate", "law_exam_pass_rate");
        }
    }

    @Test
    void makesAsManyFactsAsThePercentageIsAnnouncedFor() {
        assertThat(facts("办理提案6件，见面率、答复率、满意率三个100%。"))
                .filteredOn(f -> f.unit().equals("%"))
                .hasSize(3);
    }

    @Test
    void takesASavingFromTheVerbBeforeWhatIsSaved() {
        assertThat(facts("推行综合查一次，减少入企检查36.4%。")).singleElement().satisfies(f -> {
            assertThat(f.value()).isEqualByComparingTo("-36.4");
            assertThat(f.kind()).isEqualTo(Fact.Kind.CHANGE_RATE);
        });
    }

    @Test
    void pairsTwoSubjectsWithTwoNumerals() {
        assertThat(facts("诈骗警情接警数和诈骗刑案数同比分别下降9.5%、7.2%。"))
                .extracting(f ->
                        f.key().orElse("-") + " " + f.value() + " " + f.kind().key())
                .containsExactly("fraud_alarm_change_rate -9.5 change_rate", "fraud_case_change_rate -7.2 change_rate");
    }

    @Test
    void readsBothEndsOfARangeOverOneSpan() {
        for (String sentence : List.of("每场参加20-30人。", "参加20至30人。", "参加20～30人。")) {
            assertThat(facts(sentence.replace("每场", "")))
                    .as(sentence)
                    .extracting(f -> f.value() + " " + f.qualifier().key() + " " + f.written())
                    .containsExactly("20 at_least 20", "30 at_most 30");
            assertThat(facts(sentence.replace("每场", "")))
                    .extracting(Fact::start)
                    .containsOnly(facts(sentence.replace("每场", "")).getFirst().start());
        }
        assertThat(facts("合格率95%～98%。"))
                .extracting(f -> f.value() + " " + f.qualifier().key())
                .containsExactly("95 at_least", "98 at_most");
    }

    @Test
    void readsBothLevelsOfAChangeUnderOneName() {
        assertThat(facts("持证执法人员由18名增至25名。"))
                .extracting(f -> f.key().orElse("-") + " " + f.value())
                .containsExactly("enforcement_officer_count 18", "enforcement_officer_count 25");
    }

    @Test
    void givesEachThingOfAListItsOwnFact() {
        assertThat(facts("人大代表建议、政协提案各11件。"))
                .extracting(f -> f.key().orElse("-") + " " + f.value())
                .containsExactly("npc_suggestion_count 11", "cppcc_proposal_count 11");
    }

    @Test
    void tellsAChangeFromALevel() {
        assertThat(facts("投诉量同比下降8.1%。").getFirst().value()).isEqualByComparingTo("-8.1");
        assertThat(facts("办结率提高到98%。").getFirst().kind()).isEqualTo(Fact.Kind.RATE);
    }

    @Test
    void namesThePartsOfAListByTheirOwnWords() {
        assertThat(facts("办理人大代表建议和政协提案12件，其中人大代表建议7件、政协提案5件。"))
                .extracting(f -> f.key().orElse("-"))
                .containsExactly("proposal_handled_count", "npc_suggestion_count", "cppcc_proposal_count");
    }

    @Test
    void tellsReceptionsFromPeopleReceivedByTheUnit() {
        assertThat(facts("镇领导接访22次，接访群众150余人次。"))
                .extracting(f -> f.key().orElse("-"))
                .containsExactly("petition_reception_count", "petition_reception_persons");
    }

    @Test
    void readsATotalAndTheNewOnesInBrackets() {
        assertThat(facts("累计培育法律明白人86名（新增12名）。")).extracting(Fact::quote).containsExactly("86名", "12名");
    }

    @Test
    void flagsZerosAndHundredsSaidInWords() {
        assertThat(facts("行政诉讼零败诉。")).singleElement().satisfies(f -> {
            assertThat(f.verbal()).isTrue();
            assertThat(f.value()).isZero();
            assertThat(f.key()).contains("litigation_lost_count");
        });
        assertThat(facts("领导干部述法实现全覆盖。")).singleElement().satisfies(f -> {
            assertThat(f.verbal()).isTrue();
            assertThat(f.value()).isEqualByComparingTo("100");
            assertThat(f.key()).contains("law_report_coverage_rate");
        });
    }

    @Test
    void readsWhatThereWasNoneOfInWords() {
        assertThat(facts("全年未收到政府信息公开申请。")).singleElement().satisfies(f -> {
            assertThat(f.verbal()).isTrue();
            assertThat(f.key()).contains("info_request_received_count");
        });
        assertThat(facts("全年未收到因依申请公开答复而引起的行政复议和诉讼。"))
                .singleElement()
                .satisfies(f -> assertThat(f.key()).isEmpty());
        assertThat(facts("芷汀镇无政府信息公开申请。"))
                .singleElement()
                .satisfies(f -> assertThat(f.key()).contains("info_request_received_count"));
        assertThat(facts("信息公开申请办理实现零逾期。"))
                .singleElement()
                .satisfies(f -> assertThat(f.key()).isEmpty());
        assertThat(facts("我局无重大行政决策事项。"))
                .singleElement()
                .satisfies(f -> assertThat(f.verbal()).isTrue());
        assertThat(facts("年内未收到依申请公开政府信息。"))
                .singleElement()
                .satisfies(f -> assertThat(f.key()).contains("info_request_received_count"));
        assertThat(facts("全年无因信息公开引发的行政复议案件。"))
                .singleElement()
                .satisfies(f -> assertThat(f.key()).isEmpty());
        assertThat(facts("全年无重大环境投诉事件。")).singleElement().satisfies(f -> {
            assertThat(f.verbal()).isTrue();
            assertThat(f.key()).isEmpty();
        });
        assertThat(facts("全年未因信息公开工作引发行政复议、行政诉讼案件。")).extracting(Fact::quote).containsExactly("未因信息公开工作引发行政复议、行政诉讼");
        assertThat(facts("全年无行政复议、行政诉讼案件。"))
                .extracting(f -> f.key().orElse(""))
                .containsExactly("reconsideration_case_count", "litigation_case_count");
        assertThat(facts("全年无行政复议、诉讼败诉案件。"))
                .extracting(f -> f.key().orElse(""))
                .containsExactly("litigation_lost_count");
        assertThat(facts("查处无证经营案件12起。")).extracting(Fact::quote).containsExactly("12起");
        assertThat(facts("推进无障碍环境建设，解决无物业小区问题。")).isEmpty();
    }

    @Test
    void takesTheNumberOfASessionForAnOrdinal() {
        assertThat(facts("条例经区第八届人大常委会三十次会议表决通过。")).isEmpty();
        assertThat(facts("领导小组召开三次会议。")).extracting(Fact::quote).containsExactly("三次");
    }

    @Test
    void readsMeasuresOfTwoWords() {
        assertThat(facts("全市货运周转量36.2亿吨公里。")).extracting(Fact::quote).containsExactly("36.2亿吨公里");
    }

    @Test
    void leavesTheWayToAPlaceAlone() {
        assertThat(facts("办公地址在两路交叉路口往西北约100米。")).isEmpty();
    }

    @Test
    void leavesSanctionsOfRulesAlone() {
        assertThat(facts("擅自占用道路的，责令改正，处200元以上1000元以下罚款。")).isEmpty();
        assertThat(facts("逾期未交的，按日加收应交数额5%的滞纳金。")).isEmpty();
        assertThat(facts("对3家企业处2万元罚款。")).extracting(Fact::quote).containsExactly("3家", "2万元");
    }

    @Test
    void takesThePeriodFromTheNearestWordsBefore() {
        Fact fact = facts("截至11月底，全镇调解纠纷80件。").getFirst();
        assertThat(fact.period().to()).contains(java.time.LocalDate.of(2024, 11, 30));
        assertThat(fact.subject()).isEqualTo("全镇");
        assertThat(facts("调解纠纷80件。").getFirst().period().from()).contains(java.time.LocalDate.of(2024, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024年4月至6月，集中开展专项行动，化解历史遗留问题11个。|2024-04-01|2024-06-30",
                "3月，组织开展集中宣传活动5场。|2024-03-01|2024-03-31",
                "6月15日，组织干部120人旁听庭审。|2024-06-15|2024-06-15",
                "第三季度，检查企业34家。|2024-07-01|2024-09-30",
                "7月以来，开展夜查21次。|2024-07-01|2024-12-31",
                "2023年10月至2024年9月，办理案件88件。|2023-10-01|2024-09-30",
                "去年，全镇发生行政诉讼9件。|2023-01-01|2023-12-31",
                "近三年来，共化解信访积案31件。|2022-01-01|2024-12-31",
                "自2023年7月起，共发放资料3000份。|2023-07-01|2024-12-31",
                "2021—2024年，累计投入经费230万元。|2021-01-01|2024-12-31",
                "“十四五”期间，建成法治文化阵地12处。|2021-01-01|2024-12-31",
                "“八五”普法以来，累计举办讲座140场。|2021-01-01|2024-12-31",
                "今年1月至10月，接待群众300人次。|2024-01-01|2024-10-31",
                "全程网办率由上年的86.2%提升至91.5%。|2023-01-01|2023-12-31",
                "信访总量由去年同期的120件下降到96件。|2023-01-01|2023-12-31",
                "上年结转5件，新收20件。|2024-01-01|2024-12-31",
                "4月15日、12月4日等节点，开展宣传12场。|2024-01-01|2024-12-31",
                "较上年增加13件。|2024-01-01|2024-12-31"
            })
    void takesThePeriodInWhateverWordsItIsTold(String sentence, String from, String to) {
        Fact.Period period = facts(sentence).getFirst().period();
        assertThat(period.from()).contains(java.time.LocalDate.parse(from));
        assertThat(period.to()).contains(java.time.LocalDate.parse(to));
    }

    @Test
    void aMonthOrAnotherYearHoldsForItsSentenceOnly() {
        List<Fact> facts = facts("全年开展培训20期。3月，开展宣传活动5场，发放资料200份。接待群众90人次。2023年，调解纠纷8件；2024年，调解纠纷9件。走访企业7家。");
        assertThat(facts)
                .extracting(f ->
                        f.period().from().orElseThrow() + " " + f.period().to().orElseThrow())
                .containsExactly(
                        "2024-01-01 2024-12-31",
                        "2024-03-01 2024-03-31",
                        "2024-03-01 2024-03-31",
                        "2024-01-01 2024-12-31",
                        "2023-01-01 2023-12-31",
                        "2024-01-01 2024-12-31",
                        "2024-01-01 2024-12-31");
    }

    @Test
    void leavesThePlansOfNextYearAlone() {
        String text = TITLE + "调解纠纷80件。下一步，组织宣讲30场。\n二、2025年工作安排\n举办培训6期。\n";
        assertThat(Readings.read(SourceText.of("plans", text)).facts())
                .extracting(Fact::quote)
                .containsExactly("80件");
    }

    @Test
    void keepsTheSpanInTheOriginalAcrossABrokenLine() {
        String text = TITLE + "全年开展法治宣传活动，覆盖机关、村居、学校，受到群众普遍欢迎，各方面反映良好，累计举办普法讲座和咨询活动1\n\n2场次，效果好。\n";
        assertThat(Readings.read(SourceText.of("broken", text)).facts())
                .extracting(Fact::quote)
                .containsExactly("1\n\n2场次");
    }

    @Test
    void staysSilentRatherThanGiveAWrongKey() {
        assertThat(facts("栽种行道树320棵，修补路面15处。")).allMatch(f -> f.key().isEmpty());
    }
}
