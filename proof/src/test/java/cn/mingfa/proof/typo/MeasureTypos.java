package cn.mingfa.proof.typo;

import cn.mingfa.document.SourceText;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;

/**
 * Measures the search for wrong characters: {@code MeasureTypos FILE}, a line of the file being the written form, a tab
 * and the correct form.
 *
 * <p>Sentence level. A sentence is flagged if anything in it is replaced. Correction: a flagged sentence is right if the
 * mended sentence equals the correct one entirely; precision is right over flagged, recall is right over sentences with an
 * error. Detection: a flagged sentence is right if it has an error. False positives are replacements in the correct forms
 * of all sentences, for 10 000 characters.
 */
final class MeasureTypos {

    private static final float LOWEST = 0f;
    private static final int STEPS = 24;
    private static final int ROUNDS = 12;

    private final PrintStream out;
    private final List<String[]> pairs;

    private MeasureTypos(PrintStream out, List<String[]> pairs) {
        this.out = out;
        this.pairs = pairs;
    }

    public static void main(String[] arguments) throws IOException {
        var pairs = Files.readAllLines(Path.of(arguments[0])).stream()
                .map(line -> line.split("\t"))
                .toList();
        var measure = new MeasureTypos(System.out, pairs);
        measure.curve("without an archive", List.of(Archive.empty(), Archive.empty()));
        measure.curve("with the other half as archive", List.of(measure.half(0), measure.half(1)));
        measure.speed();
    }

    /** The correct forms of the sentences not in the half and not the same as one of them. */
    private Archive half(int half) {
        var own = new HashSet<String>();
        var others = new ArrayList<SourceText>();
        for (int i = half; i < pairs.size(); i += 2) {
            own.add(pairs.get(i)[1]);
        }
        for (int i = 1 - half; i < pairs.size(); i += 2) {
            if (own.add(pairs.get(i)[1])) {
                others.add(SourceText.of("sentence", pairs.get(i)[1]));
            }
        }
        return Archive.learn(others);
    }

    private void curve(String title, List<Archive> archives) {
        var written = new ArrayList<List<Slip>>();
        var clean = new ArrayList<List<Slip>>();
        var odds = new TreeSet<Float>();
        for (int i = 0; i < pairs.size(); i++) {
            Typos typos = Typos.with(archives.get(i % 2));
            written.add(typos.find(pairs.get(i)[0], LOWEST));
            clean.add(typos.find(pairs.get(i)[1], LOWEST));
            written.getLast().forEach(slip -> odds.add(slip.odds()));
            clean.getLast().forEach(slip -> odds.add(slip.odds()));
        }
        out.println(title + ": odds, correction P R F1, detection P R F1, false positives a 10 000 characters");
        var all = new ArrayList<>(odds);
        for (int step = 0; step < STEPS; step++) {
            point(all.get(step * all.size() / STEPS), written, clean);
        }
        out.println("as shipped, hints and warnings:");
        point(Typos.WORTH_A_LOOK, written, clean);
        out.println("as shipped, warnings only:");
        point(Typos.PROBABLE, written, clean);
    }

    private void point(float odds, List<List<Slip>> written, List<List<Slip>> clean) {
        int faulty = 0;
        int flagged = 0;
        int detected = 0;
        int mended = 0;
        int falsely = 0;
        int characters = 0;
        for (int i = 0; i < pairs.size(); i++) {
            String[] pair = pairs.get(i);
            characters += pair[1].length();
            falsely += (int)
                    clean.get(i).stream().filter(slip -> slip.odds() >= odds).count();
            boolean faultyHere = !pair[0].equals(pair[1]);
            faulty += faultyHere ? 1 : 0;
            List<Slip> slips =
                    written.get(i).stream().filter(slip -> slip.odds() >= odds).toList();
            if (!slips.isEmpty()) {
                flagged++;
                detected += faultyHere ? 1 : 0;
                mended += faultyHere && mend(pair[0], slips).equals(pair[1]) ? 1 : 0;
            }
        }
        out.printf(
                "%6.2f  %.3f %.3f %.3f  %.3f %.3f %.3f  %.2f%n",
                odds,
                ratio(mended, flagged),
                ratio(mended, faulty),
                ratio(2 * mended, flagged + faulty),
                ratio(detected, flagged),
                ratio(detected, faulty),
                ratio(2 * detected, flagged + faulty),
                10_000 * ratio(falsely, characters));
    }

    private static String mend(String text, List<Slip> slips) {
        var mended = new StringBuilder(text);
        slips.forEach(slip -> mended.replace(slip.start(), slip.end(), slip.replacement()));
        return mended.toString();
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private void speed() {
        Typos typos = Typos.with(Archive.empty());
        int characters = pairs.stream().mapToInt(pair -> pair[1].length()).sum();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            pairs.forEach(pair -> typos.find(pair[1]));
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin);
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        out.printf(
                "%,d characters a second of processor time on the correct forms, warm; heap in use %d MB%n",
                characters * 1_000_000_000L / best, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
}
