package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;

/** A dash that is not the one long stroke of two characters. */
final class Dashes implements Watch {

    private static final Rule RULE = Rule.warning("punctuation.dash", Basis.PUNCTUATION);

    private static final char MINUS = '-';
    private static final String JOINERS = "-－—–~～至";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "-－—";
    }

    @Override
    public boolean raw() {
        return true;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = dossier.source();
        char dash = text.charAt(at);
        if (isMixedRange(text, block, at)) {
            notes.at(at, at + 2, "连接号重复，请只留一个“—”。", "—");
            return;
        }
        if (at == block.start() || text.charAt(at - 1) == dash) {
            return;
        }
        int end = at;
        while (end < block.end() && text.charAt(end) == dash) {
            end++;
        }
        if (isBeforeMark(text, at, end, block)) {
            notes.at(at, end, "破折号后面不再用“" + text.charAt(end) + "”，请删去破折号。", "");
            return;
        }
        int length = end - at;
        boolean amid = isWord(text.charAt(at - 1)) && end < block.end() && isWord(text.charAt(end));
        boolean wrong = dash == '—' ? length == 3 || length > 4 : length >= 2 && length <= 4;
        if (amid && wrong) {
            notes.at(at, end, "破折号应当是占两个字的“——”，请改。", "——");
        }
    }

    /** 2016-—2020年: two dashes of different sorts between two figures. */
    private static boolean isMixedRange(String text, Block block, int at) {
        return at > block.start()
                && at + 2 < block.end()
                && (Chars.isDigit(text.charAt(at - 1)) || "年月日".indexOf(text.charAt(at - 1)) >= 0)
                && Chars.isDigit(text.charAt(at + 2))
                && JOINERS.indexOf(text.charAt(at + 1)) >= 0
                && text.charAt(at) != text.charAt(at + 1);
    }

    /** 进展缓慢—，现说明如下: a dash right before a mark. */
    private static boolean isBeforeMark(String text, int at, int end, Block block) {
        return end < block.end()
                && text.charAt(at) != MINUS
                && Chars.isHan(text.charAt(at - 1))
                && "，。；、".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isWord(char c) {
        return Chars.isHan(c) || "”》）“《（，。".indexOf(c) >= 0;
    }
}
