package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Words;

/**
 * Whether what was done is what an indicator counts. 公开信息1600份 counts what was published, 接收公开信息1600份 does not:
 * where the last verb before a figure tells of something else, only an indicator one of whose cues says that verb fits.
 */
final class Doings {

    private static final Words OTHER = Words.list("other-doings.txt");

    /** Nouns that begin with such a verb. */
    private static final Words NOUNS = Words.list("other-doings-not.txt");

    /** What is done with things handed in by others: 审核各部门报送合同19份. */
    private static final Words REVIEWING = Words.list("reviewing-verbs.txt");

    private Doings() {}

    /** Whether such a verb ends there: 接收 before 公开信息. */
    static boolean endOther(String text, int at) {
        return OTHER.endAt(text, at);
    }

    /** Whether such a verb stands in the words. */
    static boolean tellOther(String text) {
        return OTHER.occurIn(text);
    }

    static boolean fit(Indicator indicator, String head) {
        int last = -1;
        for (int at = OTHER.find(head, 0, head.length()); at >= 0; at = OTHER.find(head, at + 1, head.length())) {
            last = NOUNS.matchAt(head, at) > 0 ? last : at;
        }
        if (last < 0 || head.indexOf('的', last) >= 0) {
            return true;
        }
        int to = last + OTHER.matchAt(head, last);
        int governing = Heads.lastVerb(head.substring(0, last));
        if (governing >= 0 && REVIEWING.matchAt(head, governing) > 0) {
            return true;
        }
        return Heads.lastVerb(head) > to || Cues.says(indicator, head.substring(last, to));
    }
}
