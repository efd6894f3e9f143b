package cn.mingfa.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What every command has: its help in our words, a terminal, and one way to refuse. */
@Command(optionListHeading = "%n选项：%n", parameterListHeading = "%n参数：%n", synopsisHeading = "用法：", sortOptions = false)
abstract class ShellCommand implements Callable<Integer> {

    @Option(
            names = {"-h", "--help"},
            order = 99,
            usageHelp = true,
            description = "显示本说明。")
    private boolean help;

    private final Terminal terminal;

    ShellCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    final Terminal terminal() {
        return terminal;
    }

    /** Says why nothing was done; answers the exit status. */
    final int refuse(String sentence) {
        terminal.err().println(terminal.ink().red(sentence));
        return FilesRun.FAILED;
    }
}
