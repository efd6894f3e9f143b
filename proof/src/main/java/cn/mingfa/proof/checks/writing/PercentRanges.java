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

/** A range of per cents whose first value lacks its sign: 5～8%. */
final class PercentRanges implements Watch {

    private static final Rule RULE = Rule.warning("numeral.percent_range", Basis.NUMERALS);
    private static final Pattern RANGE =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})?)[~—–\\-－至到]\\d{1,3}(?:\\.\\d{1,3})?%");

    /** 由90提高到96%: the value before lacks its sign. */
    private static final Pattern GROWN = Pattern.compile(
            "(?<=[由从])(\\d{1,3}(?:\\.\\d{1,3})?)(?:(?:提高|上升|提升|增长|增加|下降|降低|扩大|下滑|降|升)(?:到|至)|增至|升至|降至)\\d{1,3}(?:\\.\\d{1,3})?%");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "0123456789";
    }

    @Override
    public String behindDigits() {
        return "~—–-－至到.提上增下降扩升";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        View view = block.view();
        boolean inside = at > 0 && ".,年-—~".indexOf(view.at(at - 1)) >= 0;
        Matcher matcher = RANGE.matcher(view.text()).region(at, view.length());
        Matcher grown = GROWN.matcher(view.text()).region(at, view.length()).useTransparentBounds(true);
        if (grown.lookingAt()) {
            notes.at(view, at, grown.end(1), "后一个数是百分数，前一个数也要带百分号，请补上。", grown.group(1) + "%");
            return;
        }
        if (!inside && matcher.lookingAt()) {
            int middle = matcher.end(1);
            notes.at(view, at, middle, "百分数的范围，前一个数也要带百分号，请写作“" + matcher.group(1) + "%”。", matcher.group(1) + "%");
        }
    }
}
