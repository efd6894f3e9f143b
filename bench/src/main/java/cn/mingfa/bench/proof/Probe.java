package cn.mingfa.bench.proof;

import cn.mingfa.bench.proof.OwnReport.Half;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What one proofreader is worth, measured in a process of its own: the time to the first answer, the clean and the injured
 * copies, natural sentences, speed and memory. Printed as {@code key=value} lines.
 */
public final class Probe {

    private static final long WARM_NANOS = 60_000_000_000L;
    private static final long TIMED_NANOS = 8_000_000_000L;

    private Probe() {}

    /**
     * @param sentences pairs written TAB correct; not measured where the file is lacking
     * @throws IOException if the file is there and cannot be read
     */
    public static void run(Proofreader reader, Path sentences, PrintStream out) throws IOException {
        List<OwnReport> reports = OwnReport.all();
        reader.read(reports.getFirst().text());
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        out.println("name=" + reader.name());
        out.println("first_answer_processor_ms=" + processorNanos() / 1_000_000);
        out.println("first_answer_ms=" + (System.currentTimeMillis() - started));
        for (Half half : Half.values()) {
            // Peers have no rules of these names: touching the place is enough, for the house's own as well.
            Tally tally = new Measure(reader, true, line -> {}).ofMixedOnly(OwnReport.of(half));
            String key = half.key() + "_";
            Share plain = tally.share(Kinds.Sureness.PLAIN);
            Share wrong = tally.share(Kinds.Sureness.WRONG);
            out.println(key + "found=" + plain.plus(wrong).percent());
            out.println(key + "found_plain=" + plain.percent());
            out.println(key + "found_wrong_characters=" + wrong.percent());
            out.println(key + "precision=" + tally.precision().percent());
            out.println(key + "false_per_10000=" + ProofTable.hundredths(tally.falsePerTenThousand()));
        }
        if (Files.exists(sentences)) {
            Sentences s = Sentences.of(reader, sentences);
            out.println("sentences_detection_p=" + s.detectionPrecision().percent());
            out.println("sentences_detection_r=" + s.detectionRecall().percent());
            out.println("sentences_detection_f1=" + s.detectionF1().percent());
            out.println("sentences_correction_f1=" + s.correctionF1().percent());
            out.println("sentences_false_per_10000=" + ProofTable.hundredths(s.falsePerTenThousand()));
        }
        List<String> texts = reports.stream().map(OwnReport::text).toList();
        round(reader, texts, WARM_NANOS);
        out.println("characters_per_second=" + round(reader, texts, TIMED_NANOS));
        out.println("resident_peak_mb=" + residentPeak());
    }

    /**
     * Whole rounds over the texts until so much time of the processor is used; characters a second of it. What else the
     * machine does meanwhile counts little this way; collecting garbage counts.
     */
    static long round(Proofreader reader, List<String> texts, long nanos) {
        long characters = 0;
        long start = processorNanos();
        long used;
        do {
            for (String text : texts) {
                reader.read(text);
                characters += text.length();
            }
            used = processorNanos() - start;
        } while (used < nanos);
        return characters * 1_000_000_000L / used;
    }

    private static long processorNanos() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    /** The most memory this process ever held, in MB; 0 where the system does not say. */
    static long residentPeak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
