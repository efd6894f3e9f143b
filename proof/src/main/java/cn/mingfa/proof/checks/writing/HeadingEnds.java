package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.outline.Entry;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Role;
import cn.mingfa.proof.text.View;
import java.util.Optional;

/** A stop at the end of the title or of a heading that has a line of its own. */
final class HeadingEnds implements Check {

    private static final Rule RULE = Rule.warning("punctuation.heading_end", Basis.LAYOUT);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.layout().blocks(Role.TITLE)) {
            View view = block.view();
            if (view.at(view.length() - 1) == '。') {
                notes.at(view, view.length() - 1, view.length(), "标题末尾不用句号，请删去。", "");
            }
        }
        for (Entry entry : dossier.outline().entries()) {
            View view = entry.block().view();
            if (entry.standalone() && entry.level() <= 2 && entry.to() < view.length()) {
                Severity severity = entry.level() == 1 ? Severity.WARNING : Severity.HINT;
                notes.span(
                        severity,
                        view.start(entry.to()),
                        view.end(view.length()),
                        "独占一行的标题末尾不用标点，请删去。",
                        Optional.of(""));
            }
        }
    }
}
