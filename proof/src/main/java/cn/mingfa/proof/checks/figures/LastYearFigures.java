package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import java.math.BigDecimal;
import java.util.Map;

/** Figures that are last year's to the digit for many indicators: very likely not brought up to date. */
final class LastYearFigures implements Check {

    private static final Rule RULE = Rule.hint("figure.unchanged", Basis.NONE);
    private static final BigDecimal SMALL = BigDecimal.TEN;
    private static final int MANY = 4;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        if (dossier.background().lastYear().isEmpty()) {
            return;
        }
        Map<String, Fact> last =
                Keyed.single(dossier.background().lastYear().get().reading().facts());
        int shared = 0;
        int same = 0;
        var names = new StringBuilder();
        for (Fact now : Keyed.single(dossier.facts()).values()) {
            Fact then = last.get(now.key().orElse(""));
            if (then != null && now.kind() == Fact.Kind.COUNT && now.value().compareTo(SMALL) > 0) {
                shared++;
                if (then.value().compareTo(now.value()) == 0) {
                    same++;
                    names.append(same == 1 ? "" : "、").append(now.indicator()).append(now.quote());
                }
            }
        }
        if (same >= MANY && same * 2 >= shared) {
            notes.document("有" + same + "个数据与上年报告一字不差（" + names + "），请核对是否已经更新。");
        }
    }
}
