package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;

/** A count of people or papers that is not whole. */
final class FractionCounts implements Check {

    private static final Rule RULE = Rule.error("numeral.fraction", Basis.NONE);
    private static final String WHOLE = "次场期件宗起份条篇人名位户家个项人次场次件次户次家次";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Fact fact : dossier.facts()) {
            boolean count = fact.kind() == Fact.Kind.COUNT || fact.kind() == Fact.Kind.YES_NO;
            boolean broken = fact.value().stripTrailingZeros().scale() > 0;
            if (count && broken && !fact.unit().isEmpty() && WHOLE.contains(fact.unit())) {
                notes.at(fact.start(), fact.end(), "“" + fact.unit() + "”只能是整数，这里有小数，请核对。");
            }
        }
    }
}
