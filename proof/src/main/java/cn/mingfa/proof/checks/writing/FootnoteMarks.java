package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import java.util.Optional;

/** Marks of footnotes whose notes did not come along: 落实[1]。 */
final class FootnoteMarks implements Watch {

    private static final Rule RULE = Rule.warning("residue.footnote", Basis.NONE);

    private static final int LONGEST = 4;
    private static final char QUOTED = '”';
    private static final String MARKED = "”[";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "[［^¹²³⁴⁵⁶⁷⁸⁹";
    }

    @Override
    public boolean raw() {
        return true;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = dossier.source();
        if (at == block.start() || !isWord(text.charAt(at - 1)) || at < notes.done()) {
            return;
        }
        boolean named = text.startsWith("注", at + 1);
        int end = at + (named ? 2 : 1);
        char first = text.charAt(at);
        if (first == '[' || first == '［') {
            if (!named && isLetter(text, end, block.end())) {
                notes.at(at, end + 2, "这里残留脚注或参考文献的标号，请删去，或把注释内容写进正文。", "");
                return;
            }
            while (end < block.end() && (Chars.isDigit(text.charAt(end)) || isJoined(text, end))) {
                end++;
            }
            boolean closed = end > at + (named ? 2 : 1)
                    && end - at <= LONGEST + (named ? 1 : 0)
                    && end < block.end()
                    && "]］".indexOf(text.charAt(end)) >= 0;
            boolean number = closed && end + 1 < block.end() && Chars.isDigit(text.charAt(end + 1));
            if (!closed || number) {
                return;
            }
            end++;
        } else if (first == '^') {
            while (end < block.end() && Chars.isDigit(text.charAt(end))) {
                end++;
            }
            if (end == at + 1) {
                return;
            }
        } else {
            while (end < block.end() && characters().indexOf(text.charAt(end)) > 2) {
                end++;
            }
        }
        if (text.charAt(at - 1) == QUOTED && isGlossary(text)) {
            notes.span(Severity.HINT, at, end, "这里有注释的标号，请确认注释附在文后；没有注释的，请删去标号。", Optional.of(""));
            return;
        }
        notes.at(at, end, "这里残留脚注或参考文献的标号，请删去，或把注释内容写进正文。", "");
    }

    /** Whether several quoted terms are marked, as in papers before a congress, which explain them below: “一案三查”[2]. */
    private static boolean isGlossary(String text) {
        int first = text.indexOf(MARKED);
        return first >= 0 && text.indexOf(MARKED, first + 1) >= 0;
    }

    /** [a]: one small letter and the bracket. */
    private static boolean isLetter(String text, int at, int end) {
        return at + 1 < end
                && text.charAt(at) >= 'a'
                && text.charAt(at) <= 'z'
                && "]］".indexOf(text.charAt(at + 1)) >= 0;
    }

    /** [2,3], [1-4]. */
    private static boolean isJoined(String text, int at) {
        return ",，-".indexOf(text.charAt(at)) >= 0 && Chars.isDigit(text.charAt(at - 1));
    }

    private static boolean isWord(char c) {
        return (Chars.isHan(c) && "米里方分毫".indexOf(c) < 0) || "。，；、”》）".indexOf(c) >= 0;
    }
}
