package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.Genre;
import cn.mingfa.proof.Part;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.outline.Entry;
import java.util.List;

/** The principal's duties told inside the achievements and not as a part of their own. */
final class MergedParts implements Check {

    private static final Rule RULE = Rule.hint("document.part_merged", Basis.REPORT);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        if (dossier.metadata().genre() != Genre.LAW_BASED_GOVERNMENT) {
            return;
        }
        List<Entry> principal = dossier.outline().entries().stream()
                .filter(e -> e.part() == Part.PRINCIPAL)
                .toList();
        boolean own = principal.stream().anyMatch(e -> e.level() == 1);
        boolean topLevel = dossier.outline().entries().stream().anyMatch(e -> e.level() == 1);
        if (!principal.isEmpty() && !own && topLevel) {
            Entry first = principal.getFirst();
            notes.document(first.start(), first.end(), "主要负责人履行第一责任人职责的情况写在举措成效里，没有单独成为一部分。建议单列一个部分，便于对照检查。");
        }
    }
}
