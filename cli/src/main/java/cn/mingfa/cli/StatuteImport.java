package cn.mingfa.cli;

import cn.mingfa.document.UnreadableDocument;
import cn.mingfa.proof.statutes.BadStatute;
import cn.mingfa.proof.statutes.StatuteFolder;
import cn.mingfa.proof.statutes.StatuteReader;
import cn.mingfa.proof.statutes.StatuteText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Brings full texts into the office's folder; what cannot be read is said, and the others are still brought. */
final class StatuteImport {

    private static final int DEPTH = 3;
    private static final int MOST = 2000;

    private final Terminal terminal;
    private final Path folder;
    private int brought;
    private int refused;

    StatuteImport(Terminal terminal, Path office) {
        this.terminal = terminal;
        this.folder = office.resolve(StatuteFolder.NAME);
    }

    int run(List<String> sources) {
        for (String source : sources) {
            try {
                from(Path.of(source));
            } catch (InvalidPathException e) {
                refuse(source, Words.get("file.no_path"));
            }
        }
        terminal.out().println(Words.say("statutes.imported", brought, folder));
        return refused > 0 || brought == 0 ? FilesRun.FAILED : FilesRun.FINE;
    }

    private void from(Path source) {
        if (!Files.isDirectory(source)) {
            one(source);
            return;
        }
        try (Stream<Path> walk = Files.walk(source, DEPTH)) {
            List<Path> files = walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .limit(MOST + 1L)
                    .toList();
            if (files.size() > MOST) {
                refuse(source.toString(), Words.say("statutes.too_many", MOST));
            } else if (files.isEmpty()) {
                refuse(source.toString(), Words.get("statutes.empty_folder"));
            } else {
                files.forEach(this::one);
            }
        } catch (IOException e) {
            refuse(source.toString(), Words.get("statutes.unreadable_folder"));
        }
    }

    private void one(Path file) {
        try {
            StatuteText text = StatuteReader.read(file);
            Path kept = StatuteFolder.write(folder, text);
            brought++;
            terminal.out()
                    .println(Words.say(
                            "statutes.brought", text.title(), text.articles().size(), kept.getFileName()));
        } catch (UnreadableDocument e) {
            refuse(file.toString(), e.sentence());
        } catch (BadStatute e) {
            refuse(file.toString(), e.sentence());
        } catch (IOException e) {
            refuse(file.toString(), Words.say("statutes.not_written", folder));
        }
    }

    private void refuse(String file, String sentence) {
        refused++;
        terminal.err().println(Words.say("file.failed", terminal.ink().red(file), sentence));
    }
}
