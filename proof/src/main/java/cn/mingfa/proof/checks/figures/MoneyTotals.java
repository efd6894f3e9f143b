package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Words;
import java.math.BigDecimal;
import java.util.List;

/** Sums of money and their total behind them: 罚款112.4万元，没收违法所得19.1万元，罚没款合计141.5万元. */
final class MoneyTotals {

    private static final Words TOTALS = Words.list("total-words.txt");

    /** What opens sums added to one told before, which {@link AddedUp} holds to their total. */
    private static final Words ADDED = Words.of(List.of("加上", "再加", "另加", "连同"));

    private MoneyTotals() {}

    static void run(Dossier dossier, Notes notes) {
        for (List<Fact> sentence : Told.sentences(dossier)) {
            for (int i = 2; i < sentence.size(); i++) {
                Fact total = sentence.get(i);
                String head = Told.head(dossier, total);
                if (isSum(total) && TOTALS.endAt(head, head.length())) {
                    judge(dossier, sentence.subList(0, i), total, notes);
                }
            }
        }
    }

    private static void judge(Dossier dossier, List<Fact> before, Fact total, Notes notes) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal tolerance = Agreement.unit(total);
        int parts = 0;
        for (int i = before.size() - 1;
                i >= 0 && isSum(before.get(i)) && before.get(i).unit().equals(total.unit());
                i--) {
            sum = sum.add(before.get(i).value());
            tolerance = tolerance.add(Agreement.unit(before.get(i)));
            parts++;
            if (ADDED.matchAt(Told.head(dossier, before.get(i)), 0) > 0) {
                return;
            }
            if (sum.subtract(total.value()).abs().compareTo(tolerance) <= 0) {
                return;
            }
        }
        if (parts == 2) {
            notes.at(
                    total.start(),
                    total.end(),
                    "前面各项相加是" + Plain.of(sum) + total.unit() + "，这里写" + total.quote() + "，请核对。");
        }
    }

    private static boolean isSum(Fact fact) {
        return fact.kind() == Fact.Kind.AMOUNT && !fact.verbal() && fact.qualifier() == Fact.Qualifier.EXACT;
    }
}
