package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;

/**
 * A clause that runs into the next without a comma: 主动接受甲监督、乙监督和丙监督认真办理…. Seen only where an adverb opens the
 * clause, a list with 和 closes its object, and another adverb with its verb follows at once; words that govern a second
 * verb (组织, 推动) rule it out.
 */
final class MissingStops implements Check {

    private static final Rule RULE = Rule.warning("punctuation.missing_stop", Basis.PUNCTUATION);
    private static final Words OPENERS = Words.list("clause-adverbs.txt");
    private static final Words PREDICATES = Words.list("clause-predicates.txt");
    private static final Words GOVERNORS = Words.list("clause-governors.txt");
    private static final Words SPIRITS = Words.list("clause-spirits.txt");
    private static final Words GROUNDS = Words.list("clause-grounds.txt");
    private static final int LONGEST = 80;
    private static final int SHORTEST = 10;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.body()) {
            View view = block.view();
            int from = 0;
            for (int i = 0; i <= view.length(); i++) {
                if (i == view.length() || Chars.endsClause(view.at(i))) {
                    if (i - from >= SHORTEST && i - from <= LONGEST) {
                        clause(view, from, i, notes);
                    }
                    from = i + 1;
                }
            }
        }
    }

    private static void clause(View view, int from, int to, Notes notes) {
        String text = view.text();
        int opener = OPENERS.matchAt(text, from);
        if (opener == 0 || GOVERNORS.find(text, from, to) >= 0) {
            return;
        }
        if (behindSpirit(view, from + opener, to, notes)) {
            return;
        }
        int pause = text.indexOf('、', from + opener);
        if (pause < 0 || pause >= to) {
            return;
        }
        int and = -1;
        for (int i = pause; i < to; i++) {
            if ("和及与".indexOf(text.charAt(i)) >= 0) {
                and = i;
            }
            boolean objectClosed = and > 0 && i - and >= 3 && i - and <= 10;
            if (objectClosed && PREDICATES.matchAt(text, i) > 0) {
                String before = text.substring(i - 1, i);
                notes.at(view, i - 1, i, "两个分句连在一起，“" + before + "”后面像是漏了逗号，请核对后补上。", before + "，");
                return;
            }
        }
    }

    /** 深入学习…精神紧紧围绕…: what is studied is named to its end, and a clause of its own follows. */
    private static boolean behindSpirit(View view, int from, int to, Notes notes) {
        String text = view.text();
        for (int i = from + 2; i < to; i++) {
            if (SPIRITS.endAt(text, i) && (GROUNDS.matchAt(text, i) > 0 || PREDICATES.matchAt(text, i) > 0)) {
                String before = text.substring(i - 1, i);
                notes.at(view, i - 1, i, "两个分句连在一起，“" + before + "”后面像是漏了逗号，请核对后补上。", before + "，");
                return true;
            }
        }
        return false;
    }
}
