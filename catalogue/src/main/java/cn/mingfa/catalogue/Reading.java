package cn.mingfa.catalogue;

import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.matter.MatterType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What has been read so far from a set of files, and the checks that must wait until all are read. */
final class Reading {

    final List<Definition<ClockRule>> clocks = new ArrayList<>();
    final List<Definition<MatterType>> matters = new ArrayList<>();
    final List<Definition<Indicator>> indicators = new ArrayList<>();
    final List<Definition<Outline>> outlines = new ArrayList<>();
    final List<Definition<Watch>> watches = new ArrayList<>();
    final List<Definition<Matrix>> matrices = new ArrayList<>();
    final List<Definition<Letter>> letters = new ArrayList<>();
    private final Set<Urn> declared = new HashSet<>();
    private final List<Later> later = new ArrayList<>();

    /** A check of one reference against everything read. */
    interface Later {
        void check(Known known, Findings findings);
    }

    /** Notes that something of that name stands in the files, sound or not. */
    void declare(Urn urn) {
        declared.add(urn);
    }

    boolean declares(Urn urn) {
        return declared.contains(urn);
    }

    /** Keys of a kind, for suggestions. */
    List<String> keys(Urn.Kind kind) {
        return declared.stream().filter(urn -> urn.kind() == kind).map(Urn::key).toList();
    }

    void later(Later check) {
        later.add(check);
    }

    List<Later> checks() {
        return List.copyOf(later);
    }

    Stream<Definition<?>> all() {
        return Stream.of(clocks, matters, indicators, outlines, watches, matrices, letters)
                .flatMap(List::stream);
    }
}
