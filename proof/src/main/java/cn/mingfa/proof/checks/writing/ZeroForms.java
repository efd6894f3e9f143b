package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.View;

/** 〇 in a number that is spoken with its places: 二百〇五. */
final class ZeroForms implements Watch {

    private static final Rule RULE = Rule.warning("numeral.zero_form", Basis.NUMERALS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "〇";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        View view = block.view();
        boolean counted = at > 0 && "百千万亿".indexOf(view.at(at - 1)) >= 0 && at + 1 < view.length();
        if (counted && "一二三四五六七八九".indexOf(view.at(at + 1)) >= 0) {
            notes.at(view, at, at + 1, "带“百”“千”的汉字数里的零写作“零”，“〇”只用于编号和年份，请改。", "零");
        }
    }
}
