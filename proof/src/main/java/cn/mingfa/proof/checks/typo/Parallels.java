package cn.mingfa.proof.checks.typo;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.typo.Misplaced;
import cn.mingfa.proof.typo.Slip;

/**
 * Tells a word coined to match the items beside it: 院头 in {@code 炕头说事、地头讲理、院头评议}, where the items are of one length
 * and share a character at the same place. In {@code 提升能力、提声水平} the other item has what is meant, so that is a slip.
 */
final class Parallels {

    private static final int LONGEST = 8;

    /** Members of slogans are no longer. */
    private static final int SHORT = 4;

    private static final String SPANS = "日周旬月季年";

    private Parallels() {}

    static boolean hold(String text, Slip slip) {
        int from = start(text, slip.start());
        int to = end(text, from);
        boolean before =
                from > 1 && text.charAt(from - 1) == '、' && shares(text, from, to, start(text, from - 1), slip);
        boolean behind = to < text.length() && text.charAt(to) == '、' && shares(text, from, to, to + 1, slip);
        return to >= slip.end() && (before || behind) || endsMember(text, slip) || isRhythm(text, slip.start());
    }

    /** Whether the member before begins with a span of time as well: 日清、周巡、月通报. */
    private static boolean isRhythm(String text, int at) {
        if (at < 2 || SPANS.indexOf(text.charAt(at)) < 0 || text.charAt(at - 1) != '、') {
            return false;
        }
        int from = start(text, at - 1);
        return SPANS.indexOf(text.charAt(from)) >= 0;
    }

    /** Whether the words of two further members end in the same character: 在知法、懂法、守法的基础上. */
    private static boolean endsMember(String text, Slip slip) {
        int length = slip.end() - slip.start();
        int second = slip.end() + length;
        int third = second + 1 + length;
        return third < text.length()
                && slip.replacement().charAt(length - 1) == text.charAt(slip.end() - 1)
                && text.charAt(slip.end()) == '、'
                && text.charAt(second + 1) == '、'
                && text.charAt(second) == text.charAt(slip.end() - 1)
                && text.charAt(third) == text.charAt(slip.end() - 1);
    }

    /**
     * Whether characters said to stand in the wrong order, or to lack one, are written so to match the items beside it: 审务
     * in {@code 推行阳光审务、阳光检务建设}.
     */
    static boolean hold(String text, Misplaced.Place place) {
        int from = start(text, place.start());
        int to = end(text, from);
        boolean before = from > 1 && text.charAt(from - 1) == '、' && matches(text, from, to, 2 * from - 1 - to, place);
        boolean behind = to < text.length() && text.charAt(to) == '、' && matches(text, from, to, to + 1, place);
        boolean whole = place.sort() == Misplaced.Sort.DROPPED && isAsLong(text, from, to);
        return to >= place.end() && (before || behind || whole);
    }

    /** Whether a short item is as long as one beside it, so that nothing is left out: 大学习、深调研、真落实. */
    private static boolean isAsLong(String text, int from, int to) {
        int length = to - from;
        boolean before = from > 1 && text.charAt(from - 1) == '、' && from - 1 - start(text, from - 1) == length;
        boolean behind = to < text.length() && text.charAt(to) == '、' && end(text, to + 1) - to - 1 == length;
        return length > 2 && length <= SHORT && (before || behind);
    }

    /**
     * Whether what stands beside the item, from the other place on, has a character of the stretch and one around it where
     * they stand here, and nothing of what is proposed.
     */
    private static boolean matches(String text, int from, int to, int other, Misplaced.Place place) {
        if (other < 0 || other + to - from > text.length()) {
            return false;
        }
        int inside = 0;
        int around = 0;
        for (int i = from; i < to; i++) {
            char there = text.charAt(other + i - from);
            boolean within = i >= place.start() && i < place.end();
            boolean proposed = within && place.sort() == Misplaced.Sort.SWAPPED;
            if (!Chars.isHan(there) || proposed && there == place.replacement().charAt(i - place.start())) {
                return false;
            }
            inside += within && there == text.charAt(i) ? 1 : 0;
            around += !within && there == text.charAt(i) ? 1 : 0;
        }
        return inside > 0 && around > 0;
    }

    /** Where the item that reaches up to the position begins. */
    private static int start(String text, int position) {
        int from = position;
        while (from > 0 && position - from <= LONGEST && Chars.isHan(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static int end(String text, int from) {
        int to = from;
        while (to < text.length() && to - from <= LONGEST && Chars.isHan(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** Whether the other item is as long, has a character of the word at the same place, and not what is said to be meant. */
    private static boolean shares(String text, int from, int to, int other, Slip slip) {
        if (end(text, other) - other != to - from) {
            return false;
        }
        boolean shared = false;
        for (int i = slip.start(); i < slip.end(); i++) {
            char meant = slip.replacement().charAt(i - slip.start());
            char there = text.charAt(other + i - from);
            boolean kept = text.charAt(i) == meant;
            if (!kept && there == meant) {
                return false;
            }
            shared |= kept && there == meant;
        }
        return shared;
    }
}
