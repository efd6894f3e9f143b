package cn.mingfa.proof.checks.typo;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.metadata.RegionName;
import cn.mingfa.proof.typo.Slip;
import java.util.List;

/**
 * The names of the regions the writer's own body stands for, which no dictionary holds: 栖禾镇 in its own report is no slip
 * of 七河镇. Whether they are written alike throughout is asked by {@code metadata.issuer_name}.
 */
record OwnPlaces(List<String> names) {

    static OwnPlaces of(Dossier dossier) {
        return new OwnPlaces(dossier.metadata()
                .issuer()
                .map(issuer ->
                        RegionName.in(issuer).stream().map(RegionName::whole).toList())
                .orElse(List.of()));
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
