package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A level that became another with a change told behind: 由45件增至62件，增长37.8%; 从98%提高到99.5%，提高1.5个百分点. Also a rise told
 * with a smaller number, a fall with a larger.
 */
final class ToldChanges implements Check {

    private static final Rule RULE = Rule.warning("figure.change", Basis.NONE);
    private static final Words RISES = Words.list("becomes-more.txt");
    private static final Words FALLS = Words.list("becomes-less.txt");
    private static final Words YEARLY = Words.list("change-compared.txt");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern BY = Pattern.compile(
            "，(?:同比|比上年(?:同期)?|较上年(?:同期)?|比去年(?:同期)?|较去年(?:同期)?|与上年(?:同期)?相比)(增加|增长|新增|上升|多|减少|下降|少)(?:了)?");
    private static final String LESS = "减下少";
    private static final Words ADDED = Words.list("added-now.txt");
    private static final Pattern IN_ALL = Pattern.compile("，(?:累计|总数|总量)(?:已)?(?:达到|达|共有|共|为)?");
    private static final int NEAR = 14;
    private static final int ADVERB = 3;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        TwoYears.run(dossier, notes);
        List<Fact> facts = dossier.facts();
        for (int i = 1; i < facts.size(); i++) {
            Fact before = facts.get(i - 1);
            Fact after = facts.get(i);
            if (i + 1 < facts.size()) {
                byHowMany(dossier, before, after, facts.get(i + 1), notes);
            }
            inAll(dossier, before, after, notes);
            BecomeLevels.opposed(dossier, before, after, notes);
            boolean pair = before.unit().equals(after.unit())
                    && before.kind() == after.kind()
                    && before.qualifier() == Fact.Qualifier.EXACT
                    && after.qualifier() == Fact.Qualifier.EXACT
                    && Told.inOneSentence(dossier, before, after);
            String between = pair ? Told.between(dossier, before, after) : "";
            boolean rises = RISES.occurIn(between);
            boolean falls = FALLS.occurIn(between);
            if (between.length() > NEAR || rises == falls || namesAnother(between, rises ? RISES : FALLS)) {
                continue;
            }
            int direction = after.value().compareTo(before.value());
            if (rises ? direction < 0 : direction > 0) {
                notes.at(
                        after.start(),
                        after.end(),
                        "从" + before.quote() + "到" + after.quote() + (rises ? "是减少" : "是增加") + "，与“" + between.strip()
                                + "”的说法相反，请核对。");
            } else {
                BecomeLevels.toldBefore(dossier, i > 1 ? facts.get(i - 2) : before, before, after, notes);
                if (i + 1 < facts.size()) {
                    BecomeLevels.byHowMuch(dossier, before, after, facts.get(i + 1), notes);
                    judge(dossier, before, after, facts.get(i + 1), notes);
                }
            }
        }
    }

    /** 新建阵地15处，累计达到9处: in all there cannot be less than what was added. */
    private static void inAll(Dossier dossier, Fact added, Fact all, Notes notes) {
        boolean told = Told.isExactCount(added)
                && Told.isExactCount(all)
                && added.unit().equals(all.unit())
                && ADDED.occurIn(Told.head(dossier, added))
                && IN_ALL.matcher(Told.between(dossier, added, all)).matches();
        if (told && all.value().compareTo(added.value()) < 0) {
            notes.at(all.start(), all.end(), "新增的就有" + added.quote() + "，累计数不会是" + all.quote() + "，请核对。");
        }
    }

    /** Whether the words between name a thing of their own before they tell the change: 可办率达99%，网办率提升至87%. */
    private static boolean namesAnother(String between, Words words) {
        int at = words.find(between, 0, between.length());
        return between.substring(0, at)
                        .chars()
                        .filter(c -> Chars.isHan((char) c))
                        .count()
                > ADVERB;
    }

    /** 办理4682件，同比增加312件，增长7.1%: the difference is told too, so that last year's level is known. */
    private static void byHowMany(Dossier dossier, Fact last, Fact more, Fact rate, Notes notes) {
        Fact level = Wholes.of(dossier, last);
        boolean told = (Told.isExactCount(level) || isExactAmount(level))
                && level.scale() == more.scale()
                && more.unit().equals(level.unit())
                && more.qualifier() == Fact.Qualifier.EXACT
                && rate.kind() == Fact.Kind.CHANGE_RATE
                && rate.qualifier() == Fact.Qualifier.EXACT
                && rate.unit().equals("%")
                && Told.inOneSentence(dossier, last, rate)
                && Told.between(dossier, more, rate).length() <= NEAR;
        Matcher by = BY.matcher(told ? Told.between(dossier, last, more) : "");
        if (!by.matches()) {
            return;
        }
        boolean less = LESS.indexOf(by.group(1).charAt(0)) >= 0;
        BigDecimal difference = more.value().abs();
        BigDecimal before = less ? level.value().add(difference) : level.value().subtract(difference);
        if (before.signum() <= 0) {
            return;
        }
        Percent real = Percent.of(difference, before, rate);
        BigDecimal blur = level.scale() == 1
                ? BigDecimal.ZERO
                : Agreement.unit(level)
                        .add(Agreement.unit(more))
                        .multiply(HUNDRED)
                        .divide(before, 4, RoundingMode.UP);
        if (real.misses(rate.value().abs(), blur)) {
            notes.at(
                    rate.start(),
                    rate.end(),
                    "上年应当是" + Plain.of(before) + level.unit() + "，变化" + Plain.of(difference) + level.unit() + "是"
                            + real.shown() + "，请核对。");
        }
    }

    private static boolean isExactAmount(Fact fact) {
        return fact.kind() == Fact.Kind.AMOUNT && !fact.verbal() && fact.qualifier() == Fact.Qualifier.EXACT;
    }

    private static void judge(Dossier dossier, Fact before, Fact after, Fact change, Notes notes) {
        String between = Told.between(dossier, after, change);
        boolean told = change.kind() == Fact.Kind.CHANGE_RATE
                && change.qualifier() == Fact.Qualifier.EXACT
                && between.length() <= NEAR
                && !YEARLY.occurIn(between)
                && Told.inOneSentence(dossier, after, change);
        if (!told) {
            return;
        }
        boolean points = change.unit().endsWith("百分点");
        boolean rate = before.unit().equals("%");
        if (points != rate
                || (!points && !change.unit().equals("%"))
                || before.value().signum() == 0) {
            return;
        }
        int decimals = Math.max(0, change.value().scale());
        BigDecimal computed = points
                ? after.value().subtract(before.value())
                : after.value()
                        .subtract(before.value())
                        .multiply(HUNDRED)
                        .divide(before.value(), decimals + 2, RoundingMode.HALF_UP);
        BigDecimal tolerance = points ? BigDecimal.ZERO : BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal off = computed.abs().subtract(change.value().abs()).abs();
        boolean blurred = before.scale() > 1 || after.scale() > 1;
        if (!blurred && off.compareTo(tolerance) >= 0 && off.signum() > 0) {
            notes.at(
                    change.start(),
                    change.end(),
                    "从" + before.quote() + "到" + after.quote() + "，变化应当是"
                            + Plain.of(computed.setScale(Math.max(1, decimals), RoundingMode.HALF_UP)
                                    .abs())
                            + change.unit() + "，请核对。");
        }
    }
}
