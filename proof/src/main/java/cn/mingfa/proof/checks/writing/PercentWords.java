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
    private static final Pattern SPOKEN = Pattern.compile("百分之[一二三四五六七八九十百零两]{1,5}(%)");

    /** 20个%; 5.1个百分点%. */
    private static final Pattern COUNTED = Pattern.compile("个%|个百分点%");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "百个";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        View view = block.view();
        if (view.at(at) == '个') {
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
}
