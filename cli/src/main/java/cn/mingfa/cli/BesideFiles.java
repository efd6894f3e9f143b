package cn.mingfa.cli;

import cn.mingfa.document.Documents;
import cn.mingfa.document.UnreadableDocument;
import cn.mingfa.proof.Background;
import cn.mingfa.proof.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The reports a report is held against: last year's and older ones, other units', its own disclosure report and its units'. */
final class BesideFiles {

    private static final int MANY = 500;

    /** A file beside the report that cannot be read; nothing is checked then, since half the ground would be missing. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final String file;
        private final String sentence;

        Unreadable(String file, String sentence) {
            super(file);
            this.file = file;
            this.sentence = sentence;
        }

        String file() {
            return file;
        }

        String sentence() {
            return sentence;
        }
    }

    private BesideFiles() {}

    static Background read(
            Optional<String> lastYear,
            List<String> earlier,
            Optional<String> others,
            Optional<String> disclosure,
            Optional<String> units)
            throws Unreadable {
        Background background = Background.none();
        if (lastYear.isPresent()) {
            background = background.withLastYear(report(lastYear.get()));
        }
        if (disclosure.isPresent()) {
            background = background.withDisclosure(report(disclosure.get()));
        }
        var older = new ArrayList<Read>();
        for (String file : earlier) {
            older.add(report(file));
        }
        return background.withEarlier(older).withOthers(reports(others)).withUnits(reports(units));
    }

    private static List<Read> reports(Optional<String> folder) throws Unreadable {
        var reports = new ArrayList<Read>();
        if (folder.isPresent()) {
            for (String file : files(folder.get())) {
                reports.add(report(file));
            }
        }
        return reports;
    }

    private static Read report(String file) throws Unreadable {
        try {
            return Read.of(Documents.read(Path.of(file)));
        } catch (UnreadableDocument e) {
            throw new Unreadable(file, e.sentence());
        } catch (InvalidPathException e) {
            throw new Unreadable(file, Words.get("file.no_path"));
        }
    }

    /** The files of a folder by name, those beginning with a point and folders left out. */
    private static List<String> files(String folder) throws Unreadable {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().startsWith("."))
                    .map(Path::toString)
                    .sorted()
                    .limit(MANY)
                    .toList();
        } catch (IOException | InvalidPathException e) {
            throw new Unreadable(folder, Words.get("file.not_a_folder"));
        }
    }
}
