package cn.mingfa.proof.checks.typo;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.List;

/** A sentence that has lost its subject between a preposition and 使: 通过专项行动，使市场秩序好转. */
final class LostSubjects implements Watch {

    private static final Rule RULE = Rule.warning("typo.subject", Basis.NONE);
    private static final List<List<String>> OPENERS = Resources.table("subject-openers.csv", 2);
    private static final Words LEADS = Words.list("subject-leads.txt");
    private static final String MAKES = "使";
    /** What 使 begins that is no verb: 使用, 使命. */
    private static final String NOUNS = "用命者馆节领得";

    private static final String ENDS = "。；！？：";
    private static final int FAR = 60;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return MAKES;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = block.text();
        int comma = at - 1;
        boolean verb = at + 1 < text.length() && (NOUNS.indexOf(text.charAt(at + 1)) < 0 || text.startsWith("使得", at));
        if (!verb || comma <= 0 || text.charAt(comma) != '，') {
            return;
        }
        int from = comma;
        while (from > 0 && comma - from < FAR && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        boolean begins = from == 0 || ENDS.indexOf(text.charAt(from - 1)) >= 0;
        int lead = begins ? LEADS.matchAt(text, from) : 0;
        int clause = from + lead;
        if (begins && text.indexOf('，', clause) == comma && opens(text, clause, comma)) {
            notes.at(block.view(), clause, at + 1, "这句话没有主语：前面的介词和“使”只用一个，请改。");
        }
    }

    private static boolean opens(String text, int from, int comma) {
        for (List<String> opener : OPENERS) {
            boolean closed =
                    text.startsWith(opener.get(1), comma - opener.get(1).length());
            if (text.startsWith(opener.get(0), from) && closed) {
                return true;
            }
        }
        return false;
    }
}
