package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.Fact.Qualifier;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A total and the list of its parts in one sentence, behind 其中 or its like, or in brackets right behind it. A figure of
 * what became of them (化解268起) ends the list; one in brackets within it (小学89所（含教学点41个）) is no part of it.
 *
 * @param kind how the list is tied to its total
 */
record ListedParts(Fact total, List<Fact> parts, Kind kind) {

    /** Behind 其中 right after the total, in bare brackets, after other figures, or behind another word. */
    enum Kind {
        AMONG,
        BRACKETED,
        APART,
        OTHER
    }

    private static final Words OPENERS = Words.list("parts-openers.txt");
    private static final Words OUTCOMES = Words.list("outcome-words.txt");
    private static final Words NO_TOTALS = Words.list("no-totals.txt");
    private static final Words RESTS = Words.list("parts-rest.txt");
    private static final Words UNDONE = Words.list("undone-words.txt");
    /** Right behind the total, or behind what it counts: 43个街乡（24个街道、19个乡）. */
    private static final Pattern BRACKET = Pattern.compile("[\\u4e00-\\u9fff]{0,6}（");

    /** What the whole is set against is no part of it: 其中最大一笔26万元，较上年的168.2万元增长10.8%. */
    private static final Pattern COMPARED = Pattern.compile("[，（](?:而)?(?:比|较|与)(?:上年|去年|上一年|20\\d{2}年)");

    private static final String AMONG = "其中";
    /** Right behind the total: 案件64件：废水类20件，废气类18件. */
    private static final String COLON = "：";

    private static final String APART_AMONG = "。其中";
    private static final int FAR = 80;
    private static final int BACK = 3;

    /** All of a document, in order. */
    static List<ListedParts> of(Dossier dossier) {
        List<Fact> facts = dossier.facts();
        var lists = new ArrayList<ListedParts>();
        for (int i = 1; i < facts.size(); i++) {
            String between = Told.between(dossier, facts.get(i - 1), facts.get(i));
            boolean bracketed = BRACKET.matcher(between).lookingAt() && between.indexOf('）') < 0;
            boolean apart = between.startsWith(APART_AMONG) && isAlone(dossier, i - 1);
            boolean opened = bracketed || between.startsWith(COLON) || OPENERS.occurIn(between);
            if (apart || opened && !endsSentence(between)) {
                Fact before = facts.get(i - 1);
                int first = i;
                total(dossier, i)
                        .ifPresent(total -> lists.add(new ListedParts(
                                total, parts(dossier, total, first), kind(total.equals(before), between, bracketed))));
            }
        }
        return lists;
    }

    /** Whether a figure is the last of its sentence and the only one of its unit, so that 。其中 must speak of it. */
    private static boolean isAlone(Dossier dossier, int at) {
        List<Fact> facts = dossier.facts();
        Fact fact = facts.get(at);
        for (int i = at; i > 0 && Told.inOneSentence(dossier, facts.get(i - 1), facts.get(i)); i--) {
            if (facts.get(i - 1).unit().equals(fact.unit())) {
                return false;
            }
        }
        return true;
    }

    private static Kind kind(boolean adjoins, String between, boolean bracketed) {
        if (!adjoins) {
            return Kind.APART;
        }
        return between.contains(AMONG) || between.startsWith(COLON)
                ? Kind.AMONG
                : bracketed ? Kind.BRACKETED : Kind.OTHER;
    }

    /** The nearest figure of the same unit before the first part; others may stand between (罚款113.4万元). */
    private static Optional<Fact> total(Dossier dossier, int first) {
        List<Fact> facts = dossier.facts();
        for (int i = first - 1; i >= Math.max(0, first - BACK); i--) {
            Fact fact = facts.get(i);
            if (fact.unit().equals(facts.get(first).unit()) && (i == first - 1 || Told.isExactCount(fact))) {
                return Optional.of(fact).filter(f -> isCounted(f) && !NO_TOTALS.occurIn(Told.head(dossier, f)));
            }
            boolean among =
                    i > 0 && Told.between(dossier, facts.get(i - 1), fact).contains(AMONG);
            if (among || i == 0 || !Told.inOneSentence(dossier, facts.get(i - 1), fact)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static List<Fact> parts(Dossier dossier, Fact total, int first) {
        List<Fact> facts = dossier.facts();
        var parts = new ArrayList<Fact>();
        int depth = 0;
        boolean paused = false;
        String opened = Told.between(dossier, facts.get(first - 1), facts.get(first));
        boolean bracketed = BRACKET.matcher(opened).lookingAt() && opened.indexOf('）') < 0;
        for (int i = first; i < facts.size() && i - first < Told.MOST; i++) {
            Fact part = facts.get(i);
            String between = Told.between(dossier, facts.get(i - 1), part);
            depth += i == first ? 0 : brackets(between);
            if (depth > 0 && !endsSentence(between)) {
                continue;
            }
            boolean ends = depth < 0
                    || i > first && COMPARED.matcher(between).find()
                    || (i > first && endsSentence(between))
                    || (paused && between.indexOf('，') >= 0 && !RESTS.occurIn(Told.head(dossier, part)))
                    || (i > first && (between.contains(AMONG) || isOutcome(Told.head(dossier, part)) && !bracketed))
                    || !part.unit().equals(total.unit())
                    || !isCounted(part);
            if (ends) {
                break;
            }
            paused |= i > first && between.indexOf('、') >= 0;
            parts.add(part);
        }
        return parts;
    }

    /** An exact count, or an exact sum of money or quantity. */
    private static boolean isCounted(Fact fact) {
        return Told.isExactCount(fact)
                || (fact.kind() == Fact.Kind.AMOUNT && !fact.verbal() && fact.qualifier() == Qualifier.EXACT);
    }

    /** How many more brackets are opened than closed. */
    private static int brackets(String between) {
        int depth = 0;
        for (int i = 0; i < between.length(); i++) {
            depth += between.charAt(i) == '（' ? 1 : between.charAt(i) == '）' ? -1 : 0;
        }
        return depth;
    }

    /** What became of the things counted, and not a part of them that is still open: 办结, but not 尚未办结. */
    private static boolean isOutcome(String head) {
        return OUTCOMES.occurIn(head) && !UNDONE.occurIn(head);
    }

    private static boolean endsSentence(String between) {
        return between.indexOf('。') >= 0
                || between.indexOf('；') >= 0
                || between.indexOf('\n') >= 0
                || between.length() > FAR;
    }
}
