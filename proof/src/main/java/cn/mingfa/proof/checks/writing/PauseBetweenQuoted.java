package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.View;

/** 、 between neighbouring titles or quotes: the standard says it is usually left out. */
final class PauseBetweenQuoted implements Check {

    private static final Rule RULE = Rule.hint("punctuation.pause_between_quoted", Basis.PUNCTUATION);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.prose()) {
            View view = block.view();
            for (int i = 1; i + 1 < view.length(); i++) {
                boolean titles = view.at(i - 1) == '》' && view.at(i + 1) == '《';
                boolean quotes = view.at(i - 1) == '”' && view.at(i + 1) == '“';
                if (view.at(i) == '、' && (titles || quotes)) {
                    notes.at(view, i, i + 1, "相邻的书名号或引号之间通常不用顿号，可以删去。", "");
                }
            }
        }
    }
}
