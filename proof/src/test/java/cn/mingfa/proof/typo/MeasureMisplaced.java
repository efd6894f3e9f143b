package cn.mingfa.proof.typo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Measures the search for swapped, doubled and dropped characters: {@code MeasureMisplaced FILE...}. Of a file that ends
 * in {@code .tsv} the second column is taken, else every line. One slip is put into a line at a place drawn by chance
 * between two characters of a run; it counts as found if the place is touched, as mended if the clean line comes back.
 * False claims are places found in the clean lines, for 10 000 characters. With {@code -v} in front misses and false
 * claims are shown.
 */
final class MeasureMisplaced {

    private static final int SEED = 11;
    private static final int LEAST = 6;

    private final PrintStream out = System.out;
    private final Random random = new Random(SEED);
    private final Typos typos = Typos.with(Archive.empty());
    private boolean shown;

    public static void main(String[] arguments) throws IOException {
        var measure = new MeasureMisplaced();
        for (String argument : arguments) {
            if (argument.equals("-v")) {
                measure.shown = true;
            } else {
                measure.file(Path.of(argument));
            }
        }
    }

    private void file(Path file) throws IOException {
        boolean pairs = file.toString().endsWith(".tsv");
        Set<String> lines = new LinkedHashSet<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(pairs ? line.split("\t")[1] : line);
        }
        int characters = lines.stream().mapToInt(String::length).sum();
        var falsely = new int[Misplaced.Sort.values().length];
        var hints = new int[falsely.length];
        for (String line : lines) {
            for (Misplaced.Place place : typos.suspects(line).places()) {
                falsely[place.sort().ordinal()] += place.sure() ? 1 : 0;
                hints[place.sort().ordinal()] += place.sure() ? 0 : 1;
                show(
                        "FALSE",
                        line,
                        place.start(),
                        place.sort() + " " + place.replacement() + (place.sure() ? "" : " (hint)"));
            }
        }
        out.printf("%s: %d characters%n", file.getFileName(), characters);
        for (Misplaced.Sort sort : Misplaced.Sort.values()) {
            int planted = 0;
            int found = 0;
            int mended = 0;
            int sure = 0;
            for (String line : lines) {
                int at = place(line, sort);
                if (at < 0) {
                    continue;
                }
                planted++;
                String wrong = put(line, sort, at);
                List<Misplaced.Place> places = typos.suspects(wrong).places().stream()
                        .filter(p -> p.start() <= at + 1 && p.end() >= at)
                        .toList();
                found += places.isEmpty() ? 0 : 1;
                sure += places.stream().anyMatch(Misplaced.Place::sure) ? 1 : 0;
                boolean right = places.stream()
                        .anyMatch(p -> (wrong.substring(0, p.start()) + p.replacement() + wrong.substring(p.end()))
                                .equals(line));
                mended += right ? 1 : 0;
                if (!right) {
                    show(places.isEmpty() ? "MISSED" : "OTHERWISE", wrong, at, sort.toString());
                }
            }
            out.printf(
                    "  %-8s planted %d found %.1f %%, as a warning %.1f %%, mended %.1f %%; of 10 000 clean characters falsely"
                            + " warned %.2f, hinted %.2f%n",
                    sort,
                    planted,
                    100.0 * found / planted,
                    100.0 * sure / planted,
                    100.0 * mended / planted,
                    10_000.0 * falsely[sort.ordinal()] / characters,
                    10_000.0 * hints[sort.ordinal()] / characters);
        }
    }

    private void show(String what, String line, int at, String more) {
        if (shown) {
            out.println(what + " " + line.substring(Math.max(0, at - 8), at) + "【"
                    + line.substring(at, Math.min(line.length(), at + 10)) + " " + more);
        }
    }

    /** A place for a slip, drawn among those in runs that are long enough; -1 if there is none. */
    private int place(String line, Misplaced.Sort sort) {
        var places = new ArrayList<Integer>();
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || !Slips.isHan(line.charAt(i))) {
                for (int at = from; i - from >= LEAST && at + 1 < i; at++) {
                    if (sort != Misplaced.Sort.SWAPPED || line.charAt(at) != line.charAt(at + 1)) {
                        places.add(at);
                    }
                }
                from = i + 1;
            }
        }
        return places.isEmpty() ? -1 : places.get(random.nextInt(places.size()));
    }

    private static String put(String line, Misplaced.Sort sort, int at) {
        String before = line.substring(0, at);
        return switch (sort) {
            case SWAPPED -> before + line.charAt(at + 1) + line.charAt(at) + line.substring(at + 2);
            case DOUBLED -> before + line.charAt(at) + line.substring(at);
            case DROPPED -> before + line.substring(at + 1);
        };
    }
}
