package cn.mingfa.platform.reporting;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.document.DocxWriter;
import cn.mingfa.document.OfficialDocument;
import cn.mingfa.document.SourceText;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.figures.MatterTable;
import cn.mingfa.platform.figures.OpenFigures;
import cn.mingfa.platform.figures.SqlFigures;
import cn.mingfa.platform.figures.TestLedger;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Conflict;
import cn.mingfa.platform.ledger.MatterTypes;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.library.AcceptedDocuments;
import cn.mingfa.platform.library.AtLibrary;
import cn.mingfa.proof.Genre;
import cn.mingfa.proof.Severity;
import cn.mingfa.report.DraftCheck;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Reports over a ledger with trainings in it. */
class ReportsTest {

    private static final String STUDY = "achievements.study";
    private static final String PERSONS = "law_training_persons";

    private final JdbcTemplate jdbc = TestLedger.template();
    private final FewUnits units = new FewUnits();
    private final UUID unit = units.township("栖禾镇");
    private final User clerk = new User(UUID.randomUUID(), "陆敏", "司法所干事", units.unit(unit), Set.of(Role.CLERK));
    private final Catalogue catalogue = Catalogue.shipped();
    private final SqlFigures figures = new SqlFigures(TestLedger.client(), MatterTypes.of(catalogue));
    private final DraftingDesk desk = new DraftingDesk(
            figures,
            units,
            catalogue,
            MatterTypes.of(catalogue),
            new DataSourceTransactionManager(java.util.Objects.requireNonNull(jdbc.getDataSource())));
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T06:06:00Z"), ZoneId.of("Asia/Shanghai"));
    private final AtLibrary library = new AtLibrary(units, clock);
    private final ReportStore store = new ReportStore(TestLedger.client(), clock);
    private final Reports reports = new LedgerReports(
            store,
            desk,
            new Surveys(
                    library.grounds(),
                    library.documents(),
                    new Bases(new OpenFigures(figures, catalogue)),
                    store,
                    units,
                    clock),
            units,
            (type, owners, user) -> true,
            clock);
    private final UUID first = training("2026-03-18", 1, 24);

    ReportsTest() {
        training("2026-04-22", 2, 18);
        training("2025-04-22", 1, 30);
    }

    @Test
    void everyFigureOpensTheRowsThatMakeIt() {
        ReportView report = reports.open(unit, 2026, clerk);
        FigureView persons = figure(report, PERSONS);
        assertThat(persons.written()).isEqualTo("42人次");
        assertThat(persons.tally().rows()).hasSize(2);
        assertThat(DraftCheck.sumOfRows(persons.tally())).isEqualByComparingTo("42");
        assertThat(persons.version()).isEqualTo(1);
        assertThat(reports.figure(report.id(), persons.id(), clerk).lastYear()).contains("30人次");
        assertThat(paragraph(report, STUDY).text()).contains("42人次");
    }

    @Test
    void aChangedRowChangesNumberRowsDraftAndJsonInTheNextRequest() {
        ReportView report = reports.open(unit, 2026, clerk);
        jdbc.update("update matter set fields = jsonb_set(fields, '{person_times}', '30') where id = ?", first);
        ReportView next = reports.view(report.id(), clerk);
        assertThat(figure(next, PERSONS).written()).isEqualTo("48人次");
        assertThat(paragraph(next, STUDY).text()).contains("48人次").doesNotContain("42人次");
        JsonNode json = json(report);
        assertThat(json.get("figures")
                        .valueStream()
                        .filter(f -> f.get("key").asString().equals(PERSONS))
                        .findFirst()
                        .orElseThrow()
                        .get("value")
                        .intValue())
                .isEqualTo(48);
        assertThat(json.get("text").toString()).contains("48人次");
    }

    @Test
    void figuresInEditedWordsStayBound() {
        ReportView report = reports.open(unit, 2026, clerk);
        ReportView edited = reports.edit(
                report.id(), report.version(), STUDY, "抓好学法。\r\n全年培训干部{=law_training_persons}，人人到课。", clerk);
        assertThat(paragraph(edited, STUDY).text()).endsWith("抓好学法。全年培训干部42人次，人人到课。");
        assertThat(paragraph(edited, STUDY).edited()).isTrue();
        jdbc.update("update matter set fields = jsonb_set(fields, '{person_times}', '0') where id = ?", first);
        assertThat(paragraph(reports.view(report.id(), clerk), STUDY).text()).contains("干部18人次");
    }

