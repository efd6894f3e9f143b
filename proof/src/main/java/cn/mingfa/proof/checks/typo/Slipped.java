package cn.mingfa.proof.checks.typo;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Words;
import cn.mingfa.proof.typo.Slip;
import cn.mingfa.proof.typo.Typos;
import java.util.ArrayList;
import java.util.List;

/** The slips of a document, worked out once for all rules about them. */
record Slipped(List<Place> places) {

    private static final Words MEASURES = Words.list("typo-measures.txt");
    private static final String NUMERALS = "一二三四五六七八九十百千万两几";

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
                if (!isCounted(block.text(), slip)) {
                    places.add(new Place(block, slip));
                }
            }
        }
        return new Slipped(List.copyOf(places));
    }

    /** Whether the character objected to is a measure word behind a number: 三十份 is not 十分 badly written. */
    private static boolean isCounted(String text, Slip slip) {
        for (int i = slip.start(); i < slip.end(); i++) {
            if (text.charAt(i) != slip.replacement().charAt(i - slip.start())) {
                return i > 0 && isNumeral(text.charAt(i - 1)) && MEASURES.matchAt(text, i) > 0;
            }
        }
        return false;
    }

    private static boolean isNumeral(char c) {
        return c >= '0' && c <= '9' || NUMERALS.indexOf(c) >= 0;
    }
}
