package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The same indicator of the same subject and period told twice with different numbers. Very probably wrong where the
 * words that lead to both are the same; worth a look where both are told as totals. 1.2万 and 11980 are one number.
 */
final class FigureConflicts implements Check {

    private static final Rule RULE = Rule.hint("consistency.figure", Basis.NONE);
    private static final Words LEADS = Words.list("name-leads.txt");
    private static final Words VERBS = Words.list("holding-verbs.txt");
    /** What budgets are made of. */
    private static final Words FISCAL = Words.list("fiscal-words.txt");

    private static final Words ALL = Words.of(List.of("全区", "全县", "全市", "全镇", "全乡", "全省", "全州", "辖区", "全街道"));
    /** Behind the digits of a year: 2022年主动公开信息共. */
    private static final String YEAR = "年";

    private static final String YEARLY = "年度";
    private static final String IN_ALL = "共";
    private static final int SURE = 6;
    private static final int NOUN = 4;
    private static final int THING = 5;
    private static final int FAR = 60;
    private static final String AMONG = "中，";
    /** Opens a share, which is of whatever was told right before: 占收到总数的1%. */
    private static final String SHARE = "占";

    /** More tellings of one figure are not compared with each other, whatever the text. */
    private static final int MANY = 20;

    /**
     * What two figures must share to be tellings of one.
     *
     * @param source whose count it is where the sentence begins with that (据门户网站统计), else empty
     */
    private record Identity(Optional<String> key, String subject, String unit, Fact.Period period, String source) {}

    private record Telling(Fact fact, String name, boolean total) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        OwnPlacesCounted.run(dossier, notes);
        TotalsBelowParts.run(dossier, notes);
        Map<Identity, List<Telling>> told = new HashMap<>();
        for (Fact fact : dossier.facts()) {
            if (fact.verbal() || fact.kind() == Fact.Kind.CHANGE_RATE || fact.kind() == Fact.Kind.DURATION) {
                continue;
            }
            var span = new Fact.Period(fact.period().from(), fact.period().to(), Optional.empty());
            var identity = new Identity(fact.key(), fact.subject(), fact.unit(), span, Told.source(dossier, fact));
            List<Telling> before = told.computeIfAbsent(identity, k -> new ArrayList<>());
            var telling = new Telling(fact, name(dossier, fact), isTotal(fact));
            for (Telling other : before) {
                Optional<Severity> severity = severity(dossier, other, telling);
                if (severity.isPresent()) {
                    notes.span(
                            severity.get(),
                            fact.start(),
                            fact.end(),
                            "“" + fact.indicator() + "”前面说是" + other.fact().quote() + "，这里是" + fact.quote()
                                    + "，请核对是否同一口径。",
                            Optional.empty());
                    break;
                }
            }
            if (before.size() < MANY) {
                before.add(telling);
            }
        }
    }

    /** Whether it is money come in or spent, which a budget tells of each of its levels and funds in the same words. */
    private static boolean isFiscal(Telling one) {
        return Units.isMoney(one.fact().unit()) && FISCAL.occurIn(one.name());
    }

    /** 8次专题学习, and elsewhere 开展专题学习10次: the thing behind its number, and before it. */
    private static boolean isTurned(Dossier dossier, Telling one, Telling other) {
        return Told.isExactCount(one.fact())
                && Told.isExactCount(other.fact())
                && (isBehind(dossier, one, other) || isBehind(dossier, other, one));
    }

    private static boolean isBehind(Dossier dossier, Telling one, Telling other) {
        String behind = Told.tail(dossier, one.fact()).strip();
        String noun = noun(other.name());
        boolean own = noun.startsWith("“") && noun.contains("”") && behind.startsWith(noun);
        return own || behind.length() >= THING && behind.equals(noun) || isOfAll(dossier, one, other, behind, noun);
    }

    /** 全区中小学48所, and elsewhere 全区46所中小学均: of the whole region both times. */
    private static boolean isOfAll(Dossier dossier, Telling one, Telling other, String behind, String noun) {
        boolean all = ALL.matchAt(Told.head(dossier, one.fact()).strip(), 0)
                == Told.head(dossier, one.fact()).strip().length();
        return all
                && ALL.matchAt(Told.head(dossier, other.fact()).strip(), 0) > 0
                && noun.length() >= 2
                && behind.startsWith(noun)
                && (behind.length() == noun.length() || "均都全皆".indexOf(behind.charAt(noun.length())) >= 0);
    }

    private static Optional<Severity> severity(Dossier dossier, Telling one, Telling other) {
        boolean same = one.name().length() >= SURE
                && one.name().equals(other.name())
                && !one.name().startsWith(SHARE);
        boolean turned = isTurned(dossier, one, other);
        boolean totals = same || turned || one.fact().key().isPresent() && one.total() && other.total();
        if (!totals
                || Told.inOneSentence(dossier, one.fact(), other.fact())
                || Agreement.agree(one.fact(), other.fact())
                || isPart(dossier, one.fact())
                || isPart(dossier, other.fact())) {
            return Optional.empty();
        }
        if (same || turned) {
            return Optional.of(isFiscal(one) ? Severity.HINT : Severity.WARNING);
        }
        String noun = noun(one.name());
        boolean sameNoun = noun.length() >= NOUN && noun.equals(noun(other.name()));
        return Optional.of(sameNoun ? Severity.WARNING : Severity.HINT);
    }

    /** Whether a figure is told of some only: 11起线索中，移送公安机关3起. */
    private static boolean isPart(Dossier dossier, Fact fact) {
        String text = dossier.source();
        int from = fact.start();
        while (from > 0 && fact.start() - from < FAR && "。；\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.indexOf(AMONG, from, fact.start()) >= 0;
    }

    /** What a figure counts, without verb and adverbs. */
    static String thing(Dossier dossier, Fact fact) {
        return noun(name(dossier, fact));
    }

    /** What is counted, without the verb before it and the adverbs around it: 举办法治夜校, 法治夜校累计举办. */
    private static String noun(String name) {
        String noun = name;
        for (int n = first(noun); n > 0; n = first(noun)) {
            noun = noun.substring(n);
        }
        for (int n = last(noun); n > 0; n = last(noun)) {
            noun = noun.substring(0, noun.length() - n);
        }
        return noun;
    }

    private static int first(String noun) {
        return Math.max(LEADS.matchAt(noun, 0), VERBS.matchAt(noun, 0));
    }

    private static int last(String noun) {
        return Math.max(LEADS.lengthBefore(noun, 0, noun.length()), VERBS.lengthBefore(noun, 0, noun.length()));
    }

    /** The words right before the figure without the adverbs that open the clause. */
    private static String name(Dossier dossier, Fact fact) {
        String whole = Told.head(dossier, fact);
        String head = whole.strip();
        int from = fact.start() - whole.length();
        if (from > 0 && head.startsWith(YEAR) && Chars.isDigit(dossier.source().charAt(from - 1))) {
            head = head.substring(head.startsWith(YEARLY) ? YEARLY.length() : YEAR.length());
        }
        for (int n = LEADS.matchAt(head, 0); n > 0; n = LEADS.matchAt(head, 0)) {
            head = head.substring(n);
        }
        return head.endsWith(IN_ALL) ? head.substring(0, head.length() - IN_ALL.length()) : head;
    }

    private static boolean isTotal(Fact fact) {
        boolean total = fact.clause().contains("共")
                || fact.clause().contains("累计")
                || fact.clause().contains("全年");
        return total && Told.isExactCount(fact);
    }
}
