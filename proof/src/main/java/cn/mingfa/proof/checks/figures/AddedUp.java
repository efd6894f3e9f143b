package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a sum comes to with what is added: 收入15.39亿元，加上上级补助13.36亿元、上年结余0.67亿元，收入合计29.42亿元. The figure added to is any
 * told before, so that only a total none of them gives is wrong.
 */
final class AddedUp {

    private static final String WITH = "加上";
    private static final String TOTAL = "计";
    private static final int FEWEST = 2;

    private AddedUp() {}

    static void run(Dossier dossier, List<Fact> sentence, Notes notes) {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            if (Told.head(dossier, sentence.get(i)).startsWith(WITH)) {
                judge(dossier, sentence, i, notes);
            }
        }
    }

    private static void judge(Dossier dossier, List<Fact> sentence, int first, Notes notes) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = first; i < sentence.size(); i++) {
            Fact fact = sentence.get(i);
            boolean exact = fact.qualifier() == Fact.Qualifier.EXACT
                    && fact.unit().equals(sentence.get(first).unit())
                    && fact.scale() == sentence.get(first).scale();
            if (!exact) {
                return;
            }
            if (Told.head(dossier, fact).endsWith(TOTAL)) {
                total(sentence.subList(0, first), sum, fact, notes);
                return;
            }
            sum = sum.add(fact.value());
        }
    }

    private static void total(List<Fact> before, BigDecimal added, Fact total, Notes notes) {
        List<Fact> bases = before.stream()
                .filter(fact -> fact.unit().equals(total.unit()) && fact.scale() == total.scale())
                .toList();
        BigDecimal tolerance = Agreement.unit(total).multiply(BigDecimal.valueOf(FEWEST));
        boolean given = bases.stream()
                .anyMatch(base ->
                        base.value().add(added).subtract(total.value()).abs().compareTo(tolerance) < 0);
        if (!bases.isEmpty() && !given) {
            notes.at(
                    total.start(),
                    total.end(),
                    "加上的各项是" + Plain.of(added) + total.unit() + "，与前面的数相加不是" + total.quote() + "，请核对。");
        }
    }
}
