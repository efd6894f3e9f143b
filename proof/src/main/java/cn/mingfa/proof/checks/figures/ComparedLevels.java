package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A level set against that of another year, with the change in percent right behind: 完成15.39亿元，比上年决算数14.94亿元增长3.0%. The
 * tolerance is one unit of the last digit printed and what rounding of the levels may do.
 */
final class ComparedLevels {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern AGAINST = Pattern.compile(
            "[，（](?:比|较|同比)(?:上年|去年|上一年|上年度|(?:19|20)\\d{2}年)(?:同期|全年)?的?[\\u4e00-\\u9fff&&[^增减多少升降]]{0,6}");

    private static final Pattern MORE = Pattern.compile("(?:，)?(?:增长|增加|上升|提高|提升)(?:了)?");
    private static final Pattern LESS = Pattern.compile("(?:，)?(?:下降|减少|降低)(?:了)?");

    /** 204件，同比下降15.7%（2024年为242件）: the change first, the level it is told of in brackets. */
    private static final Pattern CHANGED = Pattern.compile("，(?:同比|比上年|较上年|比去年|较去年)(?:同期)?(增长|增加|上升|下降|减少|降低)(?:了)?");

    private static final Pattern BRACKETED =
            Pattern.compile("（(?:上年|去年|上一年|(?:19|20)\\d{2}年)(?:同期|全年)?(?:[\\u4e00-\\u9fff]{0,6})(?:为|是|有|共)?");

    private ComparedLevels() {}

    /** The same with the level of the year before behind the change. */
    static void behind(Dossier dossier, Fact now, Fact rate, Fact then, Notes notes) {
        boolean told = areComparable(now, then, rate)
                && Told.inOneSentence(dossier, now, then)
                && BRACKETED.matcher(Told.between(dossier, rate, then)).matches();
        Matcher changed = CHANGED.matcher(told ? Told.between(dossier, now, rate) : "");
        if (changed.matches()) {
            compare(now, then, rate, "增上".indexOf(changed.group(1).charAt(0)) >= 0, notes);
        }
    }

    static void judge(Dossier dossier, Fact now, Fact then, Fact rate, Notes notes) {
        boolean told = areComparable(now, then, rate)
                && Told.inOneSentence(dossier, now, rate)
                && AGAINST.matcher(Told.between(dossier, now, then)).matches();
        if (!told) {
            return;
        }
        String change = Told.between(dossier, then, rate);
        boolean more = MORE.matcher(change).matches();
        if (more || LESS.matcher(change).matches()) {
            compare(now, then, rate, more, notes);
        }
    }

    /** Whether two levels are of one kind and the rate may tell how the one became the other. */
    private static boolean areComparable(Fact now, Fact then, Fact rate) {
        return isLevel(now)
                && isLevel(then)
                && now.unit().equals(then.unit())
                && now.scale() == then.scale()
                && then.value().signum() > 0
                && rate.unit().equals("%")
                && rate.qualifier() == Fact.Qualifier.EXACT;
    }

    private static void compare(Fact now, Fact then, Fact rate, boolean more, Notes notes) {
        Percent real = Percent.of(now.value().subtract(then.value()), then.value(), rate);
        BigDecimal said = more ? rate.value().abs() : rate.value().abs().negate();
        BigDecimal blur = now.scale() == 1
                ? BigDecimal.ZERO
                : Agreement.unit(now)
                        .add(Agreement.unit(then))
                        .multiply(HUNDRED)
                        .divide(then.value(), 4, RoundingMode.HALF_UP);
        if (real.misses(said, blur)) {
            String turn = real.value().signum() < 0 ? "下降" : "增长";
            notes.at(
                    rate.start(),
                    rate.end(),
                    "从" + then.quote() + "到" + now.quote() + "，应当是" + turn + real.shown() + "，请核对。");
        }
    }

    private static boolean isLevel(Fact fact) {
        return Told.isExactCount(fact)
                || fact.kind() == Fact.Kind.AMOUNT && !fact.verbal() && fact.qualifier() == Fact.Qualifier.EXACT;
    }
}
