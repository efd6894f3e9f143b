package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Dossier;
import java.util.IdentityHashMap;
import java.util.Map;

/** The totals of all 其中 lists of a document, by the last figure of each list: what is told behind a list is told of its total. */
record Wholes(Map<Fact, Fact> byLast) {

    /** The total of the list a figure is the last of, else the figure itself: 立案71件，其中58件、13件；结案66件，结案率93%. */
    static Fact of(Dossier dossier, Fact figure) {
        return dossier.once().of(Wholes.class, () -> read(dossier)).byLast().getOrDefault(figure, figure);
    }

    private static Wholes read(Dossier dossier) {
        var byLast = new IdentityHashMap<Fact, Fact>();
        for (ListedParts list : ListedParts.of(dossier)) {
            if (list.parts().size() > 1 && list.kind() == ListedParts.Kind.AMONG) {
                byLast.put(list.parts().getLast(), list.total());
            }
        }
        return new Wholes(byLast);
    }
}
