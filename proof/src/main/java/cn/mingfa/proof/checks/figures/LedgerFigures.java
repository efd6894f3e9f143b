package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** Figures of the report against those counted in the ledger; where one telling agrees the indicator is taken for right. */
final class LedgerFigures implements Check {

    private static final Rule RULE = Rule.warning("figure.ledger", Basis.NONE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        var counted = dossier.background().counted();
        if (counted.isEmpty()) {
            return;
        }
        Keyed.of(dossier.facts()).forEach((key, told) -> {
            BigDecimal exact = counted.get(key);
            List<Fact> ofYear = told.stream()
                    .filter(f -> isOfYear(f, dossier.metadata().year()))
                    .toList();
            if (exact != null && !ofYear.isEmpty() && ofYear.stream().noneMatch(f -> Agreement.agree(f, exact))) {
                Fact first = ofYear.getFirst();
                notes.at(
                        first.start(),
                        first.end(),
                        "“" + first.indicator() + "”台账里是" + Plain.of(exact) + first.unit() + "，这里写" + first.quote()
                                + "，请核对台账或改正。");
            }
        });
    }

    private static boolean isOfYear(Fact fact, OptionalInt year) {
        return fact.period()
                .from()
                .map(LocalDate::getYear)
                .map(y -> year.isEmpty() || y == year.getAsInt())
                .orElse(true);
    }
}
