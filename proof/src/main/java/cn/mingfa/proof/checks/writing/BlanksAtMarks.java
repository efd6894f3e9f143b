package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Credits;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.Role;

/** Blanks before or behind a mark, 履行 “第一责任人” 职责 among them. */
final class BlanksAtMarks implements Watch {

    private static final Rule RULE = Rule.warning("residue.blank_at_mark", Basis.NONE);
    private static final int HEAD = 8;
    private static final String BEHIND = "）》”】〕";
    private static final String AHEAD = "（《“【〔";
    private static final char TITLE = '《';
    private static final char OPENING = '“';
    private static final char CLOSING = '”';
    private static final String HALF = ",;";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return BEHIND + AHEAD + "、，。；！？" + HALF;
    }

    @Override
    public boolean raw() {
        return true;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = dossier.source();
        int from = at;
        while (from > block.start() && isPlain(text.charAt(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (to < block.end() && isPlain(text.charAt(to))) {
            to++;
        }
        boolean body = block.role() == Role.BODY;
        if (from < at && from > block.start() && from >= notes.done()) {
            before(text, from, at, body && from > block.start() + 1, notes);
        }
        if (to > at + 1 && to < block.end()) {
            behind(text, at, to, block.end(), body, notes);
        }
    }

    private static void before(String text, int from, int at, boolean inBody, Notes notes) {
        char mark = text.charAt(at);
        char last = text.charAt(from - 1);
        if (mark == OPENING || mark == TITLE) {
            if (inBody && Chars.isHan(last) && !isOrdinal(last)) {
                notes.at(from, at, (mark == TITLE ? "书名号" : "引号") + "前面有多余的空格，请删去。", "");
            }
        } else if (AHEAD.indexOf(mark) < 0 && isText(last) && !(HALF.indexOf(mark) >= 0 && Chars.isDigit(last))) {
            notes.at(from, at, "标点前面有多余的空格，请删去。", "");
        }
    }

    private static void behind(String text, int at, int to, int end, boolean body, Notes notes) {
        char mark = text.charAt(at);
        char next = text.charAt(to);
        if (mark == CLOSING) {
            if (body && Chars.isHan(next)) {
                notes.at(at + 1, to, "引号后面有多余的空格，请删去。", "");
            }
        } else if (BEHIND.indexOf(mark) < 0
                && HALF.indexOf(mark) < 0
                && isText(next)
                && !(next == '（' && Credits.hold(text, to + 1))) {
            if ("。；：".indexOf(mark) >= 0 && isHeading(text.substring(to, Math.min(to + HEAD, end)))) {
                notes.at(at + 1, to, "这里空了一格，后面是标题，像是丢了换行，请另起一段。", "\n");
            } else {
                notes.at(at + 1, to, "标点后面有多余的空格，请删去。", "");
            }
        }
    }

    /** 第一章 “…”: a blank parts a number from its words. */
    private static boolean isOrdinal(char unit) {
        return "章节条篇编款项".indexOf(unit) >= 0;
    }

    /** 一、 or （一） behind the blank. */
    private static boolean isHeading(String head) {
        return Numbering.of(head.replace('(', '（').replace(')', '）')).isPresent();
    }

    private static boolean isText(char c) {
        return Chars.isHan(c) || Chars.isDigit(c) || "%（《“【〔）》”】〕".indexOf(c) >= 0;
    }

    private static boolean isPlain(char c) {
        return c == ' ' || c == '\t' || c == '\u3000';
    }
}
