package cn.mingfa.bench.peers;

import cn.mingfa.bench.proof.Mingfa;
import cn.mingfa.bench.proof.Probe;
import cn.mingfa.bench.proof.Proofreader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the proofreaders side by side in one run: each in a process of its own on one core, on the same texts. Prints a
 * table and writes {@code peers.txt} and {@code peers.json} into the folder given.
 */
public final class PeersBench {

    private static final List<String> READERS = List.of("mingfa", "languagetool", "word-checker");

    private PeersBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(arguments[0]).toAbsolutePath().normalize();
        // The folder is bench/target; the development sentences lie beside the project where they are at hand.
        Path sentences = folder.resolve("../../../shared/data/csc-dev-odw.tsv").normalize();
        if (arguments.length > 1) {
            Probe.run(reader(arguments[1]), sentences, out);
            return;
        }
        Files.createDirectories(folder);
        var measured = new ArrayList<Map<String, String>>();
        for (String reader : READERS) {
            out.println(reader + " …");
            measured.add(child(folder, reader));
        }
        List<String> table = table(measured);
        table.forEach(out::println);
        Files.write(folder.resolve("peers.txt"), table);
        Files.writeString(folder.resolve("peers.json"), json(measured));
    }

    private static Proofreader reader(String name) {
        return switch (name) {
            case "mingfa" -> new Mingfa();
            case "languagetool" -> new LanguageTool();
            case "word-checker" -> new WordChecker();
            default -> throw new IllegalArgumentException("one of " + READERS + " expected, not " + name);
        };
    }

    private static Map<String, String> child(Path folder, String reader) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx2g",
                        "-XX:ActiveProcessorCount=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PeersBench.class.getName(),
                        folder.toString(),
                        reader)
                .redirectError(folder.resolve("peers-" + reader + ".log").toFile())
                .start();
        var values = new LinkedHashMap<String, String>();
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> {
                    int equals = line.indexOf('=');
                    if (equals > 0) {
                        values.put(line.substring(0, equals), line.substring(equals + 1));
                    }
                });
        int status = process.waitFor();
        if (status != 0) {
            throw new IllegalStateException(reader + " ended with " + status);
        }
        return values;
    }

    private static List<String> table(List<Map<String, String>> measured) {
        Set<String> keys = new LinkedHashSet<>();
        measured.forEach(m -> keys.addAll(m.keySet()));
        var lines = new ArrayList<String>();
        for (String key : keys) {
            var line = new StringBuilder("%-32s".formatted(key));
            measured.forEach(m -> line.append("%22s".formatted(m.getOrDefault(key, "–"))));
            lines.add(line.toString());
        }
        long own = Long.parseLong(measured.getFirst().getOrDefault("characters_per_second", "0"));
        var ratio = new StringBuilder("%-32s".formatted("mingfa is so many times as fast"));
        for (Map<String, String> m : measured) {
            long other = Long.parseLong(m.getOrDefault("characters_per_second", "1"));
            ratio.append("%22s".formatted(own / other + "." + own * 10 / other % 10));
        }
        lines.add(ratio.toString());
        return lines;
    }

    private static String json(List<Map<String, String>> measured) {
        var objects = new ArrayList<String>();
        for (Map<String, String> m : measured) {
            var members = new ArrayList<String>();
            m.forEach((key, value) -> members.add("\"" + key + "\": \"" + value + "\""));
            objects.add("  {" + String.join(", ", members) + "}");
        }
        return "[\n" + String.join(",\n", objects) + "\n]\n";
    }
}
