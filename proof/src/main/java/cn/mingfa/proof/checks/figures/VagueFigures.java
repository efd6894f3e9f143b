package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import java.util.List;

/** Figures that stop short of a number: 60余人次, 近200件. The ledger knows the exact one. */
final class VagueFigures implements Check {

    private static final Rule RULE = Rule.hint("figure.vague", Basis.NONE);
    /** More than so many are the habit of the writer, which is said once. */
    private static final int FEW = 3;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        List<Fact> vague =
                dossier.facts().stream().filter(VagueFigures::isVague).toList();
        if (vague.size() > FEW) {
            Fact first = vague.getFirst();
            notes.document(
                    first.start(),
                    first.end(),
                    "全文有" + vague.size() + "处写的是约数，第一处是“" + first.quote() + "”。台账里有准数的，请写准数。");
            return;
        }
        for (Fact fact : vague) {
            notes.at(fact.start(), fact.end(), "这里写的是约数。台账里有准数的，请写准数。");
        }
    }

    private static boolean isVague(Fact fact) {
        boolean vague = fact.qualifier() == Fact.Qualifier.ABOUT || fact.qualifier() == Fact.Qualifier.AT_LEAST;
        return vague && fact.scale() <= 1 && fact.kind() == Fact.Kind.COUNT;
    }
}
