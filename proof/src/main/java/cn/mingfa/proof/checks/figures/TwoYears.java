package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A level, that of another year and the changes told between them, in any order: 受理66件，上年同期为60件，同比增长10%; 处罚37件，较上年的45件减少8件;
 * 办证320件，比上年减少16件，上年为336件. The tolerance is one unit of the last digit printed and what rounding of the levels may do.
 */
final class TwoYears {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String YEAR = "(?:上年|去年|上一年|上年度|前一年|(?:19|20)\\d{2}年)(?:度)?";
    private static final Pattern THEN = Pattern.compile(
            "[，（](?:而)?(?:(?:比|较|同比)(?:于)?)?" + YEAR + "(?:同期|全年)?(?:的)?([\\u4e00-\\u9fff&&[^增减多少升降]]{0,8})");
    private static final Pattern CHANGE =
            Pattern.compile("）?[，（]?(?:同比|(?:比|较)(?:上年|去年|上一年|上年度|前一年)(?:同期)?|与(?:上年|去年)(?:同期)?相比，?)?"
                    + "(?:(增长|增加|增多|上升|提高|提升|增幅|上涨|多)|(下降|减少|降低|降幅|下滑|回落|压减|少))"
                    + "(?:了|达|为)?(?:[\\u4e00-\\u9fff]{0,4})");
    private static final String LINKS = "为是有共仅只达";
    private static final String POINTS = "百分点";

    private record Change(Fact fact, boolean more) {}

    private TwoYears() {}

    static void run(Dossier dossier, Notes notes) {
        for (List<Fact> sentence : Told.sentences(dossier)) {
            for (int i = 1; i < sentence.size(); i++) {
                Fact then = sentence.get(i);
                Matcher led = THEN.matcher(Told.between(dossier, sentence.get(i - 1), then));
                if (isLevel(then) && led.matches()) {
                    judge(dossier, sentence, i, led.group(1), notes);
                }
            }
        }
    }

    private static void judge(Dossier dossier, List<Fact> sentence, int at, String noun, Notes notes) {
        Fact then = sentence.get(at);
        var changes = new ArrayList<Change>();
        int before = at - 1;
        for (; before > 0 && read(dossier, sentence, before, then, changes); before--) {}
        Fact now = Wholes.of(dossier, sentence.get(before));
        for (int i = at + 1; i < sentence.size() && read(dossier, sentence, i, then, changes); i++) {}
        boolean comparable = isLevel(now)
                && now.unit().equals(then.unit())
                && now.scale() == then.scale()
                && then.value().signum() > 0
                && shares(noun, Told.head(dossier, now));
        for (Change change : comparable ? changes : List.<Change>of()) {
            if (change.fact().unit().equals("%")) {
                rate(now, then, change, notes);
            } else {
                difference(now, then, change, notes);
            }
        }
    }

    /** Whether a figure tells a change of the level; noted if so. */
    private static boolean read(Dossier dossier, List<Fact> sentence, int at, Fact level, List<Change> changes) {
        Fact fact = sentence.get(at);
        boolean rates = level.unit().equals("%");
        boolean fits = fact.qualifier() == Fact.Qualifier.EXACT
                && (rates
                        ? fact.unit().endsWith(POINTS)
                        : fact.unit().equals("%") || fact.unit().equals(level.unit()) && fact.scale() == level.scale());
        Matcher led = CHANGE.matcher(fits ? Told.between(dossier, sentence.get(at - 1), fact) : "-");
        if (led.matches()) {
            changes.add(new Change(fact, led.group(1) != null));
        }
        return led.hasMatch();
    }

    /** Whether what the other level is of, where that is told, may be what the first is of. */
    private static boolean shares(String noun, String head) {
        String bare = noun;
        while (!bare.isEmpty() && LINKS.indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(0, bare.length() - 1);
        }
        if (bare.length() < 2 || bare.endsWith("数") || bare.endsWith("同期")) {
            return true;
        }
        for (int i = 0; i + 2 <= bare.length(); i++) {
            if (head.contains(bare.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }

    private static void rate(Fact now, Fact then, Change change, Notes notes) {
        Percent real = Percent.of(now.value().subtract(then.value()), then.value(), change.fact());
        BigDecimal size = change.fact().value().abs();
        BigDecimal blur = now.scale() == 1
                ? BigDecimal.ZERO
                : Agreement.unit(now)
                        .add(Agreement.unit(then))
                        .multiply(HUNDRED)
                        .divide(then.value(), 4, RoundingMode.HALF_UP);
        if (real.misses(change.more() ? size : size.negate(), blur)) {
            String turn = real.value().signum() < 0 ? "下降" : "增长";
            notes.at(
                    change.fact().start(),
                    change.fact().end(),
                    "从" + then.quote() + "到" + now.quote() + "，应当是" + turn + real.shown() + "，请核对。");
        }
    }

    private static void difference(Fact now, Fact then, Change change, Notes notes) {
        BigDecimal real = now.value().subtract(then.value());
        BigDecimal size = change.fact().value().abs();
        BigDecimal off = real.subtract(change.more() ? size : size.negate()).abs();
        BigDecimal blur = now.kind() == Fact.Kind.AMOUNT || now.scale() > 1
                ? Agreement.unit(now).add(Agreement.unit(then))
                : BigDecimal.ZERO;
        if (off.compareTo(blur) > 0) {
            notes.at(
                    Math.min(then.start(), change.fact().start()),
                    Math.max(then.end(), change.fact().end()),
                    "从" + then.quote() + "到" + now.quote() + "，应当是" + (real.signum() < 0 ? "减少" : "增加")
                            + Plain.of(real.abs()) + change.fact().unit() + "，请核对。");
        }
    }

    private static boolean isLevel(Fact fact) {
        boolean measured = fact.kind() == Fact.Kind.AMOUNT || fact.kind() == Fact.Kind.RATE;
        return Told.isExactCount(fact) || measured && !fact.verbal() && fact.qualifier() == Fact.Qualifier.EXACT;
    }
}