    @Test
    void whoeverComesSecondIsToldByWhomItWasChanged() {
        ReportView report = reports.open(unit, 2026, clerk);
        reports.edit(report.id(), report.version(), "opening", "现将情况报告如下。", clerk);
        assertThatThrownBy(() -> reports.edit(report.id(), report.version(), "opening", "另有说法。", clerk))
                .isInstanceOf(Conflict.class)
                .hasMessage("这份报告已由陆敏在 14:06 改过，请刷新后再提交。您填写的内容未丢失。");
    }

    @Test
    void refusesWordsThatCannotBeKept() {
        ReportView report = reports.open(unit, 2026, clerk);
        assertThatThrownBy(() -> reports.edit(report.id(), report.version(), "opening", "共{=no_such_thing}。", clerk))
                .isInstanceOf(ReportRefusal.class)
                .hasMessageContaining("no_such_thing");
        assertThatThrownBy(() -> reports.edit(report.id(), report.version(), "opening", "一段。\n又一段。", clerk))
                .isInstanceOf(ReportRefusal.class);
        assertThatThrownBy(() -> reports.edit(report.id(), report.version(), "nowhere", "一段。", clerk))
                .isInstanceOf(ReportRefusal.class);
    }

    @Test
    void aNumberTypedByHandIsHeldAgainstTheLedgerAndBoundByOneKey() {
        ReportView report = reports.open(unit, 2026, clerk);
        ReportView typed = reports.edit(report.id(), report.version(), STUDY, "抓好学法。\n举办法治培训3期，培训50人次。", clerk);
        FindingView differs = finding(typed, "figure.differs");
        assertThat(differs.quote()).isEqualTo("50人次");
        assertThat(differs.replacement()).contains("42人次");
        assertThat(paragraph(typed, STUDY).text().substring(differs.start(), differs.end()))
                .isEqualTo("50人次");

        ReportView fixed = reports.applyFix(report.id(), typed.version(), differs.id(), clerk);
        assertThat(paragraph(fixed, STUDY).source()).contains("培训{=law_training_persons}。");
        assertThat(fixed.findings()).noneMatch(f -> f.rule().equals("figure.differs"));

        ReportView undone = reports.undo(report.id(), fixed.version(), clerk);
        assertThat(paragraph(undone, STUDY).source())
                .isEqualTo(paragraph(typed, STUDY).source());
        assertThat(reports.edits(report.id(), clerk))
                .extracting(Edit::kind)
                .containsExactly(Edit.Kind.UNDONE, Edit.Kind.FIXED, Edit.Kind.EDITED, Edit.Kind.OPENED);
    }

    @Test
    void aNumberNobodyRecordedHasNoSource() {
        ReportView report = reports.open(unit, 2026, clerk);
        ReportView typed = reports.add(report.id(), report.version(), STUDY, "慰问困难群众37户。", clerk);
        FindingView unsourced = finding(typed, "figure.unsourced");
        assertThat(unsourced.message()).contains("没有来源");

        ReportView dismissed = reports.dismiss(report.id(), typed.version(), unsourced.id(), "民政办提供，已核对。", clerk);
        assertThat(dismissed.findings()).noneMatch(f -> f.id().equals(unsourced.id()));
        assertThat(dismissed.dismissed()).isEqualTo(1);
        assertThat(reports.edits(report.id(), clerk).getFirst().why()).contains("民政办提供，已核对。");
    }

    @Test
    void paragraphsAreAddedMovedTakenOutAndDraftedAgain() {
        ReportView report = reports.open(unit, 2026, clerk);
        ReportView added = reports.add(report.id(), report.version(), "opening", "另有一段。", clerk);
        assertThat(added.paragraphs().get(1).text()).isEqualTo("另有一段。");
        String own = added.paragraphs().get(1).id();
        ReportView moved = reports.move(report.id(), added.version(), own, STUDY, clerk);
        assertThat(moved.paragraphs().indexOf(paragraph(moved, own)))
                .isEqualTo(moved.paragraphs().indexOf(paragraph(moved, STUDY)) + 1);
        ReportView without = reports.edit(report.id(), moved.version(), STUDY, " ", clerk);
        assertThat(without.paragraphs()).noneMatch(p -> p.id().equals(STUDY));
        ReportView back = reports.undo(report.id(), without.version(), clerk);
        ReportView redrafted = reports.redraft(report.id(), back.version(), own, clerk);
        assertThat(redrafted.paragraphs()).extracting(ParagraphView::text).isEqualTo(texts(report));
    }

