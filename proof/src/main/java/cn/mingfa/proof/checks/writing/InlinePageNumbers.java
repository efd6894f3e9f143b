package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of a page in the middle of a sentence: 落实— 3 —制度. */
final class InlinePageNumbers implements Watch {

    private static final Rule RULE = Rule.warning("residue.page_number_inline", Basis.NONE);
    private static final Pattern COUNTED = Pattern.compile("第 ?\\d{1,3} ?页(?: ?共 ?\\d{1,3} ?页)?");
    /** What refers to a page: 见第3页, 翻到第3页. */
    private static final String REFERS = "见在到从至于看的为是占（，。；：、";

    private static final Pattern NUMBER = Pattern.compile("([—－-]) ?\\d{1,3} ?\\1 {0,2}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "—－-第";
    }

    @Override
    public boolean raw() {
        return true;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = dossier.source();
        if (at == block.start() && text.charAt(at) == '第') {
            Matcher first = COUNTED.matcher(text).region(at, block.end());
            if (first.lookingAt() && Chars.behindBlanks(text, first.end(), block.end()) > first.end()) {
                notes.at(at, Chars.behindBlanks(text, first.end(), block.end()), "页码混进了句子，请删去。", "");
            }
            return;
        }
        if (at == block.start() || text.charAt(at - 1) == text.charAt(at)) {
            return;
        }
        int from = at;
        while (from > block.start() && Chars.isBlank(text.charAt(from - 1))) {
            from--;
        }
        Pattern form = text.charAt(at) == '第' ? COUNTED : NUMBER;
        if (form == COUNTED && (from < at || REFERS.indexOf(text.charAt(from - 1)) >= 0)) {
            return;
        }
        Matcher matcher = form.matcher(text).region(at, block.end());
        boolean amid = from > block.start() && isText(text.charAt(from - 1));
        if (amid && matcher.lookingAt() && matcher.end() < block.end() && isText(text.charAt(matcher.end()))) {
            notes.at(from, matcher.end(), "页码混进了句子，请删去。", "");
        }
    }

    private static boolean isText(char c) {
        return Chars.isHan(c) || "，。；：、”》）".indexOf(c) >= 0;
    }
}
