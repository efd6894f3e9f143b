package cn.mingfa.proof.checks.typo;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.typo.Slip;
import cn.mingfa.proof.typo.Typos;
import java.util.ArrayList;
import java.util.List;

/** The slips of a document, worked out once for all rules about them. */
record Slipped(List<Place> places) {

    /** A slip and the block it stands in. */
    record Place(Block block, Slip slip) {}

    static Slipped of(Dossier dossier) {
        return dossier.once().of(Slipped.class, () -> find(dossier));
    }

    private static Slipped find(Dossier dossier) {
        var places = new ArrayList<Place>();
        Typos typos = Typos.with(dossier.background().archive());
        for (Block block : dossier.prose()) {
            for (Slip slip : typos.find(block.text())) {
                places.add(new Place(block, slip));
            }
        }
        return new Slipped(List.copyOf(places));
    }
}
