package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Resources;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mean told in one sentence with what it is the mean of: 218笔、4360万元，平均每笔20万元; 值班147次，咨询2897人次，平均每次咨询19.7人次; or with what the
 * whole year had: 全年48条，平均每月4条. Right as soon as any two numbers before it give it.
 */
final class Means {

    private static final Pattern EACH =
            Pattern.compile("(?:平均每|[户人村件场篇次期起家]均)(?:个|名)?(?:行政)?([\\u4e00-\\u9fff]{0,12})$");
    private static final Map<String, Integer> TIMES =
            Map.of("月", 12, "天", 365, "日", 365, "周", 52, "季度", 4, "工作日", 250, "季", 4);
    /** What a mean may be off where one of its numbers is rounded, or the days and weeks of work are not known. */
    private static final BigDecimal ROUGHLY = new BigDecimal("1.5");

    /** And where it may be the mean of any of several numbers. */
    private static final BigDecimal CLEARLY = new BigDecimal("1.1");

    /** What a mean may be told of that no sum beside it is the whole of unless it is of the same. */
    private static final List<String> STATISTICS = Resources.lines("mean-statistics.txt");

    private static final BigDecimal FAR = new BigDecimal("2.5");
    private static final int BACK = 120;

    private Means() {}

    static void run(Dossier dossier, Notes notes) {
        if (!dossier.source().contains("均")) {
            return;
        }
        List<Fact> above = List.of();
        for (List<Fact> sentence : Told.sentences(dossier)) {
            for (int i = 0; i < sentence.size(); i++) {
                Fact mean = sentence.get(i);
                if (mean.kind() == Fact.Kind.RATE
                        || mean.kind() == Fact.Kind.CHANGE_RATE
                        || Told.head(dossier, mean).indexOf('均') < 0) {
                    continue;
                }
                Matcher each = EACH.matcher(Told.head(dossier, mean));
                if (each.find() && mean.value().signum() > 0) {
                    List<Fact> before = Told.withAbove(dossier, above, sentence.subList(0, i), mean);
                    judge(dossier, before, mean, each.group(), notes);
                }
            }
            above = sentence;
        }
    }

    private static void judge(Dossier dossier, List<Fact> before, Fact mean, String words, Notes notes) {
        var wholes = new ArrayList<Fact>();
        var bases = new ArrayList<Fact>();
        for (Fact fact : before) {
            boolean near = mean.start() - fact.start() <= BACK && isCount(fact);
            if (near && isOf(fact, mean) && isSameSort(dossier, fact, words)) {
                wholes.add(fact);
            }
            if (near && isEach(dossier, fact, words)) {
                bases.add(fact);
            }
        }
        Optional<Integer> times = time(words);
        BigDecimal nearest = null;
        boolean rough = mean.qualifier() != Fact.Qualifier.EXACT || times.isPresent();
        int pairs = 0;
        for (Fact whole : times.isPresent() && !wholes.isEmpty() ? List.of(wholes.getLast()) : wholes) {
            for (Fact base : times.isPresent() ? List.of(whole) : bases) {
                BigDecimal number = times.map(BigDecimal::valueOf).orElse(base.value());
                if (number.signum() == 0
                        || times.isEmpty() && base.equals(whole)
                        || times.isPresent() && !isOfYear(whole)) {
                    continue;
                }
                pairs++;
                rough |= whole.qualifier() != Fact.Qualifier.EXACT || base.qualifier() != Fact.Qualifier.EXACT;
                BigDecimal computed = in(whole, mean).divide(number, 6, RoundingMode.HALF_UP);
                if (nearest == null || off(computed, mean).compareTo(off(nearest, mean)) < 0) {
                    nearest = computed;
                }
            }
        }
        if (nearest == null || nearest.signum() == 0) {
            return;
        }
        boolean wrong = times.isPresent()
                ? pairs == 1 && off(nearest, mean).compareTo(FAR) > 0
                : rough
                        ? off(nearest, mean).compareTo(ROUGHLY) > 0
                        : misses(nearest, wholes.getFirst(), mean)
                                && (pairs == 1 || off(nearest, mean).compareTo(CLEARLY) > 0);
        if (wrong) {
            notes.at(
                    mean.start(),
                    mean.end(),
                    "按前面的数算，平均数应当在" + Plain.of(shown(nearest, mean)) + mean.unit() + "上下，不是" + mean.quote() + "，请核对。");
        }
    }

    private static BigDecimal shown(BigDecimal mean, Fact told) {
        return mean.setScale(Math.max(1, told.value().scale()), RoundingMode.HALF_UP);
    }

