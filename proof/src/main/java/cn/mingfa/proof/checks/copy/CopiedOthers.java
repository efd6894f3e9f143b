package cn.mingfa.proof.checks.copy;

import cn.mingfa.proof.Read;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Layouts;
import cn.mingfa.proof.text.Role;
import java.util.List;
import java.util.Optional;

/** Long sentences that stand in another unit's report too. One that stands in three or more is a formula, not a copy. */
final class CopiedOthers implements Check {

    private static final Rule RULE = Rule.hint("copy.others", Basis.NONE);
    private static final int COMMON = 3;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        List<Read> others = dossier.background().others();
        if (others.isEmpty()) {
            return;
        }
        var known = new Sentences();
        for (int i = 0; i < others.size(); i++) {
            known.add(Sentence.of(Layouts.of(others.get(i).source()).blocks(Role.BODY), Copied.SHORTEST), i);
        }
        List<Sentence> own = Sentence.of(dossier.body(), Copied.SHORTEST);
        List<Sentence> copied = own.stream()
                .filter(s -> !Formulae.is(s))
                .filter(s -> {
                    Optional<Sentences.Found> found = known.find(s);
                    return found.isPresent() && found.get().reports() < COMMON;
                })
                .toList();
        Copied.tell(own, copied, "其他单位的报告", "请写本单位的实际情况。", notes);
    }
}
