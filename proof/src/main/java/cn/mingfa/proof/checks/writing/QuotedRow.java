package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;
import java.util.ArrayList;
import java.util.List;

/** The one comma in a quoted row of members of one length that pause marks part: “党委领导，政府负责、部门协同、群众参与”. */
final class QuotedRow {

    private static final int FEWEST = 3;
    private static final int LONGEST = 60;

    private QuotedRow() {}

    /** Whether the comma stands in such a row and does not part it in halves; it is noted then. */
    static boolean judge(View view, int comma, Notes notes) {
        String text = view.text();
        int open = Chars.last(text, '“', comma - LONGEST, comma);
        int close = open < 0 ? -1 : text.indexOf('”', comma, Math.min(text.length(), comma + LONGEST + 1));
        if (close < 0) {
            return false;
        }
        List<Integer> marks = marks(text, open, close);
        int members = marks.size() - 1;
        int before = marks.indexOf(comma);
        boolean row = members > FEWEST && before > 0 && 2 * before != members;
        for (int i = 1; row && i < marks.size(); i++) {
            int mark = marks.get(i);
            row = mark - marks.get(i - 1) == marks.get(1) - open
                    && (mark == close || mark == comma || text.charAt(mark) == '、');
        }
        if (row) {
            PauseBetweenItems.comma(view, comma, notes);
        }
        return row;
    }

    /** The quotes and the marks between them. */
    private static List<Integer> marks(String text, int open, int close) {
        var marks = new ArrayList<Integer>();
        marks.add(open);
        for (int i = open + 1; i < close; i++) {
            if (!Chars.isHan(text.charAt(i))) {
                marks.add(i);
            }
        }
        marks.add(close);
        return marks;
    }
}
