package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;

/** Two colons in one sentence: the standard advises against one inside the reach of another. */
final class ColonsTwice implements Check {

    private static final Rule RULE = Rule.hint("punctuation.colon_twice", Basis.PUNCTUATION);

    private static final Words LABELS = Words.list("contact-labels.txt");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.body()) {
            View view = block.view();
            int first = -1;
            int depth = 0;
            for (int at = 0; at < view.length(); at++) {
                char c = view.at(at);
                if (c >= '\u4e00' && c <= '\u9fff') {
                    continue;
                }
                if ("“（《".indexOf(c) >= 0) {
                    depth++;
                } else if ("”）》".indexOf(c) >= 0) {
                    depth = Math.max(0, depth - 1);
                } else if ("。！？；".indexOf(c) >= 0) {
                    first = -1;
                } else if (c == '：' && depth == 0 && !isClock(view, at) && !isLabel(view, at)) {
                    if (first >= 0 && at - first > 1) {
                        notes.at(view, at, at + 1, "同一句话里用了两个冒号，一般不套用，请考虑改写或断成两句。");
                    }
                    first = at;
                }
            }
        }
    }

    /** Behind what is written beside an address or a telephone number: 地址：…，电话：…. */
    private static boolean isLabel(View view, int at) {
        return LABELS.endAt(view.text(), at);
    }

    /** Between the hours and the minutes of a time: 7：00—9：00. */
    private static boolean isClock(View view, int at) {
        return at > 0 && at + 1 < view.length() && Chars.isDigit(view.at(at - 1)) && Chars.isDigit(view.at(at + 1));
    }
}
