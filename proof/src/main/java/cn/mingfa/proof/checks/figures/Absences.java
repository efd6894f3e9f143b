package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Words;
import java.math.BigDecimal;
import java.util.List;

/** Who should have come, who came and who did not: 应参加96人，实际参加90人，6人因病缺考. */
final class Absences {

    private static final String DUE = "应";
    private static final String REALLY = "实";
    private static final Words ABSENT = Words.list("absent-words.txt");

    private Absences() {}

    static void run(Dossier dossier, Notes notes) {
        for (List<Fact> sentence : Told.sentences(dossier)) {
            for (int i = 2; i < sentence.size(); i++) {
                Fact due = sentence.get(i - 2);
                Fact came = sentence.get(i - 1);
                Fact absent = sentence.get(i);
                boolean told = Told.head(dossier, due).contains(DUE)
                        && Told.head(dossier, came).strip().startsWith(REALLY)
                        && (ABSENT.occurIn(Told.head(dossier, absent)) || ABSENT.occurIn(Told.tail(dossier, absent)))
                        && List.of(due, came, absent).stream().allMatch(Told::isPlainCount)
                        && Units.areOne(due, came)
                        && Units.areOne(came, absent);
                BigDecimal real = due.value().subtract(came.value());
                if (told && real.signum() >= 0 && real.compareTo(absent.value()) != 0 && isLast(sentence, i)) {
                    notes.at(
                            absent.start(),
                            absent.end(),
                            due.quote() + "减去" + came.quote() + "是" + Plain.of(real) + absent.unit() + "，这里写"
                                    + absent.quote() + "，请核对。");
                }
            }
        }
    }

    /** Whether no further number of theirs follows: 2人请假、4人出差. */
    private static boolean isLast(List<Fact> sentence, int at) {
        return sentence.subList(at + 1, sentence.size()).stream()
                .noneMatch(fact -> Units.areOne(fact, sentence.get(at)) && Told.isPlainCount(fact));
    }
}
