package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Part;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.outline.Outline;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;

/** Words where a number is wanted, in the part on achievements: 多次召开会议, 若干件. */
final class VagueWords implements Check {

    private static final Rule RULE = Rule.hint("figure.unquantified", Basis.NONE);
    private static final Words WORDS = Words.list("vague-words.txt");

    @Override
    public Rule rule() {
        return RULE;
    }

    /** Whether 大 belongs to 人大 here: 经市人大批准. */
    private static boolean endsCongress(String text, int at) {
        return at > 0 && text.startsWith("人大", at - 1);
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Outline.Place place : dossier.outline().places()) {
            if (place.part() == Part.ACHIEVEMENTS || place.part() == Part.PRINCIPAL) {
                View view = place.block().view();
                for (int i = 0; i < view.length(); i++) {
                    boolean insideNumeral =
                            i > 0 && (Chars.isChineseDigit(view.at(i - 1)) || Chars.isDigit(view.at(i - 1)));
                    int n = insideNumeral || endsCongress(view.text(), i) ? 0 : WORDS.matchAt(view.text(), i);
                    if (n > 0) {
                        notes.at(view, i, i + n, "“" + view.text().substring(i, i + n) + "”说得含糊，能写数的请写数。");
                        i += n - 1;
                    }
                }
            }
        }
    }
}
