package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 百分之 with Arabic digits, 百分比 for 百分点. */
final class PercentWords implements Watch {

    private static final Rule RULE = Rule.warning("numeral.percent_word", Basis.NUMERALS);
    private static final Pattern PERCENT = Pattern.compile("百分之(\\d{1,4}(?:\\.\\d{1,4})?)%?(?!\\d)");
    private static final Pattern SPOKEN = Pattern.compile("百分之[一二三四五六七八九十百零两点百分之]{1,8}(%)");

    /** 20个%; 5.1个百分点%. */
    private static final Pattern COUNTED = Pattern.compile("个%|个百分点%");

    /** 提高3%个百分点; 上升1.2%个点. */
    private static final Pattern SIGNED = Pattern.compile("%个?(?:百分)?点(?!击|评|位|赞|名|状)");
    /** 合格率99.1个百分点: a share, not a change of one. */
    private static final Pattern SHARE = Pattern.compile(
            "(?:率|比例|占比)(?:仅|只)?(?:为|是|达|达到|控制在|保持在)?\\d{1,3}(?:\\.\\d{1,2})?(?:[-—~～至]\\d{1,3}(?:\\.\\d{1,2})?)?$");
    /** 三成五%. */
    private static final Pattern TENTHS = Pattern.compile("[一二三四五六七八九]成[一二三四五六七八九半]?%");

    private static final int FAR = 24;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "百个%成";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        View view = block.view();
        if (view.at(at) == '%') {
            signed(view, at, notes);
            return;
        }
        if (view.at(at) == '成') {
            Matcher tenths = TENTHS.matcher(view.text()).region(Math.max(0, at - 1), view.length());
            if (at > 0 && tenths.lookingAt()) {
                notes.at(view, at - 1, tenths.end(), "“成”和“%”只用一种，请改。");
            }
            return;
        }
        if (view.at(at) == '个') {
            share(view, at, notes);
            Matcher counted = COUNTED.matcher(view.text()).region(at, view.length());
            boolean behind = at > 0 && Chars.isDigit(view.at(at - 1)) && counted.lookingAt();
            if (behind) {
                String wanted = counted.end() - at == 2 ? "%" : "个百分点";
                notes.at(view, at, counted.end(), "百分数的写法重复，请改为“" + wanted + "”。", wanted);
            }
            return;
        }
        Matcher matcher = PERCENT.matcher(view.text()).region(at, view.length());
        if (matcher.lookingAt()) {
            String wanted = matcher.group(1) + "%";
            notes.at(view, at, matcher.end(), "“百分之”后面用了阿拉伯数字，请写作“" + wanted + "”。", wanted);
            return;
        }
        Matcher spoken = SPOKEN.matcher(view.text()).region(at, view.length());
        if (spoken.lookingAt()) {
            notes.at(view, spoken.start(1), spoken.end(1), "“百分之”和“%”只用一个，请删去百分号。", "");
        } else if (view.text().startsWith("百分比", at)
                && at >= 2
                && view.at(at - 1) == '个'
                && Chars.isDigit(view.at(at - 2))) {
            notes.at(view, at, at + 3, "增减的幅度用“百分点”，请改。", "百分点");
        }
    }

    private static void signed(View view, int at, Notes notes) {
        Matcher signed = SIGNED.matcher(view.text()).region(at, view.length());
        if (at > 0 && Chars.isDigit(view.at(at - 1)) && signed.lookingAt()) {
            notes.at(view, at, signed.end(), "“%”和“百分点”只用一种，请改为“个百分点”。", "个百分点");
        }
    }

    private static void share(View view, int at, Notes notes) {
        boolean points = at > 0 && Chars.isDigit(view.at(at - 1)) && view.text().startsWith("个百分点", at);
        if (points
                && SHARE.matcher(view.text().substring(Math.max(0, at - FAR), at))
                        .find()) {
            notes.at(view, at, at + 4, "比率用“%”，百分点只说增减的幅度，请改。", "%");
        }
    }
}
