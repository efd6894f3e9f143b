package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts told by 分别为 in the sentence behind their total and with its verb: 立案62起…。危化、矿山、工贸立案分别为17起、23起、22起. Only parts that
 * all but make up the total are held to it.
 */
final class Respectively {

    private static final String EACH = "分别为";
    private static final int VERB = 2;
    private static final int FEWEST = 3;
    private static final BigDecimal LEAST = new BigDecimal("0.8");
    private static final BigDecimal MOST = new BigDecimal("1.25");

    private Respectively() {}

    static void run(Dossier dossier, Notes notes) {
        List<List<Fact>> sentences = Told.sentences(dossier);
        for (int i = 1; i < sentences.size(); i++) {
            judge(dossier, sentences.get(i - 1), sentences.get(i), notes);
        }
    }

    private static void judge(Dossier dossier, List<Fact> before, List<Fact> sentence, Notes notes) {
        Fact first = sentence.getFirst();
        String head = Told.head(dossier, first);
        int verb = head.length() - EACH.length() - VERB;
        if (!head.endsWith(EACH) || verb < 0) {
            return;
        }
        String words = head.substring(verb, verb + VERB);
        var parts = new ArrayList<Fact>();
        for (Fact fact : sentence) {
            boolean next = Told.isExactCount(fact)
                    && fact.unit().equals(first.unit())
                    && (parts.isEmpty()
                            || Told.between(dossier, parts.getLast(), fact).equals("、"));
            if (!next) {
                break;
            }
            parts.add(fact);
        }
        Optional<Fact> total = before.stream()
                .filter(fact -> Told.isExactCount(fact)
                        && fact.unit().equals(first.unit())
                        && Told.head(dossier, fact).contains(words))
                .findFirst();
        if (parts.size() < FEWEST || total.isEmpty()) {
            return;
        }
        BigDecimal sum = parts.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal whole = total.get().value();
        boolean near = sum.compareTo(whole.multiply(LEAST)) >= 0 && sum.compareTo(whole.multiply(MOST)) <= 0;
        if (near && sum.compareTo(whole) != 0) {
            notes.span(
                    Severity.WARNING,
                    first.start(),
                    parts.getLast().end(),
                    "各项相加是" + Plain.of(sum) + first.unit() + "，与前面的"
                            + total.get().quote() + "不符，请核对。",
                    Optional.empty());
        }
    }
}
