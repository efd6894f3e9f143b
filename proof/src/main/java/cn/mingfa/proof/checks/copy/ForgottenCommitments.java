package cn.mingfa.proof.checks.copy;

import cn.mingfa.proof.Commitment;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import java.util.HashSet;
import java.util.Set;

/** Promises of last year's report whose matter this year's report nowhere speaks of. */
final class ForgottenCommitments implements Check {

    private static final Rule RULE = Rule.hint("copy.commitment", Basis.REPORT);
    private static final int MENTIONED = 40;
    private static final int FEWEST = 5;
    private static final int LONGEST = 40;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        if (dossier.background().lastYear().isEmpty()) {
            return;
        }
        Set<String> here = new HashSet<>();
        for (Block block : dossier.body()) {
            here.addAll(Likeness.pairs(block.text()));
        }
        for (Commitment promise :
                dossier.background().lastYear().get().reading().commitments()) {
            Set<String> pairs = Likeness.pairs(promise.text());
            if (pairs.size() >= FEWEST && Likeness.share(pairs, here) < MENTIONED) {
                notes.document("上年报告承诺“" + brief(promise.text()) + "”，本年报告没有提到，请补写落实情况。");
            }
        }
    }

    private static String brief(String text) {
        String line = text.replace('\n', ' ').strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
