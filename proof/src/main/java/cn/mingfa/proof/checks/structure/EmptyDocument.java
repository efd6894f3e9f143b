package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Chars;

/** A document without any text. */
final class EmptyDocument implements Check {

    private static final Rule RULE = Rule.error("document.empty", Basis.NONE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        String text = dossier.source();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Chars.isBlank(c) && !Character.isWhitespace(c)) {
                return;
            }
        }
        notes.document(0, 0, "文件里没有文字。请确认选对了文件；如果是扫描件，请先做文字识别。");
    }
}
