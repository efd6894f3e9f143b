package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Parts told with two numbers each: 接访126批286人次，其中集体访12批98人次、个人访114批188人次. Where the ones make up their whole, so do the others. */
final class PairedParts {

    private PairedParts() {}

    static void run(Dossier dossier, Notes notes) {
        for (List<Fact> sentence : Told.sentences(dossier)) {
            for (int i = 0; i + 5 < sentence.size(); i++) {
                if (isPair(dossier, sentence, i)
                        && Told.between(dossier, sentence.get(i + 1), sentence.get(i + 2))
                                .contains("其中")) {
                    judge(dossier, sentence, i, notes);
                }
            }
        }
    }

    /** Two exact numbers of different units with nothing between them. */
    private static boolean isPair(Dossier dossier, List<Fact> sentence, int at) {
        return at + 1 < sentence.size()
                && Told.isPlainCount(sentence.get(at))
                && Told.isPlainCount(sentence.get(at + 1))
                && !sentence.get(at).unit().equals(sentence.get(at + 1).unit())
                && Told.between(dossier, sentence.get(at), sentence.get(at + 1)).isEmpty();
    }

    private static void judge(Dossier dossier, List<Fact> sentence, int at, Notes notes) {
        var sums = new ArrayList<>(List.of(BigDecimal.ZERO, BigDecimal.ZERO));
        int i = at + 2;
        for (; isPair(dossier, sentence, i) && areLike(sentence, at, i); i += 2) {
            sums.set(0, sums.get(0).add(sentence.get(i).value()));
            sums.set(1, sums.get(1).add(sentence.get(i + 1).value()));
        }
        int order = sums.get(0).compareTo(sentence.get(at).value());
        int other = sums.get(1).compareTo(sentence.get(at + 1).value());
        boolean wrong = i > at + 4 && (order == 0 && other != 0 || other == 0 && order != 0 || order > 0 || other > 0);
        if (wrong) {
            int odd = order == 0 ? 1 : 0;
            notes.at(
                    sentence.get(at + 2).start(),
                    sentence.get(i - 1).end(),
                    "各分项合计" + Plain.of(sums.get(odd)) + sentence.get(at + odd).unit() + "，与总数"
                            + sentence.get(at + odd).quote() + "不符，请核对。");
        }
    }

    private static boolean areLike(List<Fact> sentence, int at, int pair) {
        return sentence.get(at).unit().equals(sentence.get(pair).unit())
                && sentence.get(at + 1).unit().equals(sentence.get(pair + 1).unit());
    }
}
