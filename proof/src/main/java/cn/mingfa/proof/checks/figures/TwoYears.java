package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Marks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A level, that of another year and the changes told between them, in any order: 受理66件，上年同期为60件，同比增长10%; 处罚37件，较上年的45件减少8件;
 * 办证320件，比上年减少16件，上年为336件; 去年310起，今年286起，同比下降7.7%; and with the level in the sentence before: 立案265宗。立案数比上年的301宗减少36宗.
 * The tolerance is one unit of the last digit printed and what rounding of the levels may do.
 */
final class TwoYears {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String YEAR = "(?:上年[底末]?|去年[底末]?|上一年|上年度|前一年|年初|[上下]半年|上季度|(?:19|20)\\d{2}年[底末]?)(?:度)?";
    private static final String NOUN = "([\\u4e00-\\u9fff&&[^增减多少升降比较与同]]{0,8})";
    private static final Marks OPENING = new Marks("，（；");
    private static final Pattern THEN = Pattern.compile("[，（；](?:而)?" + NOUN + "(?:(?:比|较|同比|与|同)(?:于)?)?" + YEAR
            + "(?:同期|全年)?(?:的)?([\\u4e00-\\u9fff&&[^增减多少升降]]{0,8})");
    private static final Pattern NOW =
            Pattern.compile("，(?:而)?(?:今年|本年度?|本期|(?:19|20)\\d{2}年)(?:为|是|有|共|仅|只有)?[\\u4e00-\\u9fff]{0,4}");
    private static final Pattern CHANGE = Pattern.compile(
            "）?(?:相比)?[，（]?(?:[\\u4e00-\\u9fff]{2,4}数)?(?:同比|(?:比|较)(?:上年|去年|上一年|上年度|前一年|20\\d{2}年)(?:同期)?|与(?:上年|去年)(?:同期)?相比，?)?"
                    + "(?:(净增加?|增长|增加|增多|上升|提高|提升|增幅|上涨|多)|(净减少?|下降|减少|降低|降幅|下滑|回落|压减|少))"
                    + "(?:了|达|为)?(?:[\\u4e00-\\u9fff]{0,4})");
    /** The same without a number, at the end of a clause. */
    private static final Pattern TREND =
            Pattern.compile("(?:有所|明显|持续|大幅|稳步|显著|略有|同比)(?:(上升|增长|增加|提高|提升|上涨)|(下降|减少|降低|下滑|回落))(?=[，。；]|$).*");

    private static final String LINKS = "为是有共仅只达";
    private static final String AMONG = "其中";
    /** So many figures of the paragraph before are looked at. */
    private static final int MOST = 30;

    private static final String POINTS = "百分点";

    private record Change(Fact fact, boolean more) {}

    private TwoYears() {}

    static void run(Dossier dossier, Notes notes) {
        var above = new ArrayList<Fact>();
        for (List<Fact> sentence : Told.sentences(dossier)) {
            if (!above.isEmpty() && !Told.inOneParagraph(dossier, above.getLast(), sentence.getFirst())) {
                above.clear();
            }
            for (int i = 0; i < sentence.size(); i++) {
                Fact then = sentence.get(i);
                if (!isLevel(then)) {
                    continue;
                }
                String lead = i == 0
                        ? "，" + Told.clauseHead(dossier, then)
                        : Told.between(dossier, sentence.get(i - 1), then);
                if (lead.indexOf('年') < 0 && lead.indexOf('季') < 0 || !OPENING.holds(lead.charAt(0))) {
                    continue;
                }
                Matcher led = THEN.matcher(lead);
                if (led.matches()) {
                    judge(dossier, above, sentence, i, led.group(1), led.group(2), notes);
                }
            }
            above.addAll(sentence);
        }
    }

    private static void judge(
            Dossier dossier, List<Fact> above, List<Fact> sentence, int at, String subject, String noun, Notes notes) {
        Fact then = sentence.get(at);
        var changes = new ArrayList<Change>();
        if (at + 1 < sentence.size()
                && NOW.matcher(Told.between(dossier, then, sentence.get(at + 1)))
                        .matches()) {
            for (int i = at + 2; i < sentence.size() && read(dossier, sentence, i, then, changes); i++) {}
            compare(sentence.get(at + 1), then, changes, notes);
            return;
        }
        int before = at - 1;
        for (; subject.isEmpty() && before > 0 && read(dossier, sentence, before, then, changes); before--) {}
        for (int i = at + 1; i < sentence.size() && read(dossier, sentence, i, then, changes); i++) {}
        if (subject.isEmpty() && at > 0) {
            List<Fact> levels = levels(dossier, sentence, before, then);
            boolean fits = levels.stream()
                    .anyMatch(now -> changes.stream()
                            .allMatch(change -> off(now, then, change).isEmpty()));
            Fact now = levels.isEmpty() ? sentence.get(before) : levels.getLast();
            if (!(fits && !changes.isEmpty()) && shares(noun, Told.head(dossier, now))) {
                compare(now, then, changes, notes);
                trend(dossier, now, then, notes);
            }
            return;
        }
        String of = subject.isEmpty() ? noun : subject;
        if ((noun.isEmpty() || at == 0) && !changes.isEmpty()) {
            List<Fact> pool = new ArrayList<>(above.subList(Math.max(0, above.size() - MOST), above.size()));
            pool.addAll(sentence.subList(0, at));
            among(dossier, pool, then, of, changes, notes);
        }
    }