    @Test
    void spansOfFindingsLieInTheirParagraph() {
        ReportView report = reports.open(unit, 2026, clerk);
        ReportView odd =
                reports.edit(report.id(), report.version(), STUDY, "抓好学法。\n培训{=law_training_persons}，，还有 3 期。。", clerk);
        assertThat(odd.findings()).isNotEmpty();
        for (FindingView finding : odd.findings()) {
            finding.paragraph()
                    .ifPresent(id -> assertThat(paragraph(odd, id).text().substring(finding.start(), finding.end()))
                            .isEqualTo(finding.quote()));
        }
    }

    @Test
    void whatTheReportLacksIsNamedByPart() {
        Progress before = reports.progress(unit, 2026, clerk);
        assertThat(before.report()).isEmpty();
        ReportView report = reports.open(unit, 2026, clerk);
        Progress progress = reports.progress(unit, 2026, clerk);
        assertThat(progress.report()).contains(report.id());
        assertThat(progress.filled()).isEqualTo(before.filled()).isPositive();
        assertThat(progress.parts())
                .allSatisfy(p ->
                        assertThat(p.total() - p.filled()).isEqualTo(p.missing().size()));
        assertThat(progress.asOf()).isEqualTo("2026-11-21");
    }

    @Test
    void nothingAfterTheCutOffIsCounted() {
        ReportView report = reports.open(unit, 2026, clerk);
        ReportView earlier =
                reports.cutOff(report.id(), report.version(), Optional.of(LocalDate.of(2026, 3, 31)), clerk);
        assertThat(figure(earlier, PERSONS).written()).isEqualTo("24人次");
        assertThat(earlier.fixedCutOff()).isTrue();
        assertThatThrownBy(() ->
                        reports.cutOff(report.id(), earlier.version(), Optional.of(LocalDate.of(2026, 12, 1)), clerk))
                .isInstanceOf(ReportRefusal.class);
    }

    @Test
    void lastYearsReportStandsBesideThisOne() {
        assertThat(reports.open(unit, 2026, clerk).lastYear()).isEmpty();
        reports.open(unit, 2025, clerk);
        assertThat(reports.open(unit, 2026, clerk).lastYear().orElseThrow().text())
                .contains("30人次");
    }

    @Test
    void bothEditionsAreDocuments() {
        ReportView report = reports.open(unit, 2026, clerk);
        byte[] open = reports.docx(report.id(), DocumentEdition.PUBLIC, clerk);
        byte[] filed = reports.docx(report.id(), DocumentEdition.FILED, clerk);
        assertThat(open).startsWith('P', 'K');
        assertThat(filed).startsWith('P', 'K').isNotEqualTo(open);
    }

    @Test
    void plainTextAndLinesAgreeOnEveryOffset() {
        reports.open(unit, 2026, clerk);
        desk.look(unit, 2026, LedgerReports.OUTLINE, LocalDate.of(2026, 11, 21), Overlay.replay(List.of()), at -> {
            OfficialDocument document = at.paper().document();
            String text = document.plainText();
            at.paper()
                    .lines()
                    .forEach(
                            l -> assertThat(text.substring(l.offset(), l.end())).isEqualTo(l.text()));
            assertThat(text).isEqualTo(at.draft().document().plainText());
            assertThat(DraftCheck.check(document, at.stated())).isEmpty();
            return new DocxWriter();
        });
    }

