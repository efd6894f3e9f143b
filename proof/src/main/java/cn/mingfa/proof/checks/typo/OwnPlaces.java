package cn.mingfa.proof.checks.typo;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.metadata.RegionName;
import cn.mingfa.proof.typo.Slip;
import java.util.List;
import java.util.stream.Stream;

/**
 * The names of the regions the writer's own body stands for, which no dictionary holds: 栖禾镇 in its own report is no slip
 * of 七河镇. Whether they are written alike throughout is asked by {@code metadata.issuer_name}.
 */
record OwnPlaces(List<String> names) {

    /** From so many characters on a name stands without the word for its kind. */
    private static final int SHORT = 3;

    static OwnPlaces of(Dossier dossier) {
        return new OwnPlaces(dossier.metadata()
                .issuer()
                .map(issuer ->
                        RegionName.in(issuer).stream().flatMap(OwnPlaces::names).toList())
                .orElse(List.of()));
    }

    /** 前川街道 is named in full or without the word for its kind, where that leaves no word of two characters. */
    private static Stream<String> names(RegionName region) {
        return region.name().length() < SHORT ? Stream.of(region.whole()) : Stream.of(region.whole(), region.name());
    }

    /** Whether every character objected to lies inside one of the names. */
    boolean hold(String text, Slip slip) {
        int from = slip.start();
        int to = slip.end();
        while (from < to && text.charAt(from) == slip.replacement().charAt(from - slip.start())) {
            from++;
        }
        while (to > from && text.charAt(to - 1) == slip.replacement().charAt(to - 1 - slip.start())) {
            to--;
        }
        return hold(text, from, to);
    }

    /** Whether the stretch lies inside one of the names. */
    boolean hold(String text, int start, int end) {
        for (String name : names) {
            for (int at = Math.max(0, end - name.length()); at <= start; at++) {
                if (text.startsWith(name, at)) {
                    return true;
                }
            }
        }
        return false;
    }
}
