package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A total and its 其中 list in one sentence. A part above the total is wrong; parts that add up to more are very probably
 * wrong; less is wrong only where the list is known to be complete: its last part is 其他, or its kinds are those of
 * suggestions and proposals, or (a warning) two that make up a whole, 专职 and 兼职. A figure of what became of them (化解268起) ends the list; one in brackets within it (小学89所（含教学点41个）) is
 * no part of it.
 */
final class SumsOfParts implements Check {

    private static final Rule RULE = Rule.error("figure.sum", Basis.NONE);
    private static final List<List<String>> COMPLETE = Resources.table("partitions.csv", 3);
    private static final Words OPENERS = Words.list("parts-openers.txt");
    private static final Words OUTCOMES = Words.list("outcome-words.txt");
    private static final Words RESTS = Words.list("parts-rest.txt");
    private static final List<List<String>> COMPLEMENTS = Resources.table("complements.csv", 2);
    private static final Words NO_TOTALS = Words.list("no-totals.txt");
    private static final Words UNDONE = Words.list("undone-words.txt");
    private static final String AMONG = "其中";
    private static final int FAR = 80;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        List<Fact> facts = dossier.facts();
        for (int i = 0; i + 1 < facts.size(); i++) {
            Fact total = facts.get(i);
            if (!Told.isExactCount(total) || NO_TOTALS.occurIn(Told.head(dossier, total))) {
                continue;
            }
            String between = Told.between(dossier, total, facts.get(i + 1));
            if (OPENERS.occurIn(between) && !endsSentence(between)) {
                judge(dossier, total, parts(dossier, i), between.contains(AMONG), notes);
            }
        }
    }

    private static List<Fact> parts(Dossier dossier, int total) {
        List<Fact> facts = dossier.facts();
        var parts = new ArrayList<Fact>();
        int depth = 0;
        for (int i = total + 1; i < facts.size(); i++) {
            Fact part = facts.get(i);
            String between = Told.between(dossier, facts.get(i - 1), part);
            depth += i == total + 1 ? 0 : brackets(between);
            if (depth > 0 && !endsSentence(between)) {
                continue;
            }
            boolean ends = endsSentence(between)
                    || (i > total + 1 && (between.contains(AMONG) || isOutcome(Told.head(dossier, part))))
                    || !part.unit().equals(facts.get(total).unit())
                    || !Told.isExactCount(part);
            if (ends) {
                break;
            }
            parts.add(part);
        }
        return parts;
    }

    /** How many more brackets are opened than closed. */
    private static int brackets(String between) {
        int depth = 0;
        for (int i = 0; i < between.length(); i++) {
            depth += between.charAt(i) == '（' ? 1 : between.charAt(i) == '）' ? -1 : 0;
        }
        return depth;
    }

    /** What became of the things counted, and not a part of them that is still open: 办结, but not 尚未办结. */
    private static boolean isOutcome(String head) {
        return OUTCOMES.occurIn(head) && !UNDONE.occurIn(head);
    }

    private static void judge(Dossier dossier, Fact total, List<Fact> parts, boolean among, Notes notes) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal tolerance = tolerance(total);
        for (Fact part : parts) {
            sum = sum.add(part.value());
            tolerance = tolerance.add(tolerance(part));
            if (part.value().subtract(tolerance).compareTo(total.value()) > 0) {
                notes.at(part.start(), part.end(), "分项" + part.quote() + "比总数" + total.quote() + "还多，请核对。");
                return;
            }
        }
        BigDecimal difference = sum.subtract(total.value());
        if (parts.size() < 2 || difference.abs().compareTo(tolerance) <= 0 || isPartedTwice(total, parts)) {
            return;
        }
        String message = "各分项合计" + Plain.of(sum) + total.unit() + "，与总数" + total.quote() + "不符，请核对。";
        boolean rest = RESTS.occurIn(Told.head(dossier, parts.getLast()));
        if (isComplete(total, parts) || rest) {
            notes.at(total.start(), total.end(), message);
        } else if ((difference.signum() > 0 && among) || isTwofold(dossier, parts)) {
            notes.span(Severity.WARNING, total.start(), total.end(), message, Optional.empty());
        }
    }

    /**
     * Whether some of the parts, one behind the other, make up the whole by themselves: the others part it in another way,
     * 报告书9个、报告表177个 and then 告知承诺制64个.
     */
    private static boolean isPartedTwice(Fact total, List<Fact> parts) {
        for (int from = 0; from + 1 < parts.size(); from++) {
            BigDecimal sum = parts.get(from).value();
            for (int to = from + 1; to < parts.size(); to++) {
                sum = sum.add(parts.get(to).value());
                if (sum.compareTo(total.value()) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static BigDecimal tolerance(Fact fact) {
        return fact.scale() > 1 ? Agreement.unit(fact) : BigDecimal.ZERO;
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

    /** Whether the list is of two kinds that make up a whole: 专职 and 兼职. */
    private static boolean isTwofold(Dossier dossier, List<Fact> parts) {
        if (parts.size() != 2) {
            return false;
        }
        String one = Told.head(dossier, parts.get(0));
        String other = Told.head(dossier, parts.get(1));
        return isNegated(one, other)
                || COMPLEMENTS.stream()
                        .anyMatch(row -> (one.contains(row.get(0)) && other.contains(row.get(1)))
                                || (one.contains(row.get(1)) && other.contains(row.get(0))));
    }

    /** 居民1042户、非居民344户. */
    private static boolean isNegated(String one, String other) {
        return other.startsWith("非") && other.length() > 2 && one.endsWith(other.substring(1));
    }

    private static boolean has(List<Fact> parts, String key) {
        return parts.stream().anyMatch(p -> p.key().equals(Optional.of(key)));
    }

    private static boolean endsSentence(String between) {
        return between.indexOf('。') >= 0
                || between.indexOf('；') >= 0
                || between.indexOf('\n') >= 0
                || between.length() > FAR;
    }
}
