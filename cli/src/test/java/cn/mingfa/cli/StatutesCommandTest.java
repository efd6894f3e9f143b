package cn.mingfa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The statutes here are invented. */
class StatutesCommandTest {

    private static final String BENCHES = """
            # 澄砚区公共座椅管理办法

            （2019年3月1日印发　2023年6月8日修订）

            ## 第一章 总则

            **第一条** 为了管好公共座椅，制定本办法。

            **第二条** 公共座椅包括：

            （一）街边的长椅；

            （二）公园的石凳。

            **第三条** 本办法自2023年9月1日起施行。
            """;

    private static final String REPORT = """
            栖禾镇2024年法治政府建设情况报告

            2024年，栖禾镇依法履职，现将情况报告如下。

            一、主要举措和成效

            按照《澄砚区公共座椅管理办法》第二条开展检查，根据《澄砚区公共座椅管理办法》第九条处理。

            二、存在的不足和原因

            由于人手偏紧，执法记录还不够规范。
            """;

    @TempDir
    Path folder;

    private Path office;
    private Path texts;

    @BeforeEach
    void make() throws IOException {
        office = Files.createDirectory(folder.resolve("office"));
        texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(texts.resolve("座椅.md"), BENCHES);
    }

    @Test
    void importsListsAndShows() {
        Run brought = Run.of("statutes", "import", texts.toString(), "--into", office.toString());

        assertThat(brought.status()).isEqualTo(FilesRun.FINE);
        assertThat(brought.out()).contains("《澄砚区公共座椅管理办法》，3 条", "共导入 1 部");
        assertThat(office.resolve("statutes/澄砚区公共座椅管理办法.txt")).isRegularFile();
        assertThat(Run.at(office, "statutes", "list", "座椅").out()).contains("有全文", "共 1 部");
        assertThat(Run.at(office, "statutes", "show", "《澄砚区公共座椅管理办法》", "第二条").out())
                .contains("公共座椅包括：", "（二）公园的石凳。", "第一章 总则");
        assertThat(Run.at(office, "statutes", "show", "澄砚区公共座椅管理办法", "2").out()).contains("街边的长椅");
    }

    @Test
    void saysWhatTheShippedListKnowsWithoutAnyText() {
        assertThat(Run.of("statutes", "show", "行政处罚法").out()).contains("中华人民共和国行政处罚法", "2021年版", "共 86 条", "还没有导入");
        assertThat(Run.of("statutes", "show", "行政处法").err()).contains("没有《行政处法》");
        assertThat(Run.of("statutes", "show", "优化营商环竟条例").err()).contains("是不是《优化营商环境条例》");
        assertThat(Run.of("statutes", "show", "行政处罚法", "第三条").status()).isEqualTo(FilesRun.FAILED);
        assertThat(Run.of("statutes", "list", "信访").out()).contains("信访工作条例");
    }

    @Test
    void refusesNamingFileAndPlaceAndBringsTheOthers() throws IOException {
        Files.writeString(texts.resolve("缺条.txt"), "栖禾镇石阶养护规定\n第一条　甲。\n第三条　乙。\n");

        Run run = Run.of("statutes", "import", texts.toString(), "--office", office.toString());

        assertThat(run.status()).isEqualTo(FilesRun.FAILED);
        assertThat(run.err()).contains("缺条.txt", "第3行", "第一条之后是第三条");
        assertThat(run.out()).contains("共导入 1 部");
        assertThat(Run.of("statutes", "import", texts.toString()).err()).contains("--into");
        assertThat(Run.of("statutes", "import", folder.resolve("none").toString(), "--into", office.toString())
                        .err())
                .contains("none");
        assertThat(Run.of("statutes", "burn").err()).contains("import、list 或 show");
    }

    @Test
    void checkShowsTheWordingOfCitedArticlesAndMissesThoseThatAreNotThere() throws IOException {
        Run.of("statutes", "import", texts.toString(), "--into", office.toString());
        Path report = Files.writeString(folder.resolve("r.txt"), REPORT);

        Run page = Run.of("check", report.toString(), "--office", office.toString());
        Run json = Run.of("check", report.toString(), "--office", office.toString(), "--json");

        assertThat(page.out()).contains("文中引用的条文", "《澄砚区公共座椅管理办法》第二条", "（一）街边的长椅；", "共三条，没有第九条");
        assertThat(json.out()).contains("citation.article").doesNotContain("街边的长椅");
        assertThat(Run.of("check", report.toString()).out()).doesNotContain("第九条，请核对");
    }

    @Test
    void checkSaysWhatIsWrongWithTheOfficesTexts() throws IOException {
        Path statutes = Files.createDirectory(office.resolve("statutes"));
        Files.writeString(statutes.resolve("坏.txt"), "不是办法");
        Path report = Files.writeString(folder.resolve("r.txt"), REPORT);

        Run run = Run.of("check", report.toString(), "--office", office.toString());

        assertThat(run.status()).isEqualTo(FilesRun.FAILED);
        assertThat(run.err()).contains("坏.txt", "没有找到");
        assertThat(Run.of(
                                "check",
                                report.toString(),
                                "--office",
                                folder.resolve("none").toString())
                        .status())
                .isEqualTo(FilesRun.FAILED);
    }
}
