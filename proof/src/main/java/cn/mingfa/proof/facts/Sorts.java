package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Words;

/**
 * Whether a figure counts things of one sort only. 咨询类诉求1200件 and 求决类878件 are parts of what the catalogue counts
 * together, whatever led up to them.
 */
final class Sorts {

    /** Keys of such totals. */
    private static final Words TOTALS = Words.list("sorts-totals.txt");

    /** Nouns that may stand between 类 and the number. */
    private static final Words OBJECTS = Words.list("sorts-objects.txt");

    private static final char SORT = '类';
    /** Up to where the name of a sort ends behind a figure: 14件信访投诉类信件. */
    private static final int LONGEST = 6;
    /** Before 类 these tell no sort: 各类诉求. */
    private static final String ANY = "各多几分两三";

    private Sorts() {}

    /** Whether the words right before the figure, or behind it, name one sort of what the indicator counts. */
    static boolean tellOne(Indicator indicator, String head, String tail) {
        if (TOTALS.matchAt(indicator.key(), 0) != indicator.key().length()) {
            return false;
        }
        int sort = head.length() - OBJECTS.lengthBefore(head, 0, head.length()) - 1;
        int behind = tail.lastIndexOf(SORT, LONGEST);
        return isSort(head, sort) || isSort(tail, behind) && OBJECTS.matchAt(tail, behind + 1) > 0;
    }

    private static boolean isSort(String words, int at) {
        return at > 0
                && words.charAt(at) == SORT
                && Chars.isHan(words.charAt(at - 1))
                && ANY.indexOf(words.charAt(at - 1)) < 0;
    }
}
