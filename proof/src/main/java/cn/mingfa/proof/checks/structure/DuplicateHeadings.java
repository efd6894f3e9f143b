package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.outline.Entry;
import java.util.HashSet;

/** Two headings of one level with the same words. */
final class DuplicateHeadings implements Check {

    private static final Rule RULE = Rule.warning("numbering.duplicate_heading", Basis.NONE);
    private static final int SHORTEST = 5;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        var seen = new HashSet<String>();
        for (Entry entry : dossier.outline().entries()) {
            String words = entry.words().strip();
            boolean heading = entry.level() <= 2 && words.length() >= SHORTEST && words.indexOf('，') < 0;
            if (heading && !seen.add(entry.level() + words)) {
                notes.at(entry.start(), entry.end(), "这个标题与前面同一层的标题完全相同，请核对是否重复。");
            }
        }
    }
}
