package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ellipses made of full stops: six dots …… it is. */
final class Ellipses implements Check {

    private static final Rule RULE = Rule.warning("punctuation.ellipsis", Basis.PUNCTUATION);
    private static final Pattern DOTS = Pattern.compile("\\.{3,12}|。{3,12}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.prose()) {
            Matcher matcher = DOTS.matcher(dossier.source()).region(block.start(), block.end());
            while (matcher.find()) {
                notes.at(matcher.start(), matcher.end(), "省略号应当是六个小圆点“……”，请改。", "……");
            }
        }
    }
}
