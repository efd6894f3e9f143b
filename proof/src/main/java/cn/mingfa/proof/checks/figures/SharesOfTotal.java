package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts told one by one with their shares of a total: 公开80条。其中，动态54条，占比67.5%；领导信息11条，占比13.8%. Where most shares fit the total, one
 * that does not is wrong.
 */
final class SharesOfTotal {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String SHARE = "占";
    /** So many shares at least must fit before another is said not to. */
    private static final int FEWEST = 2;

    private record Part(Fact count, Fact share) {}

    private SharesOfTotal() {}

    static void run(Dossier dossier, Notes notes) {
        List<Fact> facts = dossier.facts();
        int begin = 0;
        for (List<Fact> sentence : Told.sentences(dossier)) {
            int from = begin;
            begin += sentence.size();
            List<Part> parts = parts(dossier, sentence);
            if (parts.size() <= FEWEST) {
                continue;
            }
            Fact first = parts.getFirst().count();
            int at = from + sentence.indexOf(first) - 1;
            boolean whole = at >= 0
                    && Told.isExactCount(facts.get(at))
                    && facts.get(at).unit().equals(first.unit())
                    && facts.get(at).value().signum() > 0;
            if (whole) {
                judge(facts.get(at), parts, notes);
            }
        }
    }

    /** Each count with the share told right behind it. */
    private static List<Part> parts(Dossier dossier, List<Fact> sentence) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i + 1 < sentence.size(); i++) {
            Fact count = sentence.get(i);
            Fact share = sentence.get(i + 1);
            boolean pair = Told.isExactCount(count)
                    && share.kind() == Fact.Kind.RATE
                    && share.unit().equals("%")
                    && share.qualifier() == Fact.Qualifier.EXACT
                    && Told.between(dossier, count, share).startsWith("，" + SHARE);
            if (pair && (parts.isEmpty() || parts.getFirst().count().unit().equals(count.unit()))) {
                parts.add(new Part(count, share));
            }
        }
        return parts;
    }

    private static void judge(Fact total, List<Part> parts, Notes notes) {
        List<Part> odd = parts.stream().filter(part -> !fits(total, part)).toList();
        if (odd.size() == 1 && parts.size() - odd.size() >= FEWEST) {
            Part part = odd.getFirst();
            notes.at(
                    part.count().start(),
                    part.share().end(),
                    part.count().quote() + "占" + total.quote() + "的比例不是"
                            + part.share().quote() + "，请核对。");
        }
    }

    private static boolean fits(Fact total, Part part) {
        int decimals = Math.max(0, part.share().value().scale());
        BigDecimal computed =
                part.count().value().multiply(HUNDRED).divide(total.value(), decimals + 2, RoundingMode.HALF_UP);
        return computed.subtract(part.share().value()).abs().compareTo(BigDecimal.ONE.movePointLeft(decimals)) <= 0;
    }
}
