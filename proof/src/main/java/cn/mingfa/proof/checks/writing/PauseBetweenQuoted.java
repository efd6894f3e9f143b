package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.View;

/** 、 between neighbouring titles or quotes: the standard says it is usually left out. */
final class PauseBetweenQuoted implements Watch {

    private static final Rule RULE = Rule.hint("punctuation.pause_between_quoted", Basis.PUNCTUATION);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "、";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        View view = block.view();
        if (at == 0 || at + 1 >= view.length()) {
            return;
        }
        boolean titles = view.at(at - 1) == '》' && view.at(at + 1) == '《';
        boolean quotes = view.at(at - 1) == '”' && view.at(at + 1) == '“';
        if (titles || quotes) {
            notes.at(view, at, at + 1, "相邻的书名号或引号之间通常不用顿号，可以删去。", "");
        }
    }
}
