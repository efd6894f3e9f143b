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

/** Arabic and Chinese digits in one number: 3千人, 二十3件, 3万5千. */
final class MixedNumerals implements Watch {

    private static final Rule RULE = Rule.warning("numeral.mixed", Basis.NUMERALS);
    private static final Pattern BEGINS_ARABIC = Pattern.compile(
            "\\d[\\d,.]{0,12}(?:[万亿]?[余多]?[十百千](?=[万亿余多]?[件人次份个名户条项场起家元位张期篇处亩对支台辆只间套幅所座册宗批吨株头节课])|[十百千]万(?![瓦卡])"
                    + "|[万亿]\\d[千百](?=[余多]?[件人次份个名户条项场起家元位]))");
    /** What stands behind the digits of all of these. */
    private static final String GOES_ON = ",.万亿余多十百千";

    private static final String NUMERALS = "一二三四五六七八九十百千万零余壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String PER_CENT = "百分之";
    private static final String DAYS = "天日";
    private static final int LONGEST = 3;
    private static final String UNITS = "件人次份个名户条项场起家元位张期篇处亩对支台辆只间套幅所座册宗批吨株头节课余多%";

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
        int end = at;
        while (end < view.length() && Chars.isDigit(view.at(end))) {
            end++;
        }
        if (end < view.length() && GOES_ON.indexOf(view.at(end)) >= 0) {
            Matcher matcher =
                    BEGINS_ARABIC.matcher(view.text()).region(at, view.length()).useTransparentBounds(true);
            if (matcher.lookingAt()) {
                notes.at(view, matcher.start(), matcher.end(), "阿拉伯数字只与“万”“亿”连用，不与“十”“百”“千”连用，请改成一种写法。");
                return;
            }
        }
        int from = at;
        while (from > 0 && NUMERALS.indexOf(view.at(from - 1)) >= 0) {
            from--;
        }
        if (isSpoken(view, at, end, notes) || isPerCent(view, from, at, end, notes)) {
            return;
        }
        boolean zero = from == at - 1
                && end == at + 1
                && view.at(at) == '0'
                && "一二三四五六七八九".indexOf(view.at(from)) >= 0
                && end < view.length()
                && (DAYS.indexOf(view.at(end)) >= 0 || UNITS.indexOf(view.at(end)) >= 0);
        if (zero) {
            notes.at(view, from, end, "一个数里混用了汉字和阿拉伯数字，请改成一种写法。");
            return;
        }
        boolean number = from < at
                && end - at <= LONGEST
                && "十百千零余拾佰仟".indexOf(view.at(at - 1)) >= 0
                && (view.at(at - 1) != '余' && view.at(at - 1) != '零' || at - from > 1);
        boolean unit = end < view.length() && UNITS.indexOf(view.at(end)) >= 0;
        if (number && unit) {
            notes.at(view, from, end, "一个数里混用了汉字和阿拉伯数字，请改成一种写法。");
        }
    }

    /** 1点2万人次: the point spoken. */
    private static boolean isSpoken(View view, int at, int end, Notes notes) {
        boolean spoken = end + 2 < view.length()
                && view.at(end) == '点'
                && Chars.isDigit(view.at(end + 1))
                && "万亿倍".indexOf(view.at(end + 2)) >= 0;
        if (spoken) {
            notes.at(view, at, end + 2, "小数点写成了汉字，请改。", view.text().substring(at, end) + "." + view.at(end + 1));
        }
        return spoken;
    }

    /** 百分之八5. */
    private static boolean isPerCent(View view, int from, int at, int end, Notes notes) {
        boolean mixed =
                from < at && from >= PER_CENT.length() && view.text().startsWith(PER_CENT, from - PER_CENT.length());
        if (mixed) {
            notes.at(view, from - PER_CENT.length(), end, "一个数里混用了汉字和阿拉伯数字，请改成一种写法。");
        }
        return mixed;
    }
}
