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

/** A period whose end comes before its beginning: 2025—2021年, 2024年11月至3月. */
final class ReversedPeriods implements Watch {

    private static final Rule RULE = Rule.warning("numeral.period_reversed", Basis.NONE);
    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d{2})年?[~—–\\-－至到]((?:19|20)\\d{2})年");
    private static final Pattern MONTHS = Pattern.compile("(\\d{1,2})月?[~—–\\-－至到](\\d{1,2})月(?!\\d)");

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
        return "年月~—–-－至到";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        View view = block.view();
        if (at > 0 && ".,-—~第".indexOf(view.at(at - 1)) >= 0) {
            return;
        }
        Matcher years = YEARS.matcher(view.text()).region(at, view.length());
        if (years.lookingAt()) {
            if (Integer.parseInt(years.group(1)) > Integer.parseInt(years.group(2))) {
                notes.at(view, at, years.end(), "起止年份前后颠倒，请核对。");
            }
            return;
        }
        Matcher months = MONTHS.matcher(view.text()).region(at, view.length());
        if (months.lookingAt() && at >= 5 && view.at(at - 1) == '年' && Chars.isDigit(view.at(at - 2))) {
            int from = Integer.parseInt(months.group(1));
            int to = Integer.parseInt(months.group(2));
            if (from > to && to > 0 && from <= 12) {
                notes.at(view, at, months.end(), "起止月份前后颠倒；如果跨年，请写明后一个年份。");
            }
        }
    }
}
