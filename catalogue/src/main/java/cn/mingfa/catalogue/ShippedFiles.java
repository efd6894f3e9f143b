package cn.mingfa.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The definition files that come with the program, on the class path; {@code mingfa/index.txt} names them. */
final class ShippedFiles {

    private static final String ROOT = "/mingfa/";

    private ShippedFiles() {}

    /** Files of one folder, e.g. {@code clocks}, in the order of the index. */
    static List<SourceFile> folder(String folder) {
        return text("index.txt")
                .lines()
                .filter(line -> line.startsWith(folder + "/"))
                .map(name -> new SourceFile(name, text(name)))
                .toList();
    }

    static List<SourceFile> definitions() {
        return text("index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .map(name -> new SourceFile(name, text(name)))
                .toList();
    }

    static String text(String name) {
        try (InputStream in = ShippedFiles.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + ROOT + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
