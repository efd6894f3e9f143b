package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is left told in one sentence, or two, with the whole and what was taken from it: 发现隐患871处，整改867处，剩余4处. Silent
 * wherever the numbers before it can be parted into a whole and its parts so that the rest is right.
 */
final class RestsLeft implements Check {

    private static final Rule RULE = Rule.warning("figure.rest", Basis.NONE);
    private static final Words LEFT = Words.list("rests-left.txt");
    private static final Words UNDONE = Words.list("undone-words.txt");
    private static final Words OUTCOMES = Words.list("outcome-words.txt");
    /** 32个问题已完成整改29个, 21个村中已有19个. */
    private static final Pattern OF_THEM =
            Pattern.compile("[\\u4e00-\\u9fff（）]{1,8}(?:中)?，?(?:现|均|目前)?已[\\u4e00-\\u9fff]{1,5}");

    /** 35项，除3项…外，其余32项. */
    private static final String SAVE = "除";

    private static final int FEWEST = 2;
    private static final int MOST = 12;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        Complements.run(dossier, notes);
        Absences.run(dossier, notes);
        List<Fact> above = List.of();
        for (List<Fact> sentence : Told.sentences(dossier)) {
            for (int i = 1; i < sentence.size(); i++) {
                Fact rest = sentence.get(i);
                boolean left = Told.isPlainCount(rest)
                        && (LEFT.occurIn(Told.head(dossier, rest)) || isOpen(dossier, rest) && isLast(sentence, i));
                if (left) {
                    List<Fact> before = before(sentence.subList(0, i), rest);
                    judge(dossier, before.size() == 1 ? withWhole(dossier, above, before) : before, rest, notes);
                }
            }
            above = sentence;
        }
    }

    /** Whether no number of its unit stands behind it. */
    private static boolean isLast(List<Fact> sentence, int at) {
        Fact rest = sentence.get(at);
        return sentence.subList(at + 1, sentence.size()).stream().noneMatch(fact -> isLike(fact, rest));
    }

    /** What is said right behind it: 2项正在推进. */
    private static boolean isOpen(Dossier dossier, Fact fact) {
        return UNDONE.matchAt(Told.tail(dossier, fact), 0) > 0;
    }

    /** The one number taken from the whole that the sentence before tells: 排查隐患46处。已整改40处，剩余6处. */
    private static List<Fact> withWhole(Dossier dossier, List<Fact> above, List<Fact> before) {
        List<Fact> wholes = before(above, before.getFirst());
        boolean one = wholes.size() == 1
                && above.getLast().equals(wholes.getFirst())
                && Told.between(dossier, wholes.getFirst(), before.getFirst()).indexOf('\n') < 0;
        return one ? List.of(wholes.getFirst(), before.getFirst()) : before;
    }

    private static boolean isLike(Fact fact, Fact rest) {
        return Told.isPlainCount(fact) && fact.unit().equals(rest.unit());
    }

    /** The numbers of the same unit before it; no more than one too many. */
    private static List<Fact> before(List<Fact> sentence, Fact rest) {
        return sentence.stream()
                .filter(fact -> isLike(fact, rest))
                .limit(MOST + 1)
                .toList();
    }

    private static void judge(Dossier dossier, List<Fact> before, Fact rest, Notes notes) {
        if (before.size() < FEWEST || before.size() > MOST || isRight(before, rest)) {
            return;
        }
        Fact taken = before.getLast();
        int at = before.size() - 2;
        while (at > 0 && before.get(at).value().compareTo(taken.value()) < 0) {
            at--;
        }
        Fact whole = before.get(at);
        String between = Told.between(dossier, whole, taken);
        boolean save = Told.head(dossier, taken).equals(SAVE) && between.endsWith("，" + SAVE);
        boolean told = save
                && rest.value().compareTo(whole.value()) <= 0
                && Told.between(dossier, taken, rest).contains("外，");
        told |= OUTCOMES.occurIn(Told.head(dossier, taken))
                && (between.startsWith("，")
                        || between.startsWith("。")
                        || OF_THEM.matcher(between).matches())
                && !between.contains("其中")
                && !Told.between(dossier, taken, rest).contains("其中")
                && taken.value().compareTo(whole.value()) <= 0
                && rest.value().compareTo(whole.value()) <= 0;
        if (told) {
            notes.at(
                    rest.start(),
                    rest.end(),
                    whole.quote() + "减去" + taken.quote() + "，应当余"
                            + Plain.of(whole.value().subtract(taken.value())) + rest.unit() + "，这里写" + rest.quote()
                            + "，请核对。");
        }
    }

    /** Whether some numbers one behind the other come to as much as those behind them with the rest. */
    private static boolean isRight(List<Fact> before, Fact rest) {
        for (int from = 0; from + 1 < before.size(); from++) {
            if (isWhole(before, from, rest)) {
                return true;
            }
            BigDecimal whole = BigDecimal.ZERO;
            for (int to = from; to + 1 < before.size(); to++) {
                whole = whole.add(before.get(to).value());
                if (whole.compareTo(sum(before.subList(to + 1, before.size()), rest)) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a number is one behind it and the rest; what stands between parts the one: 11起中移送3起，立案2起、不立案1起，其余8起. */
    private static boolean isWhole(List<Fact> before, int at, Fact rest) {
        BigDecimal taken = before.get(at).value().subtract(rest.value());
        return before.subList(at + 1, before.size()).stream()
                .anyMatch(part -> part.value().compareTo(taken) == 0);
    }

    private static BigDecimal sum(List<Fact> parts, Fact rest) {
        return parts.stream().map(Fact::value).reduce(rest.value(), BigDecimal::add);
    }
}
