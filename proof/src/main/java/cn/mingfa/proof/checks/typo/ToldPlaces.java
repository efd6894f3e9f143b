package cn.mingfa.proof.checks.typo;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.typo.Slip;
import java.util.HashSet;
import java.util.Set;

/** Names of regions that the document itself tells to be such somewhere: 宝湾 alone, where 宝湾区 stands as well. */
record ToldPlaces(Set<String> names) {

    private static final String KINDS = "市县区旗镇乡";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 3;

    static ToldPlaces of(Dossier dossier) {
        return dossier.once().of(ToldPlaces.class, () -> new ToldPlaces(in(dossier.source())));
    }

    private static Set<String> in(String source) {
        var names = new HashSet<String>();
        for (int i = 0; i < source.length(); i++) {
            if (KINDS.indexOf(source.charAt(i)) >= 0) {
                for (int from = i - 1; from >= 0 && i - from <= LONGEST && Chars.isHan(source.charAt(from)); from--) {
                    if (i - from >= SHORTEST) {
                        names.add(source.substring(from, i));
                    }
                }
            }
        }
        return names;
    }

    /** Whether what is objected to is such a name. */
    boolean hold(String text, Slip slip) {
        return names.contains(text.substring(slip.start(), slip.end()));
    }
}
