package cn.mingfa.proof.facts;

import cn.mingfa.proof.Fact.Kind;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names a figure by the words around it. Every indicator has alternatives of cue words; words right before or behind
 * the figure weigh most, the nearer the more, words of the sentence and the headings less. Where the two best
 * indicators are as good as each other, none is taken: never a wrong key.
 */
final class Namer {

    private static final int NEAR_WEIGHT = 8;
    private static final int SENTENCE_WEIGHT = 3;
    private static final int TOPIC_WEIGHT = 2;
    private static final int CLOSE = 16;
    private static final int GOVERNED = 11;
    private static final int ENOUGH = 20;
    private static final char LAW = '法';

    /** How far from the figure a word may stand: right beside it, in its sentence, or in the headings above as well. */
    private enum Reach {
        NEAR,
        SENTENCE,
        TOPIC
    }

    /** A word wanted within its reach; if absent, not wanted there. */
    private record Cue(String text, int word, Reach reach, boolean absent) {}

    /** How far from the figure each word stands beside it, and which stand in its sentence, the headings, before it. */
    private static final class Gaps {
        private final int[] near = INDEX.none();
        private final int[] tail = INDEX.none();
        private final BitSet met = new BitSet();
        private final BitSet sentence = new BitSet();
        private final BitSet topics = new BitSet();
        private final BitSet context = new BitSet();
        private final String thing;

        Gaps(Surroundings around, Unit.Kind unit) {
            INDEX.meet(around.head(), true, this::near);
            INDEX.meet(around.verb(), true, (word, gap) -> near(word, GOVERNED));
            INDEX.meet(around.tail(), false, (word, gap) -> {
                tail[word] = Math.min(tail[word], gap);
                near(word, gap);
            });
            INDEX.meet(around.sentence(), true, (word, gap) -> sentence.set(word));
            INDEX.meet(around.topics(), true, (word, gap) -> topics.set(word));
            INDEX.meet(around.context(), true, (word, gap) -> context.set(word));
            thing = thing(around.tail(), unit);
        }

        /** What is counted; persons are counted by themselves (19名乡镇负责人), and 村级 speaks of a level. */
        private static String thing(String tail, Unit.Kind unit) {
            int n = THINGS.matchAt(tail, 0);
            boolean persons = unit == Unit.Kind.PERSON || unit == Unit.Kind.ATTENDANCE;
            return persons || tail.startsWith("级", n) ? "" : tail.substring(0, n);
        }

        private void near(int word, int gap) {
            near[word] = Math.min(near[word], gap);
            met.set(word);
        }

        boolean isNear(int word) {
            return near[word] != CueIndex.ABSENT;
        }

        boolean within(Reach reach, int word) {
            return isNear(word)
                    || (reach != Reach.NEAR && sentence.get(word))
                    || (reach == Reach.TOPIC && topics.get(word));
        }

        /** Whether a word that rules out stands within its reach; what leads up to the sentence speaks against too. */
        boolean against(Reach reach, int word) {
            return within(reach, word) || leadsAgainst(reach, word);
        }

        /** Whether a word that rules out stands in what leads up to the sentence. */
        boolean leadsAgainst(Reach reach, int word) {
            return reach != Reach.NEAR && context.get(word);
        }
    }

    /**
     * An indicator and its words.
     *
     * @param counterCues words that rule it out
     * @param doubts words that rule out only alternatives that do not speak of law: 健康培训, but not 健康法律培训
     */
    private record Candidate(
            Indicator indicator, List<List<Cue>> alternatives, List<Cue> counterCues, List<Cue> doubts) {}

    /** What stands right behind a figure and is what it counts: 18个村, 6个方面. Only a cue of that word names it. */
    private static final Words THINGS = Words.list("counted-things.txt");

    /** Such nouns that no indicator counts: 4个方面. */
    private static final Words NAMELESS = Words.list("counted-nameless.txt");

    /**
     * The words around a figure.
     *
     * @param head right before it
     * @param tail right behind it
     * @param sentence from the beginning of its sentence
     * @param topics the headings above and the lead of its item
     * @param context what stands before the sentence up to the last full stop: only speaks against an indicator
     * @param verb the verb that governs the list the figure is a member of, if the head has none of its own
     */
    record Surroundings(String head, String tail, String sentence, String topics, String context, String verb) {

        /** The same behind a sentence that goes before. */
        Surroundings after(String before) {
            return new Surroundings(head, tail, sentence, topics + before, context, verb);
        }
    }

    private static final CueIndex INDEX = new CueIndex();
    private static final List<Candidate> ALL = load();

    /** Candidates, by the word one of which must stand near. */
    private static final List<BitSet> WANTING = wanting();

    private Namer() {}

    /** The indicator the surroundings speak of. */
    static Optional<Indicator> name(Surroundings around, Unit.Kind unit, Kind kind) {
        if (NAMELESS.matchAt(around.tail(), 0) > 0) {
            return Optional.empty();
        }
        var gaps = new Gaps(around, unit);
        var wanting = new BitSet();
        for (int word = gaps.met.nextSetBit(0); word >= 0; word = gaps.met.nextSetBit(word + 1)) {
            wanting.or(WANTING.get(word));
        }

        Candidate best = null;
        int bestScore = 0;
        int secondScore = 0;
        for (int i = wanting.nextSetBit(0); i >= 0; i = wanting.nextSetBit(i + 1)) {
            Candidate candidate = ALL.get(i);
            boolean fits = candidate.indicator().units().contains(unit)
                    && sameKind(candidate.indicator().kind(), kind);
            if (!fits) {
                continue;
            }
            int score = score(candidate, gaps);
            if (score > bestScore) {
                secondScore = bestScore;
                bestScore = score;
                best = candidate;
            } else {
                secondScore = Math.max(secondScore, score);
            }
        }
        return best == null || bestScore < ENOUGH || bestScore == secondScore
                ? Optional.empty()
                : Optional.of(best.indicator());
    }

