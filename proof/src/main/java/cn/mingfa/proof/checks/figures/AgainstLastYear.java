package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A count, last year's and the change between them in one sentence: 受理66件，上年同期为60件，同比增长15%. */
final class AgainstLastYear {

    private static final Pattern LAST = Pattern.compile("[，（](?:而)?(?:上年|去年|上一年)(?:同期)?(?:为|是|仅为|只有)?");
    private static final Pattern CHANGE = Pattern.compile(
            "）?，(?:同比|比上年(?:同期)?|较上年(?:同期)?|比去年(?:同期)?|较去年(?:同期)?)?(增长|上升|增加|增幅|下降|减少|降低|降幅)(?:了|达|为)?");
    private static final String LESS = "下减降";

    private AgainstLastYear() {}

    static void run(Dossier dossier, Notes notes) {
        List<Fact> facts = dossier.facts();
        for (int i = 2; i < facts.size(); i++) {
            Fact now = facts.get(i - 2);
            Fact last = facts.get(i - 1);
            Fact change = facts.get(i);
            boolean told = change.kind() == Fact.Kind.CHANGE_RATE
                    && Told.isExactCount(now)
                    && Told.isExactCount(last)
                    && now.unit().equals(last.unit())
                    && now.scale() == last.scale()
                    && last.value().signum() > 0
                    && change.unit().equals("%")
                    && change.qualifier() == Fact.Qualifier.EXACT
                    && Told.inOneSentence(dossier, now, change)
                    && LAST.matcher(Told.between(dossier, now, last)).matches();
            Matcher said = CHANGE.matcher(told ? Told.between(dossier, last, change) : "");
            if (said.matches()) {
                judge(now, last, change, LESS.indexOf(said.group(1).charAt(0)) >= 0, notes);
            }
        }
    }

    private static void judge(Fact now, Fact last, Fact change, boolean less, Notes notes) {
        Percent rate = Percent.of(now.value().subtract(last.value()), last.value(), change);
        BigDecimal told = less ? change.value().abs().negate() : change.value().abs();
        if (rate.misses(told)) {
            notes.at(
                    change.start(),
                    change.end(),
                    "从上年的" + last.quote() + "到" + now.quote() + "，"
                            + (rate.value().signum() < 0 ? "下降" : "增长") + rate.shown() + "，请核对。");
        }
    }
}
