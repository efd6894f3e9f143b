package cn.mingfa.proof.text;

/**
 * Blanks that part thousands, as GB/T 15835 allows: 12 468起. One to three digits, then groups of three, then words, a
 * percent sign or a fraction; figures in the columns of a table, which end at another blank, are left as they are.
 */
final class Thousands {

    private static final int GROUP = 3;
    private static final String SIGNS = "%％‰㎡";

    private Thousands() {}

    /** Whether the blank at the position parts the thousands of a number. */
    static boolean partedAt(String source, int blank) {
        return opens(source, blank) && closes(source, blank);
    }

    private static boolean opens(String source, int blank) {
        int end = blank;
        while (true) {
            int from = end;
            while (from > 0 && end - from <= GROUP && Chars.isDigit(source.charAt(from - 1))) {
                from--;
            }
            int digits = end - from;
            if (digits == 0 || digits > GROUP) {
                return false;
            }
            char before = from == 0 ? '\n' : source.charAt(from - 1);
            if (!Chars.isBlank(before) || from < 2 || !Chars.isDigit(source.charAt(from - 2))) {
                return before != '.' && before != ',' && source.charAt(from) != '0';
            }
            if (digits < GROUP) {
                return false;
            }
            end = from - 1;
        }
    }

    private static boolean closes(String source, int blank) {
        int at = blank;
        while (at < source.length() && Chars.isBlank(source.charAt(at)) && isGroup(source, at + 1)) {
            at += GROUP + 1;
        }
        if (at == blank || at >= source.length()) {
            return false;
        }
        char behind = source.charAt(at);
        boolean fraction = behind == '.' && at + 1 < source.length() && Chars.isDigit(source.charAt(at + 1));
        return fraction || Chars.isHan(behind) || SIGNS.indexOf(behind) >= 0;
    }

    private static boolean isGroup(String source, int from) {
        for (int i = from; i < from + GROUP; i++) {
            if (i >= source.length() || !Chars.isDigit(source.charAt(i))) {
                return false;
            }
        }
        return from + GROUP >= source.length() || !Chars.isDigit(source.charAt(from + GROUP));
    }
}
