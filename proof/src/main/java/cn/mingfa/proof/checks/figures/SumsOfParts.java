package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Resources;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A total and its 其中 list in one sentence. A part above the total is wrong; parts that add up to more are very probably
 * wrong; less is wrong only where the kinds of parts are known to be complete, as of suggestions and proposals.
 */
final class SumsOfParts implements Check {

    private static final Rule RULE = Rule.error("figure.sum", Basis.NONE);
    private static final List<List<String>> COMPLETE = Resources.table("partitions.csv", 3);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        List<Fact> facts = dossier.facts();
        for (int i = 0; i + 1 < facts.size(); i++) {
            Fact total = facts.get(i);
            String between = between(dossier, total, facts.get(i + 1));
            boolean listed = between.contains("其中") || between.contains("分别是") || between.contains("包括");
            if (isCount(total) && listed && !endsSentence(between)) {
                judge(total, parts(dossier, i), between.contains("其中"), notes);
            }
        }
    }

    private static List<Fact> parts(Dossier dossier, int total) {
        List<Fact> facts = dossier.facts();
        var parts = new ArrayList<Fact>();
        for (int i = total + 1; i < facts.size(); i++) {
            String between = between(dossier, facts.get(i - 1), facts.get(i));
            boolean ends = endsSentence(between) || (i > total + 1 && between.contains("其中"));
            if (ends || !facts.get(i).unit().equals(facts.get(total).unit()) || !isCount(facts.get(i))) {
                break;
            }
            parts.add(facts.get(i));
        }
        return parts;
    }

    private static void judge(Fact total, List<Fact> parts, boolean among, Notes notes) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Fact part : parts) {
            sum = sum.add(part.value());
            if (part.value().compareTo(total.value()) > 0) {
                notes.at(part.start(), part.end(), "分项" + part.quote() + "比总数" + total.quote() + "还多，请核对。");
                return;
            }
        }
        int difference = sum.compareTo(total.value());
        if (parts.size() < 2 || difference == 0) {
            return;
        }
        String message = "各分项合计" + sum + total.unit() + "，与总数" + total.quote() + "不符，请核对。";
        if (isComplete(total, parts)) {
            notes.at(total.start(), total.end(), message);
        } else if (difference > 0 && among) {
            notes.span(Severity.WARNING, total.start(), total.end(), message, Optional.empty());
        }
    }

    private static boolean isComplete(Fact total, List<Fact> parts) {
        for (List<String> row : COMPLETE) {
            boolean fits = total.key().equals(Optional.of(row.get(0)))
                    && parts.size() == 2
                    && has(parts, row.get(1))
                    && has(parts, row.get(2));
            if (fits) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(List<Fact> parts, String key) {
        return parts.stream().anyMatch(p -> p.key().equals(Optional.of(key)));
    }

    private static boolean isCount(Fact fact) {
        return fact.kind() == Fact.Kind.COUNT && !fact.verbal() && fact.qualifier() == Fact.Qualifier.EXACT;
    }

    private static boolean endsSentence(String between) {
        return between.indexOf('。') >= 0
                || between.indexOf('；') >= 0
                || between.indexOf('\n') >= 0
                || between.length() > 80;
    }

    private static String between(Dossier dossier, Fact first, Fact second) {
        int from = first.end();
        int to = Math.max(from, second.start());
        return dossier.source().substring(from, Math.min(to, from + 100));
    }
}
