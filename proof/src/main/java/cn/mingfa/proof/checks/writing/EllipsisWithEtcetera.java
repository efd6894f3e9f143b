package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;

/** …… and 等 together: both say that there is more. */
final class EllipsisWithEtcetera implements Watch {

    private static final Rule RULE = Rule.warning("punctuation.ellipsis_etc", Basis.PUNCTUATION);
    private static final int LONGEST = 4;
    private static final Words OTHER_WORDS = Words.list("deng-words.txt");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "等";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        View view = block.view();
        int first = back(view, at, '等');
        int from = back(view, first, '…');
        int to = at + 1;
        while (to < view.length() && to - at < LONGEST && view.at(to) == '…') {
            to++;
        }
        boolean word = OTHER_WORDS.matchAt(view.text(), at) > 0;
        if (!word && (first - from == 2 || to - at - 1 == 2)) {
            notes.at(view, from, to, "省略号和“等”只用一个，请删去省略号。", "等");
        }
    }

    private static int back(View view, int at, char c) {
        int from = at;
        while (from > 0 && at - from < LONGEST && view.at(from - 1) == c) {
            from--;
        }
        return from;
    }
}
