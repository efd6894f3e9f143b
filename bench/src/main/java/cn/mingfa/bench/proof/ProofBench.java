package cn.mingfa.bench.proof;

import cn.mingfa.bench.proof.OwnReport.Half;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measures how good the proofreading is, on both halves of the set. Writes {@code proof.json}, {@code proof-classes.txt}
 * and, for the half that may be looked at, {@code proof-tuned.txt} with every miss and every false finding; of the kept
 * half only numbers leave this program.
 */
public final class ProofBench {

    private ProofBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments.length > 0 ? arguments[0] : "target"));
        run(folder, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Measures, prints the tables and writes the files into the folder. */
    public static void run(Path folder, PrintStream out) throws IOException, InterruptedException {
        var tallies = new EnumMap<Half, Tally>(Half.class);
        var notes = new ArrayList<String>();
        for (Half half : Half.values()) {
            boolean open = half == Half.TUNED;
            Measure measure = new Measure(new Mingfa(), false, line -> {
                if (open) {
                    notes.add(line);
                }
            });
            tallies.put(half, measure.of(OwnReport.of(half)));
        }
        Map<Half, FactScore> facts = new EnumMap<>(Half.class);
        for (Half half : Half.values()) {
            FactScore score = FactScore.of(OwnReport.of(half));
            facts.put(half, score);
            if (half == Half.TUNED) {
                score.differences().forEach(d -> notes.add("FACT\t" + d));
            }
        }
        Map<Half, KeySentences> keys = new EnumMap<>(Half.class);
        for (Half half : Half.values()) {
            keys.put(half, KeySentences.of(half));
        }
        List<String> table = ProofTable.lines(tallies, facts, keys);
        table.forEach(out::println);
        Files.write(folder.resolve("proof-classes.txt"), table);
        Files.write(folder.resolve("proof-tuned.txt"), notes.stream().sorted().toList());
        List<SpeedRun.Speed> speeds = new ArrayList<>(SpeedRun.warm());
        // The folder is bench/target.
        Path root = folder.toAbsolutePath().resolve("../..").normalize();
        speeds.addAll(SpeedRun.cold(root, folder));
        out.println();
        SpeedRun.print(speeds, out);
        // The development sentences lie beside the project where they are at hand.
        Path sentences = root.resolve("../shared/data/csc-dev-odw.tsv").normalize();
        Optional<TypoCurve> curve = Files.exists(sentences) ? Optional.of(TypoCurve.of(sentences)) : Optional.empty();
        Files.writeString(folder.resolve("proof.json"), ProofJson.of(tallies, facts, speeds, curve));
    }
}
