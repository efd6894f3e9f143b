package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;

/** Figures that stop short of a number: 60余人次, 近200件. The ledger knows the exact one. */
final class VagueFigures implements Check {

    private static final Rule RULE = Rule.hint("figure.vague", Basis.NONE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Fact fact : dossier.facts()) {
            boolean vague = fact.qualifier() == Fact.Qualifier.ABOUT || fact.qualifier() == Fact.Qualifier.AT_LEAST;
            boolean large = fact.scale() > 1;
            if (vague && !large && fact.kind() == Fact.Kind.COUNT) {
                notes.at(fact.start(), fact.end(), "这里写的是约数。台账里有准数的，请写准数。");
            }
        }
    }
}
