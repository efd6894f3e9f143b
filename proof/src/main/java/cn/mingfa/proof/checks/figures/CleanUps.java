package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A clean-up of documents (清理): what was looked through is kept in force, changed, repealed or declared void, and nothing
 * else; where the number kept is told, all of them make up the number before them.
 */
final class CleanUps implements Check {

    private static final Rule RULE = Rule.warning("figure.cleanup", Basis.NONE);
    private static final Words KEPT = Words.list("cleanup-kept.txt");
    private static final Words ENDS = Words.list("cleanup-ends.txt");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (List<Fact> sentence : Told.sentences(dossier)) {
            for (int i = 0; i + 2 < sentence.size(); i++) {
                Fact total = sentence.get(i);
                if (Told.isExactCount(total) && !isPart(dossier, total)) {
                    judge(dossier, total, parts(dossier, sentence, i), notes);
                }
            }
        }
    }

    private static List<Fact> parts(Dossier dossier, List<Fact> sentence, int total) {
        var parts = new ArrayList<Fact>();
        for (Fact fact : sentence.subList(total + 1, sentence.size())) {
            boolean part = isPart(dossier, fact)
                    && Told.isExactCount(fact)
                    && fact.unit().equals(sentence.get(total).unit());
            if (!part) {
                break;
            }
            parts.add(fact);
        }
        return parts;
    }

    private static void judge(Dossier dossier, Fact total, List<Fact> parts, Notes notes) {
        boolean complete = parts.size() > 1
                && parts.stream().anyMatch(part -> KEPT.occurIn(Told.head(dossier, part)))
                && parts.stream().anyMatch(part -> ENDS.occurIn(Told.head(dossier, part)));
        BigDecimal sum = parts.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (complete && sum.compareTo(total.value()) != 0) {
            notes.at(
                    total.start(),
                    total.end(),
                    "保留、修改、废止和失效的合计" + Plain.of(sum) + total.unit() + "，与清理的" + total.quote() + "不符，请核对。");
        }
    }

    private static boolean isPart(Dossier dossier, Fact fact) {
        String head = Told.head(dossier, fact);
        return KEPT.occurIn(head) || ENDS.occurIn(head);
    }
}
