package cn.mingfa.proof.checks.copy;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Layouts;
import cn.mingfa.proof.text.Role;
import java.util.List;

/** Long sentences of last year's report that stand in this year's again, their numbers included. */
final class CopiedLastYear implements Check {

    private static final Rule RULE = Rule.hint("copy.last_year", Basis.NONE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        if (dossier.background().lastYear().isEmpty()) {
            return;
        }
        var known = new Sentences();
        var source = dossier.background().lastYear().get().source();
        known.add(Sentence.of(Layouts.of(source).blocks(Role.BODY), Copied.SHORTEST), 0);
        List<Sentence> own = Sentence.of(dossier.body(), Copied.SHORTEST);
        List<Sentence> copied = own.stream()
                .filter(s -> !Formulae.is(s))
                .filter(s -> known.find(s).isPresent())
                .toList();
        Copied.tell(own, copied, "上年报告", "请按今年的实际情况重写。", notes);
    }
}
