package cn.mingfa.proof.text;

import java.util.stream.Stream;

/** Who wrote a piece, in brackets at the end of a paragraph: （柏清涛 钟凌霞）, （县人大办 陶元元 丁媛）. */
public final class Credits {

    private static final int NAME = 4;
    private static final int LONGEST = 60;
    private static final Words SURNAMES = Words.list("typo-surnames.txt");

    /** What ends the name of the body they write for. */
    private static final String BODIES = "办局委会院社站所处科部厅室队团协县市区镇乡村街道报台网司校集";

    private Credits() {}

    /** Whether the position lies in such brackets. */
    public static boolean hold(String text, int at) {
        int from = at;
        while (from > Math.max(0, at - LONGEST) && isPart(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < Math.min(text.length(), at + LONGEST) && isPart(text.charAt(to))) {
            to++;
        }
        boolean closed = from > 0 && "（(".indexOf(text.charAt(from - 1)) >= 0 && to < text.length();
        if (!closed || "）)".indexOf(text.charAt(to)) < 0 || to + 1 < text.length() && text.charAt(to + 1) != '\n') {
            return false;
        }
        String[] parts = text.substring(from, to).strip().split("[ \\t\\u3000]+");
        int names = parts.length > 1 && isBody(parts[0]) ? 1 : 0;
        return Stream.of(parts).skip(names).allMatch(Credits::isName);
    }

    private static boolean isBody(String part) {
        return BODIES.indexOf(part.charAt(part.length() - 1)) >= 0;
    }

    private static boolean isName(String part) {
        return part.length() <= NAME && SURNAMES.matchAt(part, 0) > 0;
    }

    private static boolean isPart(char c) {
        return Chars.isHan(c) || c == ' ' || c == '\t' || c == '\u3000';
    }
}
