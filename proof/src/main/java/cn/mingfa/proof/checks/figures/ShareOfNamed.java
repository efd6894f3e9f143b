package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import java.util.List;
import java.util.regex.Pattern;

/** A part, the whole it is of, and its share, one behind the other: 持证的有9人，占在编人员42人的21.4%. */
final class ShareOfNamed {

    private static final Pattern OF =
            Pattern.compile("[\\u4e00-\\u9fff]{0,12}，(?:仅|只|约)?占(?:到)?[\\u4e00-\\u9fff（）]{0,14}");
    private static final Pattern SHARE = Pattern.compile("(?:[\\u4e00-\\u9fff]{0,6})的");

    private ShareOfNamed() {}

    static void run(Dossier dossier, Notes notes) {
        List<Fact> facts = dossier.facts();
        for (int i = 2; i < facts.size(); i++) {
            Fact part = facts.get(i - 2);
            Fact whole = facts.get(i - 1);
            Fact share = facts.get(i);
            boolean told = share.unit().equals("%")
                    && share.qualifier() == Fact.Qualifier.EXACT
                    && Told.isPlainCount(part)
                    && Told.isPlainCount(whole)
                    && part.unit().equals(whole.unit())
                    && whole.value().signum() > 0
                    && Told.inOneSentence(dossier, part, share)
                    && OF.matcher(Told.between(dossier, part, whole)).matches()
                    && SHARE.matcher(Told.between(dossier, whole, share)).matches();
            if (told) {
                judge(part, whole, share, notes);
            }
        }
    }

    /** Notes a share that is not what the part is of the whole. */
    static void judge(Fact part, Fact whole, Fact share, Notes notes) {
        Percent real = Percent.of(part.value(), whole.value(), share);
        if (real.misses(share.value())) {
            notes.at(
                    share.start(),
                    share.end(),
                    "按" + part.quote() + "除以" + whole.quote() + "算，应当是" + real.shown() + "，请核对。");
        }
    }
}
