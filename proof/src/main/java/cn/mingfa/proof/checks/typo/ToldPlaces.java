package cn.mingfa.proof.checks.typo;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.typo.Slip;
import java.util.HashMap;
import java.util.Map;

/**
 * Names of regions that the document itself tells to be such elsewhere: 宝湾 alone, where 宝湾区 stands as well.
 *
 * @param names and how often each stands before such a word
 */
record ToldPlaces(Map<String, Integer> names) {

    private static final String KINDS = "市县区旗镇乡街村";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 3;

    static ToldPlaces of(Dossier dossier) {
        return dossier.once().of(ToldPlaces.class, () -> new ToldPlaces(in(dossier.source())));
    }

    private static Map<String, Integer> in(String source) {
        var names = new HashMap<String, Integer>();
        for (int i = 0; i < source.length(); i++) {
            if (KINDS.indexOf(source.charAt(i)) >= 0) {
                for (int from = i - 1; from >= 0 && i - from <= LONGEST && Chars.isHan(source.charAt(from)); from--) {
                    if (i - from >= SHORTEST) {
                        names.merge(source.substring(from, i), 1, Integer::sum);
                    }
                }
            }
        }
        return names;
    }

    /** Whether what is objected to is such a name at another place too: 日客则市 does not speak for itself. */
    boolean hold(String text, Slip slip) {
        boolean itself = slip.end() < text.length() && KINDS.indexOf(text.charAt(slip.end())) >= 0;
        return names.getOrDefault(text.substring(slip.start(), slip.end()), 0) > (itself ? 1 : 0);
    }
}
