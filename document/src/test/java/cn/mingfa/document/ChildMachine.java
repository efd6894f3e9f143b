package cn.mingfa.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads documents in a Java machine of its own, with a heap of 256 MB. */
final class ChildMachine {

    private ChildMachine() {}

    /** What runs there: prints the length of each text, or why it was refused. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] files) {
        for (String file : files) {
            System.out.println(outcome(file));
        }
    }

    private static String outcome(String file) {
        try {
            return Integer.toString(Documents.read(Path.of(file)).text().length());
        } catch (UnreadableDocument e) {
            return e.code().key();
        }
    }

    /** The printed lengths. */
    static List<String> read(Path dir, String classPath, List<String> files) throws IOException, InterruptedException {
        return read(dir, classPath, files, "-Xmx256m");
    }

    /** What is printed under an option of the Java machine. */
    static List<String> read(Path dir, String classPath, List<String> files, String option)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-cp",
                classPath,
                ChildMachine.class.getName()));
        command.addAll(files);
        Path log = dir.resolve("log");
        Path errors = dir.resolve("errors");
        Process process = new ProcessBuilder(command)
                .redirectError(errors.toFile())
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(90, TimeUnit.SECONDS))
                    .as("finished in time")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        return Files.readAllLines(log);
    }
}
