package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Marks;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another mark where the decimal point of a rate or of so many 万 belongs: 办结率99，8%, 1，6万人次, 99..6%. */
final class DecimalPoints implements Watch {

    private static final Rule RULE = Rule.warning("numeral.decimal_point", Basis.NUMERALS);
    private static final Pattern WRONG = Pattern.compile(
            "(?<=[率达至到为近约长降升高低涨落比])\\d{1,3}(，|,|。|：|\\.{2,3}|…|·) ?\\d{1,2}(?=%)"
                    + "|(?<=[\\u4e00-\\u9fff&&[^第前列居]])\\d{1,3}(,|，(?=\\d个工作日|\\d{1,2}亿元)|。(?=\\d{1,2}[分亿])|\\.{2,3})\\d{1,2}(?=[万亿]?(?:元|个工作日|小时|分(?!之)|吨|秒|公里|公顷|平方|倍|千米|米|亩)|[万亿]|个百分点)"
                    + "|(?<=[\\u4e00-\\u9fff&&[^第前列居]])\\d{1,3}(，|。|\\.{2,3}|…|·|、(?=\\d(?!\\d)))\\d{1,2}(?=万(?:余|多)?(?:人|件|份|元|条|册|户|次|平|亩|字|张|辆|吨|米|公|场|株|棵|只|头|立|千))");

    /** What stands behind the wrong mark, if that has no more stops. */
    private static final Marks BEHIND = new Marks("0123456789 .");

    /** 14.8.3万元: two points in one number. */
    private static final Pattern TWICE = Pattern.compile("\\d{1,6}\\.\\d{1,4}\\.\\d{1,4}(?=[万亿]|元|%|公里|米|吨|亩|平方|公顷)");

    /** 1361.元: a point and nothing behind it. */
    private static final Pattern NOTHING =
            Pattern.compile("(\\d{1,8}(?:\\.\\d{1,4})?)\\.(?=[万亿]?(?:元|件|人次|份|%|公里|平方|吨|亩))");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "，,。：.…·、";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = block.text();
        int from = at;
        while (from > 0 && text.charAt(from - 1) >= '0' && text.charAt(from - 1) <= '9') {
            from--;
        }
        if (from == at) {
            return;
        }
        if (text.charAt(at) == '.' && from > 0 && Chars.isHan(text.charAt(from - 1)) && points(block, from, notes)) {
            return;
        }
        if (at + 1 == text.length() || !BEHIND.holds(text.charAt(at + 1))) {
            return;
        }
        Matcher matcher = WRONG.matcher(text).region(from, text.length()).useTransparentBounds(true);
        if (matcher.lookingAt()) {
            int group = matcher.start(1) >= 0 ? 1 : matcher.start(2) >= 0 ? 2 : 3;
            String digits = text.substring(from, matcher.start(group));
            String rest = text.substring(matcher.end(group), matcher.end()).strip();
            notes.at(
                    block.view(),
                    from,
                    matcher.end(),
                    "小数点错成了别的标点，应当写作“" + digits + "." + rest + "”，请核对。",
                    digits + "." + rest);
        }
    }

    /** Whether a number from the position has a point too many, which is noted then. */
    private static boolean points(Block block, int from, Notes notes) {
        String text = block.text();
        Matcher twice = TWICE.matcher(text).region(from, text.length());
        Matcher nothing = NOTHING.matcher(text).region(from, text.length()).useTransparentBounds(true);
        if (twice.lookingAt()) {
            notes.at(block.view(), from, twice.end(), "一个数里有两个小数点，请核对。");
        } else if (nothing.lookingAt()) {
            notes.at(block.view(), from, nothing.end(), "小数点后面没有数字，请核对后删去。", nothing.group(1));
        } else {
            return false;
        }
        return true;
    }
}
