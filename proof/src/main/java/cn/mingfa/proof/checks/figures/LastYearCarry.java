package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Disclosure requests carried in must be those last year's report carried out; where it does not say so, what its
 * figures leave over.
 */
final class LastYearCarry implements Check {

    private static final Rule RULE = Rule.warning("figure.last_year_carry", Basis.DISCLOSURE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        Fact carriedIn = Keyed.single(dossier.facts()).get("info_request_carried_in_count");
        if (carriedIn == null || dossier.background().lastYear().isEmpty()) {
            return;
        }
        Map<String, Fact> last =
                Keyed.single(dossier.background().lastYear().get().reading().facts());
        Optional<BigDecimal> out = carriedOut(last);
        if (out.isPresent()
                && carriedIn.qualifier() == Fact.Qualifier.EXACT
                && out.get().compareTo(carriedIn.value()) != 0) {
            notes.at(
                    carriedIn.start(),
                    carriedIn.end(),
                    "上年报告结转下来的是" + Plain.of(out.get()) + "件，这里写上年结转" + carriedIn.quote() + "，请核对。");
        }
    }

    private static Optional<BigDecimal> carriedOut(Map<String, Fact> last) {
        Fact stated = last.get("info_request_carried_out_count");
        if (stated != null) {
            return Optional.of(stated.value());
        }
        Fact received = last.get("info_request_received_count");
        Fact in = last.get("info_request_carried_in_count");
        Fact answered = last.get("info_request_answered_count");
        return received == null || in == null || answered == null
                ? Optional.empty()
                : Optional.of(received.value().add(in.value()).subtract(answered.value()))
                        .filter(v -> v.signum() >= 0);
    }
}
