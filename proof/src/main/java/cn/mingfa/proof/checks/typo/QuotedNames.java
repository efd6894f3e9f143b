package cn.mingfa.proof.checks.typo;

/** A few characters between quotation marks are the name of something, made up as names are: “邻荷小院”. */
final class QuotedNames {

    /** Longest such name, the opening mark included. */
    private static final int LONGEST = 9;

    private QuotedNames() {}

    /** Whether the stretch lies in such a name. */
    static boolean hold(String text, int start, int end) {
        int open = text.lastIndexOf('“', start);
        int close = text.indexOf('”', end);
        return open >= Math.max(0, start - LONGEST)
                && close > open
                && close - open <= LONGEST
                && text.indexOf('”', open) == close;
    }
}
