package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A change told against last year right behind its figure, held against last year's report: 调解纠纷306件，同比增长12%. Where last
 * year's report does not state the figure the change is to be verified.
 */
final class LastYearChanges implements Check {

    private static final Rule RULE = Rule.warning("figure.last_year_change", Basis.NONE);
    private static final Words YEARLY = Words.list("change-compared.txt");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int NEAR = 14;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        if (dossier.background().lastYear().isEmpty()) {
            return;
        }
        Map<String, Fact> last =
                Keyed.single(dossier.background().lastYear().get().reading().facts());
        List<Fact> facts = dossier.facts();
        for (int i = 1; i < facts.size(); i++) {
            Fact change = facts.get(i);
            Fact now = facts.get(i - 1);
            String between = Told.between(dossier, now, change);
            boolean told = change.kind() == Fact.Kind.CHANGE_RATE
                    && change.qualifier() == Fact.Qualifier.EXACT
                    && now.kind() != Fact.Kind.CHANGE_RATE
                    && now.key().isPresent()
                    && between.length() <= NEAR
                    && YEARLY.occurIn(between)
                    && Told.inOneSentence(dossier, now, change);
            if (told) {
                judge(now, change, Optional.ofNullable(last.get(now.key().orElse(""))), notes);
            }
        }
    }

    private static void judge(Fact now, Fact change, Optional<Fact> last, Notes notes) {
        if (last.isEmpty() || !last.get().unit().equals(now.unit())) {
            notes.span(
                    Severity.HINT,
                    change.start(),
                    change.end(),
                    "待核：上年报告里没有“" + now.indicator() + "”的数，这里的同比无从核对。",
                    Optional.empty());
            return;
        }
        boolean points = change.unit().endsWith("百分点");
        boolean percent = change.unit().equals("%");
        BigDecimal base = last.get().value();
        if (!(points || percent) || base.signum() == 0 || !isExact(now) || !isExact(last.get())) {
            return;
        }
        BigDecimal blur = Agreement.unit(now).add(Agreement.unit(last.get()));
        boolean counts = now.scale() == 1 && last.get().scale() == 1 && now.kind() == Fact.Kind.COUNT;
        BigDecimal difference = now.value().subtract(base);
        BigDecimal computed = points ? difference : difference.multiply(HUNDRED).divide(base, 4, RoundingMode.HALF_UP);
        BigDecimal tolerance = Agreement.unit(change);
        if (!counts) {
            tolerance = tolerance.add(points ? blur : blur.multiply(HUNDRED).divide(base.abs(), 4, RoundingMode.UP));
        }
        if (computed.subtract(change.value()).abs().compareTo(tolerance) > 0) {
            notes.at(
                    change.start(),
                    change.end(),
                    "上年报告里“" + now.indicator() + "”是" + last.get().quote() + "，今年" + now.quote() + "，变化应当是"
                            + Plain.of(computed.setScale(1, RoundingMode.HALF_UP))
                            + (points ? "个百分点" : "%") + "，请核对。");
        }
    }

    private static boolean isExact(Fact fact) {
        return fact.qualifier() == Fact.Qualifier.EXACT;
    }
}
