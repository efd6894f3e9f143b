package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.Genre;
import cn.mingfa.proof.Part;
import cn.mingfa.proof.Shortcoming;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.narrative.Shortcomings;
import cn.mingfa.proof.outline.Entry;
import cn.mingfa.proof.outline.Outline;
import java.util.Optional;

/** Shortcomings told without a word on their causes. */
final class MissingCauses implements Check {

    private static final Rule RULE = Rule.hint("document.causes_missing", Basis.REPORT);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        Optional<Entry> heading = dossier.outline().entries().stream()
                .filter(e -> e.part() == Part.SHORTCOMINGS && e.level() == 1)
                .findFirst();
        if (dossier.metadata().genre() != Genre.LAW_BASED_GOVERNMENT || heading.isEmpty()) {
            return;
        }
        for (Shortcoming shortcoming : dossier.reading().shortcomings()) {
            if (shortcoming.cause().isPresent()) {
                return;
            }
        }
        for (Outline.Place place : dossier.outline().places()) {
            if (place.part() == Part.SHORTCOMINGS
                    && place.block().start() > heading.get().end()
                    && Shortcomings.namesCauses(place.block().text())) {
                return;
            }
        }
        notes.document(heading.get().start(), heading.get().end(), "这一部分写了不足，没有写原因。年度报告应当说明存在的不足和原因，请逐条补写原因。");
    }
}
