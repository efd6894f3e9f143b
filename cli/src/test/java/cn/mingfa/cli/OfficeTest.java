package cn.mingfa.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** An office's own folder, by option and by environment. */
class OfficeTest {

    private static final String[] DUE = {"due", "xxgk.reply", "--start", "2027-03-01", "--json"};

    @TempDir
    Path office;

    @Test
    void ownCalendarAndParametersCountWhetherNamedByOptionOrEnvironment() {
        sound();

        Map<String, Object> region =
                Parsed.of(Run.of(with("--office", office.toString())).out());
        Map<String, Object> unit =
                Parsed.of(Run.at(office, with("--unit", "栖禾镇")).out());

        assertThat(region).containsEntry("provisional", false).containsEntry("due", "2027-03-29");
        assertThat(unit).containsEntry("amount", BigDecimal.valueOf(10)).containsEntry("due", "2027-03-15");
        assertThat(Parsed.of(Run.of(DUE).out())).containsEntry("provisional", true);
    }

    @Test
    void pageNamesTheParameter() {
        sound();

        Run run = Run.of("due", "xxgk.reply", "--start", "2027-03-01", "--office", office.toString(), "--unit", "栖禾镇");

        assertThat(run.out()).contains("澄砚区栖禾镇", "区政府承诺提速", "+local-2027");
    }

    @Test
    void everyCommandSaysWhatIsWrongWithTheFolderAndEndsWithTwo() {
        file("calendar.csv", "# version: local-1\n2027-02-30,OFF,春节,x\n");
        file("parameters.yaml", "parameters:\n  - {region: 澄砚区}\n");
        Path output = office.resolve("out");

        for (Run run : new Run[] {
            Run.at(office, DUE),
            Run.at(office, "template", "-o", output + ".xlsx"),
            Run.at(office, "draft", "--ledger", "none.xlsx", "--unit", "栖禾镇", "--year", "2026", "-o", output + ".docx")
        }) {
            assertThat(run.status()).isEqualTo(FilesRun.FAILED);
            assertThat(run.err()).contains("calendar.csv 第 2 行", "parameters.yaml 第 2 行");
        }
        assertThat(Parsed.code(Run.at(office, DUE).out())).isEqualTo("bad_argument");
    }

    @Test
    void rulesTheOfficeSwitchedOffRaiseNothing() throws IOException {
        file("rules-off.txt", "# 暂不检查\npunctuation.doubled\nmetadata.*   # 整组\n");
        Path report = Files.writeString(office.resolve("r.txt"), "各村协同推进，，成效明显。\n");

        Run run = Run.at(office, "check", report.toString(), "--json");

        assertThat(run.status()).isZero();
        assertThat(run.out()).doesNotContain("punctuation.doubled");
        assertThat(Run.of("check", report.toString(), "--json").out()).contains("punctuation.doubled");
    }

    @Test
    void aSwitchThatNamesNoRuleIsSaidWithItsLine() throws IOException {
        file("rules-off.txt", "punctuation.doubled\npunctuation.nothing\n");
        Path report = Files.writeString(office.resolve("r.txt"), "各村协同推进。\n");

        Run run = Run.at(office, "check", report.toString(), "--json");

        assertThat(run.status()).isEqualTo(FilesRun.FAILED);
        assertThat(run.err()).contains("rules-off.txt 第 2 行", "punctuation.nothing");
    }

    @Test
    void missingFolderIsRefusedAndNothingWritten() {
        Path output = office.resolve("out.xlsx");

        Run run = Run.of("template", "--office", office.resolve("none").toString(), "-o", output.toString());

        assertThat(run.status()).isEqualTo(FilesRun.FAILED);
        assertThat(output).doesNotExist();
    }

    private void sound() {
        file("calendar.csv", "# version: local-2027\n# complete: 2027\n2027-01-01,OFF,元旦,放假安排\n");
        file("parameters.yaml", """
                parameters:
                  - region: 澄砚区
                    unit: 栖禾镇
                    rule: xxgk.reply
                    effective_from: 2026-01-01
                    amount: 10
                    confirmed_by: 区政府承诺提速
                """);
    }

    private static String[] with(String... more) {
        String[] all = java.util.Arrays.copyOf(DUE, DUE.length + more.length);
        System.arraycopy(more, 0, all, DUE.length, more.length);
        return all;
    }

    private void file(String name, String text) {
        try {
            Files.writeString(office.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
