package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;

/** Full-width Latin letters. */
final class FullWidthLetters implements Watch {

    private static final Rule RULE = Rule.warning("residue.full_width_letter", Basis.NONE);
    private static final int WIDTH = 0xfee0;
    private static final String LETTERS = letters();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return LETTERS;
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
        var half = new StringBuilder();
        int end = at;
        while (end < block.end() && LETTERS.indexOf(text.charAt(end)) >= 0) {
            half.append((char) (text.charAt(end) - WIDTH));
            end++;
        }
        boolean blank = half.chars().allMatch(c -> "XxOo".indexOf(c) >= 0);
        if (!blank) {
            notes.at(at, end, "字母用了全角，请改为半角“" + half + "”。", half.toString());
        }
    }

    private static String letters() {
        var letters = new StringBuilder();
        for (char c = 'A'; c <= 'Z'; c++) {
            letters.append((char) (c + WIDTH)).append((char) (c - 'A' + 'a' + WIDTH));
        }
        return letters.toString();
    }
}