    /** Held against the levels of its unit told before it in the paragraph; right as soon as one of them fits. */
    private static void among(
            Dossier dossier, List<Fact> pool, Fact then, String subject, List<Change> changes, Notes notes) {
        List<Fact> levels = pool.stream()
                .filter(fact -> areComparable(fact, then)
                        && fact.kind() == then.kind()
                        && !Told.head(dossier, fact).contains("其中")
                        && shares(subject, Told.head(dossier, fact)))
                .toList();
        boolean fits = levels.stream()
                .anyMatch(now -> changes.stream()
                        .allMatch(change -> off(now, then, change).isEmpty()));
        if (!levels.isEmpty() && !fits) {
            compare(levels.getLast(), then, changes, notes);
        }
    }

    /**
     * The level right before what tells its change, or the last of its unit before that: 立案12件，罚款3万元，立案数同比增长20%（去年为10件）; and behind a part
     * of it the whole: 罚款186万元，其中最大一笔26万元，较上年的168万元增长10.7%.
     */
    private static List<Fact> levels(Dossier dossier, List<Fact> sentence, int before, Fact then) {
        var levels = new ArrayList<Fact>();
        for (int i = before; i >= 0; i--) {
            Fact now = Wholes.of(dossier, sentence.get(i));
            boolean part = i > 0
                    && Told.between(dossier, sentence.get(i - 1), sentence.get(i))
                            .contains(AMONG);
            if (areComparable(now, then)) {
                levels.add(now);
                if (!part || !now.equals(sentence.get(i))) {
                    return levels;
                }
            }
        }
        return levels;
    }

    private static void compare(Fact now, Fact then, List<Change> changes, Notes notes) {
        for (Change change : areComparable(now, then) ? changes : List.<Change>of()) {
            off(now, then, change).ifPresent(message -> {
                boolean rate = change.fact().unit().equals("%");
                int from = rate
                        ? change.fact().start()
                        : Math.min(then.start(), change.fact().start());
                int to = rate
                        ? change.fact().end()
                        : Math.max(then.end(), change.fact().end());
                notes.at(from, to, message);
            });
        }
    }

    /** 2630宗，比上年的2410宗有所下降. */
    private static void trend(Dossier dossier, Fact now, Fact then, Notes notes) {
        Matcher said = TREND.matcher(Told.tail(dossier, then));
        if (!areComparable(now, then) || !said.matches()) {
            return;
        }
        int real = now.value().compareTo(then.value());
        if (real != 0 && real > 0 != (said.group(1) != null)) {
            notes.at(
                    then.start(),
                    then.end(),
                    "从" + then.quote() + "到" + now.quote() + "是" + (real > 0 ? "增加" : "减少") + "，请核对。");
        }
    }

    private static boolean areComparable(Fact now, Fact then) {
        return isLevel(now)
                && isLevel(then)
                && now.unit().equals(then.unit())
                && now.scale() == then.scale()
                && then.value().signum() > 0;
    }

    /** Whether a figure tells a change of the level; noted if so. */
    private static boolean read(Dossier dossier, List<Fact> sentence, int at, Fact level, List<Change> changes) {
        Fact fact = sentence.get(at);
        boolean rates = level.unit().equals("%");
        boolean fits = fact.qualifier() == Fact.Qualifier.EXACT
                && (rates
                        ? fact.unit().endsWith(POINTS)
                        : fact.unit().equals("%") || fact.unit().equals(level.unit()) && fact.scale() == level.scale());
        Matcher led = CHANGE.matcher(fits ? Told.between(dossier, sentence.get(at - 1), fact) : "-");
        if (led.matches()) {
            changes.add(new Change(fact, led.group(1) != null));
        }
        return led.hasMatch();
    }

    /** Whether what the other level is of, where that is told, may be what the first is of. */
    private static boolean shares(String noun, String head) {
        String bare = noun;
        while (!bare.isEmpty() && LINKS.indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(0, bare.length() - 1);
        }
        if (bare.length() < 2 || bare.endsWith("同期")) {
            return true;
        }
        for (int i = 0; i + 2 <= bare.length(); i++) {
            if (head.contains(bare.substring(i, i + 2))) {
                return true;
            }
        }
        return bare.endsWith("决算数") || bare.endsWith("预算数");
    }

    /** What is wrong with a change; empty where it fits. */
    private static Optional<String> off(Fact now, Fact then, Change change) {
        boolean rate = change.fact().unit().equals("%");
        BigDecimal size = change.fact().value().abs();
        BigDecimal told = change.more() ? size : size.negate();
        BigDecimal real = now.value().subtract(then.value());
        BigDecimal units = now.kind() == Fact.Kind.AMOUNT || now.scale() > 1
                ? Agreement.unit(now).add(Agreement.unit(then))
                : BigDecimal.ZERO;
        String from = "从" + then.quote() + "到" + now.quote() + "，应当是";
        if (rate) {
            Percent percent = Percent.of(real, then.value(), change.fact());
            BigDecimal blur = now.scale() == 1
                    ? BigDecimal.ZERO
                    : units.multiply(HUNDRED).divide(then.value(), 4, RoundingMode.HALF_UP);
            return percent.misses(told, blur)
                    ? Optional.of(from + (real.signum() < 0 ? "下降" : "增长") + percent.shown() + "，请核对。")
                    : Optional.empty();
        }
        return real.subtract(told).abs().compareTo(units) > 0
                ? Optional.of(from + (real.signum() < 0 ? "减少" : "增加") + Plain.of(real.abs())
                        + change.fact().unit() + "，请核对。")
                : Optional.empty();
    }

    private static boolean isLevel(Fact fact) {
        boolean measured = fact.kind() == Fact.Kind.AMOUNT || fact.kind() == Fact.Kind.RATE;
        return Told.isExactCount(fact) || measured && !fact.verbal() && fact.qualifier() == Fact.Qualifier.EXACT;
    }
}
