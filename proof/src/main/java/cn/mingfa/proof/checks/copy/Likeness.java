package cn.mingfa.proof.checks.copy;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Words;
import java.util.HashSet;
import java.util.Set;

/** What a sentence speaks of, as its pairs of Han characters without the words every report is full of. */
final class Likeness {

    private static final Words COMMON = Words.list("copy-common.txt");

    private Likeness() {}

    static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        int i = 0;
        int run = 0;
        while (i < text.length()) {
            int n = COMMON.matchAt(text, i);
            if (n > 0 || !Chars.isHan(text.charAt(i))) {
                run = 0;
                i += Math.max(1, n);
                continue;
            }
            run++;
            if (run >= 2) {
                pairs.add(text.substring(i - 1, i + 1));
            }
            i++;
        }
        return pairs;
    }

    /** How many in a hundred of the pairs stand among the others. */
    static int share(Set<String> pairs, Set<String> others) {
        if (pairs.isEmpty()) {
            return 0;
        }
        long shared = pairs.stream().filter(others::contains).count();
        return (int) (100 * shared / pairs.size());
    }
}
