package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.Role;

/** Blanks before or behind a full-width mark. */
final class BlanksAtMarks implements Watch {

    private static final Rule RULE = Rule.warning("residue.blank_at_mark", Basis.NONE);
    private static final int HEAD = 8;
    private static final String BEHIND = "）》”】〕";
    private static final String AHEAD = "（《“【〔";

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
        char mark = text.charAt(at);
        if (block.role() == Role.BODY) {
            outside(block, at, mark, text, notes);
        }
        if (AHEAD.indexOf(mark) < 0) {
            int from = at;
            while (from > block.start() && isPlain(text.charAt(from - 1))) {
                from--;
            }
            boolean told = from > block.start() && isText(text.charAt(from - 1));
            boolean words = HALF.indexOf(mark) < 0 || told && !Chars.isDigit(text.charAt(from - 1));
            if (from < at && told && words && from >= notes.done()) {
                notes.at(from, at, "标点前面有多余的空格，请删去。", "");
            }
        }
        if (BEHIND.indexOf(mark) < 0 && HALF.indexOf(mark) < 0) {
            int to = at + 1;
            while (to < block.end() && isPlain(text.charAt(to))) {
                to++;
            }
            if (to > at + 1 && to < block.end() && isText(text.charAt(to))) {
                boolean heading =
                        "。；：".indexOf(mark) >= 0 && isHeading(text.substring(to, Math.min(to + HEAD, block.end())));
                if (heading) {
                    notes.at(at + 1, to, "这里空了一格，后面是标题，像是丢了换行，请另起一段。", "\n");
                } else {
                    notes.at(at + 1, to, "标点后面有多余的空格，请删去。", "");
                }
            }
        }
    }

    /** 履行 “第一责任人” 职责: blanks between a quote and the words beside it. */
    private static void outside(Block block, int at, char mark, String text, Notes notes) {
        if (mark == '“' && at > notes.done()) {
            int from = at;
            while (from > block.start() && isPlain(text.charAt(from - 1))) {
                from--;
            }
            if (from < at && from > block.start() + 1 && Chars.isHan(text.charAt(from - 1)) && !isOrdinal(text, from)) {
                notes.at(from, at, "引号前面有多余的空格，请删去。", "");
            }
        } else if (mark == '”') {
            int to = at + 1;
            while (to < block.end() && isPlain(text.charAt(to))) {
                to++;
            }
            if (to > at + 1 && to < block.end() && Chars.isHan(text.charAt(to))) {
                notes.at(at + 1, to, "引号后面有多余的空格，请删去。", "");
            }
        }
    }

    /** 第一章 “…”: a blank parts a number from its words. */
    private static boolean isOrdinal(String text, int end) {
        return "章节条篇编款项".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** 一、 or （一） behind the blank. */
    private static boolean isHeading(String head) {
        return Numbering.of(head.replace('(', '（').replace(')', '）')).isPresent();
    }

    private static boolean isText(char c) {
        return Chars.isHan(c) || Chars.isDigit(c) || "（《“【〔）》”】〕".indexOf(c) >= 0;
    }

    private static boolean isPlain(char c) {
        return c == ' ' || c == '\t' || c == '\u3000';
    }
}
