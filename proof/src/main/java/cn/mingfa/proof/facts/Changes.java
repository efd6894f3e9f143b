package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Words;

/** Tells a change from a level: 同比下降12.3% is a change, 下降到12.3% is a level. */
final class Changes {

    private static final Words UP = Words.list("change-up.txt");
    private static final Words DOWN = Words.list("change-down.txt");
    private static final Words SAVINGS = Words.list("change-savings.txt");
    private static final Words BETWEEN = Words.list("change-between.txt");
    private static final Words COMPARED = Words.list("change-compared.txt");
    private static final Words LEVELS = Words.list("change-levels.txt");
    private static final int OBJECT = 12;

    /** Keys of what is saved, which two levels do not tell. */
    private static final Words SAVED = Words.list("saving-keys.txt");

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
        for (int n = BETWEEN.lengthBefore(text, from, at); n > 0; n = BETWEEN.lengthBefore(text, from, at)) {
            at -= n;
        }
        boolean compared = COMPARED.find(text, from, approach) >= 0;
        if (UP.lengthBefore(text, from, at) > 0) {
            return new Change(1, compared, false);
        }
        if (DOWN.lengthBefore(text, from, at) > 0) {
            return new Change(-1, compared, SAVINGS.lengthBefore(text, from, at) > 0);
        }
        return new Change(0, compared, false);
    }

    /**
     * A saving told by its verb before what is saved: 减少入企检查36.4%. The words between may be no rate (减少率) and no level
     * (减少至).
     */
    static Change saving(String text, int from, int approach) {
        int verb = SAVINGS.find(text, Math.max(from, approach - OBJECT), approach);
        int at = verb < 0 ? approach : verb + SAVINGS.matchAt(text, verb);
        boolean object = at + 1 < approach
                && text.substring(at, approach).chars().allMatch(c -> Chars.isHan((char) c))
                && "率至到比".chars().noneMatch(c -> text.substring(at, approach).indexOf(c) >= 0);
        return object ? new Change(-1, COMPARED.find(text, from, approach) >= 0, true) : new Change(0, false, false);
    }

    /** Whether the words between two quantities say that the one became the other: 由63个工作日压减至28个工作日. */
    static boolean becomes(String text, int from, int to) {
        int at = to;
        for (int n = BETWEEN.lengthBefore(text, from, at); n > 0; n = BETWEEN.lengthBefore(text, from, at)) {
            at -= n;
        }
        int n = LEVELS.lengthBefore(text, from, at);
        return n > 0 && at - n - from <= 4;
    }

    /** Whether the indicator counts what is saved: 由8个压减至4个 tells none of it. */
    static boolean saves(Indicator indicator) {
        return SAVED.matchAt(indicator.key(), 0) > 0;
    }

    /** Whether a level stands before the position: 压缩至, 提高到. */
    static boolean reaches(String text, int from, int to) {
        return LEVELS.lengthBefore(text, from, to) > 0;
    }
}
