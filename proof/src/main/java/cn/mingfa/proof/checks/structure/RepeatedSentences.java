package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.View;
import java.util.HashSet;

/** A long sentence or a paragraph that stands in the text twice, letter for letter. */
final class RepeatedSentences implements Check {

    private static final Rule RULE = Rule.warning("copy.sentence_twice", Basis.NONE);
    private static final int SENTENCE = 25;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        var seen = new HashSet<String>();
        for (Block block : dossier.body()) {
            View view = block.view();
            if (view.length() >= SENTENCE && !seen.add(view.text())) {
                notes.at(block.start(), block.end(), "这一段与前面的一段一字不差，多半是重复粘贴，请删去一处。");
                continue;
            }
            int from = 0;
            for (int i = 0; i < view.length(); i++) {
                if (view.at(i) == '。') {
                    String sentence = view.text().substring(from, i + 1);
                    boolean whole = from == 0 && i + 1 == view.length();
                    if (!whole && sentence.length() >= SENTENCE && !seen.add(sentence)) {
                        notes.at(view, from, i + 1, "这句话前面已经写过，一字不差，请核对是否重复粘贴。");
                    }
                    from = i + 1;
                }
            }
        }
    }
}
