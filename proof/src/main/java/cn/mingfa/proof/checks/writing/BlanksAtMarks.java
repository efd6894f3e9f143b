package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;

/** Blanks before or behind a full-width mark. */
final class BlanksAtMarks implements Watch {

    private static final Rule RULE = Rule.warning("residue.blank_at_mark", Basis.NONE);
    private static final String BEHIND = "）》”】〕";
    private static final String AHEAD = "（《“【〔";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return BEHIND + AHEAD + "、，。；！？";
    }

    @Override
    public boolean raw() {
        return true;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = dossier.source();
        char mark = text.charAt(at);
        if (AHEAD.indexOf(mark) < 0) {
            int from = at;
            while (from > block.start() && isPlain(text.charAt(from - 1))) {
                from--;
            }
            if (from < at && from > block.start() && isText(text.charAt(from - 1)) && from >= notes.done()) {
                notes.at(from, at, "标点前面有多余的空格，请删去。", "");
            }
        }
        if (BEHIND.indexOf(mark) < 0) {
            int to = at + 1;
            while (to < block.end() && isPlain(text.charAt(to))) {
                to++;
            }
            if (to > at + 1 && to < block.end() && isText(text.charAt(to))) {
                notes.at(at + 1, to, "标点后面有多余的空格，请删去。", "");
            }
        }
    }

    private static boolean isText(char c) {
        return Chars.isHan(c) || Chars.isDigit(c) || "（《“【〔）》”】〕".indexOf(c) >= 0;
    }

    private static boolean isPlain(char c) {
        return c == ' ' || c == '\t' || c == '\u3000';
    }
}
