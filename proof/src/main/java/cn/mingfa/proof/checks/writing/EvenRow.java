package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;

/**
 * Three members of one length that begin alike, one mark between them a pause mark and the other not: 再梳理、再细化，再明确;
 * 年初有部署；年中有检查、年底有考核.
 */
final class EvenRow {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 6;
    private static final String ENDS = "，。；”";

    private EvenRow() {}

    /** Whether the mark is the odd one of such a row, which is noted then. */
    static boolean judge(View view, int mark, Notes notes) {
        String text = view.text();
        int length = lengthBefore(text, mark);
        if (length < SHORTEST || length > LONGEST || !isMember(text, mark + 1, length, text.charAt(mark - length))) {
            return false;
        }
        char first = text.charAt(mark - length);
        int before = mark - length - 1;
        int behind = mark + 1 + length;
        boolean last = before >= length
                && text.charAt(before) == '、'
                && lengthBefore(text, before) >= length
                && text.charAt(before - length) == first
                && !isPaused(text, before - length - 1)
                && behind < text.length()
                && ENDS.indexOf(text.charAt(behind)) >= 0
                && !isMember(text, behind + 1, length, first);
        boolean second = !isPaused(text, before)
                && behind < text.length()
                && text.charAt(mark) == '；'
                && text.charAt(behind) == '、'
                && isMember(text, behind + 1, length, first);
        if (last || second) {
            notes.at(view, mark, mark + 1, "并列的词之间用顿号，这里是" + (text.charAt(mark) == '，' ? "逗号" : "分号") + "，请改。", "、");
        }
        return last || second;
    }

    private static boolean isPaused(String text, int at) {
        return at >= 0 && text.charAt(at) == '、';
    }

    private static int lengthBefore(String text, int to) {
        int from = to;
        while (from > 0 && to - from <= LONGEST && Chars.isHan(text.charAt(from - 1))) {
            from--;
        }
        return to - from;
    }

    private static boolean isMember(String text, int from, int length, char first) {
        if (from + length > text.length() || text.charAt(from) != first) {
            return false;
        }
        for (int i = from; i < from + length; i++) {
            if (!Chars.isHan(text.charAt(i))) {
                return false;
            }
        }
        return from + length == text.length() || !Chars.isHan(text.charAt(from + length));
    }
}
