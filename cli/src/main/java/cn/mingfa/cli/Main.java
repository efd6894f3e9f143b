package cn.mingfa.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The command line of Mingfa. Exit status: 2 if any file could not be read or the arguments are wrong; else 1 if any
 * finding is at error level ({@code check} only); else 0.
 */
@Command(
        name = "mingfa",
        version = "Mingfa 0.1.0",
        description = "明法：法治政府建设年度报告的台账、起草和校核。",
        synopsisSubcommandLabel = "命令",
        commandListHeading = "%n命令：%n",
        optionListHeading = "%n选项：%n",
        synopsisHeading = "用法：",
        sortOptions = false)
public final class Main implements Runnable {

    @Option(
            names = {"-h", "--help"},
            order = 99,
            usageHelp = true,
            description = "显示本说明。")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "显示版本。")
    private boolean version;

    private final Terminal terminal;

    private Main(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess(System.getenv());
        int status = run(terminal, arguments);
        terminal.flush();
        // System.exit runs no finalizers we need and saves waiting for idle threads of libraries
        System.exit(status);
    }

    /** Runs a command; returns its exit status. */
    static int run(Terminal terminal, String... arguments) {
        var line = new CommandLine(new Main(terminal), CommandLine.defaultFactory());
        // only the command asked for is built: reflection over all of them costs start-up time
        for (Sub sub : Sub.values()) {
            if (arguments.length == 0 || !Sub.names(arguments[0]) || sub.name.equals(arguments[0])) {
                line.addSubcommand(sub.name, sub.of(terminal));
            }
        }
        line.setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(new BadArguments(terminal))
                .setExecutionExceptionHandler((problem, command, result) -> failed(terminal, problem));
        int status = line.execute(arguments);
        terminal.flush();
        return status;
    }

    /** Without a command: what there is. */
    @Override
    public void run() {
        var help = new CommandLine(this);
        for (Sub sub : Sub.values()) {
            help.addSubcommand(sub.name, sub.of(terminal));
        }
        help.usage(terminal.out());
    }

    private static int failed(Terminal terminal, Exception problem) {
        terminal.err().println(Words.say("file.io", String.valueOf(problem.getMessage())));
        if (!(problem instanceof IOException) && !(problem instanceof UncheckedIOException)) {
            problem.printStackTrace(terminal.err());
        }
        return FilesRun.FAILED;
    }

    private enum Sub {
        FACTS("facts"),
        CHECK("check"),
        DUE("due"),
        TEMPLATE("template"),
        DRAFT("draft"),
        STATUTES("statutes");

        private final String name;

        Sub(String name) {
            this.name = name;
        }

        private Object of(Terminal terminal) {
            return switch (this) {
                case FACTS -> new FactsCommand(terminal);
                case CHECK -> new CheckCommand(terminal);
                case DUE -> new DueCommand(terminal);
                case TEMPLATE -> new TemplateCommand(terminal);
                case DRAFT -> new DraftCommand(terminal);
                case STATUTES -> new StatutesCommand(terminal);
            };
        }

        private static boolean names(String word) {
            for (Sub sub : values()) {
                if (sub.name.equals(word)) {
                    return true;
                }
            }
            return false;
        }
    }
}
