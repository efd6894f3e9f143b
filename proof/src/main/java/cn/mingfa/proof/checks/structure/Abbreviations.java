package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.View;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An abbreviation introduced and never used. */
final class Abbreviations implements Check {

    private static final Rule RULE = Rule.hint("consistency.abbreviation", Basis.NONE);
    private static final String CALLED = "（以下";
    private static final Pattern INTRODUCED =
            Pattern.compile("（以下(?:统一|统|均)?(?:简)?称(?:为|：)?[“《\"]?([^”》\"“（）。；]{2,20})[”》\"]?）");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        List<Block> body = dossier.body();
        for (int b = 0; b < body.size(); b++) {
            View view = body.get(b).view();
            for (int at = view.text().indexOf(CALLED); at >= 0; at = view.text().indexOf(CALLED, at + 1)) {
                Matcher matcher = INTRODUCED.matcher(view.text()).region(at, view.length());
                if (!matcher.lookingAt()) {
                    continue;
                }
                String name = matcher.group(1);
                if (!used(body, b, matcher.end(), name)) {
                    notes.at(view, at, matcher.end(), "交代了简称“" + name + "”，后面却没有用到，可以删去。", "");
                }
            }
        }
    }

    private static boolean used(List<Block> body, int block, int from, String name) {
        if (body.get(block).text().indexOf(name, from) >= 0) {
            return true;
        }
        for (int b = block + 1; b < body.size(); b++) {
            if (body.get(b).text().contains(name)) {
                return true;
            }
        }
        return false;
    }
}
