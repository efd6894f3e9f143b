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

    private static final int BYLINE = 24;
    private static final Rule RULE = Rule.warning("residue.bullet", Basis.NONE);
    private static final String BULLETS = "•·●■◆▪►➢✓★☆▲○◇□√✔☑◎※❖➤→▸▶▷◉⚫◦‣✦✧❏❑❒";
    /** A bullet only right before an item, a star only with a blank: -5%, - 1 -, *注. */
    private static final String SIGNS = "-–*";

    private static final String OPENING = "（“《";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        String text = dossier.source();
        for (Block block : dossier.body()) {
            for (Line line : block.lines()) {
                int to = bullet(text, line);
                if (to > line.start()) {
                    notes.at(line.start(), to, "行首有项目符号。公文用一、（一）、1.、（1）分层，请删去符号或改用序号。", "");
                }
            }
        }
    }

    /** Where the item behind a bullet begins; where the line begins if there is none. */
    private static int bullet(String text, Line line) {
        int to = line.start();
        while (to < line.end() && BULLETS.indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        boolean sign = to == line.start() && to < line.end() && SIGNS.indexOf(text.charAt(to)) >= 0;
        int item = blanksFrom(text, sign ? to + 1 : to, line.end());
        if (sign) {
            boolean star = text.charAt(to) == '*';
            return opensItem(text, item, line.end()) && (!star || item > to + 1) ? item : line.start();
        }
        return to > line.start() && holdsWords(text, item, line.end()) && !isByline(text, item, line.end())
                ? item
                : line.start();
    }

    /** ■县融媒体中心记者 柏松: who wrote a piece of news. */
    private static boolean isByline(String text, int from, int to) {
        return to - from <= BYLINE
                && (text.substring(from, to).contains("记者")
                        || text.substring(from, to).contains("通讯员"));
    }

    private static int blanksFrom(String text, int from, int end) {
        int to = from;
        while (to < end && Chars.isBlank(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean opensItem(String text, int at, int end) {
        return at < end && (Chars.isHan(text.charAt(at)) || OPENING.indexOf(text.charAt(at)) >= 0);
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
