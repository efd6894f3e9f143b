package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;

/**
 * 等 written three times, or twice where a noun follows: 环保等等方面. 等等 may only close a clause. The last 等 may begin a
 * word of its own: 等等待.
 */
final class RepeatedEtcetera implements Watch {

    private static final Rule RULE = Rule.warning("punctuation.etc_twice", Basis.NONE);
    private static final Words OTHER_WORDS = Words.list("deng-words.txt");
    private static final Words KINDS = Words.list("deng-kinds.txt");
    private static final char ETCETERA = '等';

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return String.valueOf(ETCETERA);
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        View view = block.view();
        if (at == 0
                || view.at(at - 1) == ETCETERA
                || !Chars.isHan(view.at(at - 1)) && "》”".indexOf(view.at(at - 1)) < 0) {
            return;
        }
        int to = at + 1;
        while (to < view.length() && view.at(to) == ETCETERA) {
            to++;
        }
        if (to - at > 1 && OTHER_WORDS.matchAt(view.text(), to - 1) > 0) {
            to--;
        }
        if (to - at == 1) {
            again(view, at, notes);
            return;
        }
        boolean goesOn = to < view.length() && Chars.isHan(view.at(to));
        if (to - at > 2 || to - at == 2 && goesOn) {
            String instead = goesOn ? "等" : "等等";
            notes.at(view, at, to, "“等”字重复，请改为“" + instead + "”。", instead);
        }
    }

    /** 会同公安、消防等部门等开展检查: a list closed twice, once before what its members are and once behind it. */
    private static void again(View view, int at, Notes notes) {
        String text = view.text();
        int end = at + 1 + KINDS.matchAt(text, at + 1);
        boolean again = end > at + 1
                && end < text.length()
                && text.charAt(end) == ETCETERA
                && OTHER_WORDS.matchAt(text, end) == 0
                && (end + 1 == text.length() || text.charAt(end + 1) != ETCETERA);
        if (again) {
            notes.at(view, end, end + 1, "前面已经用了“等”，这里的“等”请删去。", "");
        }
    }
}
