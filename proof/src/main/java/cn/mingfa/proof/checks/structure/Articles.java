package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Numbering;
import java.util.TreeSet;

/** Where the articles of a regulation begin, each of which may list the same duties: 第五条, 第六条. */
record Articles(TreeSet<Integer> starts) {

    private static final int LONGEST = 5;

    static Articles of(Dossier dossier) {
        return dossier.once().of(Articles.class, () -> in(dossier));
    }

    private static Articles in(Dossier dossier) {
        var starts = new TreeSet<Integer>();
        for (Block block : dossier.body()) {
            if (opens(block.text())) {
                starts.add(block.start());
            }
        }
        return new Articles(starts);
    }

    private static boolean opens(String text) {
        int end = text.startsWith("第") ? text.indexOf('条', 2) : -1;
        return end > 1 && end <= LONGEST + 1 && Numbering.chinese(text.substring(1, end)) > 0;
    }

    /** Where the article begins that a place stands in; -1 outside of all. */
    int at(int place) {
        Integer start = starts.floor(place);
        return start == null ? -1 : start;
    }
}
