package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.outline.Entry;
import java.util.List;
import java.util.Optional;

/**
 * A heading two levels below the one above it: 一、 and at once 1., where other parts of the text go by （一）. What is a habit
 * of the whole text is said once; figures that run through all parts of a paper are meant so.
 */
final class SkippedLevels implements Check {

    private static final Rule RULE = Rule.warning("numbering.level_skipped", Basis.LAYOUT);

    private static final int FIGURES = 3;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        List<Entry> entries = dossier.outline().entries();
        boolean through = runsThrough(entries);
        boolean regular = entries.stream().anyMatch(e -> e.level() == 2 && e.ordinal() > 0);
        int above = 0;
        boolean hinted = false;
        for (Entry entry : entries) {
            int level = entry.level();
            if (above > 0 && level > above + 1 && entry.ordinal() == 1 && !(through && above == 1 && !regular)) {
                Severity severity = regular && above == 1 && level == 3 && entry.standalone() && !isItem(entry)
                        ? Severity.WARNING
                        : Severity.HINT;
                boolean again = severity == Severity.HINT && hinted;
                hinted |= severity == Severity.HINT;
                if (again) {
                    above = level;
                    continue;
                }
                notes.span(
                        severity,
                        entry.block().start(),
                        entry.end(),
                        "这里从第" + above + "层直接跳到第" + level + "层。公文层次依次用一、（一）1.（1），请核对。",
                        Optional.empty());
            }
            above = level;
        }
    }

    /** Whether figures begin once and go on in the next part: 3. right below 二、. */
    private static boolean runsThrough(List<Entry> entries) {
        int begun = 0;
        boolean goesOn = false;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean figure = entry.level() == FIGURES;
            begun += figure && entry.ordinal() == 1 ? 1 : 0;
            goesOn |=
                    i > 0 && figure && entry.ordinal() > 1 && entries.get(i - 1).level() == 1;
        }
        return begun == 1 && goesOn;
    }

    /** A line that goes on with the next: 1.突出一个重点； 2.打造两支队伍。 */
    private static boolean isItem(Entry entry) {
        return entry.block().text().endsWith("；");
    }
}
