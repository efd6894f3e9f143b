package cn.mingfa.cli;

import cn.mingfa.catalogue.Catalogue;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Mixin;

/** A command that works with the definitions, shipped or an office's own. */
abstract class OfficeCommand extends ShellCommand {

    @Mixin
    private Office office = new Office();

    OfficeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public final Integer call() throws IOException {
        Optional<Catalogue> definitions = office.catalogue(terminal());
        return definitions.isPresent() ? run(definitions.get()) : badDefinitions();
    }

    /** Does the work; answers the exit status. */
    abstract int run(Catalogue catalogue) throws IOException;

    /** The definitions are faulty, which has been said. */
    int badDefinitions() {
        return FilesRun.FAILED;
    }
}
