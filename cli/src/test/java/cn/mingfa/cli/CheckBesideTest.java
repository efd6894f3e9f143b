package cn.mingfa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A report held against the reports beside it. */
class CheckBesideTest {

    private static final String COPIED = "推动村级公章由便民服务中心统一保管使用，用印事项先登记后审核，从源头上防止随意用印引发纠纷。";

    @TempDir
    Path folder;

    @Test
    void findsWhatWasTakenFromLastYear() throws IOException {
        String now = report("now.txt", 2024, COPIED);
        String last = report("last.txt", 2023, COPIED);
        assertThat(Run.of("check", now, "--json").out()).doesNotContain("copy.last_year");
        assertThat(Run.of("check", now, "--last-year", last, "--json").out()).contains("copy.last_year");
    }

    @Test
    void looksThroughAFolderOfOtherReports() throws IOException {
        String now = report("now.txt", 2024, COPIED);
        Files.createDirectory(folder.resolve("others"));
        report("others/a.txt", 2024, COPIED);
        assertThat(Run.of("check", now, "--others", folder.resolve("others").toString(), "--json")
                        .out())
                .contains("copy.others");
    }

    @Test
    void holdsFiguresAgainstTheDisclosureReport() throws IOException {
        String now = report("now.txt", 2024, "主动公开信息624条。");
        Path disclosure = folder.resolve("d.txt");
        Files.writeString(disclosure, "栖禾镇2024年政府信息公开工作年度报告\n\n一、总体情况\n\n全年主动公开信息642条。\n");
        assertThat(Run.of("check", now, "--disclosure", disclosure.toString(), "--json")
                        .out())
                .contains("figure.disclosure");
    }

    @Test
    void checksNothingWithoutTheGroundAskedFor() throws IOException {
        String now = report("now.txt", 2024, COPIED);
        String lacking = folder.resolve("none.txt").toString();
        Run run = Run.of("check", now, "--last-year", lacking, "--json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("none.txt");
        assertThat(Run.of("check", now, "--others", lacking).status()).isEqualTo(2);
    }

    private String report(String name, int year, String body) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(
                file, "栖禾镇" + year + "年法治政府建设情况报告\n\n一、主要举措和成效\n\n" + body + "\n\n二、存在的不足和原因\n\n由于人手偏紧，执法记录还不够规范。\n");
        return file.toString();
    }
}
