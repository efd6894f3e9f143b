package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import java.util.HashMap;
import java.util.Map;

/** The same indicator of the same subject and period told twice with different numbers, both times as a total. */
final class FigureConflicts implements Check {

    private static final Rule RULE = Rule.hint("consistency.figure", Basis.NONE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        Map<String, Fact> told = new HashMap<>();
        for (Fact fact : dossier.facts()) {
            if (fact.key().isEmpty() || !isTotal(fact)) {
                continue;
            }
            String identity = fact.key().get()
                    + '|'
                    + fact.subject()
                    + '|'
                    + fact.unit()
                    + '|'
                    + fact.period().from();
            Fact before = told.putIfAbsent(identity, fact);
            if (before != null && before.value().compareTo(fact.value()) != 0) {
                notes.at(
                        fact.start(),
                        fact.end(),
                        "“" + fact.indicator() + "”前面说是" + before.quote() + "，这里是" + fact.quote() + "，请核对是否同一口径。");
            }
        }
    }

    private static boolean isTotal(Fact fact) {
        boolean total = fact.clause().contains("共")
                || fact.clause().contains("累计")
                || fact.clause().contains("全年");
        return total && fact.kind() == Fact.Kind.COUNT && fact.qualifier() == Fact.Qualifier.EXACT;
    }
}
