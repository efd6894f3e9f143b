package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingsTest {

    private static Reading read(String text) {
        return Readings.read(SourceText.of("text", text));
    }

    @Test
    void readsNothingFromNothing() {
        Reading reading = read("");
        assertThat(reading.outline()).isEmpty();
        assertThat(reading.facts()).isEmpty();
        assertThat(reading.document().title()).isEmpty();
    }

    @Test
    void readsTheHeadOfAFiledDocument() {
        Metadata document = Readings.read(OwnReports.text("tuned/market")).document();
        assertThat(document.number()).contains("澄市监〔2025〕8号");
        assertThat(document.signer()).contains("林知远");
        assertThat(document.addressee()).contains("区人民政府");
        assertThat(document.issuer()).contains("澄砚区市场监督管理局");
        assertThat(document.region()).contains("澄砚区");
        assertThat(document.unitKind()).isEqualTo(UnitKind.DEPARTMENT);
        assertThat(document.year()).hasValue(2024);
        assertThat(document.writtenOn()).contains(java.time.LocalDate.of(2025, 2, 18));
    }

    @Test
    void joinsATitleOfTwoLines() {
        Metadata document =
                read("栖禾镇人民政府\n关于2024年法治政府建设情况的报告\n\n区人民政府：\n2024年，栖禾镇依法履职。\n").document();
        assertThat(document.title()).contains("栖禾镇人民政府关于2024年法治政府建设情况的报告");
        assertThat(document.addressee()).contains("区人民政府");
    }

    @Test
    void takesMetadataFromAPortalsLinesAndDropsItsFurniture() {
        String page = """
                欢迎访问澄砚区人民政府网站
                首页 > 政务公开 > 法治政府
                • 索 引 号：CH0001/2025-00012
                • 发布机构：栖禾镇人民政府
                • 成文日期：2025年01月13日
                • 发布日期：2025年01月20日
                • 文　　号：无

                栖禾镇2024年法治政府建设情况报告

                2024年，栖禾镇依法履职，各项工作稳步推进，现将有关情况报告如下，请予审阅：
                一、主要举措和成效
                全年调解纠纷80件。

                相关文章
                主办：澄砚区人民政府 电话：0312-5550123
                网站标识码：1234567890 办件量99件
                """;
        Reading reading = read(page);
        assertThat(reading.document().indexNumber()).contains("CH0001/2025-00012");
        assertThat(reading.document().issuer()).contains("栖禾镇人民政府");
        assertThat(reading.document().number()).isEmpty();
        assertThat(reading.document().publishedOn()).contains(java.time.LocalDate.of(2025, 1, 20));
        assertThat(reading.facts()).extracting(Fact::quote).containsExactly("80件");
        assertThat(reading.outline()).hasSize(1);
    }

    @Test
    void trustsTheLabelsOfTheCarrier() {
        var source = new SourceText(
                "page",
                SourceText.Format.HTML,
                "栖禾镇2024年法治政府建设情况报告\n一、主要举措和成效\n依法履职。",
                Map.of("索引号", "A/2025-1", "发布日期", "2025-02-03"));
        assertThat(Readings.read(source).document().indexNumber()).contains("A/2025-1");
        assertThat(Readings.read(source).document().publishedOn()).contains(java.time.LocalDate.of(2025, 2, 3));
    }

    @Test
    void findsHeadingsThatLostTheirNumber() {
        Reading reading = read("""
                        栖禾镇2024年法治政府建设情况报告
                        一、主要举措和成效
                        加强组织领导，压实工作责任
                        镇党委专题研究法治工作，层层抓落实。
                        （二）规范行政执法
                        执法全过程记录，做到有据可查。
                        二、存在的不足
                        一是力量不足。
                        """);
        assertThat(reading.outline())
                .extracting(h -> h.level() + h.number().orElse("-") + h.part().key())
                .containsExactly("1一、achievements", "2-achievements", "2（二）achievements", "1二、shortcomings");
    }

    @Test
    void tellsThePartOfAHeadingThatDoesNotNameItByWhatIsSaidUnderIt() {
        assertThat(parts("""
                        栖禾镇2024年法治政府建设情况报告
                        一、补齐短板弱项，提升执法水平
                        办理行政处罚案件17件，举办执法讲堂6期。
                        二、打好组合拳
                        开展专项检查31次，责令改正17起。
                        三、查找不足
                        普法形式单一，执法力量薄弱。
                        四、头雁领航
                        党委书记、镇长带头讲法治课，亲自部署执法检查。
                        五、谋篇布局
                        健全案件移送机制，开展执法比武。
                        """))
                .containsExactly("achievements", "achievements", "shortcomings", "principal", "next_year");
    }

    @Test
    void aSectionIsOfTheDutiesOnlyWhereItsHeadingHintsAtThem() {
        assertThat(parts("""
                        栖禾镇2024年法治政府建设情况报告
                        一、提高站位
                        党委书记、镇长任组长，认真履行职责，定期听取汇报，带头学法。
                        二、党政“一把手”抓法治工作情况
                        镇长主持研究执法问题，带头旁听庭审。
                        三、面临的难点
                        人手不足，经费偏少。
                        """)).containsExactly("achievements", "principal", "shortcomings");
    }

    private static List<String> parts(String text) {
        return read(text).outline().stream()
                .map(heading -> heading.part().key())
                .toList();
    }

    @Test
    void aLoneSentenceIsText() {
        assertThat(read("法律顾问对18份政府采购合同出具审查意见。").facts()).hasSize(1);
    }

    @Test
    void whatANoticePrintsBelowItsDateIsNoPartOfPlansForItsName() {
        assertThat(parts("""
                        栖禾镇人民政府关于印发栖禾镇2024年依法行政工作要点的通知
                        各村、社区：
                        现将《栖禾镇2024年依法行政工作要点》印发给你们，请认真组织实施。
                        栖禾镇人民政府
                        2024年3月5日
                        栖禾镇2024年依法行政工作要点
                        2024年是规划收官之年，我镇将以实现目标为主线，推进依法行政各项工作。
                        """)).doesNotContain("next_year");
    }

    @Test
    void aHeadingMayBeginWithANumeral() {
        assertThat(read("栖禾镇2024年法治政府建设情况报告\n一、一年来的工作\n做到事前公示。\n二、存在的不足\n人手偏紧。\n")
                        .outline())
                .extracting(Heading::heading)
                .containsExactly("一年来的工作", "存在的不足");
    }

    @Test
    void doesNotTakeQuartersForHeadings() {
        assertThat(read("栖禾镇2024年法治政府建设情况报告\n一、二季度开展检查，三、四季度开展回头看，做到全年不断线。\n").outline())
                .isEmpty();
    }

    @Test
    void pairsShortcomingsWithTheirCauses() {
        Reading reading = read("栖禾镇2024年法治政府建设情况报告\n一、存在的不足和原因\n主要表现在：一是执法力量不足；二是普法形式单一。主要原因：一是编制偏紧；二是创新意识不强。\n");
        assertThat(reading.shortcomings())
                .extracting(s -> s.text() + "<" + s.cause().orElse("-"))
                .containsExactly("执法力量不足<编制偏紧", "普法形式单一<创新意识不强");
    }

    @Test
    void partsShortcomingsNamedInOneSentenceEachWithTheCauseItGives() {
        assertThat(shortcomings("还存在专业人才短缺、信息化水平不高等问题，主要是由于引进渠道单一。"))
                .containsExactly("专业人才短缺<引进渠道单一", "信息化水平不高<引进渠道单一");
        assertThat(shortcomings("法治建设还存在发展不平衡、不充分的问题。")).hasSize(1);
    }

    @Test
    void readsACauseFromItsEffectFromItsOpeningAndFromItsRoot() {
        assertThat(shortcomings("一是文书质量不高。队员缺乏训练，导致程序瑕疵较多。二是答复滞后。因人员调整频繁，材料质量不稳定。三是观念陈旧，遇事靠经验的现象仍存在，根源在于学法不深。"))
                .extracting(words -> words.substring(words.indexOf('<') + 1))
                .containsExactly("队员缺乏训练", "人员调整频繁", "学法不深");
    }

    @Test
    void leavesOutWhatOnlyLeadsUpToTheShortcomings() {
        assertThat(shortcomings("与上级要求相比还有差距。主要表现为：监督刚性不足；案例指导不够及时。造成这些问题的主要原因：思想认识有偏差；专业人员偏少。"))
                .containsExactly("监督刚性不足<思想认识有偏差", "案例指导不够及时<专业人员偏少");
    }

    private static List<String> shortcomings(String text) {
        return read("栖禾镇2024年法治政府建设情况报告\n一、存在的不足和原因\n" + text + "\n").shortcomings().stream()
                .map(s -> s.text() + "<" + s.cause().orElse("-"))
                .toList();
    }

    @Test
    void promisesStandWithoutTheirNumbersAndWithoutWhatAnnouncesThem() {
        assertThat(read("""
                                栖禾镇2024年法治政府建设情况报告
                                一、2025年工作安排
                                2025年，我镇将做好以下两方面工作：（一）抓学习。每季度集中学习一次。（二）抓规范。修订行政执法流程图；开展执法案卷评查。
                                我镇计划：1.新增执法记录仪20台；2.招聘辅助人员6名。
                                我们将坚持问题导向，一是选聘法学专业人才；二是打通数据接口，实现案件移送。
                                通过以上措施，努力开创工作新局面。
                                """).commitments())
                .extracting(Commitment::text)
                .containsExactly(
                        "每季度集中学习一次", "修订行政执法流程图", "开展执法案卷评查", "新增执法记录仪20台", "招聘辅助人员6名", "选聘法学专业人才", "打通数据接口，实现案件移送");
    }

    @Test
    void aPartOnDifficultiesAndPlansIsReadByItsHalves() {
        Reading reading = read("""
                        栖禾镇2024年法治政府建设情况报告
                        一、当前存在的困难和下一步工作打算
                        （一）存在困难
                        一是历史遗留问题较多，处置周期长；二是服务资源分布不均衡。
                        （二）下一步打算
                        1．分类处置历史遗留问题。
                        """);
        assertThat(reading.shortcomings()).extracting(Shortcoming::text).containsExactly("历史遗留问题较多，处置周期长", "服务资源分布不均衡");
        assertThat(reading.commitments()).extracting(Commitment::text).containsExactly("分类处置历史遗留问题");
    }

    @Test
    void readsRowsBehindAColonAndItemsNumberedInWords() {
        assertThat(shortcomings("主要存在两个方面不足：第一，公众参与流于形式；第二，新领域监管存在空白。")).hasSize(2);
        assertThat(shortcomings("距离群众期盼还有差距：一些干部办事拖沓；一些制度落实不严。")).containsExactly("一些干部办事拖沓<-", "一些制度落实不严<-");
        assertThat(shortcomings("（一）主要问题\n1.成果运用不够。\n2.论证不充分。\n（二）原因分析\n1.认识不到位。\n2.力量跟不上。"))
                .containsExactly("成果运用不够<认识不到位", "论证不充分<力量跟不上");
    }

    @Test
    void aCauseInANumberedItemIsItsOwn() {
        assertThat(shortcomings("（一）统筹不够。任务落实慢。其主要原因在于考核不细。\n（二）力量不足。镇街缺口较大。"))
                .containsExactly("统筹不够。任务落实慢。其主要原因在于考核不细<考核不细", "力量不足。镇街缺口较大<-");
        assertThat(shortcomings("1.统筹不够。究其原因，一是考核不细；二是督促不严。\n2.力量不足。镇街缺口较大。"))
                .containsExactly("统筹不够。究其原因，一是考核不细；二是督促不严<一是考核不细；二是督促不严", "力量不足。镇街缺口较大<-");
    }

    @Test
    void keepsACauseInsideItsItem() {
        Reading reading = read("栖禾镇2024年法治政府建设情况报告\n一、存在的不足\n一是力量不足。主要原因是编制偏紧。二是形式单一。\n");
        assertThat(reading.shortcomings())
                .extracting(Shortcoming::cause)
                .containsExactly(Optional.of("编制偏紧"), Optional.empty());
    }

    @Test
    void takesPromisesApart() {
        Reading reading = read("栖禾镇2024年法治政府建设情况报告\n一、2025年工作安排\n（一）强化执法。配齐执法装备，规范执法记录。每月开展案卷评查；（二）做实普法工作。\n");
        assertThat(reading.commitments()).extracting(Commitment::text).contains("配齐执法装备，规范执法记录", "每月开展案卷评查");
    }

    @Test
    void takesApartWhatIsNumberedInOneParagraph() {
        String text = """
                栖禾镇2024年法治政府建设情况报告

                一、主要举措和成效
                调解纠纷80件。

                二、存在问题
                （一）人均办案多，矛盾突出；（二）文书质量不高，原因在于人员更替频繁；（三）法律供给不足。

                三、下一步打算
                （一）组织培训2期，观摩4次。（二）开展普法进园区20场。（三）提高办案质量，压缩办案时限。
                """;
        Reading reading = Readings.read(SourceText.of("together", text));
        assertThat(reading.shortcomings())
                .extracting(Shortcoming::text)
                .containsExactly("人均办案多，矛盾突出", "文书质量不高，原因在于人员更替频繁", "法律供给不足");
        assertThat(reading.commitments())
                .extracting(Commitment::text)
                .containsExactly("组织培训2期，观摩4次", "开展普法进园区20场", "提高办案质量，压缩办案时限");
    }

    @Test
    void headingsWithoutAWordOfTheirPartTellWhatWasDoneIfNoneDoes() {
        String text = """
                栖禾镇2024年法治政府建设情况报告

                一、坚持系统谋划
                召开专题会议3次。

                二、规范执法有力度
                检查企业80家。

                三、短板
                执法力量不足。
                """;
        assertThat(Readings.read(SourceText.of("untold", text)).outline())
                .extracting(Heading::part)
                .containsExactly(Part.ACHIEVEMENTS, Part.ACHIEVEMENTS, Part.SHORTCOMINGS);
    }

    @Test
    void takesNoTimeOfTheClockInPieces() {
        String text = "栖禾镇2024年法治政府建设情况报告\n\n一、主要举措和成效\n平均出警时间4分38秒，办结案件7件。\n";
        assertThat(Readings.read(SourceText.of("clock", text)).facts())
                .extracting(Fact::quote)
                .containsExactly("7件");
    }

    @Test
    void takesTheLastOfTwoBodiesThatIssueTogether() {
        Reading reading = read("中共澄砚区委 澄砚区人民政府\n关于2025年法治政府建设情况的报告\n一、主要工作\n办结案件7件。\n");
        assertThat(reading.document().issuer()).contains("澄砚区人民政府");
        assertThat(reading.document().region()).contains("澄砚区");
        assertThat(reading.document().unitKind()).isEqualTo(UnitKind.COUNTY);
    }
}
