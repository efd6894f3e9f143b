package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Words;

/**
 * Marks of another style: 「法治体检」 and 【一窗受理】 amid a sentence for “法治体检”, titles between 〈〉 or signs of less and more that stand in no
 * other title, and brackets of another sort around what explains, 公厕〔含移动公厕〕.
 */
final class ForeignMarks implements Watch {

    private static final Rule RULE = Rule.warning("punctuation.mark_form", Basis.PUNCTUATION);
    private static final String OPEN = "「『'‘【〈<＜﹤〖〔«";
    private static final String CLOSE = "」』'’】〉>＞﹥〗〕»";
    private static final String WANTED = "“‘“““《《《《";
    private static final String WANTED_CLOSE = "”’”””》》》》";
    private static final int FIRST_OF_TITLES = 5;
    private static final int FIRST_OF_BRACKETS = 9;
    /** Brackets of another sort, and those of titles, around what explains: 法治公园〈含广场〉. */
    private static final String BRACKETS = "〖〔〈<＜【";

    private static final Words EXPLAINING = Words.list("bracket-openers.txt");
    private static final char GUILLEMET = '«';
    private static final char LENTICULAR = '【';
    private static final int LONGEST = 60;
    private static final int SHORT = 12;
    private static final String SINGLE = "'‘";
    private static final int SHORTEST = 2;
    private static final Words ENDS = Words.list("marked-title-ends.txt");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return OPEN + OddMarks.ODD;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = block.text();
        int kind = OPEN.indexOf(text.charAt(at));
        if (kind < 0) {
            OddMarks.judge(block.view(), at, notes);
            return;
        }
        if (at > 0 && text.charAt(at - 1) == text.charAt(at)) {
            return;
        }
        int from = at;
        while (from < text.length() && text.charAt(from) == text.charAt(at)) {
            from++;
        }
        int close = text.indexOf(CLOSE.charAt(kind), from, Math.min(text.length(), from + LONGEST + 1));
        if (close < from + SHORTEST || !Chars.isHan(text.charAt(from))) {
            return;
        }
        int end = close + 1;
        while (end < text.length() && text.charAt(end) == text.charAt(close)) {
            end++;
        }
        if (text.charAt(at) == GUILLEMET) {
            boolean title = ENDS.endAt(text, close);
            String words = text.substring(from, close);
            notes.at(block.view(), at, end, "引号用“”，书名号用《》，请改。", title ? "《" + words + "》" : "“" + words + "”");
            return;
        }
        if (isBracket(text, at, from, close)) {
            notes.at(block.view(), at, end, "正文的括号用“（）”，请改。", "（" + text.substring(from, close) + "）");
            return;
        }
        boolean title = kind >= FIRST_OF_TITLES && kind < FIRST_OF_BRACKETS;
        boolean nested = SINGLE.indexOf(text.charAt(at)) >= 0 && text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
        boolean apart = SINGLE.indexOf(text.charAt(at)) >= 0 && !isShortWords(text, from, close);
        boolean label = text.charAt(at) == LENTICULAR && !isAmidWords(text, at, from, close);
        boolean twice = from - at == 2 && end - close == 2;
        boolean wrong = title
                ? (ENDS.endAt(text, close) || twice) && !isInsideTitle(text, at)
                : kind < FIRST_OF_BRACKETS && !nested && !apart && !label;
        if (wrong) {
            notes.at(
                    block.view(),
                    at,
                    end,
                    title ? "书名号应当用“《》”，请改。" : "横排文字的引号应当用“”和‘’，请改。",
                    wanted(text, at, kind, WANTED)
                            + text.substring(from, close)
                            + wanted(text, at, kind, WANTED_CLOSE));
        }
    }

    /** Double marks, but for 『』 inside of others. */
    private static char wanted(String text, int at, int kind, String marks) {
        boolean inner = text.lastIndexOf('“', at) > text.lastIndexOf('”', at)
                || text.charAt(at) != OPEN.charAt(0)
                        && text.lastIndexOf(OPEN.charAt(0), at) > text.lastIndexOf(CLOSE.charAt(0), at);
        return marks.charAt(!inner && kind == 1 ? 0 : kind);
    }

    /** Whether what the marks hold explains the words before them, and is no title, no label and no number of a paper: 公厕〔含移动公厕〕. */
    private static boolean isBracket(String text, int at, int from, int close) {
        return at > 0
                && (Chars.isHan(text.charAt(at - 1)) || Chars.isDigit(text.charAt(at - 1)))
                && BRACKETS.indexOf(text.charAt(at)) >= 0
                && EXPLAINING.matchAt(text, from) > 0
                && !isInsideTitle(text, at);
    }

    /** Whether short words stand amid others, and do not open what they head: 推行【一窗受理】服务, but not 【单位名称】. */
    private static boolean isAmidWords(String text, int at, int from, int close) {
        return at > 0
                && Chars.isHan(text.charAt(at - 1))
                && close + 1 < text.length()
                && Chars.isHan(text.charAt(close + 1))
                && isShortWords(text, from, close);
    }

    /** Two straight marks far apart need not belong together. */
    private static boolean isShortWords(String text, int from, int close) {
        return close - from <= SHORT && text.substring(from, close).chars().allMatch(c -> Chars.isHan((char) c));
    }

    private static boolean isInsideTitle(String text, int at) {
        return text.lastIndexOf('《', at) > text.lastIndexOf('》', at);
    }
}
