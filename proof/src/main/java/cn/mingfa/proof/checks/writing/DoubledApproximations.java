package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.View;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two words of approximation at one number: 约20余件, 近百人左右, 超过30件以上. */
final class DoubledApproximations implements Watch {

    private static final Rule RULE = Rule.hint("numeral.approximation", Basis.NUMERALS);
    private static final Pattern DOUBLE = Pattern.compile(
            "(?:大约|将近|约|近)\\d[\\d,.]{0,12}[万亿]?[余多]|(?:大约|将近|超过|不少于|不低于|至少|约|近|超)\\d[\\d,.]{0,12}[万亿]?[余多]?[\\u4e00-\\u9fff%]{1,3}?(?:左右|以上|上下)");
    private static final String LAST_OF_WORD = "约近过于少超";
    private static final int LONGEST_WORD = 3;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "0123456789";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        View view = block.view();
        if (at == 0 || LAST_OF_WORD.indexOf(view.at(at - 1)) < 0) {
            return;
        }
        Matcher matcher = DOUBLE.matcher(view.text());
        for (int from = Math.max(0, at - LONGEST_WORD); from < at; from++) {
            if (matcher.region(from, view.length()).lookingAt() && matcher.end() > at) {
                notes.at(view, matcher.start(), matcher.end(), "约数的说法重复，请只留一种。");
                return;
            }
        }
    }
}
