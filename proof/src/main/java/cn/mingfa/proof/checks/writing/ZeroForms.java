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
import java.util.List;

/** 〇 in a number that is spoken with its places: 二百〇五, or that counts: 二〇五件; 二 where 两 is said: 二个工作日. */
final class ZeroForms implements Watch {

    private static final Rule RULE = Rule.warning("numeral.zero_form", Basis.NUMERALS);

    private static final Words MEASURED = Words.of(
            List.of("个工作日", "个月", "个方面", "个村", "个部门", "个单位", "个问题", "件案", "件事", "名干部", "名工作", "名专", "家企", "家单", "份报告"));
    private static final String DIGITS = "一二三四五六七八九";
    private static final String UNITS = "件个次份名人场篇户家宗起项条";
    /** Behind these it is part of a greater number, or an order. */
    private static final String BEFORE = "第十百千万一二三四五六七八九〇零、其之";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "〇二零";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        View view = block.view();
        if (view.at(at) == '零') {
            ten(view, at, notes);
            return;
        }
        if (view.at(at) == '二') {
            two(view, at, notes);
            return;
        }
        boolean counted = at > 0 && "百千万亿".indexOf(view.at(at - 1)) >= 0 && at + 1 < view.length();
        if (counted && DIGITS.indexOf(view.at(at + 1)) >= 0) {
            notes.at(view, at, at + 1, "带“百”“千”的汉字数里的零写作“零”，“〇”只用于编号和年份，请改。", "零");
        } else if (counts(view, at)) {
            notes.at(
                    view,
                    at - 1,
                    at + 2,
                    "计数的汉字数要写出位数，请写作“" + view.at(at - 1) + "百零" + view.at(at + 1) + "”，或者用阿拉伯数字。");
        }
    }

    /** Three digits with a unit behind: 二〇五件, but not 二〇二五年 or 二〇三室. */
    private static boolean counts(View view, int at) {
        return at > 0
                && at + 2 < view.length()
                && DIGITS.indexOf(view.at(at - 1)) >= 0
                && DIGITS.indexOf(view.at(at + 1)) >= 0
                && UNITS.indexOf(view.at(at + 2)) >= 0
                && (at < 2 || DIGITS.indexOf(view.at(at - 2)) < 0);
    }

    private static void two(View view, int at, Notes notes) {
        boolean counted = MEASURED.matchAt(view.text(), at + 1) > 0
                && (at == 0 || BEFORE.indexOf(view.at(at - 1)) < 0 && !Chars.isDigit(view.at(at - 1)));
        if (counted) {
            notes.at(view, at, at + 1, "量词前面的二写作“两”或者阿拉伯数字，请改。", "两");
        }
    }

    /** 二十零四: no zero behind the tens. */
    private static void ten(View view, int at, Notes notes) {
        boolean behindTen =
                at > 0 && view.at(at - 1) == '十' && at + 1 < view.length() && DIGITS.indexOf(view.at(at + 1)) >= 0;
        if (behindTen) {
            notes.at(view, at, at + 1, "“十”后面的个位前不用“零”，请删去。", "");
        }
    }
}
