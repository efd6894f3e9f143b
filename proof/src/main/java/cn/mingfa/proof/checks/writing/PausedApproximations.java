package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;

/** 、 between the two numerals of an approximate number: 三、四天, 3、4天. */
final class PausedApproximations implements Watch {

    private static final Rule RULE = Rule.warning("numeral.approximation_pause", Basis.NUMERALS);
    private static final String DIGITS = "一二三四五六七八九";
    private static final String UNITS = "天个岁趟里倍名位家户件次场份篇年千百万成块公间项种";

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
        if (at == 0 || at + 2 >= view.length() || UNITS.indexOf(view.at(at + 2)) < 0) {
            return;
        }
        int first = view.at(at - 1) == '两' ? 2 : value(view.at(at - 1));
        int second = value(view.at(at + 1));
        if (view.at(at + 2) == '年' && at + 3 < view.length() && "级制度".indexOf(view.at(at + 3)) >= 0
                || view.at(at + 2) == '年' && Chars.isDigit(view.at(at + 1))) {
            return;
        }
        boolean alone = at < 2 || "第百千、0123456789.一二三四五六七八九".indexOf(view.at(at - 2)) < 0;
        boolean counted = at >= 4 && Chars.isHan(view.at(at - 4)) && "第、一二三四五六七八九十百".indexOf(view.at(at - 4)) < 0;
        boolean ordinal = !counted && at >= 3 && view.at(at - 2) == '十' && "第二三四五六七八九".indexOf(view.at(at - 3)) >= 0;
        if (first > 0 && second == first + 1 && alone && !ordinal) {
            String said = view.at(at - 1) == '两' ? "两" : DIGITS.substring(first - 1, first);
            String wanted = said + DIGITS.substring(second - 1, second);
            notes.at(view, at - 1, at + 2, "相邻的两个数字表示概数，中间不用顿号，请写作“" + wanted + "”。", wanted);
        }
    }

    private static int value(char c) {
        return Chars.isDigit(c) ? c - '0' : DIGITS.indexOf(c) + 1;
    }
}
