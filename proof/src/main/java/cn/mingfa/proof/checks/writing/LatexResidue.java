package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Commands of a typesetting language: \\textbf{…}. */
final class LatexResidue implements Watch {

    private static final Rule RULE = Rule.error("residue.latex", Basis.NONE);
    private static final Pattern COMMAND = Pattern.compile(
            "\\\\(?:begin|end|textbf|textit|section|subsection|item|frac|times|cdot|quad|left|right|text|mathrm|sum|leq|geq|%)[a-z]{0,8}(?:\\{[^{}\\n]{0,60}\\})?"
                    + "|\\\\[nrt](?=[\\u4e00-\\u9fff])|\\$\\\\?[^$\\n]{1,40}\\$");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "\\$";
    }

    @Override
    public boolean raw() {
        return true;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = dossier.source();
        if (at < notes.done()) {
            return;
        }
        Matcher matcher = COMMAND.matcher(text).region(at, block.end());
        if (matcher.lookingAt()) {
            notes.at(matcher.start(), matcher.end(), "残留排版命令，请删去，只留文字。");
        }
    }
}
