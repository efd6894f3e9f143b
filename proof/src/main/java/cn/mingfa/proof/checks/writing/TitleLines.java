package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.text.Block;

/** The lines around a block, where the other half of a title may stand that is set on two: 关于印发《…预案 / 》的通知. */
final class TitleLines {

    private static final int LONGEST = 40;
    private static final int LINE = 80;
    private static final String OPEN_BRACKETS = "（(";
    private static final String CLOSE_BRACKETS = "）)";
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
            int from = behind(source, block);
            return balance(source, from, end(source, from)) == -1;
        }
        int to = before(source, block);
        return balance(source, source.lastIndexOf('\n', to - 1) + 1, to) == 1;
    }

    /**
     * Whether a bracket that fills its lines, when and where a paper was passed, is opened in the line before or closed in
     * the line behind.
     */
    static boolean holdBracket(String source, Block block, int open) {
        if (open == 1 && isOne(source.charAt(block.start()), OPEN_BRACKETS)) {
            int from = behind(source, block);
            int end = end(source, from);
            while (end > from && Character.isWhitespace(source.charAt(end - 1))) {
                end--;
            }
            return end > from && end - from <= LINE && isOne(source.charAt(end - 1), CLOSE_BRACKETS);
        }
        if (open == -1 && isOne(source.charAt(block.end() - 1), CLOSE_BRACKETS)) {
            int to = before(source, block);
            int from = source.lastIndexOf('\n', to - 1) + 1;
            while (from < to && Character.isWhitespace(source.charAt(from))) {
                from++;
            }
            return from < to && to - from <= LINE && isOne(source.charAt(from), OPEN_BRACKETS);
        }
        return false;
    }

    private static boolean isOne(char c, String marks) {
        return marks.indexOf(c) >= 0;
    }

    /** Where the next line with words begins. */
    private static int behind(String source, Block block) {
        int from = block.end();
        while (from < source.length() && Character.isWhitespace(source.charAt(from))) {
            from++;
        }
        return from;
    }

    private static int end(String source, int from) {
        int end = source.indexOf('\n', from);
        return end < 0 ? source.length() : end;
    }

    /** Where the words of the lines before end. */
    private static int before(String source, Block block) {
        int to = block.start();
        while (to > 0 && Character.isWhitespace(source.charAt(to - 1))) {
            to--;
        }
        return to;
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
