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

/** Parts in another order than the rules name them: achievements, shortcomings, next year; next year comes behind the principal's duties too. */
final class PartOrder implements Check {

    private static final Rule RULE = Rule.warning("document.part_order", Basis.REPORT);
    private static final List<Part> ORDER = List.of(Part.ACHIEVEMENTS, Part.SHORTCOMINGS, Part.NEXT_YEAR);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        if (dossier.metadata().genre() != Genre.LAW_BASED_GOVERNMENT) {
            return;
        }
        int reached = -1;
        String before = "";
        for (Entry entry : dossier.outline().entries()) {
            int rank = entry.level() == 1 && entry.speaksOf().size() == 1 ? ORDER.indexOf(entry.part()) : -1;
            boolean late = entry.level() == 1 && entry.part() == Part.PRINCIPAL && reached == ORDER.size() - 1;
            if (late || (rank >= 0 && rank < reached)) {
                notes.document(entry.start(), entry.end(), "这一部分按规定应当在“" + before + "”之前，请调整各部分的先后，并核对序号。");
            } else if (rank > reached) {
                reached = rank;
                before = entry.words();
            }
        }
    }
}
