package cn.mingfa.cli;

import cn.mingfa.catalogue.Catalogue;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that works with the definitions, shipped or an office's own. */
abstract class OfficeCommand implements Callable<Integer> {

    @Mixin
    private Office office = new Office();

    @Option(
            names = {"-h", "--help"},
            order = 99,
            usageHelp = true,
            description = "显示本说明。")
    private boolean help;

    private final Terminal terminal;

    OfficeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public final Integer call() throws IOException {
        Optional<Catalogue> definitions = office.catalogue(terminal);
        return definitions.isPresent() ? run(definitions.get()) : badDefinitions();
    }

    /** Does the work; answers the exit status. */
    abstract int run(Catalogue catalogue) throws IOException;

    /** The definitions are faulty, which has been said. */
    int badDefinitions() {
        return FilesRun.FAILED;
    }

    final Terminal terminal() {
        return terminal;
    }

    final int refuse(String sentence) {
        terminal.err().println(terminal.ink().red(sentence));
        return FilesRun.FAILED;
    }
}
