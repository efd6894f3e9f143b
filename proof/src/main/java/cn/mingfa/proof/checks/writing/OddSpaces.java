package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Line;
import cn.mingfa.proof.text.Role;
import java.util.Optional;

/**
 * No-break, wide and zero-width blanks that copying from a web page leaves; the full-width indent is none. Inside a
 * sentence nobody disputes them, at the beginning of a line they do little harm.
 */
final class OddSpaces implements Check {

    private static final Rule RULE = Rule.hint("residue.odd_space", Basis.NONE);

    private static final int SLOGAN = 30;
    private static final String OPENERS = "“《‘「";
    private static final String MARKS = "“”《》‘’「」，。；：";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        String text = dossier.source();
        for (Block block : dossier.prose()) {
            boolean running = block.role() == Role.BODY && block.text().indexOf('。') >= 0;
            for (Line line : block.lines()) {
                int from = line.start();
                while (from > 0 && Chars.isBlank(text.charAt(from - 1))) {
                    from--;
                }
                scan(text, from, line.end(), running, notes);
            }
        }
    }

    private static void scan(String text, int from, int to, boolean running, Notes notes) {
        for (int i = from; i < to; i++) {
            if (isOdd(text.charAt(i))) {
                int end = i + 1;
                while (end < to && isOdd(text.charAt(end))) {
                    end++;
                }
                boolean insideWords =
                        i > from && end < to && !Chars.isHan(text.charAt(i - 1)) && !Chars.isHan(text.charAt(end));
                notes.span(
                        running && splitsWords(text, from, i, end, to) ? Severity.WARNING : Severity.HINT,
                        i,
                        end,
                        "有网页复制带来的特殊空格，肉眼难以看出，请删去。",
                        Optional.of(insideWords ? " " : ""));
                i = end - 1;
            }
        }
    }

    /** Between two Han characters of a sentence; a slogan in quotes may hold a blank, which is then no zero-width one. */
    private static boolean splitsWords(String text, int from, int start, int end, int to) {
        if (start == from || end == to || !Chars.isHan(text.charAt(start - 1)) || !Chars.isHan(text.charAt(end))) {
            return false;
        }
        if (Chars.isInvisible(text.charAt(start))) {
            return true;
        }
        int back = start - 1;
        while (back > from && start - back < SLOGAN && MARKS.indexOf(text.charAt(back)) < 0) {
            back--;
        }
        boolean quoted = OPENERS.indexOf(text.charAt(back)) >= 0;
        return !quoted;
    }

    private static boolean isOdd(char c) {
        return Chars.isBlank(c) && c != ' ' && c != '\t' && c != '\u3000';
    }
}
