package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;

/** Leaders and page numbers of a table of contents pasted with the text. */
final class Contents implements Watch {

    private static final Rule RULE = Rule.warning("residue.toc", Basis.NONE);
    private static final int SHORTEST = 4;
    private static final int LONGEST = 200;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return ".…·．";
    }

    @Override
    public boolean raw() {
        return true;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = dossier.source();
        char dot = text.charAt(at);
        if (at > block.start() && text.charAt(at - 1) == dot) {
            return;
        }
        int end = at;
        while (end < block.end() && end - at < LONGEST && (text.charAt(end) == dot || text.charAt(end) == ' ')) {
            end++;
        }
        int digits = Chars.behindDigits(text, end, block.end());
        boolean closes = digits == block.end() || text.charAt(digits) == '\n' || text.charAt(digits) == '\r';
        if (end - at >= (dot == '…' ? 2 : SHORTEST) && digits > end && digits - end <= 3 && closes) {
            notes.at(at, digits, "这里像是目录的引导点和页码混进了正文，请删去。");
        }
    }
}
