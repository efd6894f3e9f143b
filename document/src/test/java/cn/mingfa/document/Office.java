package cn.mingfa.document;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** LibreOffice without a screen, with the faces our alias file names. */
final class Office {

    private static final Path FONTS = Path.of("target/classes/mingfa/fonts/fonts.conf");

    private Office() {}

    /** Skips the test where the program or the faces are absent, saying which. */
    static void assumePresent() throws IOException, InterruptedException {
        assumeTrue(onPath("soffice"), "LibreOffice (soffice) is not installed: layout is not checked here");
        assumeTrue(onPath("fc-match"), "fontconfig is not installed: layout is not checked here");
        Path out = Files.createTempFile("face", ".txt");
        try {
            run(List.of("fc-match", "仿宋_GB2312"), out);
            assumeTrue(
                    Files.readString(out).contains("FandolFang"),
                    "FandolFang (texlive-lang-chinese) is not installed: layout is not checked here");
        } finally {
            Files.delete(out);
        }
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(dir -> Files.isExecutable(Path.of(dir, program)));
    }

    /** Converts all files at once; the results lie beside them. */
    static void toPdf(Path dir, List<Path> files) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + dir.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                dir.toString()));
        files.forEach(file -> command.add(file.toString()));
        run(command, dir.resolve("soffice.log"));
    }

    private static void run(List<String> command, Path log) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("FONTCONFIG_FILE", FONTS.toAbsolutePath().toString());
        environment.put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError(command + ": " + Files.readString(log));
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
