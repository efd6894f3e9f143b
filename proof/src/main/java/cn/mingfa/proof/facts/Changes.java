package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Words;

/** Tells a change from a level: 同比下降12.3% is a change, 下降到12.3% is a level. */
final class Changes {

    private static final Words UP = Words.list("change-up.txt");
    private static final Words DOWN = Words.list("change-down.txt");
    private static final Words SAVINGS = Words.list("change-savings.txt");
    private static final Words BETWEEN = Words.list("change-between.txt");
    private static final Words COMPARED = Words.list("change-compared.txt");

    private Changes() {}

    /**
     * Direction of a change.
     *
     * @param sign 1 up, -1 down, 0 no change at all
     * @param compared whether the clause says against what
     * @param saving whether the word is one of saving (压减), which may state a rate of its own
     */
    record Change(int sign, boolean compared, boolean saving) {}

    static Change before(String text, int from, int approach) {
        int at = approach;
        boolean again = true;
        while (again && at > from) {
            again = false;
            for (int n = Math.min(2, at - from); n > 0; n--) {
                if (BETWEEN.matchAt(text.substring(at - n, at), 0) == n) {
                    at -= n;
                    again = true;
                    break;
                }
            }
        }
        int start = Math.max(from, at - 2);
        boolean compared = COMPARED.find(text, from, approach) >= 0;
        if (at - start == 2) {
            String word = text.substring(start, at);
            if (UP.matchAt(word, 0) == 2) {
                return new Change(1, compared, false);
            }
            if (DOWN.matchAt(word, 0) == 2) {
                return new Change(-1, compared, SAVINGS.matchAt(word, 0) == 2);
            }
        }
        return new Change(0, compared, false);
    }
}
