package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Words;
import java.math.BigDecimal;
import java.util.List;

/** A row that ends with 其他 and the whole behind it: 婚姻纠纷32件、邻里纠纷41件、其他纠纷9件，全年调解各类纠纷82件. */
final class RowsThenWhole {

    private static final Words RESTS = Words.of(List.of("其他", "其它", "其余"));
    private static final Words WHOLES = Words.of(List.of("各类", "各种", "各项", "全部", "共", "合计", "总计", "累计"));
    private static final int FEWEST = 3;
    private static final int NEAR = 20;

    private RowsThenWhole() {}

    static void run(Dossier dossier, Notes notes) {
        for (List<Fact> sentence : Told.sentences(dossier)) {
            for (int i = FEWEST; i < sentence.size(); i++) {
                Fact whole = sentence.get(i);
                Fact last = sentence.get(i - 1);
                String between = Told.between(dossier, last, whole);
                boolean told = Told.isPlainCount(whole)
                        && RESTS.matchAt(Told.head(dossier, last), 0) > 0
                        && WHOLES.occurIn(Told.head(dossier, whole))
                        && between.startsWith("，")
                        && between.length() <= NEAR;
                if (told) {
                    judge(dossier, sentence.subList(0, i), whole, notes);
                }
            }
        }
    }

    private static void judge(Dossier dossier, List<Fact> before, Fact whole, Notes notes) {
        int from = before.size();
        BigDecimal sum = BigDecimal.ZERO;
        while (from > 0
                && Told.isPlainCount(before.get(from - 1))
                && before.get(from - 1).unit().equals(whole.unit())
                && (from == before.size()
                        || Told.between(dossier, before.get(from - 1), before.get(from))
                                .startsWith("、"))) {
            from--;
            sum = sum.add(before.get(from).value());
        }
        if (before.size() - from >= FEWEST && sum.compareTo(whole.value()) != 0) {
            notes.at(
                    whole.start(),
                    whole.end(),
                    "前面各项相加是" + Plain.of(sum) + whole.unit() + "，这里写" + whole.quote() + "，请核对。");
        }
    }
}
