package cn.mingfa.proof.typo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The slips of a text by where they begin, so that one more meets only those it touches. */
final class SlipsFound {

    private final List<Slip> slips;
    private final NavigableMap<Integer, List<Slip>> byStart = new TreeMap<>();
    private final List<Slip> added = new ArrayList<>();
    private final Set<Slip> lost = new HashSet<>();
    private int longest;

    SlipsFound(List<Slip> slips) {
        this.slips = slips;
        slips.forEach(this::put);
    }

    private void put(Slip slip) {
        byStart.computeIfAbsent(slip.start(), start -> new ArrayList<>(1)).add(slip);
        longest = Math.max(longest, slip.end() - slip.start());
    }

    /** Takes the slip in place of those it touches, if it is surer than all of them. */
    void offer(Slip slip) {
        List<Slip> touched = byStart.subMap(slip.start() - longest, slip.end()).values().stream()
                .flatMap(List::stream)
                .filter(other -> other.start() < slip.end() && slip.start() < other.end())
                .toList();
        if (touched.stream().noneMatch(other -> other.odds() >= slip.odds())) {
            for (Slip other : touched) {
                byStart.getOrDefault(other.start(), List.of()).remove(other);
                if (!added.remove(other)) {
                    lost.add(other);
                }
            }
            added.add(slip);
            put(slip);
        }
    }

    /** Puts what was decided into the list: the lost ones go, the new ones stand behind. */
    void settle() {
        slips.removeIf(lost::contains);
        slips.addAll(added);
    }
}
