package cn.mingfa.cli;

import cn.mingfa.proof.Readings;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "facts",
        description = "从报告中读出标题、提纲、数据、不足和承诺事项。",
        optionListHeading = "%n选项：%n",
        parameterListHeading = "%n参数：%n",
        synopsisHeading = "用法：",
        sortOptions = false)
final class FactsCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "文件", description = "docx、doc、wps、pdf、ofd、html、txt、xlsx 或 xls，可以有多个。")
    private List<String> files = List.of();

    @Option(names = "--json", description = "每个文件输出一行 JSON。")
    private boolean json;

    @Option(names = "--text", description = "只输出读到的文字，各项位置以它为准。")
    private boolean text;

    @Option(
            names = {"-h", "--help"},
            order = 99,
            usageHelp = true,
            description = "显示本说明。")
    private boolean help;

    private final Terminal terminal;

    FactsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return new FilesRun(terminal, json).run(files, source -> {
            if (text) {
                return new FilesRun.Outcome(source.text(), FilesRun.FINE);
            }
            var reading = Readings.read(source);
            return new FilesRun.Outcome(
                    json
                            ? FactsJson.line(source, reading) + "\n"
                            : new FactsPage(terminal.ink(), source, reading).print(),
                    FilesRun.FINE);
        });
    }
}
