package cn.mingfa.bench;

import cn.mingfa.bench.proof.ProofBench;
import cn.mingfa.bench.proof.Shapes;
import cn.mingfa.catalogue.Catalogue;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * Measures everything, prints a table and writes {@code bench.json} into the folder given; further arguments name what
 * is to be measured ({@code due growth matters import figures report lists shapes proof}), all of it without them.
 */
public final class Bench {

    private static final int MATTERS = 200_000;
    private static final List<String> ALL =
            List.of("due", "growth", "matters", "import", "figures", "report", "lists", "shapes", "proof");

    private Bench() {}

    public static void main(String[] arguments) throws IOException, RunnerException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments.length > 0 ? arguments[0] : "target"));
        List<String> asked = arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : ALL;
        if (!ALL.containsAll(asked)) {
            throw new IllegalArgumentException("one of " + ALL + " expected, not " + asked);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (asked.contains("shapes")) {
            Shapes.run(out);
        }
        if (asked.contains("proof")) {
            ProofBench.run(folder, out);
        }
        Set<String> others = new HashSet<>(asked);
        others.removeAll(Set.of("proof", "shapes"));
        if (!others.isEmpty()) {
            List<Measured> all = run(others, folder, MATTERS, out);
            Table.print(all, out);
            Files.writeString(folder.resolve("bench.json"), Table.json(all));
        }
    }

    static List<Measured> run(Set<String> asked, Path folder, int matters, PrintStream out)
            throws IOException, RunnerException {
        List<Measured> all = new ArrayList<>();
        if (asked.contains("due")) {
            all.addAll(dueDates());
        }
        if (asked.contains("growth")) {
            out.println("growth …");
            all.addAll(new GrowthRun().run());
        }
        if (Set.of("due", "growth").containsAll(asked)) {
            return all;
        }
        if (Set.of("lists").equals(asked)) {
            return lists(folder, out);
        }
        Path data = Files.createTempDirectory(folder, "data");
        try (BenchServer server = BenchServer.start(data)) {
            if (asked.contains("matters")) {
                out.println("matters …");
                all.addAll(new MatterRun(server).run());
            }
            if (asked.contains("import")) {
                out.println("import …");
                all.addAll(new ImportRun(server, data).run());
            }
            if (asked.contains("figures") || asked.contains("report")) {
                out.println("filling in " + matters + " matters …");
                new FullLedger(server.get(JdbcTemplate.class), server.get(Catalogue.class), server.towns())
                        .fill(matters);
            }
            if (asked.contains("figures")) {
                out.println("figures …");
                all.addAll(new FigureRun(server).run());
            }
            if (asked.contains("report")) {
                out.println("report …");
                all.addAll(new ReportRun(server).run());
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        if (asked.contains("lists")) {
            all.addAll(lists(folder, out));
        }
        return all;
    }

    /** In a ledger of its own, which grows to a million. */
    private static List<Measured> lists(Path folder, PrintStream out) throws IOException {
        List<Measured> all = new ArrayList<>();
        Path data = Files.createTempDirectory(folder, "data");
        try (BenchServer server = BenchServer.start(data)) {
            out.println("lists …");
            BigLedger big = new BigLedger(server);
            big.record();
            all.addAll(new ListRun(server).run(big));
            out.println("renewal …");
            all.addAll(new RenewalRun(server).run());
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        return all;
    }

    private static List<Measured> dueDates() throws RunnerException {
        List<Measured> all = new ArrayList<>();
        var options = new OptionsBuilder()
                .include(DueDates.class.getName() + ".*")
                .verbosity(VerboseMode.SILENT)
                .build();
        for (RunResult result : new Runner(options).run()) {
            BigDecimal score = BigDecimal.valueOf(result.getPrimaryResult().getScore());
            all.add(Measured.of(
                    "due dates: " + result.getPrimaryResult().getLabel(),
                    score.setScale(0, RoundingMode.HALF_UP),
                    "1/s"));
        }
        return all;
    }
}
