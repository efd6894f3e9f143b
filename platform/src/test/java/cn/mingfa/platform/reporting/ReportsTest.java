package cn.mingfa.platform.reporting;

import cn.mingfa.document.DocxWriter;
import cn.mingfa.document.OfficialDocument;
import cn.mingfa.document.SourceText;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Conflict;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.library.AcceptedDocuments;
import cn.mingfa.platform.library.AtLibrary;
import cn.mingfa.proof.Genre;
import cn.mingfa.report.DraftCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

import static cn.mingfa.platform.reporting.ReportWorld.PERSONS;
import static cn.mingfa.platform.reporting.ReportWorld.STUDY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Reports over a ledger with trainings in it. */
class ReportsTest {

    private final ReportWorld town = new ReportWorld();
    private final Reports reports = town.reports;
    private final User clerk = town.clerk;
    private final UUID unit = town.unit;
    private final AtLibrary library = town.library;
    private final UUID first = town.first;
    private final FewUnits units = town.units;
    private final JdbcTemplate jdbc = town.jdbc;

    @Test
    void everyFigureOpensTheRowsThatMakeIt() {
        ReportView report = reports.open(unit, 2026, clerk);
        FigureView persons = ReportWorld.figure(report, PERSONS);
        assertThat(persons.written()).isEqualTo("42人次");
        assertThat(persons.tally().rows()).hasSize(2);
        assertThat(DraftCheck.sumOfRows(persons.tally())).isEqualByComparingTo("42");
        assertThat(persons.version()).isEqualTo(1);
        assertThat(reports.figure(report.id(), persons.id(), clerk).lastYear()).contains("30人次");
        assertThat(ReportWorld.paragraph(report, STUDY).text()).contains("42人次");
    }

    @Test
    void aChangedRowChangesNumberRowsDraftAndJsonInTheNextRequest() {
        ReportView report = reports.open(unit, 2026, clerk);
        jdbc.update("update matter set fields = jsonb_set(fields, '{person_times}', '30') where id = ?", first);
        ReportView next = reports.view(report.id(), clerk);
        assertThat(ReportWorld.figure(next, PERSONS).written()).isEqualTo("48人次");
        assertThat(ReportWorld.paragraph(next, STUDY).text()).contains("48人次").doesNotContain("42人次");
        JsonNode json = town.json(report);
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
        assertThat(ReportWorld.paragraph(edited, STUDY).text()).endsWith("抓好学法。全年培训干部42人次，人人到课。");
        assertThat(ReportWorld.paragraph(edited, STUDY).edited()).isTrue();
        jdbc.update("update matter set fields = jsonb_set(fields, '{person_times}', '0') where id = ?", first);
        assertThat(ReportWorld.paragraph(reports.view(report.id(), clerk), STUDY)
                        .text())
                .contains("干部18人次");
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
    void paragraphsAreAddedMovedTakenOutAndDraftedAgain() {
        ReportView report = reports.open(unit, 2026, clerk);
        ReportView added = reports.add(report.id(), report.version(), "opening", "另有一段。", clerk);
        assertThat(added.paragraphs().get(1).text()).isEqualTo("另有一段。");
        String own = added.paragraphs().get(1).id();
        ReportView moved = reports.move(report.id(), added.version(), own, STUDY, clerk);
        assertThat(moved.paragraphs().indexOf(ReportWorld.paragraph(moved, own)))
                .isEqualTo(moved.paragraphs().indexOf(ReportWorld.paragraph(moved, STUDY)) + 1);
        ReportView without = reports.edit(report.id(), moved.version(), STUDY, " ", clerk);
        assertThat(without.paragraphs()).noneMatch(p -> p.id().equals(STUDY));
        ReportView back = reports.undo(report.id(), without.version(), clerk);
        ReportView redrafted = reports.redraft(report.id(), back.version(), own, clerk);
        assertThat(redrafted.paragraphs()).extracting(ParagraphView::text).isEqualTo(ReportWorld.texts(report));
    }

    @Test
    void nothingAfterTheCutOffIsCounted() {
        ReportView report = reports.open(unit, 2026, clerk);
        ReportView earlier =
                reports.cutOff(report.id(), report.version(), Optional.of(LocalDate.of(2026, 3, 31)), clerk);
        assertThat(ReportWorld.figure(earlier, PERSONS).written()).isEqualTo("24人次");
        assertThat(earlier.fixedCutOff()).isTrue();
        assertThatThrownBy(() ->
                        reports.cutOff(report.id(), earlier.version(), Optional.of(LocalDate.of(2026, 12, 1)), clerk))
                .isInstanceOf(ReportRefusal.class);
    }

    @Test
    void lastYearsReportStandsBesideThisOneOnceSomebodyWroteInIt() {
        ReportView last = reports.open(unit, 2025, clerk);
        assertThat(reports.open(unit, 2026, clerk).lastYear()).isEmpty();
        reports.edit(last.id(), last.version(), STUDY, "学习不断深入。", clerk);
        assertThat(reports.open(unit, 2026, clerk).lastYear().orElseThrow().text())
                .contains("学习不断深入");
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
        town.desk.look(unit, 2026, LedgerReports.OUTLINE, LocalDate.of(2026, 11, 21), Overlay.replay(List.of()), at -> {
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
}
