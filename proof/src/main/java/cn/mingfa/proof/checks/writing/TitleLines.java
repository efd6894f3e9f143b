package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.text.Block;

/** The lines around a block, where the other half of a title may stand that is set on two: 关于印发《…预案 / 》的通知. */
final class TitleLines {

    private static final int LONGEST = 40;
    private static final char OPEN = '《';
    private static final char CLOSE = '》';

    private TitleLines() {}

    /**
     * Whether the line before or behind holds the other half.
     *
     * @param titles whether it is title marks that do not match
     * @param open halves opened and not closed in the block
     */
    static boolean holdTheOther(String source, Block block, boolean titles, int open) {
        if (!titles || open != 1 && open != -1) {
            return false;
        }
        if (open > 0) {
            int from = block.end();
            while (from < source.length() && Character.isWhitespace(source.charAt(from))) {
                from++;
            }
            int end = source.indexOf('\n', from);
            return balance(source, from, end < 0 ? source.length() : end) == -1;
        }
        int to = block.start();
        while (to > 0 && Character.isWhitespace(source.charAt(to - 1))) {
            to--;
        }
        return balance(source, source.lastIndexOf('\n', to - 1) + 1, to) == 1;
    }

    /** Halves opened and not closed in a short line without a stop; 0 for any other line. */
    private static int balance(String source, int from, int to) {
        int balance = 0;
        for (int i = from; i < to && to - from <= LONGEST; i++) {
            char c = source.charAt(i);
            if (c == '。') {
                return 0;
            }
            balance += c == OPEN ? 1 : c == CLOSE ? -1 : 0;
        }
        return balance;
    }
}
