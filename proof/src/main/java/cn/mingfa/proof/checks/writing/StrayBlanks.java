package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Role;

/** Blanks between two Chinese characters of running text. */
final class StrayBlanks implements Check {

    private static final Rule RULE = Rule.warning("residue.blank", Basis.NONE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        String text = dossier.source();
        for (Block block : dossier.prose()) {
            if (block.role() == Role.ADDRESSEE || block.view().length() < 12) {
                continue;
            }
            for (int i = block.start() + 1; i < block.end() - 1; i++) {
                if (isPlain(text.charAt(i)) && Chars.isHan(text.charAt(i - 1))) {
                    int end = i + 1;
                    while (end < block.end() - 1 && isPlain(text.charAt(end))) {
                        end++;
                    }
                    if (Chars.isHan(text.charAt(end))) {
                        notes.at(i, end, "两个汉字之间有多余的空格，请删去。", "");
                    }
                    i = end;
                }
            }
        }
    }

    private static boolean isPlain(char c) {
        return c == ' ' || c == '\t' || c == '\u3000';
    }
}
