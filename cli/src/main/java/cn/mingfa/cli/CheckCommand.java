package cn.mingfa.cli;

import cn.mingfa.proof.Proof;
import cn.mingfa.proof.Readings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = "校核报告：缺项、标题、标点、数据关系、年份等，指出位置、理由和改法。",
        optionListHeading = "%n选项：%n",
        parameterListHeading = "%n参数：%n",
        synopsisHeading = "用法：",
        sortOptions = false,
        footer = {"", "退出状态：0 没有“有误”的意见；1 有“有误”的意见；2 有文件读不出来或参数不对。"})
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "文件", description = "docx、doc、wps、pdf、ofd、html、txt、xlsx 或 xls，可以有多个。")
    private List<String> files = List.of();

    @Option(names = "--json", description = "每个文件输出一行 JSON。")
    private boolean json;

    @Mixin
    private Office office = new Office();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本说明。")
    private boolean help;

    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<Set<String>> off = office.rulesOff(terminal);
        if (off.isEmpty()) {
            return FilesRun.FAILED;
        }
        return new FilesRun(terminal, json).run(files, source -> {
            var findings = Proof.check(source, Readings.read(source), off.get());
            return new FilesRun.Outcome(
                    json
                            ? CheckJson.line(source, findings) + "\n"
                            : new CheckPage(terminal.ink(), source, findings).print(),
                    findings.hasErrors() ? FilesRun.FOUND : FilesRun.FINE);
        });
    }
}
