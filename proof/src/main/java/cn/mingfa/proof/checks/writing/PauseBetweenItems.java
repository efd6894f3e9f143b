package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.View;

/** 、 between items that begin with 一是, 二是: they are clauses, not words. */
final class PauseBetweenItems implements Watch {

    private static final Rule RULE = Rule.warning("punctuation.pause_between_items", Basis.PUNCTUATION);
    private static final int FAR = 300;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "是";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        View view = block.view();
        boolean item = at >= 2
                && view.at(at - 2) == '、'
                && Numbering.chinese(view.text().substring(at - 1, at)) > 1
                && view.text().substring(Math.max(0, at - FAR), at).contains("一是");
        if (item && at >= 3 && "，、；。".indexOf(view.at(at - 3)) < 0) {
            notes.at(view, at - 2, at - 1, "分项之间是分句，不用顿号，请改为分号。", "；");
        }
    }
}
