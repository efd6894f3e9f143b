package cn.mingfa.proof.checks.writing;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Role;

/** Page numbers that came along as lines of the text. */
final class PageNumberLines implements Check {

    private static final Rule RULE = Rule.warning("residue.page_number", Basis.NONE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        if (dossier.sourceText().format() == SourceText.Format.PDF) {
            return;
        }
        for (Block block : dossier.layout().blocks(Role.PAGE_NUMBER)) {
            notes.at(block.start(), block.end(), "页码混进了正文，请删去这一行。", "");
        }
    }
}
