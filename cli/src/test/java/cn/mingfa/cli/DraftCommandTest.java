package cn.mingfa.cli;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.document.Documents;
import cn.mingfa.document.UnreadableDocument;
import cn.mingfa.proof.Proof;
import cn.mingfa.proof.Severity;
import cn.mingfa.workbook.LedgerReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** From a filled-in workbook to the document and the figures behind it. */
class DraftCommandTest {

    @TempDir
    Path folder;

    @Test
    void everyFigureIsTheSumOfItsRows() throws IOException {
        Map<String, Object> report = draft(DemoLedger.ofTheYear());
        List<Object> figures = Parsed.list(report, "figures");
        assertThat(figures).hasSizeGreaterThan(45);
        for (Object figure : figures) {
            Map<String, Object> members = Parsed.map(figure);
            if ("empty".equals(members.get("state")) || "%".equals(members.get("unit"))) {
                continue;
            }
            BigDecimal sum = Parsed.list(members, "rows").stream()
                    .map(row -> Parsed.number(Parsed.map(row), "amount"))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum)
                    .as(String.valueOf(members.get("key")))
                    .isEqualByComparingTo(Parsed.number(members, "value"));
        }
    }

    @Test
    void everyRateKeepsBothParts() throws IOException {
        for (Object figure : Parsed.list(draft(DemoLedger.ofTheYear()), "figures")) {
            Map<String, Object> members = Parsed.map(figure);
            if ("%".equals(members.get("unit")) && "number".equals(members.get("state"))) {
                BigDecimal rate = Parsed.number(members, "numerator")
                        .multiply(BigDecimal.valueOf(100))
                        .divide(Parsed.number(members, "denominator"), 4, java.math.RoundingMode.HALF_UP);
                assertThat(rate.subtract(Parsed.number(members, "value")).abs())
                        .as(String.valueOf(members.get("key")))
                        .isLessThanOrEqualTo(new BigDecimal("0.05"));
            }
        }
    }

    @Test
    void everyFigureOfTheTextStandsInTheJson() throws IOException, UnreadableDocument {
        Map<String, Object> report = draft(DemoLedger.ofTheYear());
        List<Object> ids = Parsed.list(report, "figures").stream()
                .map(figure -> Parsed.map(figure).get("id"))
                .toList();
        String text = Documents.read(folder.resolve("report.docx")).text();
        for (Object passage : Parsed.list(report, "text")) {
            Map<String, Object> members = Parsed.map(passage);
            assertThat(ids).containsAll(Parsed.list(members, "figures"));
            assertThat(text).contains(String.valueOf(members.get("paragraph")));
        }
    }

    @Test
    void aChangedRowChangesFigureTextAndJson() throws IOException {
        Map<String, Object> before = draft(DemoLedger.ofTheYear());
        Map<String, Object> after = draft(DemoLedger.ofTheYear()
                .add(
                        "training",
                        "2026-10-10",
                        "closed",
                        "topic",
                        "补训",
                        "audience",
                        "enforcement",
                        "sessions",
                        "1",
                        "person_times",
                        "16"));
        assertThat(value(before, "enforcement_training_persons")).isEqualByComparingTo("84");
        assertThat(value(after, "enforcement_training_persons")).isEqualByComparingTo("100");
        assertThat(text(before)).contains("培训行政执法人员84人次");
        assertThat(text(after)).contains("培训行政执法人员100人次");
    }

    @Test
    void countsOnlyTheUnitAskedFor() throws IOException {
        Map<String, Object> report = draft(DemoLedger.ofTheYear(), "岚汀街道办事处");
        assertThat(value(report, "enforcement_training_persons")).isEqualByComparingTo("900");
        assertThat(text(report)).doesNotContain("栖禾镇").contains("【待填：");
    }

    @Test
    void passesItsOwnProofWithoutErrors() throws IOException, UnreadableDocument {
        draft(DemoLedger.ofTheYear());
        var findings = Proof.check(Documents.read(folder.resolve("report.docx")));
        assertThat(findings.filter(f -> f.severity() == Severity.ERROR)).isEmpty();
    }

    @Test
    void draftsTheSameFromTheSame() throws IOException {
        draft(DemoLedger.ofTheYear());
        byte[] docx = Files.readAllBytes(folder.resolve("report.docx"));
        String json = Files.readString(folder.resolve("report.json"));
        draft(DemoLedger.ofTheYear());
        assertThat(Files.readAllBytes(folder.resolve("report.docx"))).isEqualTo(docx);
        assertThat(Files.readString(folder.resolve("report.json"))).isEqualTo(json);
    }

    @Test
    void refusesWrongRowsNamingThemUnlessTold() throws IOException {
        var ledger = DemoLedger.ofTheYear();
        ledger.add(
                "plan_task",
                "2026-01-12",
                "listed",
                "title",
                "没有写明责任单位",
                "category",
                "annual_task",
                "planned_finish",
                "2026-12-01");
        Path file = ledger.write(folder.resolve("wrong.xlsx"));
        String out = folder.resolve("report.docx").toString();
        String[] arguments = {
            "draft", "--ledger", file.toString(), "--unit", DemoLedger.UNIT, "--year", "2026", "-o", out
        };
        Run refused = Run.of(arguments);
        assertThat(refused.status()).isEqualTo(FilesRun.FAILED);
        assertThat(refused.err()).contains("责任单位或责任人", "没有起草");
        assertThat(Path.of(out)).doesNotExist();
        String[] told = java.util.Arrays.copyOf(arguments, arguments.length + 1);
        told[arguments.length] = "--skip-wrong-rows";
        assertThat(Run.of(told).status()).isZero();
    }

    @Test
    void namesTheUnitsWhenTheOneAskedForIsNotThere() throws IOException {
        Path file = DemoLedger.ofTheYear().write(folder.resolve("ledger.xlsx"));
        Run run = Run.of(
                "draft",
                "--ledger",
                file.toString(),
                "--unit",
                "砚湾乡",
                "--year",
                "2026",
                "-o",
                folder.resolve("r.docx").toString());
        assertThat(run.status()).isEqualTo(FilesRun.FAILED);
        assertThat(run.err()).contains(DemoLedger.UNIT, "岚汀街道办事处");
    }

    @Test
    void saysWhyALedgerCannotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("ledger.xlsx"), "PK\u0003\u0004 nonsense");
        Run run = Run.of(
                "draft",
                "--ledger",
                file.toString(),
                "--unit",
                "x",
                "--year",
                "2026",
                "-o",
                folder.resolve("r.docx").toString());
        assertThat(run.status()).isEqualTo(FilesRun.FAILED);
        assertThat(run.err()).contains("已损坏");
    }

    @Test
    void writesATemplateAndSparesAFilledInOne() throws IOException {
        Path file = folder.resolve("t.xlsx");
        assertThat(Run.of("template", "-o", file.toString()).status()).isZero();
        assertThat(Run.of("template", "-o", file.toString(), "--type", "training")
                        .status())
                .isZero();
        assertThat(Run.of("template", "-o", file.toString(), "--type", "nonsense")
                        .err())
                .contains("publicity_event");
        DemoLedger.ofTheYear().write(file);
        assertThat(Run.of("template", "-o", file.toString()).status()).isEqualTo(FilesRun.FAILED);
        assertThat(LedgerReader.read(
                                file,
                                LedgerReader.Options.of(Catalogue.shipped().matterTypes(), DemoLedger.TODAY))
                        .rows())
                .isGreaterThan(50);
    }

    private Map<String, Object> draft(DemoLedger ledger) throws IOException {
        return draft(ledger, DemoLedger.UNIT);
    }

    private Map<String, Object> draft(DemoLedger ledger, String unit) throws IOException {
        Path file = ledger.write(folder.resolve("ledger.xlsx"));
        Run run = Run.of(
                "draft",
                "--ledger",
                file.toString(),
                "--unit",
                unit,
                "--year",
                "2026",
                "-o",
                folder.resolve("report.docx").toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return Parsed.of(Files.readString(folder.resolve("report.json")));
    }

    private static BigDecimal value(Map<String, Object> report, String key) {
        return Parsed.list(report, "figures").stream()
                .map(Parsed::map)
                .filter(figure -> key.equals(figure.get("key")))
                .map(figure -> Parsed.number(figure, "value"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Map<String, Object> report) {
        return Parsed.list(report, "text").stream()
                .map(passage -> String.valueOf(Parsed.map(passage).get("paragraph")))
                .collect(Collectors.joining("\n"));
    }
}
