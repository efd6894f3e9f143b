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

    /** How often a stretch must stand in the corpus to say what mostly stands beside it. */
    private static final int OFTEN = 2;
    /** What share of the cases must agree. */
    private static final double AGREED = 0.7;

    private final Map<String, Integer> runs;
    private final Map<String, Map<Integer, Integer>> gaps = new TreeMap<>();

    GapsWriter(Vocabulary vocabulary) {
        this.runs = vocabulary.runs;
        runs.forEach((run, count) -> {
            int length = run.length();
            boolean whole = length > Gaps.SHORTEST && length <= Gaps.LONGEST + 1;
            for (int place = 1; whole && place < length - 1; place++) {
                note(run, place, count);
            }
            if (length == Gaps.SHORTEST + 1) {
                beside(run, 0, count);
                beside(run, length - 1, count);
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

    /** A character at the edge: what is left must seldom stand without it. */
    private void beside(String run, int place, int count) {
        String left = place == 0 ? run.substring(1) : run.substring(0, place);
        int all = runs.getOrDefault(left, 0);
        if (all >= OFTEN && count >= AGREED * all) {
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
