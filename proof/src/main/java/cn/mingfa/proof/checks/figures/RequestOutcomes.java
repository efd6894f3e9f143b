package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What disclosure requests ended in, told in the text, one number an outcome, with what was carried on: together they are no more than were received
 * and carried in.
 */
final class RequestOutcomes {

    private static final Set<String> OUTCOMES = Set.of(
            "info_request_granted_count",
            "info_request_partial_count",
            "info_request_refused_count",
            "info_request_unavailable_count",
            "info_request_not_processed_count",
            "info_request_other_count",
            "info_request_carried_out_count");
    private static final int FEWEST = 2;

    private RequestOutcomes() {}

    /** @param total what was received and carried in */
    static void run(Dossier dossier, BigDecimal total, Notes notes) {
        for (List<Fact> sentence : Told.sentences(dossier)) {
            List<Fact> outcomes = sentence.stream()
                    .filter(fact -> fact.key().filter(OUTCOMES::contains).isPresent() && Told.isExactCount(fact))
                    .toList();
            long kinds = outcomes.stream().map(Fact::key).distinct().count();
            BigDecimal sum = outcomes.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (outcomes.size() >= FEWEST && kinds == outcomes.size() && sum.compareTo(total) > 0) {
                notes.at(
                        outcomes.getFirst().start(),
                        outcomes.getLast().end(),
                        "各种答复结果和结转合计" + Plain.of(sum) + "件，多于收到和结转的" + Plain.of(total) + "件，请核对。");
                return;
            }
        }
    }
}
