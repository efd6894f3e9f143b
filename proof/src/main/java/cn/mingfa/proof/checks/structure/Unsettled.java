package cn.mingfa.proof.checks.structure;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import java.util.Map;

/** Revisions and comments left in the file: who gets it reads what was struck out and what was said about it. */
final class Unsettled implements Check {

    private static final Rule RULE = Rule.warning("residue.unsettled", Basis.NONE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        if (dossier.sourceText().format() != SourceText.Format.DOCX) {
            return;
        }
        Map<String, String> labels = dossier.sourceText().labels();
        String revisions = count(labels, SourceText.REVISIONS);
        String comments = count(labels, SourceText.COMMENTS);
        if (!revisions.isEmpty() || !comments.isEmpty()) {
            String both = revisions.isEmpty() || comments.isEmpty() ? "" : "、";
            notes.document("文件里还有" + revisions + both + comments + "，发出前请逐处接受或拒绝，删去批注。");
        }
    }

    private static String count(Map<String, String> labels, String what) {
        String count = labels.getOrDefault(what, "");
        return count.isEmpty() ? "" : count + "处" + what;
    }
}
