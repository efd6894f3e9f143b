package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Anchored;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Resources;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All of them, and right behind it some that are not: 均按期答复，其中1件超期答复; 整改率100%，有3处未整改; a rate and what it leaves undone:
 * 隐患1865处，整改率99.8%，未整改13处; a rate with its two numbers in brackets: 0.47%（3件/64件）.
 */
final class RatesContradicted {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String STEM =
            Resources.lines("rate-stems.txt").stream().collect(Collectors.joining("|", "(", ")"));
    /** 率均已达到: so far before the number. */
    private static final int BEFORE_WHOLE = 5;

    private static final Anchored ALL = Anchored.of(
            0,
            List.of("均", "全部", "都"),
            "(?:均|全部|都)(?:已|能|在|按|于|依法|予以|及时|法定|规定|期限|时限|内|期|时|顺利|得到|作出|予){0,6}" + STEM
                    + "[^。；，]{0,6}，(?:其中|但|仅|尚|还|另){0,2}(?:有)?([1-9]\\d{0,4})([\\u4e00-\\u9fff]{1,2})(?:尚未|未能|未|没有|超期|逾期|超时)(?:按期|按时)?"
                    + "(?:\\1|[\\u4e00-\\u9fff]{0,2}\\1)");
    private static final Anchored WHOLE = Anchored.of(
            BEFORE_WHOLE,
            List.of("100%，"),
            "率(?:均)?(?:已)?(?:达到|达|为|实现|保持)?100%，(?:其中|但|仅|尚|还|仍|另){0,2}(?:有)?([1-9]\\d{0,4})([\\u4e00-\\u9fff]{1,2})(?:[\\u4e00-\\u9fff]{0,2})(?:尚未|未能|未|没有|超期|逾期)");
    /** 合格率100%，1人不合格; 审查率100%，未经审查的2项. */
    private static final Anchored SOME = Anchored.of(
            BEFORE_WHOLE,
            List.of("100%，"),
            "率(?:均)?(?:已)?(?:达到|达|为|实现|保持)?100%，(?:其中|但|仅|尚|还|仍|另){0,2}(?:有)?"
                    + "(?:[1-9]\\d{0,4}[\\u4e00-\\u9fff]{1,2}不(?:合格|达标|满意|通过|及格)|未[\\u4e00-\\u9fff]{2,9}的?(?:有)?[1-9]\\d{0,4}[件项个人名家户起宗处])");

    /** 全部签订责任书，签订率97.4%; 44个单位全部参与，参与率97.7%; 合格率98%，评查的案卷全部合格. */
    private static final Anchored NOT_ALL = Anchored.of(
            0,
            List.of("全部", "均"),
            "(?:全部|(?<![平人户])均)(?:已|都|完成|按期|按时|实现){0,2}([\\u4e00-\\u9fff]{2})[^。；，]{0,14}，[\\u4e00-\\u9fff]{0,4}(?:\\1|覆盖|合格)率(?:均)?(?:达到|达|为)?\\d{1,2}(?:\\.\\d{1,2})?%");

    private static final Anchored THEN_ALL = Anchored.of(
            2,
            List.of("率"),
            "([\\u4e00-\\u9fff]{2})率(?:均)?(?:达到|达|为)?\\d{1,2}(?:\\.\\d{1,2})?%[，（][^。；，]{0,14}(?:全部|(?<![平人户])均)(?:已|都|完成|按期|按时){0,2}\\1");
    private static final Anchored NO_PERCENT = Anchored.of(
            2,
            List.of("率"),
            "(?:满意|办结|合格|覆盖|化解|整改|完成|通过|参与|知晓|解决|结案|答复|回复)率(?:均)?(?:已)?(?:达到|达|为)?\\d{1,3}(?:\\.\\d{1,2})?(?:分(?![之别钟])|件|个(?!百)|次|人)");
    /** 98.25%（123456件/: so far before the stroke. */
    private static final int BEFORE_BASE = 16;

