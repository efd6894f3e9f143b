package cn.mingfa.bench.proof;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.Proof;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * How the cost of a character grows with the length of texts nobody writes, of which every check might look at the whole
 * for each of its parts. Where the last ratio is well above one, something does.
 */
public final class Shapes {

    private static final String OPENING = "栖禾镇2024年法治政府建设情况报告\n2024年，栖禾镇依法履职，现将情况报告如下。\n";
    private static final int[] LENGTHS = {10_000, 40_000, 160_000};
    private static final int COUNTED = 90;
    private static final int ROUNDS = 3;
    private static final int WARM = 60;

    private Shapes() {}

    /** One kind of text. */
    private record Shape(String name, String unit) {

        String text(int length) {
            var text = new StringBuilder(OPENING);
            for (int i = 0; text.length() < length; i++) {
                text.append(unit.replace("{n}", String.valueOf(i % COUNTED + 1)));
            }
            return text.toString();
        }
    }

    /** Prints a line for each kind: microseconds of the processor a character at each length, and last against first. */
    public static void run(PrintStream out) throws IOException {
        List<Shape> all = all();
        for (int i = 0; i < WARM; i++) {
            Proof.check(SourceText.of("text", all.get(i % all.size()).text(LENGTHS[0] / 2)));
        }
        out.printf("%-28s%12d%12d%12d%10s%n", "microseconds a character", LENGTHS[0], LENGTHS[1], LENGTHS[2], "ratio");
        for (Shape shape : all) {
            var costs = new double[LENGTHS.length];
            for (int i = 0; i < LENGTHS.length; i++) {
                costs[i] = best(shape.text(LENGTHS[i])) / 1000.0 / LENGTHS[i];
            }
            out.printf(
                    "%-28s%12.2f%12.2f%12.2f%10.1f%n", shape.name(), costs[0], costs[1], costs[2], costs[2] / costs[0]);
        }
    }

    private static long best(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = threads.getCurrentThreadCpuTime();
            Proof.check(SourceText.of("text", text));
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        return best;
    }

    private static List<Shape> all() throws IOException {
        try (InputStream in = Objects.requireNonNull(Shapes.class.getResourceAsStream("/mingfa/bench/shapes.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> new Shape(
                            line.substring(0, line.indexOf('\t')),
                            line.substring(line.indexOf('\t') + 1)
                                    .replace("\\n", "\n")
                                    .replace("\\t", "\t")))
                    .toList();
        }
    }
}
