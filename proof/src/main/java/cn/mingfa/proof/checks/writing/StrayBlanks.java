package cn.mingfa.proof.checks.writing;

import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Role;
import cn.mingfa.proof.text.Words;
import java.util.Optional;

/**
 * Blanks between two Chinese characters of running text. Inside quotes they may part two halves of a slogan; there only
 * those within a word are too many.
 */
final class StrayBlanks implements Watch {

    private static final Rule RULE = Rule.warning("residue.blank", Basis.NONE);
    private static final int SHORTEST = 12;
    private static final int FAR = 20;
    /** Longest half of a title. */
    private static final int TITLE = 60;

    /** Length of the shortest half of a headline. */
    private static final int HALF = 4;

    private static final int ARTICLE = 8;
    private static final String PART = "部分";
    private static final char WIDE = '\u3000';
    private static final String DAYS = "年月日至底前上中下旬—-～~.";
    private static final int NAME = 4;
    /** Length of the longest label of a field. */
    private static final int FIELD = 10;

    private static final String BELOW = "如下";
    /** Length of the shortest label set wide: 抄 报. */
    private static final int SPACED = 3;

    private static final Words ISSUERS = Words.list("issuer-ends.txt");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return " \t\u3000";
    }

    @Override
    public boolean raw() {
        return true;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = dossier.source();
        if (block.role() == Role.ADDRESSEE
                || block.row()
                || block.view().length() < SHORTEST
                || at == block.start()
                || !Chars.isHan(text.charAt(at - 1))) {
            return;
        }
        int end = at + 1;
        while (end < block.end() && isPlain(text.charAt(end))) {
            end++;
        }
        if (end < block.end()
                && Chars.isHan(text.charAt(end))
                && (!(quoted(text, at, block.start()) || inTitle(text, at, block.start())) || partsWord(text, at, end))
                && !isBorder(text, at, end)
                && !isName(text, at, end)
                && !(block.role() == Role.TITLE && (text.startsWith("关于", end) || ISSUERS.endAt(text, at)))
                && !partsNames(text, at, end)
                && !isSpaced(block)
                && !isField(text, end, block)
                && !Bylines.hold(text, at, end)
                && !isArticle(text, at, block.start())
                && !isDay(text, at)) {
            Severity severity = isHeadline(text, at, end, block) ? Severity.HINT : Severity.WARNING;
            notes.span(severity, at, end, "两个汉字之间有多余的空格，请删去。", Optional.of(""));
        }
    }

    /** One blank between the two halves of a headline that has no other mark: 全市收到建议64件 创历史新高. */
    private static boolean isHeadline(String text, int at, int end, Block block) {
        if (at - block.start() < HALF || block.end() - end < HALF || end - at > 1) {
            return false;
        }
        for (int i = block.start(); i < block.end(); i++) {
            if (i != at && !Chars.isHan(text.charAt(i)) && !Chars.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean quoted(String text, int at, int from) {
        for (int i = at - 1; i >= Math.max(from, at - FAR); i--) {
            char c = text.charAt(i);
            if (c == '“' || c == '《' || c == '〈') {
                return true;
            }
            if ("”》〉。，；".indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether it stands in the title of a paper, which may be printed on two lines. */
    private static boolean inTitle(String text, int at, int from) {
        for (int i = at - 1; i >= Math.max(from, at - TITLE); i--) {
            if ("《》。；\n".indexOf(text.charAt(i)) >= 0) {
                return text.charAt(i) == '《';
            }
        }
        return false;
    }

    /** Whether the blank stands within a word, “法 治大讲堂”, and not between two that happen to make one: 为民 生态. */
    private static boolean partsWord(String text, int at, int end) {
        return isWord("" + text.charAt(at - 1) + text.charAt(end))
                && !(isWord(text.substring(Math.max(0, at - 2), at))
                        && isWord(text.substring(end, Math.min(text.length(), end + 2))));
    }

    /** 第十七条 and 第二部分 at the beginning of a paragraph, or of what was one, are parted from their words by a blank. */
    private static boolean isArticle(String text, int at, int from) {
        boolean inserted = at - from > 2 && text.charAt(at - 2) == '之' && Chars.isChineseDigit(text.charAt(at - 1));
        boolean counted =
                inserted || "条章节编篇".indexOf(text.charAt(at - 1)) >= 0 || text.startsWith(PART, at - PART.length());
        int near = Math.max(from, at - ARTICLE - (inserted ? 2 : 0));
        int ordinal = near + text.substring(near, at).lastIndexOf('第');
        return counted && ordinal >= near && (ordinal == from || "》。；".indexOf(text.charAt(ordinal - 1)) >= 0);
    }

    /** A day or a span of days at the beginning of a line, set apart from what is to be done then. */
    private static boolean isDay(String text, int at) {
        int from = at;
        while (from > 0 && (Chars.isDigit(text.charAt(from - 1)) || DAYS.indexOf(text.charAt(from - 1)) >= 0)) {
            from--;
        }
        return at - from > 1 && (from == 0 || "\r\n \t\u3000".indexOf(text.charAt(from - 1)) >= 0);
    }

    /** A tab in a line with other tabs is the border of a cell. */
    private static boolean isBorder(String text, int at, int end) {
        if (text.charAt(at) != '\t') {
            return false;
        }
        int before = text.lastIndexOf('\t', at - 1);
        if (before >= 0 && text.indexOf('\n', before, at) < 0) {
            return true;
        }
        int behind = text.indexOf('\t', end);
        return behind >= 0 && text.indexOf('\n', end, behind) < 0;
    }

    /** One blank behind the name of a body, before another one or, if it is wide, before the name of its writer. */
    private static boolean partsNames(String text, int at, int end) {
        if (end - at != 1 || !ISSUERS.endAt(text, at)) {
            return false;
        }
        int to = end;
        while (to < text.length() && Chars.isHan(text.charAt(to))) {
            to++;
        }
        boolean last = to == text.length() || "\r\n）".indexOf(text.charAt(to)) >= 0;
        boolean writer = text.charAt(at) == WIDE && to - end <= NAME;
        return last && (writer || ISSUERS.endAt(text, to));
    }

    /** A name of two characters, set to the width of three: 亓 琨、记录：妫 宁. The two are no word. */
    private static boolean isName(String text, int at, int end) {
        boolean before = at < 2 || !Chars.isHan(text.charAt(at - 2));
        boolean behind = end + 1 >= text.length() || !Chars.isHan(text.charAt(end + 1));
        return before && behind && !isWord("" + text.charAt(at - 1) + text.charAt(end));
    }

    /** A line that begins with a label set wide, below a paper: 抄 报：区政府办 区政协提案委, 经 办 人：…. */
    private static boolean isSpaced(Block block) {
        String text = block.text();
        int colon = text.indexOf('：', 0, Math.min(text.length(), 2 * NAME + 1));
        if (colon < SPACED) {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            if (Chars.isHan(text.charAt(i)) != (i % 2 == 0)) {
                return false;
            }
        }
        return true;
    }

    /** The next of several fields a form has on one line: 采购方式：公开招标 合同类型：服务类. */
    private static boolean isField(String text, int from, Block block) {
        int to = from;
        while (to < Math.min(block.end(), from + FIELD)
                && (Chars.isHan(text.charAt(to)) || "（）()".indexOf(text.charAt(to)) >= 0)) {
            to++;
        }
        boolean label = to - from > 1 && to < block.end() && "：:".indexOf(text.charAt(to)) >= 0;
        return label
                && !text.startsWith(BELOW, to - BELOW.length())
                && block.text().indexOf('：') != block.text().lastIndexOf('：');
    }

    private static boolean isWord(String two) {
        return two.length() == 2 && Lexicon.shipped().trie().find(two, 0, 2) >= 0;
    }

    private static boolean isPlain(char c) {
        return c == ' ' || c == '\t' || c == '\u3000';
    }
}
