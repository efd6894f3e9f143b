package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** A whole, what holds of it and what does not, in one sentence: 核查线索52条，属实36条，不属实16条. Together they are the whole. */
final class Complements {

    private static final String NOT = "不未没";
    /** What may stand before a number whose words come behind it. */
    private static final Set<String> BARE = Set.of("", "另有", "还有", "尚有", "仍有", "其余");

    private static final String REFUSED = "不予";
    private static final int SHORTEST = 2;

    private Complements() {}

    static void run(Dossier dossier, Notes notes) {
        for (List<Fact> sentence : Told.sentences(dossier)) {
            for (int i = 2; i < sentence.size(); i++) {
                Fact whole = sentence.get(i - 2);
                Fact holding = sentence.get(i - 1);
                Fact rest = sentence.get(i);
                boolean before = isOpposite(
                        Told.head(dossier, holding).strip(),
                        Told.head(dossier, rest).strip());
                boolean behind = BARE.contains(Told.head(dossier, rest).strip())
                        && isOppositeBehind(
                                Told.tail(dossier, holding).strip(),
                                Told.tail(dossier, rest).strip());
                if ((before || behind)
                        && areLike(whole, holding, rest)
                        && !isFollowed(dossier, sentence, i)
                        && isWhole(Told.between(dossier, whole, holding))) {
                    judge(whole, holding, rest, notes);
                }
            }
        }
    }

    /** Whether a third part stands behind the two: 受理452件，不予受理18件，其他处理16件. */
    private static boolean isFollowed(Dossier dossier, List<Fact> sentence, int at) {
        Fact whole = sentence.get(at - 2);
        boolean more = at + 1 < sentence.size()
                && Told.isPlainCount(sentence.get(at + 1))
                && sentence.get(at + 1).unit().equals(sentence.get(at).unit());
        return more
                && sentence.subList(at - 1, at + 2).stream()
                                .map(Fact::value)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(whole.value())
                        == 0;
    }

    private static boolean areLike(Fact whole, Fact holding, Fact rest) {
        return List.of(whole, holding, rest).stream().allMatch(f -> Told.isPlainCount(f) && Units.areOne(f, whole))
                && holding.value().compareTo(whole.value()) <= 0
                && rest.value().compareTo(whole.value()) <= 0;
    }

    /** Whether a new clause tells what became of the first, which else is one of several parts: 良好9份、合格3份、不合格1份. */
    private static boolean isWhole(String between) {
        return !between.startsWith("、") && !between.contains("其中");
    }

    /** Whether the second is the first with a word of denial before it: 已完成, 未完成; 属实, 不属实. */
    private static boolean isOpposite(String holding, String rest) {
        if (rest.length() <= SHORTEST || NOT.indexOf(rest.charAt(0)) < 0) {
            return false;
        }
        int from = rest.startsWith(REFUSED) ? REFUSED.length() : 1;
        String word = rest.substring(from, rest.endsWith("的") ? rest.length() - 1 : rest.length());
        return from > 1 ? holding.equals(word) : holding.endsWith(word) && !holding.endsWith(rest);
    }

    /** 19个成立了法规科，另有2个未成立; 17人通过、3人未通过. */
    private static boolean isOppositeBehind(String holding, String rest) {
        return rest.length() > SHORTEST
                && NOT.indexOf(rest.charAt(0)) >= 0
                && holding.startsWith(rest.substring(1, 1 + SHORTEST));
    }

    private static void judge(Fact whole, Fact holding, Fact rest, Notes notes) {
        if (holding.value().add(rest.value()).compareTo(whole.value()) != 0) {
            notes.at(
                    rest.start(),
                    rest.end(),
                    holding.quote() + "加" + rest.quote() + "是"
                            + Plain.of(holding.value().add(rest.value())) + rest.unit() + "，与前面的" + whole.quote()
                            + "不符，请核对。");
        }
    }
}
