package cn.mingfa.proof.checks.copy;

import cn.mingfa.proof.Read;
import cn.mingfa.proof.Shortcoming;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import java.util.Optional;
import java.util.Set;

/** A shortcoming told in this report, in last year's and in the one before: three years without being mended. */
final class RepeatedShortcomings implements Check {

    private static final Rule RULE = Rule.hint("copy.shortcoming", Basis.REPORT);
    private static final int ALIKE = 60;
    private static final int FEWEST = 4;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        Optional<Read> lastYear = dossier.background().lastYear();
        if (lastYear.isEmpty() || dossier.background().earlier().isEmpty()) {
            return;
        }
        Read before = dossier.background().earlier().getFirst();
        for (Shortcoming shortcoming : dossier.reading().shortcomings()) {
            Set<String> pairs = Likeness.pairs(shortcoming.text());
            if (pairs.size() >= FEWEST && stands(pairs, lastYear.get()) && stands(pairs, before)) {
                notes.at(shortcoming.start(), shortcoming.end(), "这条不足已经连续三年写进报告，请说明整改情况；确实没有改好的，请写明原因和新的措施。");
            }
        }
    }

    private static boolean stands(Set<String> pairs, Read report) {
        return report.reading().shortcomings().stream()
                .anyMatch(s -> Likeness.share(pairs, Likeness.pairs(s.text())) >= ALIKE);
    }
}
