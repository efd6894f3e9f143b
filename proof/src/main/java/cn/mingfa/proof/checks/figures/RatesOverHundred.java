package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Words;
import java.math.BigDecimal;

/** A rate above 100 %; the completion of a plan may exceed it. */
final class RatesOverHundred implements Check {

    private static final Rule RULE = Rule.error("figure.rate_over", Basis.NONE);
    private static final Words MAY_EXCEED = Words.list("rates-unbounded.txt");
    private static final Words BOUNDED = Words.list("rates-bounded.txt");
    /** Of what is planned more than all may be reached: 占年度任务的103%. */
    private static final Words PLANNED = Words.list("share-planned.txt");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Fact fact : dossier.facts()) {
            boolean over = fact.kind() == Fact.Kind.RATE
                    && fact.unit().equals("%")
                    && fact.value().compareTo(HUNDRED) > 0;
            String head = Told.head(dossier, fact);
            boolean share = over
                    && (head.startsWith("占") || head.startsWith("，占"))
                    && !MAY_EXCEED.occurIn(head)
                    && !PLANNED.occurIn(head);
            if (share) {
                notes.at(fact.start(), fact.end(), "占比不会超过100%，请核对。");
            } else if (over && BOUNDED.occurIn(fact.clause()) && !MAY_EXCEED.occurIn(fact.clause())) {
                notes.at(fact.start(), fact.end(), "这类比率不会超过100%，请核对。");
            }
        }
    }
}
