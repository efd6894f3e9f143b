package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Words;

/** A count of people or papers that is not whole. */
final class FractionCounts implements Check {

    private static final Rule RULE = Rule.error("numeral.fraction", Basis.NONE);
    private static final String WHOLE = "次场期件宗起份条篇人名位户家批次个项所座栋辆部处支本人次场次件次户次家次";

    private static final Words MEANS = Words.list("average-words.txt");
    private static final Words POINTS = Words.list("point-words.txt");
    private static final int NEAR = 40;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Fact fact : dossier.facts()) {
            boolean count = fact.kind() == Fact.Kind.COUNT || fact.kind() == Fact.Kind.YES_NO;
            boolean broken = fact.value().stripTrailingZeros().scale() > 0;
            if (count
                    && broken
                    && !fact.unit().isEmpty()
                    && WHOLE.contains(fact.unit())
                    && !isPoint(dossier, fact)
                    && !isMean(dossier, fact)) {
                notes.at(fact.start(), fact.end(), "“" + fact.unit() + "”只能是整数，这里有小数，请核对。");
            }
        }
    }

    /** Whether a unit goes on behind that may be broken: 0.6个千分点. */
    private static boolean isPoint(Dossier dossier, Fact fact) {
        return POINTS.matchAt(dossier.source(), fact.end()) > 0;
    }

    /** Whether the sentence speaks of a mean: 平均跑动次数由2.6次降至0.3次. */
    private static boolean isMean(Dossier dossier, Fact fact) {
        String text = dossier.source();
        int from = fact.start();
        while (from > 0 && fact.start() - from < NEAR && "。；\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return MEANS.find(text, from, fact.start()) >= 0;
    }
}
