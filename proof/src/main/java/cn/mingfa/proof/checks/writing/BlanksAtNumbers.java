package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;

/** Blanks between a number and the word beside it. */
final class BlanksAtNumbers implements Watch {

    private static final Rule RULE = Rule.hint("residue.blank_at_number", Basis.NONE);

    private static final String CLOSERS = "”》";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return " ";
    }

    @Override
    public boolean raw() {
        return true;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = dossier.source();
        if (at == block.start() || at + 1 >= block.end()) {
            return;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        boolean wrong = ((Chars.isHan(before) || CLOSERS.indexOf(before) >= 0) && Chars.isDigit(after))
                || (isNumber(before) && Chars.isHan(after))
                || (Chars.isDigit(before) && after == '%');
        if (wrong && !isHeadingNumber(text, block.start(), at)) {
            notes.at(at, at + 1, "数字和汉字之间有空格，请确认后删去。", "");
        }
    }

    private static boolean isNumber(char c) {
        return Chars.isDigit(c) || c == '%';
    }

    private static boolean isHeadingNumber(String text, int from, int at) {
        for (int i = from; i < at; i++) {
            if (!Chars.isDigit(text.charAt(i)) && text.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }
}
