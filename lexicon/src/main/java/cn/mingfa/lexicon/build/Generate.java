package cn.mingfa.lexicon.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the binary: {@code Generate CORPUS BINARY [FOLD FOLDS]}. With a fold, every FOLDS-th file of the corpus, counted
 * from FOLD, is left out, so that one can measure on what the lexicon has not seen. Nothing is done where neither corpus
 * nor generator has changed since.
 */
public final class Generate {

    private Generate() {}

    public static void main(String[] arguments) throws IOException {
        Path corpus = Path.of(arguments[0]);
        Path binary = Path.of(arguments[1]);
        int fold = arguments.length > 2 ? Integer.parseInt(arguments[2]) : -1;
        int folds = arguments.length > 2 ? Integer.parseInt(arguments[3]) : 1;
        List<Path> files = files(corpus);
        Path seal = binary.resolveSibling(binary.getFileName() + ".seal");
        String inputs = Seal.of(files, List.of(arguments));
        if (Files.exists(binary) && Files.exists(seal) && Files.readString(seal).equals(inputs)) {
            return;
        }
        var lines = new ArrayList<String>();
        for (int i = 0; i < files.size(); i++) {
            if (fold < 0 || i % folds != fold) {
                lines.addAll(Files.readAllLines(files.get(i)));
            }
        }
        Files.createDirectories(binary.toAbsolutePath().getParent());
        Files.deleteIfExists(seal);
        Vocabulary vocabulary = Vocabulary.read(lines);
        new BinaryWriter(vocabulary).write(binary);
        Files.writeString(seal, inputs);
    }

    private static List<Path> files(Path corpus) throws IOException {
        if (!Files.isDirectory(corpus)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(corpus)) {
            return all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
