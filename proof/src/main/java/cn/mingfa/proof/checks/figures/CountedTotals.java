package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Marks;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A total that says how many numbers it is of, whatever stands between them: 承办26件，满意率100%；建议106件，提案118件，三项合计250件. */
final class CountedTotals {

    private static final Pattern OF = Pattern.compile(
            "([两三四五六])(?:项|者|类|个方面|部分|种|片区?|地|期|批|级|区|县|乡|镇|村|轮|季度|个[\\u4e00-\\u9fff]{1,3})(?:共计|合计|总计|共|相加)(?:为|达|有|[\\u4e00-\\u9fff]{2})?$");
    private static final String NUMBERS = "两三四五六";
    private static final Marks NAMED = new Marks(NUMBERS);

    private CountedTotals() {}

    static void run(Dossier dossier, Notes notes) {
        for (List<Fact> sentence : Told.sentences(dossier)) {
            for (int i = 2; i < sentence.size(); i++) {
                Fact total = sentence.get(i);
                if (!isTold(total) || !NAMED.occurIn(Told.head(dossier, total))) {
                    continue;
                }
                Matcher of = OF.matcher(Told.head(dossier, total));
                if (of.find()) {
                    judge(sentence.subList(0, i), total, NUMBERS.indexOf(of.group(1)) + 2, notes);
                }
            }
        }
    }

    /** A plain count, or an exact sum of money. */
    private static boolean isTold(Fact fact) {
        boolean money = fact.kind() == Fact.Kind.AMOUNT && !fact.verbal() && fact.qualifier() == Fact.Qualifier.EXACT;
        return money || Told.isPlainCount(fact);
    }

    private static void judge(List<Fact> before, Fact total, int parts, Notes notes) {
        List<Fact> like = before.stream()
                .filter(fact -> isTold(fact) && fact.unit().equals(total.unit()))
                .toList();
        if (like.size() != parts) {
            return;
        }
        BigDecimal sum = like.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean counted = total.kind() != Fact.Kind.AMOUNT;
        BigDecimal rounded = counted ? BigDecimal.ZERO : Agreement.unit(total);
        if (sum.subtract(total.value()).abs().compareTo(rounded) > 0) {
            notes.at(
                    total.start(),
                    total.end(),
                    "前面各项相加是" + Plain.of(sum) + total.unit() + "，这里写" + total.quote() + "，请核对。");
        }
    }
}