    /** The indicator of a key of the catalogue. */
    static Indicator indicator(String key) {
        return ALL.stream()
                .map(Candidate::indicator)
                .filter(i -> i.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such indicator: " + key));
    }

    private static boolean sameKind(Kind indicator, Kind figure) {
        return indicator == figure
                || (indicator == Kind.YES_NO && figure == Kind.COUNT)
                || (indicator == Kind.COUNT && figure == Kind.DURATION);
    }

    private static int score(Candidate candidate, Gaps gaps) {
        boolean ledAgainst = false;
        for (Cue counter : candidate.counterCues()) {
            if (gaps.within(counter.reach(), counter.word())) {
                return 0;
            }
            ledAgainst |= gaps.leadsAgainst(counter.reach(), counter.word());
        }
        boolean doubted = candidate.doubts().stream().anyMatch(doubt -> gaps.within(doubt.reach(), doubt.word()));
        int best = 0;
        for (List<Cue> alternative : candidate.alternatives()) {
            if ((!ledAgainst || saysMore(alternative, gaps)) && (!doubted || speaksOfLaw(alternative))) {
                best = Math.max(best, score(alternative, gaps));
            }
        }
        return best;
    }

    private static boolean speaksOfLaw(List<Cue> alternative) {
        return alternative.stream().anyMatch(cue -> !cue.absent() && cue.text().indexOf(LAW) >= 0);
    }

    /** Whether the sentence itself says two of the words: then what leads up to it does not count against. */
    private static boolean saysMore(List<Cue> alternative, Gaps gaps) {
        return alternative.stream()
                        .filter(cue -> !cue.absent() && gaps.within(Reach.SENTENCE, cue.word()))
                        .count()
                >= 2;
    }

    private static int score(List<Cue> alternative, Gaps gaps) {
        int score = 0;
        int closest = CueIndex.ABSENT;
        boolean namesThing = gaps.thing.isEmpty();
        for (Cue cue : alternative) {
            int word = cue.word();
            if (cue.absent()) {
                if (gaps.against(cue.reach(), word)) {
                    return 0;
                }
            } else if (gaps.isNear(word)) {
                score += NEAR_WEIGHT * cue.text().length();
                closest = Math.min(closest, gaps.near[word]);
                namesThing = namesThing || names(cue, gaps);
            } else if (gaps.within(cue.reach(), word)) {
                boolean told = gaps.sentence.get(word);
                score += (told ? SENTENCE_WEIGHT : TOPIC_WEIGHT) * cue.text().length();
            } else {
                return 0;
            }
        }
        return closest == CueIndex.ABSENT || !namesThing ? 0 : score + Math.max(0, CLOSE - closest);
    }

    /** Whether the cue is the thing counted, or stands right behind it and qualifies it: 10个社区调委会. */
    private static boolean names(Cue cue, Gaps gaps) {
        String thing = gaps.thing;
        return cue.text().contains(thing) || thing.contains(cue.text()) || gaps.tail[cue.word()] == thing.length();
    }

    private static List<BitSet> wanting() {
        var wanting = new ArrayList<BitSet>();
        for (int word = 0; word < INDEX.size(); word++) {
            wanting.add(new BitSet());
        }
        for (int i = 0; i < ALL.size(); i++) {
            for (List<Cue> alternative : ALL.get(i).alternatives()) {
                for (Cue cue : alternative) {
                    if (!cue.absent()) {
                        wanting.get(cue.word()).set(i);
                    }
                }
            }
        }
        return wanting;
    }

    private static List<Candidate> load() {
        var candidates = new ArrayList<Candidate>();
        for (List<String> row : Resources.table("indicators.csv", 7)) {
            var indicator = new Indicator(row.get(0), row.get(1), kind(row.get(2)), units(row.get(4)));
            var alternatives = new ArrayList<List<Cue>>();
            for (String alternative : Resources.split(row.get(5), '/')) {
                alternatives.add(cues(alternative));
            }
            candidates.add(new Candidate(
                    indicator, alternatives, counterCues(row.get(6), false), counterCues(row.get(6), true)));
        }
        return candidates;
    }

    private static List<Cue> cues(String alternative) {
        return Resources.split(alternative, '+').stream()
                .map(piece -> piece.startsWith("!") ? cue(piece.substring(1), true) : cue(piece, false))
                .toList();
    }

    private static List<Cue> counterCues(String cell, boolean doubts) {
        return cell.isEmpty()
                ? List.of()
                : Resources.split(cell, ' ').stream()
                        .filter(word -> word.startsWith("?") == doubts)
                        .map(word -> cue(doubts ? word.substring(1) : word, false))
                        .toList();
    }

    private static Cue cue(String piece, boolean absent) {
        Reach reach = piece.startsWith("^") ? Reach.TOPIC : piece.startsWith("~") ? Reach.SENTENCE : Reach.NEAR;
        String word = reach == Reach.NEAR ? piece : piece.substring(1);
        return new Cue(word, INDEX.numberOf(word), reach, absent);
    }

    private static Kind kind(String key) {
        for (Kind kind : Kind.values()) {
            if (kind.key().equals(key)) {
                return kind;
            }
        }
        throw new IllegalStateException("no such kind of indicator: " + key);
    }

    private static Set<Unit.Kind> units(String codes) {
        var units = EnumSet.noneOf(Unit.Kind.class);
        for (String code : Resources.split(codes, ' ')) {
            units.add(Unit.Kind.of(code));
        }
        return units;
    }
}
