package cn.mingfa.cli;

import cn.mingfa.proof.Readings;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "facts", description = "从报告中读出标题、提纲、数据、不足和承诺事项。")
final class FactsCommand extends ShellCommand {

    @Parameters(arity = "1..*", paramLabel = "文件", description = "docx、doc、wps、pdf、ofd、html、txt、xlsx 或 xls，可以有多个。")
    private List<String> files = List.of();

    @Option(names = "--json", description = "每个文件输出一行 JSON。")
    private boolean json;

    @Option(names = "--text", description = "只输出读到的文字，各项位置以它为准。")
    private boolean text;

    FactsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        return new FilesRun(terminal(), json).run(files, source -> {
            if (text) {
                return new FilesRun.Outcome(source.text(), FilesRun.FINE);
            }
            var reading = Readings.read(source);
            return new FilesRun.Outcome(
                    json
                            ? FactsJson.line(source, reading) + "\n"
                            : new FactsPage(terminal().ink(), source, reading).print(),
                    FilesRun.FINE);
        });
    }
}