    private static final Anchored FRACTION = Anchored.of(
            BEFORE_BASE,
            List.of("/"),
            "(\\d{1,3}(?:\\.\\d{1,2})?)%（(\\d{1,6})[\\u4e00-\\u9fff]{0,2}/(\\d{1,6})[\\u4e00-\\u9fff]{0,2}）");
    private static final Pattern UNDONE =
            Pattern.compile("，(?:其中|但|仅|尚|还|仍|另)?(?:有)?(?:尚)?未([\\u4e00-\\u9fff]{2,4})(?:的|到位)?(?:有)?");

    private RatesContradicted() {}

    static void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.body()) {
            String text = block.text();
            for (Anchored pattern :
                    text.indexOf('%') < 0 ? List.of(ALL) : List.of(ALL, WHOLE, SOME, NOT_ALL, THEN_ALL)) {
                pattern.each(
                        text, match -> notes.at(block.view(), match.start(), match.end(), "前面说的是全部，后面又有没有做到的，请核对。"));
            }
            NO_PERCENT.each(text, unit -> notes.at(block.view(), unit.start(), unit.end(), "比率应当用百分数，请核对。"));
            FRACTION.each(text, fraction -> fraction(block, fraction, notes));
        }
        for (List<Fact> sentence : Told.sentences(dossier)) {
            for (int i = 1; i < sentence.size(); i++) {
                none(dossier, sentence.get(i - 1), sentence.get(i), notes);
            }
            for (int i = 2; i < sentence.size(); i++) {
                left(dossier, sentence.subList(0, i - 1), sentence.get(i - 1), sentence.get(i), notes);
            }
        }
    }

    private static void fraction(Block block, Matcher fraction, Notes notes) {
        BigDecimal told = new BigDecimal(fraction.group(1));
        BigDecimal base = new BigDecimal(fraction.group(3));
        if (base.signum() == 0) {
            return;
        }
        BigDecimal real = new BigDecimal(fraction.group(2)).multiply(HUNDRED).divide(base, 4, RoundingMode.HALF_UP);
        if (real.subtract(told).abs().compareTo(BigDecimal.ONE.movePointLeft(told.scale())) >= 0) {
            notes.at(
                    block.view(),
                    fraction.start(),
                    fraction.end(),
                    "按括号里的数算，应当是" + Plain.of(real.setScale(2, RoundingMode.HALF_UP)) + "%，请核对。");
        }
    }

    /** 败诉0件，败诉率5.9%. */
    private static void none(Dossier dossier, Fact part, Fact rate, Notes notes) {
        String name = Told.head(dossier, rate).strip();
        boolean told = part.value().signum() == 0
                && !part.verbal()
                && Told.isExactCount(part)
                && rate.kind() == Fact.Kind.RATE
                && rate.value().signum() > 0
                && name.endsWith("率")
                && Told.head(dossier, part).strip().endsWith(name.substring(0, name.length() - 1));
        if (told && name.length() > 2) {
            notes.at(part.start(), rate.end(), "前面是" + part.quote() + "，比率不会是" + rate.quote() + "，请核对。");
        }
    }

    /** A rate of any whole told before it, and what is said to be left of that. */
    private static void left(Dossier dossier, List<Fact> before, Fact rate, Fact rest, Notes notes) {
        Matcher undone = UNDONE.matcher(
                rate.kind() == Fact.Kind.RATE && rate.unit().equals("%") && Told.isExactCount(rest)
                        ? Told.between(dossier, rate, rest)
                        : "");
        boolean told = undone.matches()
                && rate.qualifier() == Fact.Qualifier.EXACT
                && Told.head(dossier, rate).contains(undone.group(1).substring(0, 2));
        if (!told) {
            return;
        }
        List<Fact> wholes = before.stream()
                .filter(fact -> Told.isExactCount(fact)
                        && fact.unit().equals(rest.unit())
                        && fact.value().compareTo(rest.value()) >= 0)
                .toList();
        boolean fits = wholes.stream().anyMatch(whole -> gives(whole, rate, rest));
        if (!fits && !wholes.isEmpty()) {
            notes.at(rate.start(), rest.end(), rate.quote() + "与" + rest.quote() + "对不上，请核对。");
        }
    }

    private static boolean gives(Fact whole, Fact rate, Fact rest) {
        return whole.value().signum() > 0
                && !Percent.of(whole.value().subtract(rest.value()), whole.value(), rate)
                        .misses(rate.value());
    }
}
