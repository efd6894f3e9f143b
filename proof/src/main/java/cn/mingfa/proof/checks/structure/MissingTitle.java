package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.Genre;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;

/** A report without a title. */
final class MissingTitle implements Check {

    private static final Rule RULE = Rule.hint("metadata.title_missing", Basis.LAYOUT);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        if (dossier.metadata().genre() != Genre.OTHER
                && dossier.metadata().title().isEmpty()) {
            notes.document(0, 0, "正文前面没有标题。请补上写明单位、年份和事由的标题。");
        }
    }
}
