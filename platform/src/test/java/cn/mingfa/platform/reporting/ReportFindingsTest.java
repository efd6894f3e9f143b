package cn.mingfa.platform.reporting;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.library.AtLibrary;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static cn.mingfa.platform.reporting.ReportWorld.STUDY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is found in a report in the making, and mended by one key. */
class ReportFindingsTest {

    private final ReportWorld town = new ReportWorld();
    private final Reports reports = town.reports;
    private final User clerk = town.clerk;
    private final UUID unit = town.unit;
    private final AtLibrary library = town.library;

    @Test
    void aNumberTypedByHandIsHeldAgainstTheLedgerAndBoundByOneKey() {
        ReportView report = reports.open(unit, 2026, clerk);
        ReportView typed = reports.edit(report.id(), report.version(), STUDY, "抓好学法。\n举办法治培训3期，培训50人次。", clerk);
        FindingView differs = ReportWorld.finding(typed, "figure.differs");
        assertThat(differs.quote()).isEqualTo("50人次");
        assertThat(differs.replacement()).contains("42人次");
        assertThat(ReportWorld.paragraph(typed, STUDY).text().substring(differs.start(), differs.end()))
                .isEqualTo("50人次");

        ReportView fixed = reports.applyFix(report.id(), typed.version(), differs.id(), clerk);
        assertThat(ReportWorld.paragraph(fixed, STUDY).source()).contains("培训{=law_training_persons}。");
        assertThat(fixed.findings()).noneMatch(f -> f.rule().equals("figure.differs"));

        ReportView undone = reports.undo(report.id(), fixed.version(), clerk);
        assertThat(ReportWorld.paragraph(undone, STUDY).source())
                .isEqualTo(ReportWorld.paragraph(typed, STUDY).source());
        assertThat(reports.edits(report.id(), clerk))
                .extracting(Edit::kind)
                .containsExactly(Edit.Kind.UNDONE, Edit.Kind.FIXED, Edit.Kind.EDITED, Edit.Kind.OPENED);
    }

    @Test
    void aNumberNobodyRecordedHasNoSource() {
        ReportView report = reports.open(unit, 2026, clerk);
        ReportView typed = reports.add(report.id(), report.version(), STUDY, "慰问困难群众37户。", clerk);
        FindingView unsourced = ReportWorld.finding(typed, "figure.unsourced");
        assertThat(unsourced.message()).contains("没有来源");

        ReportView dismissed = reports.dismiss(report.id(), typed.version(), unsourced.id(), "民政办提供，已核对。", clerk);
        assertThat(dismissed.findings()).noneMatch(f -> f.id().equals(unsourced.id()));
        assertThat(dismissed.dismissed()).isEqualTo(1);
        assertThat(reports.edits(report.id(), clerk).getFirst().why()).contains("民政办提供，已核对。");
    }

    @Test
    void spansOfFindingsLieInTheirParagraph() {
        ReportView report = reports.open(unit, 2026, clerk);
        ReportView odd =
                reports.edit(report.id(), report.version(), STUDY, "抓好学法。\n培训{=law_training_persons}，，还有 3 期。。", clerk);
        assertThat(odd.findings()).isNotEmpty();
        for (FindingView finding : odd.findings()) {
            finding.paragraph()
                    .ifPresent(id -> assertThat(
                                    ReportWorld.paragraph(odd, id).text().substring(finding.start(), finding.end()))
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
    void everyFixNobodyWouldDisputeIsOneActWithOneUndo() {
        ReportView report = reports.open(unit, 2026, clerk);
        ReportView slips = reports.edit(
                report.id(),
                report.version(),
                STUDY,
                "抓好学法。。\n举办法治培训{=law_training_count}，，培训{=law_training_persons}。。",
                clerk);
        ReportView added = reports.add(report.id(), slips.version(), STUDY, "完善制度。。规范执法。", clerk);
        assertThat(ReportWorld.sure(added)).hasSizeGreaterThanOrEqualTo(3);

        ReportView fixed = reports.applyFixes(report.id(), added.version(), Optional.empty(), clerk);
        assertThat(ReportWorld.sure(fixed)).isEmpty();
        assertThat(ReportWorld.paragraph(fixed, STUDY).source())
                .isEqualTo("抓好学法。\n举办法治培训{=law_training_count}，培训{=law_training_persons}。");
        assertThat(ReportWorld.texts(fixed)).contains("完善制度。规范执法。");

        ReportView undone = reports.undo(report.id(), fixed.version(), clerk);
        assertThat(ReportWorld.paragraph(undone, STUDY).source())
                .isEqualTo(ReportWorld.paragraph(added, STUDY).source());
        assertThat(ReportWorld.texts(undone)).contains("完善制度。。规范执法。");
    }

    @Test
    void allFindingsOfOneRuleAreTakenOverTogether() {
        ReportView report = reports.open(unit, 2026, clerk);
        ReportView added = reports.add(report.id(), report.version(), STUDY, "完善制度。。规范执法。。加强培训。", clerk);
        String rule = ReportWorld.sure(added).getFirst().rule();
        ReportView fixed = reports.applyFixes(report.id(), added.version(), Optional.of(rule), clerk);
        assertThat(ReportWorld.texts(fixed)).contains("完善制度。规范执法。加强培训。");
        assertThatThrownBy(() -> reports.applyFixes(report.id(), fixed.version(), Optional.of(rule), clerk))
                .isInstanceOf(ReportRefusal.class);
    }

    @Test
    void aRuleSwitchedOffFindsNothing() {
        ReportView report = reports.open(unit, 2026, clerk);
        ReportView added = reports.add(report.id(), report.version(), STUDY, "完善制度。。规范执法。", clerk);
        String rule = ReportWorld.sure(added).getFirst().rule();
        library.switches().turn(rule, false, library.administrator());
        assertThat(reports.view(report.id(), clerk).findings())
                .noneMatch(f -> f.rule().equals(rule));
        library.switches().turn(rule, true, library.administrator());
        assertThat(reports.view(report.id(), clerk).findings())
                .anyMatch(f -> f.rule().equals(rule));
    }
}
