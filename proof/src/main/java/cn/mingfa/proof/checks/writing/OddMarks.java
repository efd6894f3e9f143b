package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;

/** Marks of small or half form as other character sets have them: 审理﹑审议｡. */
final class OddMarks {

    static final String ODD = "﹑､﹐｡﹒﹔﹕﹖﹗﹙﹚⋯";
    private static final String PLAIN = "、、，。。；：？！（）";
    private static final char COMMA = '﹐';
    private static final char POINT = '﹒';
    private static final char DOTS = '⋯';

    private OddMarks() {}

    static void judge(View view, int at, Notes notes) {
        char c = view.at(at);
        if (c == DOTS) {
            dots(view, at, notes);
            return;
        }
        boolean inside =
                at > 0 && at + 1 < view.length() && Chars.isDigit(view.at(at - 1)) && Chars.isDigit(view.at(at + 1));
        int odd = ODD.indexOf(c);
        String plain = inside && c == COMMA ? "" : inside && c == POINT ? "." : PLAIN.substring(odd, odd + 1);
        notes.at(view, at, at + 1, "标点“" + c + "”来自别的字符集，请改为通用的写法。", plain);
    }

    private static void dots(View view, int at, Notes notes) {
        if (at > 0 && view.at(at - 1) == DOTS) {
            return;
        }
        int end = at;
        while (end < view.length() && view.at(end) == DOTS) {
            end++;
        }
        notes.at(view, at, end, "省略号应当是六个小圆点“……”，请改。", "……");
    }
}
