package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of a report by key, as far as the catalogue has one: what two documents can be compared by. */
final class Keyed {

    private Keyed() {}

    /** Figures in digits that are no change, by key and unit, in the order of the text. */
    static Map<String, List<Fact>> of(List<Fact> facts) {
        var keyed = new LinkedHashMap<String, List<Fact>>();
        for (Fact fact : facts) {
            if (fact.key().isPresent() && !fact.verbal() && fact.kind() != Fact.Kind.CHANGE_RATE) {
                keyed.computeIfAbsent(fact.key().get(), k -> new ArrayList<>()).add(fact);
            }
        }
        return keyed;
    }

    /** The figures told once only. */
    static Map<String, Fact> single(List<Fact> facts) {
        var single = new LinkedHashMap<String, Fact>();
        of(facts).forEach((key, list) -> {
            if (list.size() == 1) {
                single.put(key, list.getFirst());
            }
        });
        return single;
    }
}
