package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks of a template nobody filled in. */
final class Placeholders implements Check {

    private static final Rule RULE = Rule.warning("residue.placeholder", Basis.NONE);
    private static final Pattern BLANKS =
            Pattern.compile("[XxＸｘ×]{2,}(?=[\\u4e00-\\u9fff])|(?<=[\\u4e00-\\u9fff])[XxＸｘ×]{2,}|_{3,}|＿{2,}"
                    + "|待补充|待填写|此处填写|（待定）|\\(待定\\)");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.prose()) {
            Matcher matcher = BLANKS.matcher(dossier.source()).region(block.start(), block.end());
            while (matcher.find()) {
                notes.at(matcher.start(), matcher.end(), "这里像是模板里没有填的空，请填上实际内容。");
            }
        }
    }
}
