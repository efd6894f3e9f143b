package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.narrative.Sentences;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.View;

/** Items parted by semicolons of which one holds a full stop: then no item may end in a semicolon. */
final class StopsInItems implements Check {

    private static final Rule RULE = Rule.hint("punctuation.semicolon", Basis.PUNCTUATION);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.body()) {
            View view = block.view();
            int from = -1;
            int at = view.text().indexOf('是');
            for (; at > 0; at = view.text().indexOf('是', at + 1)) {
                int marker = at >= 2 && Sentences.marker(view.text(), at - 2) == 3 ? at - 2 : at - 1;
                if (Sentences.marker(view.text(), marker) == 0) {
                    continue;
                }
                if (from >= 0) {
                    item(view, from, marker, notes);
                }
                from = at + 1;
            }
        }
    }

    private static void item(View view, int from, int to, Notes notes) {
        if (to > from && view.at(to - 1) == '；' && view.text().indexOf('。', from, to) >= 0) {
            notes.at(view, to - 1, to, "这一项里已经有句号，项末不能再用分号，请改为句号。", "。");
        }
    }
}
