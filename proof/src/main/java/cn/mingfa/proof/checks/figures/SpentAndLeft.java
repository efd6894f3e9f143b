package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Words;
import java.math.BigDecimal;
import java.util.List;

/**
 * What was granted, what of it was used, and what is left or the share used, one behind the other: 批复指标71.48亿元，已用指标62.09亿元，结余9.39亿元，执行率87%.
 */
final class SpentAndLeft {

    private static final Words GRANTED = Words.list("spent-granted.txt");
    private static final Words SPENT = Words.list("spent-used.txt");
    private static final Words LEFT = Words.list("spent-left.txt");
    private static final Words SHARES = Words.list("spent-rates.txt");
    /** So many units of the last digit each of two numbers may be rounded by. */
    private static final BigDecimal ROUNDED = new BigDecimal("1.5");

    private SpentAndLeft() {}

    static void run(Dossier dossier, List<Fact> sentence, Notes notes) {
        for (int i = 0; i + 2 < sentence.size(); i++) {
            Fact granted = sentence.get(i);
            Fact spent = sentence.get(i + 1);
            Fact third = sentence.get(i + 2);
            boolean pair = isExact(granted)
                    && isExact(spent)
                    && granted.unit().equals(spent.unit())
                    && granted.scale() == spent.scale()
                    && granted.value().signum() > 0
                    && GRANTED.occurIn(Told.head(dossier, granted))
                    && SPENT.occurIn(Told.head(dossier, spent));
            if (!pair) {
                continue;
            }
            if (left(dossier, granted, spent, third, notes) && i + 3 < sentence.size()) {
                share(dossier, granted, spent, sentence.get(i + 3), notes);
            } else {
                share(dossier, granted, spent, third, notes);
                if (i + 3 < sentence.size() && third.unit().equals("%")) {
                    left(dossier, granted, spent, sentence.get(i + 3), notes);
                }
            }
        }
    }

    /** Whether the figure is what is left and fits. */
    private static boolean left(Dossier dossier, Fact granted, Fact spent, Fact left, Notes notes) {
        boolean told = isExact(left)
                && left.unit().equals(granted.unit())
                && left.scale() == granted.scale()
                && LEFT.occurIn(Told.head(dossier, left));
        if (!told) {
            return false;
        }
        BigDecimal real = granted.value().subtract(spent.value());
        boolean fits =
                real.subtract(left.value()).abs().compareTo(Agreement.unit(left).multiply(ROUNDED)) <= 0;
        if (!fits) {
            notes.at(
                    left.start(),
                    left.end(),
                    granted.quote() + "减去" + spent.quote() + "，与这里的" + left.quote() + "不符，请核对。");
        }
        return fits;
    }

    private static void share(Dossier dossier, Fact granted, Fact spent, Fact share, Notes notes) {
        boolean told = share.unit().equals("%")
                && share.qualifier() == Fact.Qualifier.EXACT
                && SHARES.occurIn(Told.head(dossier, share));
        if (told) {
            ShareOfNamed.judge(spent, granted, share, notes);
        }
    }

    private static boolean isExact(Fact fact) {
        return fact.qualifier() == Fact.Qualifier.EXACT
                && !fact.verbal()
                && (fact.kind() == Fact.Kind.AMOUNT || fact.kind() == Fact.Kind.COUNT);
    }
}
