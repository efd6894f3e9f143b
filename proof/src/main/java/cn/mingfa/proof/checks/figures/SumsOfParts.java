package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.figures.ListedParts.Kind;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A total and its 其中 list in one sentence. A part above the total is wrong; parts that add up to more are very probably
 * wrong; less is wrong only where the list is known to be complete: its last part is 其他, or its kinds are those of
 * suggestions and proposals, or (a warning) two that make up a whole, 专职 and 兼职, or all but make it up.
 */
final class SumsOfParts implements Check {

    private static final Rule RULE = Rule.error("figure.sum", Basis.NONE);
    private static final List<List<String>> COMPLETE = Resources.table("partitions.csv", 3);
    private static final Words RESTS = Words.list("parts-rest.txt");
    private static final List<List<String>> THREEFOLD = Resources.table("threefold.csv", 3);
    /** What the parts come to at least where one of several, or of two in brackets, must be off. */
    private static final BigDecimal NEARLY = new BigDecimal("0.9");

    private static final BigDecimal CLOSELY = new BigDecimal("0.95");
    /** What is carried in comes on top of the total: 收到47件，上年结转2件，其中…. */
    private static final String CARRIED = "结转";

    private static final Words WITHIN = Words.list("carried-within.txt");

    private static final String NEGATIONS = "非未";
    private static final List<List<String>> COMPLEMENTS = Resources.table("complements.csv", 2);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        MoneyScales.run(dossier, notes);
        PartsOfYear.run(dossier, notes);
        PairedParts.run(dossier, notes);
        Rows.run(dossier, notes);
        for (ListedParts list : ListedParts.of(dossier)) {
            judge(dossier, list, notes);
        }
    }

    private static void judge(Dossier dossier, ListedParts list, Notes notes) {
        Fact total = list.total();
        List<Fact> parts = list.parts();
        boolean carried = !parts.isEmpty() && carriedOnTop(Told.between(dossier, total, parts.getFirst()));
        if (carried || isCompared(dossier.source(), total)) {
            return;
        }
        boolean tied = parts.size() > 1
                || list.kind() == Kind.AMONG
                || list.kind() == Kind.OTHER
                || isOfSameThings(dossier, list);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal tolerance = tolerance(total);
        for (Fact part : parts) {
            sum = sum.add(part.value());
            tolerance = tolerance.add(tolerance(part));
            if (tied && part.value().subtract(tolerance).compareTo(total.value()) > 0) {
                notes.at(part.start(), part.end(), "分项" + part.quote() + "比总数" + total.quote() + "还多，请核对。");
                return;
            }
        }
        BigDecimal difference = sum.subtract(total.value());
        if (parts.size() < 2 || difference.abs().compareTo(tolerance) <= 0 || isPartedTwice(dossier, total, parts)) {
            return;
        }
        if (difference.signum() < 0 && Transposed.explains(total, parts, difference)) {
            notes.span(
                    Severity.WARNING,
                    total.start(),
                    total.end(),
                    "各分项合计" + Plain.of(sum) + total.unit() + "，与总数" + total.quote() + "不符，像是有一个数的两位数字写颠倒了，请核对。",
                    Optional.empty());
            return;
        }
        boolean complete = isComplete(total, parts) || RESTS.occurIn(Told.head(dossier, parts.getLast()));
        boolean probable = isTwofold(dossier, parts)
                || isThreefold(dossier, parts)
                || isNearlyWhole(list, sum)
                || (difference.signum() > 0 && list.kind() != Kind.OTHER && !areAttributes(dossier, parts));
        if ((complete || probable)
                && !isOfAnother(dossier, total, sum)
                && !isMadeUpBeyond(dossier, parts.getLast(), difference.negate())) {
            notes.span(
                    complete ? Severity.ERROR : Severity.WARNING,
                    total.start(),
                    total.end(),
                    "各分项合计" + Plain.of(sum) + total.unit() + "，与总数" + total.quote() + "不符，请核对。",
                    Optional.empty());
        }
    }

    /** Not where it says that the total holds it: 收到164件（含上年结转12件、本年新收152件）. */
    private static boolean carriedOnTop(String between) {
        int at = between.indexOf(CARRIED);
        return at >= 0 && !WITHIN.occurIn(between.substring(0, at));
    }

    /** 44个单位全部参与，参与率100%，其中45个单位…: named by the same word behind both numbers. */
    private static boolean isOfSameThings(Dossier dossier, ListedParts list) {
        String whole = Told.tail(dossier, list.total());
        String part =
                list.parts().isEmpty() ? "" : Told.tail(dossier, list.parts().getFirst());
        return whole.length() > 1
                && part.length() > 1
                && Chars.isHan(whole.charAt(0))
                && part.startsWith(whole.substring(0, 2));
    }

    /** Whether the parts all but make up the whole, so that one of them is very probably off: 71件，其中56件、9件、4件. */
    private static boolean isNearlyWhole(ListedParts list, BigDecimal sum) {
        boolean several = list.parts().size() > 2 && (list.kind() == Kind.AMONG || list.kind() == Kind.BRACKETED);
        boolean listed = several || list.kind() == Kind.BRACKETED;
        BigDecimal least = list.total().value().multiply(several ? NEARLY : CLOSELY);
        return listed
                && sum.compareTo(least) >= 0
                && sum.compareTo(list.total().value()) < 0
                && list.total().scale() == 1;
    }

    /** Whether the whole is only told in brackets, of another time: 较2023年（12宗）增长，其中196宗…. */
    private static boolean isCompared(String source, Fact total) {
        int open = total.start() - 1;
        return open > 0
                && total.end() < source.length()
                && "（(".indexOf(source.charAt(open)) >= 0
                && "）)".indexOf(source.charAt(total.end())) >= 0
                && "年月期季".indexOf(source.charAt(open - 1)) >= 0;
    }

    /** Whether the list is of another figure of the sentence: 排查173件、调处171件，成功率98.8%，其中…. */
    private static boolean isOfAnother(Dossier dossier, Fact total, BigDecimal sum) {
        return Told.sentenceOf(dossier, total).stream()
                .anyMatch(
                        fact -> fact.unit().equals(total.unit()) && fact.value().compareTo(sum) == 0);
    }

    /** Whether what lacks is told right behind the list with other measure words: 共9条，其中其他信息4条，政策文件5件. */
    private static boolean isMadeUpBeyond(Dossier dossier, Fact last, BigDecimal lacking) {
        List<Fact> facts = Told.sentenceOf(dossier, last);
        BigDecimal left = lacking;
        for (int i = facts.indexOf(last) + 1; i < facts.size() && left.signum() > 0; i++) {
            if (!Told.isExactCount(facts.get(i))) {
                return false;
            }
            left = left.subtract(facts.get(i).value());
        }
        return left.signum() == 0 && lacking.signum() > 0;
    }

    /** Persons told by several marks they may have at once: 高级职称187人，硕士及以上学历96人. */
    private static boolean areAttributes(Dossier dossier, List<Fact> parts) {
        return Units.PERSONS.contains(parts.getFirst().unit())
                && Told.between(dossier, parts.get(parts.size() - 2), parts.getLast())
                                .indexOf('，')
                        >= 0;
    }

    /**
     * Whether some of the parts, one behind the other, make up the whole by themselves and a comma sets them off: the others
     * part it in another way, 报告书9个、报告表177个，告知承诺制64个.
     */
    private static boolean isPartedTwice(Dossier dossier, Fact total, List<Fact> parts) {
        for (int from = 0; from + 1 < parts.size(); from++) {
            BigDecimal sum = parts.get(from).value();
            for (int to = from + 1; to < parts.size(); to++) {
                sum = sum.add(parts.get(to).value());
                if (sum.compareTo(total.value()) == 0) {
                    return isSetOff(dossier, parts, from) && isSetOff(dossier, parts, to + 1);
                }
            }
        }
        return false;
    }

    private static boolean isSetOff(Dossier dossier, List<Fact> parts, int at) {
        return at == 0
                || at == parts.size()
                || Told.between(dossier, parts.get(at - 1), parts.get(at)).indexOf('，') >= 0;
    }

    private static BigDecimal tolerance(Fact fact) {
        return fact.scale() > 1 || fact.kind() == Fact.Kind.AMOUNT ? Agreement.unit(fact) : BigDecimal.ZERO;
    }

    private static boolean isComplete(Fact total, List<Fact> parts) {
        for (List<String> row : COMPLETE) {
            boolean fits = total.key().equals(Optional.of(row.get(0)))
                    && parts.size() == 2
                    && has(parts, row.get(1))
                    && has(parts, row.get(2));
            if (fits) {
                return true;
            }
        }
        return false;
    }

    /** Whether the list is of two kinds that make up a whole: 专职 and 兼职. */
    private static boolean isTwofold(Dossier dossier, List<Fact> parts) {
        if (parts.size() != 2) {
            return false;
        }
        String one = Told.head(dossier, parts.get(0));
        String other = Told.head(dossier, parts.get(1));
        return isNegated(one, other)
                || COMPLEMENTS.stream()
                        .anyMatch(row -> (one.contains(row.get(0)) && other.contains(row.get(1)))
                                || (one.contains(row.get(1)) && other.contains(row.get(0))));
    }

    /** Whether the list is of three kinds that make up a whole: 优秀, 合格, 不合格. */
    private static boolean isThreefold(Dossier dossier, List<Fact> parts) {
        return parts.size() == 3
                && THREEFOLD.stream()
                        .anyMatch(kinds -> kinds.stream()
                                .allMatch(kind -> parts.stream()
                                        .anyMatch(
                                                part -> Told.head(dossier, part).contains(kind))));
    }

    /** 居民1042户、非居民344户; 完成40项、未完成6项. */
    private static boolean isNegated(String one, String other) {
        return !other.isEmpty()
                && NEGATIONS.indexOf(other.charAt(0)) >= 0
                && other.length() > 2
                && one.endsWith(other.substring(1));
    }

    private static boolean has(List<Fact> parts, String key) {
        return parts.stream().anyMatch(p -> p.key().equals(Optional.of(key)));
    }
}
