package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Role;
import cn.mingfa.proof.text.View;

/**
 * A mark on the wrong side of a bracket or quote: right behind an opening one, or a comma or stop right before a closing
 * one that the sentence runs on behind.
 */
final class MisplacedMarks implements Watch {

    private static final Rule RULE = Rule.error("punctuation.misplaced", Basis.PUNCTUATION);
    private static final String STOPS = "，。、；：";
    private static final String ENDS = "，。、；：！？…";
    private static final int FAR = 300;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return STOPS;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        View view = block.view();
        char mark = view.at(at);
        char before = at > 0 ? view.at(at - 1) : '\n';
        char after = at + 1 < view.length() ? view.at(at + 1) : '\n';
        boolean single = STOPS.indexOf(before) < 0 && STOPS.indexOf(after) < 0;
        if (!single) {
            return;
        }
        if (mark == '。' && LoneOpeners.at(view, at, notes)) {
            return;
        }
        if (mark == '、'
                && after == '的'
                && Chars.isHan(before)
                && !view.text().startsWith("的确", at + 1)
                && !view.text().startsWith("的士", at + 1)) {
            notes.at(view, at, at + 1, "“的”前面不用顿号，请删去。", "");
            return;
        }
        if (at == 0) {
            if (block.role() == Role.BODY && opens(after) && !dossier.layout().hardWrapped()) {
                notes.at(view, at, at + 1, "段落开头不能是标点，请删去“" + mark + "”。", "");
            }
        } else if ("（《“〔【".indexOf(before) >= 0) {
            notes.at(view, at, at + 1, "前括号、前引号后面不能紧跟标点，请删去“" + mark + "”。", "");
        } else if ("，、".indexOf(mark) >= 0 && "）》〕】".indexOf(after) >= 0) {
            notes.at(view, at, at + 1, "后括号、后书名号前面不应有“" + mark + "”，请删去。", "");
        } else if ("，、；".indexOf(mark) >= 0 && after == '”' && isQuoted(view, at) && !isWording(view, at)) {
            boolean doubled = at + 2 < view.length() && ENDS.indexOf(view.at(at + 2)) >= 0;
            notes.at(
                    view,
                    at,
                    at + 2,
                    doubled ? "后引号里外都有标点，请删去引号里的“" + mark + "”。" : "“" + mark + "”应当放在后引号外面，请调换。",
                    doubled ? "”" : "”" + mark);
        } else if (mark == '。' && (after == '）' || after == '》') && isInsideSentence(view, at, after)) {
            notes.at(view, at, at + 1, "括号里的话是句子的一部分，末尾不用句号，请删去。", "");
        } else if (mark == '。' && after == '”' && at + 2 < view.length() && "，。；".indexOf(view.at(at + 2)) >= 0) {
            String outside = view.text().substring(at + 2, at + 3);
            notes.at(view, at, at + 3, "后引号里外都有标点，请只留引号外的一个。", "”" + outside);
        }
    }

    private static boolean opens(char c) {
        return Chars.isHan(c) || Chars.isDigit(c) || "（《“".indexOf(c) >= 0;
    }

    /** Whether a quote is open at the position; a turned one is for another rule. */
    private static boolean isQuoted(View view, int at) {
        int from = at - 1;
        while (from > 0 && at - from < FAR && view.at(from) != '“' && view.at(from) != '”') {
            from--;
        }
        return from >= 0 && view.at(from) == '“';
    }

    /** Whether the quote, opened behind a colon, fills its paragraph to the end: the wording of an item with its own mark. */
    private static boolean isWording(View view, int at) {
        int open = view.text().lastIndexOf('“', at);
        return open > 0 && view.at(open - 1) == '：' && at + 2 == view.length();
    }

    /** Whether the bracket closed here was opened in the middle of a sentence that goes on behind it. */
    private static boolean isInsideSentence(View view, int at, char close) {
        char open = close == '）' ? '（' : '《';
        int from = at - 1;
        while (from > 0 && at - from < FAR && view.at(from) != open && view.at(from) != '。') {
            from--;
        }
        return from > 0 && view.at(from) == open && ENDS.indexOf(view.at(from - 1)) < 0;
    }
}