    @Test
    void showsNothingToOtherUnits() {
        ReportView report = reports.open(unit, 2026, clerk);
        UUID other = units.township("岚汀街道");
        User stranger = new User(UUID.randomUUID(), "许言", "干事", units.unit(other), Set.of(Role.CLERK));
        assertThatThrownBy(() -> reports.view(report.id(), stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reports.open(unit, 2026, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reports.view(UUID.randomUUID(), clerk)).isInstanceOf(NotFound.class);
    }

    @Test
    void everyFixNobodyWouldDisputeIsOneActWithOneUndo() {
        ReportView report = reports.open(unit, 2026, clerk);
        ReportView slips = reports.edit(
                report.id(),
                report.version(),
                STUDY,
                "抓好学法。。\n举办法治培训{=law_training_count}，，培训{=law_training_persons}。。",
                clerk);
        ReportView added = reports.add(report.id(), slips.version(), STUDY, "完善制度。。规范执法。", clerk);
        assertThat(sure(added)).hasSizeGreaterThanOrEqualTo(3);

        ReportView fixed = reports.applyFixes(report.id(), added.version(), Optional.empty(), clerk);
        assertThat(sure(fixed)).isEmpty();
        assertThat(paragraph(fixed, STUDY).source())
                .isEqualTo("抓好学法。\n举办法治培训{=law_training_count}，培训{=law_training_persons}。");
        assertThat(texts(fixed)).contains("完善制度。规范执法。");

        ReportView undone = reports.undo(report.id(), fixed.version(), clerk);
        assertThat(paragraph(undone, STUDY).source())
                .isEqualTo(paragraph(added, STUDY).source());
        assertThat(texts(undone)).contains("完善制度。。规范执法。");
    }

    @Test
    void allFindingsOfOneRuleAreTakenOverTogether() {
        ReportView report = reports.open(unit, 2026, clerk);
        ReportView added = reports.add(report.id(), report.version(), STUDY, "完善制度。。规范执法。。加强培训。", clerk);
        String rule = sure(added).getFirst().rule();
        ReportView fixed = reports.applyFixes(report.id(), added.version(), Optional.of(rule), clerk);
        assertThat(texts(fixed)).contains("完善制度。规范执法。加强培训。");
        assertThatThrownBy(() -> reports.applyFixes(report.id(), fixed.version(), Optional.of(rule), clerk))
                .isInstanceOf(ReportRefusal.class);
    }

    @Test
    void aRuleSwitchedOffFindsNothing() {
        ReportView report = reports.open(unit, 2026, clerk);
        ReportView added = reports.add(report.id(), report.version(), STUDY, "完善制度。。规范执法。", clerk);
        String rule = sure(added).getFirst().rule();
        library.switches().turn(rule, false, library.administrator());
        assertThat(reports.view(report.id(), clerk).findings())
                .noneMatch(f -> f.rule().equals(rule));
        library.switches().turn(rule, true, library.administrator());
        assertThat(reports.view(report.id(), clerk).findings())
                .anyMatch(f -> f.rule().equals(rule));
    }

    @Test
    void anAcceptedReportOfLastYearGoesBeforeTheOneInTheMaking() {
        reports.open(unit, 2025, clerk);
        library.documents()
                .accept(
                        new AcceptedDocuments.Offered(
                                unit,
                                2025,
                                Genre.LAW_BASED_GOVERNMENT,
                                "",
                                SourceText.of("定稿.txt", "栖禾镇2025年法治政府建设情况报告\n上年的正式文本。")),
                        clerk);
        LastYear last = reports.open(unit, 2026, clerk).lastYear().orElseThrow();
        assertThat(last.text()).contains("上年的正式文本");
        assertThat(last.document()).isPresent();
    }

    private static List<FindingView> sure(ReportView report) {
        return report.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR && f.replacement().isPresent())
                .toList();
    }

    private static ParagraphView paragraph(ReportView report, String id) {
        return report.paragraphs().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static FigureView figure(ReportView report, String indicator) {
        return report.figures().values().stream()
                .filter(f -> f.tally().indicator().key().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static FindingView finding(ReportView report, String rule) {
        return report.findings().stream()
                .filter(f -> f.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " not among " + report.findings()));
    }

    private static List<String> texts(ReportView report) {
        return report.paragraphs().stream().map(ParagraphView::text).toList();
    }

    private JsonNode json(ReportView report) {
        return JsonMapper.shared().readTree(reports.json(report.id(), clerk));
    }

    private UUID training(String day, int sessions, int persons) {
        MatterType type = catalogue.matterType("training").orElseThrow();
        UUID id = UUID.randomUUID();
        Matter matter = new Matter(
                id,
                type.key(),
                1,
                unit,
                unit,
                "澄柳培训〔" + day.substring(0, 4) + "〕" + id + "号",
                type.firstStage().key(),
                Map.of(DateKind.OCCURRED, LocalDate.parse(day)),
                Map.of(
                        "topic", new Value.Text("行政处罚法修订要点"),
                        "audience", new Value.Choice("staff"),
                        "sessions", new Value.Whole(sessions),
                        "person_times", new Value.Whole(persons)),
                Map.of(),
                Map.of(),
                0,
                Optional.empty(),
                Instant.EPOCH,
                1);
        MatterTable.insert(jdbc, List.of(matter), type);
        return id;
    }
}
