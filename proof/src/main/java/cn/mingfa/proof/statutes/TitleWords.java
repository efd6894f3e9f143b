package cn.mingfa.proof.statutes;

/**
 * Whether a title is another with two words swapped, or with one word of two characters put in, left out or replaced.
 * A word replaced must look like a synonym (a character in common), unless the instrument is national: an office may
 * have a rule of its own whose name differs from a known one by a word, but no law.
 */
final class TitleWords {

    /** The longest word, in characters. */
    static final int LONGEST = 2;

    private static final int SHORTEST = 5;
    private static final int LONG = 8;

    private static final int SHORTENED = 3;

    private static final String LEVELS = "省市区县州旗";
    private static final int REGION = 2;
    private static final int LONGEST_REGION = 4;

    private TitleWords() {}

    /** Whether it begins with the name of a region that the known one lacks: 天津市市容… is no slip of 城市市容…. */
    static boolean isLocal(String text, String known) {
        for (int i = REGION; i <= LONGEST_REGION && i < text.length(); i++) {
            if (LEVELS.indexOf(text.charAt(i)) >= 0) {
                return !known.startsWith(text.substring(0, i));
            }
        }
        return false;
    }

    static boolean differ(String text, String right, boolean national) {
        if (right.length() < SHORTEST) {
            return false;
        }
        int most = Math.min(text.length(), right.length());
        int front = 0;
        while (front < most && text.charAt(front) == right.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < most - front
                && text.charAt(text.length() - back - 1) == right.charAt(right.length() - back - 1)) {
            back++;
        }
        String there = text.substring(front, text.length() - back);
        String wanted = right.substring(front, right.length() - back);
        return swapped(there, wanted) || front >= 2 && back >= 1 && otherWord(text, right, there, wanted, national);
    }

    /** Whether a word of two characters was put into the middle of a title: 道路交通运输条例 for 道路运输条例. */
    static boolean oneMore(String text, String right) {
        if (text.length() != right.length() + LONGEST || right.length() < SHORTEST) {
            return false;
        }
        int front = same(text, right);
        return front >= 2 && front <= right.length() - 2 && text.endsWith(right.substring(front));
    }

    /** Whether one character in the middle of a title of three or four is another: 防汛法 for 防洪法. */
    static boolean oneOther(String text, String right) {
        int front = same(text, right);
        return text.length() == right.length()
                && right.length() >= 3
                && right.length() < SHORTEST
                && front >= 1
                && front < right.length() - 1
                && text.endsWith(right.substring(front + 1));
    }

    private static int same(String text, String right) {
        int front = 0;
        while (front < Math.min(text.length(), right.length()) && text.charAt(front) == right.charAt(front)) {
            front++;
        }
        return front;
    }

    /** Two neighbouring pieces in the other order. */
    private static boolean swapped(String there, String wanted) {
        if (there.length() != wanted.length() || there.length() < 3) {
            return false;
        }
        for (int cut = 1; cut < there.length(); cut++) {
            if (wanted.startsWith(there.substring(cut)) && wanted.endsWith(there.substring(0, cut))) {
                return true;
            }
        }
        return false;
    }

    private static boolean otherWord(String text, String right, String there, String wanted, boolean national) {
        boolean word = there.length() <= LONGEST && wanted.length() <= LONGEST;
        if (!word || wanted.length() * 3 > right.length()) {
            return false;
        }
        boolean replaced = !there.isEmpty() && !wanted.isEmpty();
        boolean akin = replaced && there.chars().anyMatch(c -> wanted.indexOf(c) >= 0);
        return national || Math.min(text.length(), right.length()) >= LONG && (akin || there.isEmpty());
    }

    /** Whether a short title is the right one with characters left out between its first and its last: 环保法. */
    static boolean shortened(String text, String right) {
        int more = right.length() - text.length();
        if (text.length() < SHORTENED || more < 1 || more > LONGEST || text.charAt(0) != right.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < right.length() && at < text.length(); i++) {
            at += text.charAt(at) == right.charAt(i) ? 1 : 0;
        }
        return at == text.length() && right.endsWith(text.substring(text.length() - 1));
    }
}
