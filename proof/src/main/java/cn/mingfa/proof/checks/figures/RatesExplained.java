package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import java.util.List;

/** A rate and the two numbers it was made of in brackets right behind it: 满意率90%（回访500人，满意450人）. */
final class RatesExplained {

    private static final String RATE = "率";
    private static final int STEM = 2;
    private static final int NEAR = 14;

    private RatesExplained() {}

    static void run(Dossier dossier, Notes notes) {
        List<Fact> facts = dossier.facts();
        for (int i = 0; i + 2 < facts.size(); i++) {
            Fact rate = facts.get(i);
            Fact one = facts.get(i + 1);
            Fact other = facts.get(i + 2);
            boolean told = rate.kind() == Fact.Kind.RATE
                    && rate.unit().equals("%")
                    && rate.qualifier() == Fact.Qualifier.EXACT
                    && !rate.verbal()
                    && isNear(Told.between(dossier, rate, one), "（")
                    && isNear(Told.between(dossier, one, other), "，、")
                    && Told.tail(dossier, other).isEmpty()
                    && dossier.source().startsWith("）", other.end())
                    && Told.isPlainCount(one)
                    && Told.isPlainCount(other)
                    && one.unit().equals(other.unit());
            if (told) {
                judge(dossier, rate, one, other, notes);
            }
        }
    }

    /** Whether the words between begin with one of the marks and go no further than a clause. */
    private static boolean isNear(String between, String marks) {
        return !between.isEmpty()
                && between.length() <= NEAR
                && marks.indexOf(between.charAt(0)) >= 0
                && between.indexOf('）') < 0;
    }

    private static void judge(Dossier dossier, Fact rate, Fact one, Fact other, Notes notes) {
        String name = Told.head(dossier, rate);
        int end = name.lastIndexOf(RATE);
        Fact base = one.value().compareTo(other.value()) >= 0 ? one : other;
        Fact part = base.equals(one) ? other : one;
        boolean named = end >= STEM && Told.head(dossier, part).contains(name.substring(end - STEM, end));
        if (named && base.value().signum() > 0) {
            ShareOfNamed.judge(part, base, rate, notes);
        }
    }
}
