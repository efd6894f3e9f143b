package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import java.math.BigDecimal;
import java.util.List;

/** What the whole year had, then its two halves or its four quarters: 入企检查96家次，上半年41家次，下半年65家次. */
final class PartsOfYear {

    private static final List<List<String>> YEARS = List.of(List.of("上半年", "下半年"), List.of("一季度", "二季度", "三季度", "四季度"));

    private PartsOfYear() {}

    static void run(Dossier dossier, Notes notes) {
        for (List<Fact> sentence : Told.sentences(dossier)) {
            for (List<String> parts : YEARS) {
                for (int i = 1; i + parts.size() <= sentence.size(); i++) {
                    judge(dossier, sentence, i, parts, notes);
                }
            }
        }
    }

    private static void judge(Dossier dossier, List<Fact> sentence, int at, List<String> names, Notes notes) {
        Fact whole = sentence.get(at - 1);
        List<Fact> parts = sentence.subList(at, at + names.size());
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            Fact part = parts.get(i);
            boolean fits = Told.isPlainCount(part)
                    && part.unit().equals(whole.unit())
                    && Told.head(dossier, part).contains(names.get(i));
            if (!fits) {
                return;
            }
            sum = sum.add(part.value());
        }
        boolean told = Told.isPlainCount(whole)
                && !Told.between(dossier, whole, parts.getFirst()).contains("比")
                && !Told.head(dossier, whole).contains("年前")
                && !isAmong(dossier, whole, parts.getFirst());
        if (told && sum.compareTo(whole.value()) != 0) {
            notes.at(
                    parts.getFirst().start(),
                    parts.getLast().end(),
                    "各段相加是" + Plain.of(sum) + whole.unit() + "，与全年的" + whole.quote() + "不符，请核对。");
        }
    }

    /** A list behind 其中 or in brackets is held against its total elsewhere. */
    private static boolean isAmong(Dossier dossier, Fact whole, Fact first) {
        String between = Told.between(dossier, whole, first);
        return between.contains("其中") || between.startsWith("（");
    }
}
