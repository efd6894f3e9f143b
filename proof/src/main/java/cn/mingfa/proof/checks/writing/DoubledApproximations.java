package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two words of approximation at one number, 约20余件, 近百人左右, 超过30件以上, and 余 behind a number that is not round, 6余次. */
final class DoubledApproximations implements Watch {

    private static final Rule RULE = Rule.warning("numeral.approximation", Basis.NUMERALS);
    private static final Pattern DOUBLE = Pattern.compile(
            "(?:大约|将近|超过|不少于|不低于|至少|约|近|超|逾)[有为在达]?\\d[\\d,.]{0,12}[万亿]?[余多]|(?:大约|将近|超过|不少于|不低于|至少|约|近|超|逾)[有为在达]?\\d[\\d,.]{0,12}[万亿]?[余多]?[\\u4e00-\\u9fff%]{0,3}?(?:左右|以上|上下)");
    private static final Pattern BOUNDED =
            Pattern.compile("\\d[万亿]?余[\\u4e00-\\u9fff]{1,2}(?:以上|左右|上下)(?![\\u4e00-\\u9fff&&[^的。]])");
    /** 1500人次以上左右. */
    private static final Pattern TWICE = Pattern.compile("\\d[万亿]?[\\u4e00-\\u9fff%]{1,2}(?:以上左右|以下左右|左右以上|以上余|以上上下)");

    private static final String LAST_OF_WORD = "约近过于少超逾有为在达";
    private static final int LONGEST_WORD = 4;
    private static final String COUNTED = "件个次场份名人期条户项起宗处家";
    private static final int LONGEST_NUMBER = 20;
    private static final char MORE = '余';
    /** What makes a word or a name of 余 before it. */
    private static final String NAMES = "额下杭姚江热料";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "0123456789余";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        View view = block.view();
        if (view.at(at) == MORE) {
            boolean scaled = at > 1 && "万亿".indexOf(view.at(at - 1)) >= 0 && Chars.isDigit(view.at(at - 2));
            if (scaled) {
                isBounded(view, at - 2, notes);
            }
            numeral(view, at, notes);
            if (at > 0 && Chars.isDigit(view.at(at - 1)) && !isBounded(view, at - 1, notes) && isExact(view, at - 1)) {
                exact(view, at - 1, notes);
            }
            return;
        }
        int last = at;
        while (last + 1 < view.length()
                && last - at < LONGEST_NUMBER
                && (Chars.isDigit(view.at(last + 1)) || ",.".indexOf(view.at(last + 1)) >= 0)) {
            last++;
        }
        Matcher twice = TWICE.matcher(view.text()).region(last, view.length());
        if (twice.lookingAt()) {
            notes.at(view, at, twice.end(), "约数的说法重复，请只留一种。");
            return;
        }
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

    /** 9600余份以上: told once by 余 and once behind the unit. */
    private static boolean isBounded(View view, int at, Notes notes) {
        Matcher matcher = BOUNDED.matcher(view.text()).region(at, view.length());
        boolean bounded = matcher.lookingAt();
        if (bounded) {
            notes.at(view, at, matcher.end(), "约数的说法重复，请只留一种。");
        }
        return bounded;
    }

    /** Whether the number ends in another digit than 0, and 余 behind it is the word for more. */
    private static boolean isExact(View view, int at) {
        boolean unit = at + 2 < view.length() && Chars.isHan(view.at(at + 2)) && NAMES.indexOf(view.at(at + 2)) < 0;
        return view.at(at) != '0' && unit;
    }

    /** 6余次, 1035余人: what is more than a round number. */
    private static void exact(View view, int at, Notes notes) {
        int from = at;
        while (from > 0
                && at - from < LONGEST_NUMBER
                && (Chars.isDigit(view.at(from - 1)) || ",.".indexOf(view.at(from - 1)) >= 0)) {
            from--;
        }
        boolean fraction = view.text().substring(from, at).indexOf('.') >= 0;
        if (!fraction) {
            notes.span(
                    from == at ? Severity.WARNING : Severity.HINT,
                    view.start(from),
                    view.end(at + 2),
                    "“余”用在整十、整百的数后面。有准数就不用“余”，没有就写整数加“余”，请改。",
                    Optional.empty());
        }
    }

    /** 十二余件: the same in numerals. */
    private static void numeral(View view, int at, Notes notes) {
        boolean twice = at > 1
                && "十百千".indexOf(view.at(at - 1)) >= 0
                && at + 1 < view.length()
                && "余多".indexOf(view.at(at + 1)) >= 0;
        if (twice) {
            notes.at(view, at, at + 2, "约数的说法重复，请只留一种。", "余");
            return;
        }
        boolean exact = at > 1
                && "一二三四五六七八九".indexOf(view.at(at - 1)) >= 0
                && "十百千".indexOf(view.at(at - 2)) >= 0
                && at + 1 < view.length()
                && COUNTED.indexOf(view.at(at + 1)) >= 0;
        if (exact) {
            notes.at(view, at - 2, at + 1, "“余”用在整十、整百的数后面。有准数就不用“余”，没有就写整数加“余”，请改。");
        }
    }
}
