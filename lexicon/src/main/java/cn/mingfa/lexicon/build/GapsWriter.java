package cn.mingfa.lexicon.build;

import cn.mingfa.lexicon.Counts;
import cn.mingfa.lexicon.Gaps;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Finds the stretches that our own corpus only has with one more character, and lays them out for {@link Gaps}. */
final class GapsWriter {

    /** How often the whole must stand in the corpus where a character within is missing. */
    private static final int SEEN = 2;
    /** How often a stretch must stand there to say that something always stands beside it. */
    private static final int ALWAYS = 4;
    /** What share of the cases must agree. */
    private static final double AGREED = 0.9;

    private final Map<String, Integer> runs;
    private final Map<String, Map<Integer, Integer>> gaps = new TreeMap<>();

    GapsWriter(Vocabulary vocabulary) {
        this.runs = vocabulary.runs;
        runs.forEach((run, count) -> {
            int length = run.length();
            if (length == Gaps.SHORTEST + 1 || length == Gaps.LONGEST + 1 && count >= SEEN) {
                for (int place = 1; place < length - 1 && count >= SEEN; place++) {
                    note(run, place, count);
                }
                if (length == Gaps.SHORTEST + 1) {
                    beside(run, 0, count);
                    beside(run, length - 1, count);
                }
            }
        });
    }

    /** A character within: what is left must never stand in the corpus. */
    private void note(String run, int place, int count) {
        String left = run.substring(0, place) + run.substring(place + 1);
        if (!runs.containsKey(left)) {
            gaps.computeIfAbsent(left, k -> new HashMap<>())
                    .merge(Gaps.gap(place, run.charAt(place)), count, Integer::sum);
        }
    }

    /** A character at the edge: what is left must nearly never stand without it. */
    private void beside(String run, int place, int count) {
        String left = place == 0 ? run.substring(1) : run.substring(0, place);
        int all = runs.getOrDefault(left, 0);
        if (all >= ALWAYS && count >= AGREED * all) {
            gaps.computeIfAbsent(left, k -> new HashMap<>())
                    .merge(Gaps.gap(place, run.charAt(place)), count, Integer::sum);
        }
    }

    void write(DataOutputStream out) throws IOException {
        var chosen = new TreeMap<String, Integer>();
        gaps.forEach((stretch, all) -> {
            int total = all.values().stream().mapToInt(Integer::intValue).sum();
            all.forEach((gap, count) -> {
                if (count >= AGREED * total) {
                    chosen.put(stretch, gap);
                }
            });
        });
        int size = Integer.highestOneBit(Math.max(16, chosen.size() * 4 / 3)) * 2;
        var prints = new int[size];
        var kept = new int[size];
        chosen.forEach((stretch, gap) -> {
            long mixed = Counts.mix(Counts.run(stretch, 0, stretch.length()));
            int at = (int) mixed & (size - 1);
            while (prints[at] != 0) {
                at = (at + 1) & (size - 1);
            }
            prints[at] = Counts.print(mixed);
            kept[at] = gap;
        });
        Binary.ints(out, prints);
        Binary.ints(out, kept);
    }
}
