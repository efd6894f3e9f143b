package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rate told right behind its two numbers, which do not give it: 受理50件，办结45件，办结率98%; 其中女性12人，占30%. The numbers are
 * known to belong together by the catalogue's triples, or because the part is told with the very word of the rate. Where
 * another number of the sentence gives the rate, that is its base. The tolerance is one unit of the last digit printed.
 */
final class RateBases implements Check {

    private static final Rule RULE = Rule.warning("figure.rate_base", Basis.NONE);
    private static final List<List<String>> TRIPLES = Resources.table("rates.csv", 3);
    private static final Words STEMS = Words.list("rate-stems.txt");
    private static final List<List<String>> PARTS = Resources.table("rate-parts.csv", 2);
    private static final List<List<String>> BASES = Resources.table("rate-bases.csv", 2);
    private static final Words LIMITED = Words.list("rate-limited.txt");
    private static final Words SHARES = Words.list("share-words.txt");
    /** What comes on top of an earlier stock is not what the rate is told of: 新增持证9人，持证率97%. */
    private static final Words ADDED = Words.list("added-words.txt");

    /** More may be closed than came in where some was carried in. */
    private static final Words CARRIED = Words.list("carried-words.txt");

    /** What is looked at, of which only what was found amiss is dealt with, all of it: 抽检2150批次，处置不合格73批次，处置率100%. */
    private static final Words INSPECTED = Words.list("inspected-words.txt");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int NEAR = 120;
    /** The longest words of a share: 占比为, and 占收案总数的 where they name the total. */
    private static final int SHARE_NAME = 5;

    private static final int TOTAL_NAME = 9;
    /** 21名执法人员中，具有法律专业背景的仅6人. */
    private static final Pattern AMONG_THEM = Pattern.compile(
            "[\\u4e00-\\u9fff]{2,10}中，[\\u4e00-\\u9fff]{2,18}|，(?:经评审|经评查|共|其中)?(?:评定|评为|评出|评选|认定|判定)[\\u4e00-\\u9fff]{2,8}");

    /** Characters of a stem with what limits it: 按期办结. */
    private static final int LONG = 4;

