package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Line;

/** List bullets of a web page or word processor at the beginning of a line. */
final class Bullets implements Check {

    private static final Rule RULE = Rule.warning("residue.bullet", Basis.NONE);
    private static final String BULLETS = "•·●■◆▪►➢✓★☆▲○◇□";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        String text = dossier.source();
        for (Block block : dossier.body()) {
            for (Line line : block.lines()) {
                int to = line.start();
                while (to < line.end() && BULLETS.indexOf(text.charAt(to)) >= 0) {
                    to++;
                }
                if (to == line.start()) {
                    continue;
                }
                while (to < line.end() && Chars.isBlank(text.charAt(to))) {
                    to++;
                }
                if (!holdsWords(text, to, line.end())) {
                    continue;
                }
                notes.at(line.start(), to, "行首有项目符号。公文用一、（一）、1.、（1）分层，请删去符号或改用序号。", "");
            }
        }
    }

    /** Whether an item stands behind the bullet, and not a time or a stroke a portal prints there. */
    private static boolean holdsWords(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Chars.isHan(text.charAt(i)) || Chars.isLatin(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
