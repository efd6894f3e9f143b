package cn.mingfa.cli;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.document.DocxWriter;
import cn.mingfa.document.SourceText;
import cn.mingfa.kernel.figure.MemoryFigures;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.proof.Proof;
import cn.mingfa.report.Draft;
import cn.mingfa.report.DraftRequest;
import cn.mingfa.report.Drafting;
import cn.mingfa.report.Gap;
import cn.mingfa.report.ReportJson;
import cn.mingfa.workbook.LedgerReader;
import cn.mingfa.workbook.WorkbookLedger;
import cn.mingfa.workbook.WorkbookReading;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "draft", description = "用填好的台账起草一个单位的年度报告，旁边写出 report.json，列明每个数据的来源事项。")
final class DraftCommand extends OfficeCommand {

    private static final String OUTLINE = "law_based_government";
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Option(names = "--ledger", required = true, paramLabel = "文件", description = "填好的台账，.xlsx。")
    private Path ledger = Path.of("");

    @Option(names = "--unit", required = true, paramLabel = "单位", description = "台账“单位”一列中的名称。")
    private String unit = "";

    @Option(names = "--year", required = true, paramLabel = "年度", description = "报告年度，如 2026。")
    private int year;

    @Option(names = "--as-of", paramLabel = "日期", description = "数据截至哪一天；默认是今天，已过去的年度为当年12月31日。")
    private @Nullable String asOf;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "文件",
            description = "写到哪里，如 report.docx；report.json 写在同一文件夹。")
    private Path output = Path.of("");

    @Option(names = "--skip-wrong-rows", description = "略过填写有误的行；不写时有一处错误就不起草。")
    private boolean skipWrongRows;

    DraftCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(Catalogue catalogue) throws IOException {
        Optional<LocalDate> until = asOf();
        if (until.isEmpty()) {
            return refuse(Words.say("draft.bad_date", String.valueOf(asOf)));
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return refuse(Words.say("draft.bad_year", year));
        }
        Path folder = output.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return refuse(Words.say("file.no_folder", output));
        }
        WorkbookReading reading = LedgerReader.read(
                ledger,
                LedgerReader.Options.of(catalogue.matterTypes(), terminal().today()));
        if (reading.unreadable().isPresent()) {
            return refuse(
                    Words.say("file.failed", ledger, reading.unreadable().get().sentence()));
        }
        new ReadingPage(terminal()).print(reading);
        if (!reading.isClean() && !skipWrongRows) {
            return refuse(Words.say("draft.wrong_rows", reading.problemsInAll()));
        }
        WorkbookLedger matters = WorkbookLedger.of(String.valueOf(ledger.getFileName()), reading);
        if (matters.matters().isEmpty()) {
            return refuse(Words.get("draft.nothing"));
        }
        if (!matters.unitNames().contains(unit)) {
            return refuse(Words.say("draft.unknown_unit", unit, String.join("、", matters.unitNames())));
        }
        Draft draft = draft(catalogue, matters, until.get());
        Path json = folder.resolve("report.json");
        try (var out = new BufferedOutputStream(Files.newOutputStream(output))) {
            new DocxWriter().write(draft.document(), out);
        }
        try (var out = new BufferedOutputStream(Files.newOutputStream(json))) {
            ReportJson.write(draft, catalogue::matterType, out);
        }
        report(draft, json);
        return FilesRun.FINE;
    }

    private Draft draft(Catalogue catalogue, WorkbookLedger matters, LocalDate until) {
        Scope scope = Scope.year(Set.of(WorkbookLedger.unitId(unit)), year, until);
        return Drafting.draft(
                catalogue.outline(OUTLINE),
                new DraftRequest(unit, year, until, scope),
                new MemoryFigures(matters.matters(), catalogue::matterType),
                key -> catalogue.indicator(key).orElseThrow(() -> new IllegalStateException("no indicator " + key)),
                key -> catalogue.matterType(key).orElseThrow(() -> new IllegalStateException("no matter type " + key)));
    }

    private void report(Draft draft, Path json) {
        Ink ink = terminal().ink();
        var out = terminal().out();
        out.println(ink.bold(draft.document().title()));
        out.println(Words.say("draft.written", output, draft.figures().size()));
        out.println(Words.say("draft.json", json));
        List<Gap> shown =
                draft.gaps().stream().filter(gap -> gap.paragraph().isPresent()).toList();
        if (!shown.isEmpty()) {
            out.println(ink.amber(Words.say("draft.gaps", shown.size())));
            shown.forEach(gap -> out.println("  · " + gap.sentence()));
        }
        List<String> silent = draft.gaps().stream()
                .filter(gap -> gap.paragraph().isEmpty())
                .map(Gap::what)
                .distinct()
                .toList();
        if (!silent.isEmpty()) {
            out.println(ink.faint(Words.say("draft.silent", silent.size(), String.join("、", silent))));
        }
        var findings =
                Proof.check(SourceText.of(output.toString(), draft.document().plainText()));
        out.println(Words.say("draft.proof", findings.size(), findings.count(cn.mingfa.proof.Severity.ERROR), output));
    }

    private Optional<LocalDate> asOf() {
        if (asOf == null) {
            LocalDate end = LocalDate.of(Math.clamp(year, FIRST_YEAR, LAST_YEAR), 12, 31);
            return Optional.of(terminal().today().isBefore(end) ? terminal().today() : end);
        }
        try {
            return Optional.of(LocalDate.parse(asOf));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
