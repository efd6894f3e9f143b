package cn.mingfa.proof.checks.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sentences of other reports, found again by the hashes of their runs of eight characters: a sentence is taken over if
 * nine tenths of its runs stand in one sentence of another report. Time grows with the texts, not with their product.
 */
final class Sentences {

    private static final int RUN = 8;
    private static final int TENTHS = 9;

    /** A run that stands in more sentences tells nothing of where one comes from. */
    private static final int MANY = 50;

    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Integer> reports = new ArrayList<>();
    private final Map<Integer, List<Integer>> byRun = new HashMap<>();

    /** Adds the sentences of a report. */
    void add(List<Sentence> of, int report) {
        for (Sentence sentence : of) {
            int number = sentences.size();
            sentences.add(sentence);
            reports.add(report);
            for (int run : runs(sentence.bare())) {
                List<Integer> numbers = byRun.computeIfAbsent(run, k -> new ArrayList<>(1));
                if (numbers.size() < MANY) {
                    numbers.add(number);
                }
            }
        }
    }

    /** The other sentence this one is a copy of, and in how many reports one stands. */
    record Found(Sentence sentence, int reports) {}

    /** Looks a sentence up; nothing if it differs from all, or only its numbers are the same kind of sentence anew. */
    Optional<Found> find(Sentence sentence) {
        Set<Integer> runs = runs(sentence.bare());
        var shared = new HashMap<Integer, Integer>();
        for (int run : runs) {
            for (int number : byRun.getOrDefault(run, List.of())) {
                shared.merge(number, 1, Integer::sum);
            }
        }
        Sentence best = null;
        int most = 0;
        var in = new HashSet<Integer>();
        for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
            Sentence other = sentences.get(entry.getKey());
            boolean copied = entry.getValue() * 10 >= runs.size() * TENTHS
                    && other.bare().length() * 10 <= sentence.bare().length() * 13
                    && other.digits().equals(sentence.digits());
            if (copied) {
                in.add(reports.get(entry.getKey()));
                if (entry.getValue() > most) {
                    most = entry.getValue();
                    best = other;
                }
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Found(best, in.size()));
    }

    private static Set<Integer> runs(String bare) {
        var runs = new HashSet<Integer>();
        for (int i = 0; i + RUN <= bare.length(); i++) {
            int hash = 0;
            for (int k = i; k < i + RUN; k++) {
                hash = hash * 31 + bare.charAt(k);
            }
            runs.add(hash);
        }
        return runs;
    }
}
