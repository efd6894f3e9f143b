package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.outline.Entry;
import java.util.HashSet;

/** Two headings of one level with the same words; a longer one with a comma only among the headings of one part. */
final class DuplicateHeadings implements Check {

    private static final Rule RULE = Rule.warning("numbering.duplicate_heading", Basis.NONE);
    private static final int SHORTEST = 5;
    private static final int SIBLING = 4;
    private static final int DEEPEST = 3;
    private static final int LEVELS = 4;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        var seen = new HashSet<String>();
        var above = new int[LEVELS + 1];
        Articles articles = Articles.of(dossier);
        for (Entry entry : dossier.outline().entries()) {
            String words = entry.words().strip();
            above[entry.level()] = entry.start();
            boolean plain = entry.level() <= 2 && words.length() >= SHORTEST && words.indexOf('，') < 0;
            boolean sibling = entry.level() <= DEEPEST && words.length() >= SIBLING;
            int article = articles.at(entry.start());
            boolean again = plain && !seen.add(article + ":" + entry.level() + words);
            again |= sibling && !seen.add(article + ":" + above[entry.level() - 1] + "/" + entry.level() + words);
            if (again) {
                notes.at(entry.start(), entry.end(), "这个标题与前面同一层的标题完全相同，请核对是否重复。");
            }
        }
    }
}
