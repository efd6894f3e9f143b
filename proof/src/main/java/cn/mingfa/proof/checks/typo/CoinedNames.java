package cn.mingfa.proof.checks.typo;

/** Names made up as names are: a few characters between quotation marks, “邻荷小院”, and those of programs, 禾通App. */
final class CoinedNames {

    /** Longest such name, the opening mark included. */
    private static final int LONGEST = 9;

    private static final String PROGRAM = "App";

    private CoinedNames() {}

    /** Whether the stretch right before names a program. */
    static boolean isProgram(String text, int end) {
        return text.regionMatches(true, end, PROGRAM, 0, PROGRAM.length());
    }

    /** Whether the stretch lies in a short quote. */
    static boolean isQuoted(String text, int start, int end) {
        int open = text.lastIndexOf('“', start);
        int close = text.indexOf('”', end);
        return open >= Math.max(0, start - LONGEST)
                && close > open
                && close - open <= LONGEST
                && text.indexOf('”', open) == close;
    }
}
