package cn.mingfa.bench.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * How fast reading and checking with all rules is, warm and cold, how it grows and what heap it needs. Warm figures are
 * seconds of the processor, on one core, after sixty such seconds of the same work, as for the peers: of the first forty
 * the compiler takes a good part.
 */
final class SpeedRun {

    private static final int LONG = 500_000;
    private static final int REPORT = 6_000;
    private static final int ROUNDS = 400;
    private static final int HOSTILE = 300;
    /** Below this a quarter is too short to be measured. */
    private static final long FLOOR_NANOS = 5_000_000;

    private static final long WARM_NANOS = 60_000_000_000L;
    private static final long TIMED_NANOS = 5_000_000_000L;

    private SpeedRun() {}

    /** One measured quantity: name, value with unit, aim in words. */
    record Speed(String name, String value, String aim) {}

    /** Everything warm, in this process. */
    static List<Speed> warm() {
        var reader = new Mingfa();
        List<String> texts = OwnReport.all().stream().map(OwnReport::text).toList();
        Probe.round(reader, texts, WARM_NANOS);
        var all = new ArrayList<Speed>();
        all.add(new Speed(
                "reports in their true sizes", Probe.round(reader, texts, TIMED_NANOS) + " characters/s", "500 000"));
        String joined = String.join("\n", texts);
        String six = joined.substring(0, REPORT);
        long[] nanos = new long[ROUNDS];
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int round = 0; round < ROUNDS; round++) {
            long start = threads.getCurrentThreadCpuTime();
            reader.read(six);
            nanos[round] = threads.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(nanos);
        all.add(new Speed("6 000 characters, p50", millis(nanos[ROUNDS / 2]), "15 ms"));
        all.add(new Speed("6 000 characters, p95", millis(nanos[ROUNDS * 95 / 100]), ""));
        for (int times : new int[] {1, 4, 16}) {
            String text = joined.repeat(times);
            all.add(new Speed(
                    "one text of " + text.length() + " characters",
                    Probe.round(reader, List.of(text), TIMED_NANOS / 2) + " characters/s",
                    times == 1 ? "the same at every length" : ""));
        }
        all.add(new Speed(
                "one text of 500 000 characters",
                Probe.round(reader, List.of(longText()), TIMED_NANOS) + " characters/s",
                "500 000"));
        all.addAll(hostile(reader));
        return all;
    }

    /** What is slowest of texts nobody would write, and how much longer four times as much of one takes at worst. */
    private static List<Speed> hostile(Proofreader reader) {
        long slowest = Long.MAX_VALUE;
        double growth = 0;
        for (String text : Hostile.texts(1, HOSTILE, 4 * REPORT)) {
            long quarter = nanos(reader, text.substring(0, REPORT));
            long whole = nanos(reader, text);
            slowest = Math.min(slowest, text.length() * 1_000_000_000L / Math.max(1, whole));
            growth = Math.max(growth, whole / (double) Math.max(FLOOR_NANOS, quarter));
        }
        return List.of(
                new Speed("the slowest of " + HOSTILE + " hostile texts", slowest + " characters/s", ""),
                new Speed("four times as long, at worst", String.format("%.1f times the time", growth), "about 4"));
    }

    /** The best of three. */
    private static long nanos(Proofreader reader, String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long start = threads.getCurrentThreadCpuTime();
            reader.read(text);
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        return best;
    }

    /** Half a million characters: the own reports one after another. */
    static String longText() {
        String joined = OwnReport.all().stream().map(OwnReport::text).collect(Collectors.joining("\n"));
        return joined.repeat(LONG / joined.length() + 1).substring(0, LONG);
    }

    /**
     * The long text in a process with a heap of 256 MB, and the command from a cold start where it is built.
     *
     * @param root of the project; the command is looked for there
     * @throws IOException if a process cannot be started
     */
    static List<Speed> cold(Path root, Path folder) throws IOException, InterruptedException {
        var all = new ArrayList<Speed>();
        List<String> java = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                HeapProbe.class.getName());
        all.add(new Speed("500 000 characters with -Xmx256m", output(java), "within 256 MB"));
        Path jar = root.resolve("cli/target/mingfa-cli-0.1.0.jar");
        if (Files.exists(jar)) {
            Path report = folder.resolve("report.txt");
            Files.writeString(report, longText().substring(0, REPORT));
            List<String> check = List.of(root.resolve("mingfa").toString(), "check", report.toString(), "--json");
            long[] nanos = new long[7];
            for (int round = 0; round < nanos.length; round++) {
                long start = System.nanoTime();
                output(check);
                nanos[round] = System.nanoTime() - start;
            }
            Arrays.sort(nanos);
            all.add(new Speed("./mingfa check of 6 000 characters, cold, median", millis(nanos[3]), "1.5 s"));
        }
        return all;
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return "not done within five minutes";
        }
        return text.strip();
    }

    private static String millis(long nanos) {
        return nanos / 1_000_000 + "." + nanos / 100_000 % 10 + " ms";
    }

    static void print(List<Speed> all, PrintStream out) {
        for (Speed one : all) {
            out.printf("%-52s%-48s%s%n", one.name(), one.value(), one.aim().isEmpty() ? "" : "aim " + one.aim());
        }
    }
}
