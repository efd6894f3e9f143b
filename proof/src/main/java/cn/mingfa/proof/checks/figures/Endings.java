package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
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
 * What things ended in, one number an end, right behind how many they were: documents cleaned up are kept, changed,
 * repealed or declared void; a review upholds, revokes or rejects. The ends cannot be more than the things, and where all
 * of them are named they are as many.
 */
final class Endings implements Check {

    private static final Rule RULE = Rule.warning("figure.endings", Basis.NONE);
    private static final List<Ending> ALL = Resources.table("endings.csv", 3).stream()
            .map(row -> new Ending(
                    row.get(0),
                    row.get(1),
                    row.get(2).equals("whole"),
                    row.get(2).equals("pair") || row.get(2).equals("rest"),
                    row.get(2).equals("rest")))
            .toList();
    private static final Words WORDS = Words.of(ALL.stream().map(Ending::word).toList());
    /** What is still open is no part of what was closed: 审结29件，其中维持18件…，尚未审结2件. */
    private static final Words CLOSED = Words.of(List.of("审结", "办结", "结案"));

    private static final Words UNDONE = Words.list("undone-words.txt");
    private static final String AMONG = "其中";
    private static final int FEWEST = 3;

    /**
     * @param whole whether a list that has it names every end
     * @param pair whether two of the family are enough to be held against the total
     * @param rest whether a list of three or more that has it names every end
     */
    private record Ending(String family, String word, boolean whole, boolean pair, boolean rest) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (List<Fact> sentence : Told.sentences(dossier)) {
            for (int i = 0; i + 2 < sentence.size(); i++) {
                Fact total = sentence.get(i);
                boolean aside = Told.isBracketed(dossier, total) && !Told.isBracketed(dossier, sentence.get(i + 1));
                if (!aside && Told.isExactCount(total) && isWhole(dossier, total)) {
                    judge(dossier, total, parts(dossier, sentence, i), notes);
                }
            }
        }
    }

    /** Neither an end itself nor a part of something told before it. */
    private static boolean isWhole(Dossier dossier, Fact fact) {
        return ending(dossier, fact).isEmpty() && !Told.head(dossier, fact).contains(AMONG);
    }

    private static Optional<Ending> ending(Dossier dossier, Fact fact) {
        String head = Told.head(dossier, fact);
        return WORDS.occurIn(head)
                ? ALL.stream().filter(ending -> head.contains(ending.word())).findFirst()
                : Optional.empty();
    }

    /** The end of the family where a word stands for ends of several, 未审结 of reviews and of suits. */
    private static Optional<Ending> endingOf(Dossier dossier, Fact fact, String family) {
        Optional<Ending> first = ending(dossier, fact);
        if (first.isEmpty() || family.isEmpty() || first.get().family().equals(family)) {
            return first;
        }
        String head = Told.head(dossier, fact);
        return ALL.stream()
                .filter(ending -> ending.family().equals(family) && head.contains(ending.word()))
                .findFirst();
    }

    /** Those right behind the total that are ends of one family. */
    private static List<Fact> parts(Dossier dossier, List<Fact> sentence, int total) {
        var parts = new ArrayList<Fact>();
        String family = "";
        for (Fact fact : sentence.subList(total + 1, sentence.size())) {
            String of = endingOf(dossier, fact, family).map(Ending::family).orElse("");
            if (of.isEmpty() && parts.isEmpty() && Told.isBracketed(dossier, fact)) {
                continue;
            }
            boolean part = !of.isEmpty()
                    && (parts.isEmpty() || !Told.head(dossier, fact).contains(AMONG))
                    && (family.isEmpty() || of.equals(family))
                    && !(CLOSED.occurIn(Told.head(dossier, sentence.get(total)))
                            && UNDONE.occurIn(Told.head(dossier, fact)))
                    && Told.isExactCount(fact)
                    && fact.unit().equals(sentence.get(total).unit());
            if (!part) {
                break;
            }
            family = of;
            parts.add(fact);
        }
        return parts;
    }

    private static void judge(Dossier dossier, Fact total, List<Fact> parts, Notes notes) {
        BigDecimal sum = parts.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole = parts.size() > 1
                && parts.stream()
                        .flatMap(part -> ending(dossier, part).stream())
                        .anyMatch(Ending::whole);
        String family = parts.isEmpty()
                ? ""
                : ending(dossier, parts.getFirst()).map(Ending::family).orElse("");
        whole |= parts.size() >= FEWEST
                && parts.stream()
                        .flatMap(part -> endingOf(dossier, part, family).stream())
                        .anyMatch(Ending::rest);
        boolean pair = parts.size() > 1
                && parts.stream()
                        .allMatch(part -> endingOf(dossier, part, family)
                                .filter(Ending::pair)
                                .isPresent());
        int over = sum.compareTo(total.value());
        if (whole ? over != 0 : (pair || parts.size() >= FEWEST) && over > 0) {
            notes.at(
                    total.start(),
                    total.end(),
                    "后面各种结果合计" + Plain.of(sum) + total.unit() + "，与" + total.quote() + "不符，请核对。");
        }
    }
}