    private static final String TOTAL = "总数";
    private static final String REALLY = "实际";
    private static final String DUE = "应";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        Averages.run(dossier, notes);
        ShareOfNamed.run(dossier, notes);
        RatesExplained.run(dossier, notes);
        RatesOfNamed.run(dossier, notes);
        RatesContradicted.run(dossier, notes);
        List<Fact> facts = dossier.facts();
        for (int i = 2; i < facts.size(); i++) {
            Fact rate = facts.get(i);
            Fact part = facts.get(i - 1);
            Fact base = Wholes.of(dossier, facts.get(i - 2));
            boolean judged = rate.kind() == Fact.Kind.RATE
                    && rate.unit().equals("%")
                    && !rate.verbal()
                    && rate.start() - base.start() <= NEAR
                    && Told.isExactCount(part)
                    && Told.isExactCount(base)
                    && rate.qualifier() == Fact.Qualifier.EXACT
                    && Units.areOne(part, base)
                    && !ADDED.occurIn(Told.head(dossier, part))
                    && base.value().signum() > 0
                    && Told.inOneSentence(dossier, base, rate);
            if (judged
                    && (isTriple(rate, part, base)
                            || isToldSo(dossier, rate, part, base)
                            || isPointOff(rate, part, base)
                                    && stemmed(Told.head(dossier, rate), Told.head(dossier, part)))
                    && !hasOtherBase(dossier, i)
                    && !isSaidBehind(facts, i)
                    && !gives(rate, part, base)) {
                notes.at(
                        rate.start(),
                        rate.end(),
                        "按" + part.quote() + "除以" + base.quote() + "算，应当是" + Plain.of(computed(rate, part, base, 1))
                                + "%，请核对。");
            }
        }
    }

    /** Whether the rate is right but for the place of its decimal point: 18件，败诉1件，败诉率0.55%. */
    private static boolean isPointOff(Fact rate, Fact part, Fact base) {
        BigDecimal real = part.value().multiply(HUNDRED).divide(base.value(), 6, RoundingMode.HALF_UP);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, rate.value().scale()));
        return real.signum() > 0
                && part.value().compareTo(base.value()) < 0
                && (real.movePointLeft(1).subtract(rate.value()).abs().compareTo(unit) < 0
                                && rate.value().scale() > 1
                        || real.movePointRight(1).subtract(rate.value()).abs().compareTo(unit.max(BigDecimal.ONE)) < 0);
    }

    /** Whether the part is told with the very word of the rate. */
    private static boolean stemmed(String name, String part) {
        int end = name.lastIndexOf('率');
        return end >= 2
                && STEMS.matchAt(name, end - 2) == 2
                && part.contains(name.substring(end - 2, end))
                && !LIMITED.occurIn(name);
    }

    private static boolean gives(Fact rate, Fact part, Fact base) {
        BigDecimal off = computed(rate, part, base, 2).subtract(rate.value()).abs();
        BigDecimal tolerance =
                BigDecimal.ONE.movePointLeft(Math.max(0, rate.value().scale())).add(blur(part, base));
        return off.compareTo(tolerance) < 0;
    }

    /** With so many more decimals than the rate is printed with, or one at least. */
    private static BigDecimal computed(Fact rate, Fact part, Fact base, int more) {
        int decimals = Math.max(0, rate.value().scale());
        return part.value()
                .multiply(HUNDRED)
                .divide(base.value(), more == 1 ? Math.max(1, decimals) : decimals + more, RoundingMode.HALF_UP);
    }

    /** Whether the rate of these two numbers is the one behind: 调处率100%，成功率98.8%. */
    private static boolean isSaidBehind(List<Fact> facts, int rate) {
        return rate + 1 < facts.size()
                && facts.get(rate + 1).kind() == Fact.Kind.RATE
                && gives(facts.get(rate + 1), facts.get(rate - 1), facts.get(rate - 2));
    }

    /** Whether a number told earlier in the sentence is the base the rate was computed from. */
    private static boolean hasOtherBase(Dossier dossier, int rate) {
        List<Fact> facts = dossier.facts();
        Fact part = facts.get(rate - 1);
        for (int i = rate - 3; i >= 0 && Told.inOneSentence(dossier, facts.get(i), facts.get(i + 1)); i--) {
            Fact base = facts.get(i);
            if (base.unit().equals(part.unit())
                    && Told.isExactCount(base)
                    && base.value().compareTo(part.value()) >= 0
                    && base.value().signum() > 0
                    && gives(facts.get(rate), part, base)) {
                return true;
            }
        }
        return false;
    }

    /** How far the rate may be off because its numbers are told in 万. */
    private static BigDecimal blur(Fact part, Fact base) {
        BigDecimal units = (part.scale() > 1 ? Agreement.unit(part) : BigDecimal.ZERO)
                .add(base.scale() > 1 ? Agreement.unit(base) : BigDecimal.ZERO);
        return units.multiply(HUNDRED).divide(base.value(), 4, RoundingMode.UP);
    }

    private static boolean isTriple(Fact rate, Fact part, Fact base) {
        for (List<String> row : TRIPLES) {
            if (rate.key().equals(Optional.of(row.get(0)))
                    && part.key().equals(Optional.of(row.get(1)))
                    && base.key().equals(Optional.of(row.get(2)))) {
                return true;
            }
        }
        return false;
    }

    /** 整改64个，整改率…: the part is no larger than the base and named by the rate's own word; or a share of a total. */
    private static boolean isToldSo(Dossier dossier, Fact rate, Fact part, Fact base) {
        boolean inspected = INSPECTED.occurIn(Told.head(dossier, base));
        if (part.scale() > base.scale() || inspected && rate.value().compareTo(HUNDRED) == 0) {
            return false;
        }
        if (part.value().compareTo(base.value()) > 0) {
            String between = Told.between(dossier, base, rate);
            return rate.value().compareTo(HUNDRED) < 0
                    && CARRIED.find(dossier.source(), Math.max(0, base.start() - NEAR), rate.start()) < 0
                    && between.length() <= SHARE_NAME * 4
                    && between.startsWith("，")
                    && stem(Told.head(dossier, rate), Told.head(dossier, part), Told.head(dossier, base));
        }
        String name = Told.head(dossier, rate);
        String partHead = Told.head(dossier, part);
        String between = Told.between(dossier, base, part);
        boolean among = between.contains("其中") || AMONG_THEM.matcher(between).matches();
        boolean share = SHARES.matchAt(name, 0) > 0
                && name.length() <= (name.contains(TOTAL) ? TOTAL_NAME : SHARE_NAME)
                && among
                && Told.between(dossier, part, rate).length() <= name.length() + 1;
        return share
                || isDueAndDone(Told.head(dossier, base), partHead)
                || stem(name, partHead, Told.head(dossier, base));
    }

    /** 应出庭41件，实际出庭38件: what was due, and what was done of just that. */
    private static boolean isDueAndDone(String due, String done) {
        String act = done.startsWith(REALLY)
                ? done.substring(REALLY.length())
                : done.startsWith("实") ? done.substring(1) : "";
        return act.length() > 1 && (due.endsWith(DUE + act) || due.endsWith("应当" + act));
    }

    private static boolean stem(String name, String part, String base) {
        int end = name.lastIndexOf('率');
        int from = end < 0 ? -1 : Math.max(0, end - 2);
        if (end < 2 || STEMS.matchAt(name, from) != 2) {
            return false;
        }
        String stem = name.substring(from, end);
        boolean named = part.replace("不" + stem, "").replace("未" + stem, "").contains(stem)
                || PARTS.stream().anyMatch(row -> row.get(0).equals(stem) && part.contains(row.get(1)));
        boolean based = BASES.stream().noneMatch(row -> row.get(0).equals(stem))
                || BASES.stream().anyMatch(row -> row.get(0).equals(stem) && base.contains(row.get(1)));
        boolean limited = LIMITED.occurIn(name) && !(end >= LONG && part.endsWith(name.substring(end - LONG, end)));
        return named && based && !base.contains(stem) && !limited;
    }
}
