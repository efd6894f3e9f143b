package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sum of money and what it is made of, told in another unit by mistake: 罚没款3160万元，其中罚款2850万元、没收违法所得310元; and a part that is
 * more than its whole for the same reason: 涉及金额1286.5元，其中单笔最高86万元.
 */
final class MoneyScales {

    private static final String AMONG = "其中";
    private static final Pattern MOST = Pattern.compile("，(?:单笔|单案|个案)?最(?:高|大)(?:的|者)?[\\u4e00-\\u9fff]{0,6}");

    private MoneyScales() {}

    static void run(Dossier dossier, Notes notes) {
        for (List<Fact> sentence : Told.sentences(dossier)) {
            for (int i = 0; i + 1 < sentence.size(); i++) {
                Fact whole = sentence.get(i);
                Fact first = sentence.get(i + 1);
                if (isMoney(whole)
                        && isMoney(first)
                        && (Told.between(dossier, whole, first).contains(AMONG)
                                || MOST.matcher(Told.between(dossier, whole, first))
                                        .matches())) {
                    judge(whole, sentence.subList(i + 1, sentence.size()), notes);
                }
            }
        }
    }

    private static void judge(Fact whole, List<Fact> behind, Notes notes) {
        BigDecimal digits = BigDecimal.ZERO;
        Optional<Fact> odd = Optional.empty();
        for (Fact part : behind) {
            if (!isMoney(part)) {
                break;
            }
            boolean other = !part.unit().equals(whole.unit());
            if (other && yuan(part).compareTo(yuan(whole)) > 0) {
                notes.at(part.start(), part.end(), "其中的" + part.quote() + "比总数" + whole.quote() + "还多，请核对金额单位。");
                return;
            }
            odd = odd.or(() -> Optional.of(part).filter(p -> other));
            digits = digits.add(part.value());
            boolean full = odd.isPresent()
                    && !part.equals(behind.getFirst())
                    && digits.subtract(whole.value()).abs().compareTo(Agreement.unit(whole)) <= 0;
            if (full) {
                odd.ifPresent(fact -> notes.at(
                        fact.start(),
                        fact.end(),
                        "各项数字相加正好是" + whole.quote() + "，这里的单位应当是“" + whole.unit() + "”，请核对。"));
                return;
            }
        }
    }

    private static BigDecimal yuan(Fact fact) {
        return fact.value().movePointRight(Units.yuanDigits(fact.unit()));
    }

    private static boolean isMoney(Fact fact) {
        return Units.isMoney(fact.unit()) && fact.kind() == Fact.Kind.AMOUNT && !fact.verbal();
    }
}