    /** One of the last digit of the mean, and what the rounding of the whole may do. */
    private static boolean misses(BigDecimal computed, Fact whole, Fact mean) {
        BigDecimal share =
                in(whole, mean).signum() == 0 ? BigDecimal.ONE : computed.divide(in(whole, mean), 8, RoundingMode.UP);
        BigDecimal blur = whole.scale() > 1 || whole.kind() == Fact.Kind.AMOUNT
                ? scaled(Agreement.unit(whole), whole, mean).multiply(share)
                : BigDecimal.ZERO;
        return computed.subtract(mean.value())
                        .abs()
                        .compareTo(Agreement.unit(mean).add(blur))
                >= 0;
    }

    /** How many times the larger is the smaller. */
    private static BigDecimal off(BigDecimal computed, Fact mean) {
        BigDecimal larger = computed.max(mean.value());
        BigDecimal smaller = computed.min(mean.value());
        return smaller.signum() == 0 ? larger.add(FAR) : larger.divide(smaller, 4, RoundingMode.HALF_UP);
    }

    private static BigDecimal in(Fact whole, Fact mean) {
        return scaled(whole.value(), whole, mean);
    }

    private static BigDecimal scaled(BigDecimal value, Fact whole, Fact mean) {
        return value.movePointRight(Units.yuanDigits(whole.unit()) - Units.yuanDigits(mean.unit()));
    }

    /** Whether the mean of what people have or make is told of the same: 投入1.2亿元 is no whole of 人均年纯收入. */
    private static boolean isSameSort(Dossier dossier, Fact whole, String words) {
        String head = Told.head(dossier, whole);
        return STATISTICS.stream().noneMatch(sort -> words.contains(sort) && !head.contains(sort));
    }

    private static boolean isOf(Fact whole, Fact mean) {
        return Units.CASES.contains(whole.unit()) && Units.CASES.contains(mean.unit())
                || Units.areOne(whole, mean)
                || whole.unit().replace("次", "").equals(mean.unit().replace("次", ""))
                        && mean.unit().length() > 1
                || Units.isMoney(whole.unit()) && Units.isMoney(mean.unit());
    }

    /** Whether the mean is told per one of these: 平均每笔 of 218笔, 平均每村 of 14个行政村, 户均 of 20户. */
    private static boolean isEach(Dossier dossier, Fact fact, String words) {
        String per = words.startsWith("平均每")
                ? words.substring(3)
                : words.startsWith("每") ? words.replace("每", "").replace("个", "") : words.substring(0, 1);
        per = per.startsWith("个") ? per.substring(1) : per;
        String thing = Told.tail(dossier, fact).strip();
        String head = Told.head(dossier, fact);
        boolean counted = fact.unit().equals("个")
                && !per.isEmpty()
                && (thing.startsWith(per.substring(0, 1))
                        || thing.startsWith("行政" + per.substring(0, 1))
                        || head.endsWith(per.substring(0, 1))
                        || per.length() > 1 && head.endsWith(per.substring(0, 2))
                        || per.length() > 2 && head.endsWith(per.substring(0, 3)));
        boolean named = counted || per.length() > 1 && thing.length() > 1 && thing.startsWith(per.substring(0, 2));
        boolean cases = per.equals("案") && Units.CASES.contains(fact.unit());
        return cases
                || named
                || !per.isEmpty() && per.length() == 1 && fact.unit().startsWith(per)
                || per.startsWith(fact.unit())
                || fact.unit().equals("名") && per.startsWith("人");
    }

    private static boolean isOfYear(Fact whole) {
        return whole.period().from().filter(day -> day.getDayOfYear() == 1).isPresent()
                && whole.period()
                        .to()
                        .filter(day -> day.equals(day.withMonth(12).withDayOfMonth(31)))
                        .isPresent();
    }

    private static Optional<Integer> time(String words) {
        String per = words.startsWith("平均每")
                ? words.substring(3)
                : "月日周".indexOf(words.charAt(0)) >= 0 ? words.substring(0, 1) : "";
        String bare = per.startsWith("个") ? per.substring(1) : per;
        return TIMES.entrySet().stream()
                .filter(entry -> bare.startsWith(entry.getKey()))
                .max(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(String::length)))
                .map(Map.Entry::getValue);
    }

    private static boolean isCount(Fact fact) {
        return !fact.verbal()
                && (fact.kind() == Fact.Kind.COUNT
                        || fact.kind() == Fact.Kind.YES_NO
                        || fact.kind() == Fact.Kind.AMOUNT);
    }
}
