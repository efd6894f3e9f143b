package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Resources;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A rate told right behind its two numbers, which do not give it: 受理50件，办结45件，办结率98%. The tolerance is one unit of the
 * last digit printed.
 */
final class RateBases implements Check {

    private static final Rule RULE = Rule.warning("figure.rate_base", Basis.NONE);
    private static final List<List<String>> TRIPLES = Resources.table("rates.csv", 3);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int NEAR = 120;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        List<Fact> facts = dossier.facts();
        for (int i = 2; i < facts.size(); i++) {
            Fact rate = facts.get(i);
            Fact part = facts.get(i - 1);
            Fact base = facts.get(i - 2);
            if (rate.start() - base.start() <= NEAR
                    && isTriple(rate, part, base)
                    && base.value().signum() > 0) {
                judge(rate, part, base, notes);
            }
        }
    }

    private static void judge(Fact rate, Fact part, Fact base, Notes notes) {
        int decimals = Math.max(0, rate.value().scale());
        BigDecimal computed = part.value().multiply(HUNDRED).divide(base.value(), decimals + 2, RoundingMode.HALF_UP);
        BigDecimal off = computed.subtract(rate.value()).abs();
        if (off.compareTo(BigDecimal.ONE.movePointLeft(decimals)) >= 0) {
            notes.at(
                    rate.start(),
                    rate.end(),
                    "按" + part.quote() + "除以" + base.quote() + "算，应当是"
                            + computed.setScale(Math.max(1, decimals), RoundingMode.HALF_UP) + "%，请核对。");
        }
    }

    private static boolean isTriple(Fact rate, Fact part, Fact base) {
        boolean exact = rate.qualifier() == Fact.Qualifier.EXACT
                && part.qualifier() == Fact.Qualifier.EXACT
                && base.qualifier() == Fact.Qualifier.EXACT;
        if (!exact || rate.kind() != Fact.Kind.RATE || !part.unit().equals(base.unit())) {
            return false;
        }
        for (List<String> row : TRIPLES) {
            if (rate.key().equals(Optional.of(row.get(0)))
                    && part.key().equals(Optional.of(row.get(1)))
                    && base.key().equals(Optional.of(row.get(2)))) {
                return true;
            }
        }
        return false;
    }
}
