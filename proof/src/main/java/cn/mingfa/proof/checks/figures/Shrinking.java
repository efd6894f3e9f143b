package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A running total that is lower than the same total in last year's report. */
final class Shrinking implements Check {

    private static final Rule RULE = Rule.hint("figure.shrinking", Basis.NONE);
    private static final Words TOTALS = Words.list("running-totals.txt");

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
                totals(dossier.background().lastYear().get().reading().facts());
        totals(dossier.facts()).forEach((key, now) -> {
            Fact then = last.get(key);
            if (then != null
                    && then.unit().equals(now.unit())
                    && !Agreement.agree(now, then)
                    && now.value().compareTo(then.value()) < 0) {
                notes.at(
                        now.start(),
                        now.end(),
                        "上年报告累计已是" + then.quote() + "，今年累计" + now.quote() + "反而少了，请核对是累计数还是当年数。");
            }
        });
    }

    /** Figures told as running totals, once each; a total of the year (全年累计) runs no further than the year. */
    private static Map<String, Fact> totals(List<Fact> facts) {
        var totals = new HashMap<String, Fact>();
        for (Fact fact : facts) {
            boolean running = fact.key().isPresent()
                    && fact.kind() == Fact.Kind.COUNT
                    && TOTALS.occurIn(fact.clause())
                    && !fact.clause().contains("全年")
                    && !fact.clause().contains("今年");
            if (running) {
                totals.putIfAbsent(fact.key().orElse(""), fact);
            }
        }
        return totals;
    }
}
