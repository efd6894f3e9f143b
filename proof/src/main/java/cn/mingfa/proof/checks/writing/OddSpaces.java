package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Line;

/** No-break, wide and zero-width blanks that copying from a web page leaves; the full-width indent is none. */
final class OddSpaces implements Check {

    private static final Rule RULE = Rule.hint("residue.odd_space", Basis.NONE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        String text = dossier.source();
        for (Block block : dossier.prose()) {
            for (Line line : block.lines()) {
                int from = line.start();
                while (from > 0 && Chars.isBlank(text.charAt(from - 1))) {
                    from--;
                }
                scan(text, from, line.end(), notes);
            }
        }
    }

    private static void scan(String text, int from, int to, Notes notes) {
        for (int i = from; i < to; i++) {
            if (isOdd(text.charAt(i))) {
                int end = i + 1;
                while (end < to && isOdd(text.charAt(end))) {
                    end++;
                }
                boolean insideWords =
                        i > from && end < to && !Chars.isHan(text.charAt(i - 1)) && !Chars.isHan(text.charAt(end));
                notes.at(i, end, "有网页复制带来的特殊空格，肉眼难以看出，请删去。", insideWords ? " " : "");
                i = end - 1;
            }
        }
    }

    private static boolean isOdd(char c) {
        return Chars.isBlank(c) && c != ' ' && c != '\t' && c != '\u3000';
    }
}
