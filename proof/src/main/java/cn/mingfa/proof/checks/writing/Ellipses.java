package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;

/** Ellipses made of full stops, or of one half: six dots …… it is. */
final class Ellipses implements Watch {

    private static final Rule RULE = Rule.warning("punctuation.ellipsis", Basis.PUNCTUATION);
    private static final int MOST = 12;

    private static final char STOP = '。';

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return ".。…";
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
        while (end < block.end() && text.charAt(end) == dot) {
            end++;
        }
        int dots = end - at;
        boolean wrong =
                dot == '…' ? dots == 1 : dots >= 3 && dots <= MOST && (dot == STOP || !isLeader(text, end, block));
        if (wrong) {
            boolean etcetera = at > block.start() && text.charAt(at - 1) == '等';
            notes.at(at, end, etcetera ? "“等”后面不再用省略号，请删去。" : "省略号应当是六个小圆点“……”，请改。", etcetera ? "" : "……");
        }
    }

    /** Dots of a table of contents lead to the number of a page. */
    private static boolean isLeader(String text, int end, Block block) {
        return end < block.end() && Character.isDigit(text.charAt(end));
    }
}
