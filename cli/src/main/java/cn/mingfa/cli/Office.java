package cn.mingfa.cli;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.CatalogueFinding;
import cn.mingfa.catalogue.Loaded;
import cn.mingfa.proof.RuleSwitchFile;
import cn.mingfa.proof.RuleSwitches;
import cn.mingfa.proof.statutes.StatuteFolder;
import cn.mingfa.proof.statutes.Statutes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The office's own folder, as an option of a command; without it the environment's, without both the shipped files. */
final class Office {

    @Option(
            names = "--office",
            order = 98,
            paramLabel = "文件夹",
            description =
                    "本单位的文件夹：自己的定义、calendar.csv、parameters.yaml、rules-off.txt 和 statutes 下的法规全文；默认取环境变量 MINGFA_OFFICE。")
    private @Nullable String folder;

    /** The definitions to work with; nothing when the folder is not in order, all of which has then been said. */
    Optional<Catalogue> catalogue(Terminal terminal) {
        Optional<String> own = Optional.ofNullable(folder).or(terminal::office);
        if (own.isEmpty()) {
            return Optional.of(Catalogue.shipped());
        }
        return path(own.get(), terminal).flatMap(path -> read(path, terminal));
    }

    /** The rules of proofreading switched off; nothing when the folder or the file is not in order, which has been said. */
    Optional<RuleSwitches> switches(Terminal terminal) {
        Optional<String> own = Optional.ofNullable(folder).or(terminal::office);
        if (own.isEmpty()) {
            return Optional.of(RuleSwitches.none());
        }
        return path(own.get(), terminal).flatMap(path -> switches(path, terminal));
    }

    private static Optional<RuleSwitches> switches(Path folder, Terminal terminal) {
        if (!Files.isDirectory(folder)) {
            refuse(terminal, folder.toString());
            return Optional.empty();
        }
        RuleSwitchFile.Contents file;
        try {
            file = RuleSwitchFile.read(folder);
        } catch (IOException e) {
            refuse(terminal, folder.toString());
            terminal.err()
                    .println("  "
                            + Words.say("office.finding_of_file", RuleSwitchFile.NAME, Words.get("office.unreadable")));
            return Optional.empty();
        }
        if (!file.problems().isEmpty()) {
            refuse(terminal, folder.toString());
            file.problems()
                    .forEach(p -> terminal.err()
                            .println("  "
                                    + Words.say("office.finding_of_line", RuleSwitchFile.NAME, p.line(), p.message())));
            return Optional.empty();
        }
        return Optional.of(file.switches());
    }

    /** The folder, if one is named by option or environment; nothing where the name is none a folder can have. */
    Optional<Path> folder(Terminal terminal) {
        return Optional.ofNullable(folder).or(terminal::office).flatMap(named -> path(named, terminal));
    }

    /**
     * The statutes to hold citations against: the shipped list, with the full texts of the office's folder; nothing when
     * the folder is not in order, all of which has then been said.
     */
    Optional<Statutes> statutes(Terminal terminal) {
        if (Optional.ofNullable(folder).or(terminal::office).isEmpty()) {
            return Optional.of(Statutes.shipped());
        }
        return folder(terminal).flatMap(path -> statutes(path, terminal));
    }

    private static Optional<Statutes> statutes(Path folder, Terminal terminal) {
        if (!Files.isDirectory(folder)) {
            terminal.err().println(terminal.ink().red(Words.say("office.none", folder)));
            return Optional.empty();
        }
        StatuteFolder.Contents contents = StatuteFolder.read(folder.resolve(StatuteFolder.NAME));
        if (!contents.problems().isEmpty()) {
            refuse(terminal, folder.toString());
            contents.problems().forEach(problem -> terminal.err().println("  " + problem));
            return Optional.empty();
        }
        return Optional.of(Statutes.shipped().with(contents.texts()));
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
