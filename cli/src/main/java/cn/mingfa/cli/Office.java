package cn.mingfa.cli;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.CatalogueFinding;
import cn.mingfa.catalogue.Loaded;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The office's own folder, as an option of a command; without it the environment's, without both the shipped files. */
final class Office {

    @Option(
            names = "--office",
            paramLabel = "文件夹",
            description = "本单位的文件夹：自己的定义、calendar.csv 和 parameters.yaml；默认取环境变量 MINGFA_OFFICE。")
    private @Nullable String folder;

    /** The definitions to work with; nothing when the folder is not in order, all of which has then been said. */
    Optional<Catalogue> catalogue(Terminal terminal) {
        Optional<String> own = Optional.ofNullable(folder).or(terminal::office);
        if (own.isEmpty()) {
            return Optional.of(Catalogue.shipped());
        }
        return path(own.get(), terminal).flatMap(path -> read(path, terminal));
    }

    private static Optional<Path> path(String folder, Terminal terminal) {
        try {
            return Optional.of(Path.of(folder));
        } catch (InvalidPathException e) {
            refuse(terminal, folder);
            return Optional.empty();
        }
    }

    private static Optional<Catalogue> read(Path folder, Terminal terminal) {
        Loaded loaded = Catalogue.shippedWith(folder);
        if (loaded.catalogue().isEmpty()) {
            refuse(terminal, folder.toString());
            loaded.findings().forEach(finding -> terminal.err().println("  " + line(finding)));
        }
        return loaded.catalogue();
    }

    private static void refuse(Terminal terminal, String folder) {
        terminal.err().println(terminal.ink().red(Words.say("office.wrong", folder)));
    }

    private static String line(CatalogueFinding finding) {
        return finding.line() == 0
                ? Words.say("office.finding_of_file", finding.file(), finding.message())
                : Words.say("office.finding", finding.file(), finding.line(), finding.column(), finding.message());
    }
}
