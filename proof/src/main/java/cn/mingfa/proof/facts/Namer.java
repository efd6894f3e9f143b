package cn.mingfa.proof.facts;

import cn.mingfa.proof.Fact.Kind;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
    private static final int ENOUGH = 20;

    /** How far from the figure a word may stand: right beside it, in its sentence, or in the headings above as well. */
    private enum Reach {
        NEAR,
        SENTENCE,
        TOPIC
    }

    /** A word wanted within its reach; if absent, not wanted there. */
    private record Cue(String text, int word, Reach reach, boolean absent) {}

    /** How far from the figure each word stands: beside it, in its sentence, in the headings, and in what led up to it. */
    private record Gaps(int[] near, int[] tail, int[] sentence, int[] topics, int[] context, String thing) {

        boolean near(int word) {
            return near[word] != CueIndex.ABSENT;
        }

        boolean within(Reach reach, int word) {
            return near(word)
                    || (reach != Reach.NEAR && sentence[word] != CueIndex.ABSENT)
                    || (reach == Reach.TOPIC && topics[word] != CueIndex.ABSENT);
        }

        /** Whether a word that rules out stands within its reach; what leads up to the sentence speaks against too. */
        boolean against(Reach reach, int word) {
            return within(reach, word) || (reach != Reach.NEAR && context[word] != CueIndex.ABSENT);
        }
    }

    private record Candidate(Indicator indicator, List<List<Cue>> alternatives, List<Cue> counterCues) {}

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
     */
    record Surroundings(String head, String tail, String sentence, String topics, String context) {

        /** The same behind a sentence that goes before. */
        Surroundings after(String before) {
            return new Surroundings(head, tail, sentence, topics + before, context);
        }
    }

    private static final CueIndex INDEX = new CueIndex();
    private static final Map<Unit.Kind, List<Candidate>> BY_UNIT = byUnit(load());

    private Namer() {}

    /** The indicator the surroundings speak of. */
    static Optional<Indicator> name(Surroundings around, Unit.Kind unit, Kind kind) {
        if (NAMELESS.matchAt(around.tail(), 0) > 0) {
            return Optional.empty();
        }
        int[] near = INDEX.none();
        INDEX.mark(around.head(), true, near);
        int[] tail = INDEX.none();
        INDEX.mark(around.tail(), false, tail);
        for (int i = 0; i < near.length; i++) {
            near[i] = Math.min(near[i], tail[i]);
        }
        int[] sentence = INDEX.none();
        INDEX.mark(around.sentence(), true, sentence);
        int[] topics = INDEX.none();
        INDEX.mark(around.topics(), true, topics);
        int[] context = INDEX.none();
        INDEX.mark(around.context(), true, context);
        int thing = THINGS.matchAt(around.tail(), 0);
        var gaps = new Gaps(near, tail, sentence, topics, context, around.tail().substring(0, thing));

        Candidate best = null;
        int bestScore = 0;
        int secondScore = 0;
        for (Candidate candidate : BY_UNIT.getOrDefault(unit, List.of())) {
            if (!sameKind(candidate.indicator().kind(), kind)) {
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

    private static boolean sameKind(Kind indicator, Kind figure) {
        return indicator == figure
                || (indicator == Kind.YES_NO && figure == Kind.COUNT)
                || (indicator == Kind.COUNT && figure == Kind.DURATION);
    }

    private static int score(Candidate candidate, Gaps gaps) {
        for (Cue counter : candidate.counterCues()) {
            if (gaps.against(counter.reach(), counter.word())) {
                return 0;
            }
        }
        int best = 0;
        for (List<Cue> alternative : candidate.alternatives()) {
            best = Math.max(best, score(alternative, gaps));
        }
        return best;
    }

    private static int score(List<Cue> alternative, Gaps gaps) {
        int score = 0;
        int closest = CueIndex.ABSENT;
        boolean namesThing = gaps.thing().isEmpty();
        for (Cue cue : alternative) {
            int word = cue.word();
            if (cue.absent()) {
                if (gaps.against(cue.reach(), word)) {
                    return 0;
                }
            } else if (gaps.near(word)) {
                score += NEAR_WEIGHT * cue.text().length();
                closest = Math.min(closest, gaps.near()[word]);
                namesThing = namesThing || names(cue, gaps);
            } else if (gaps.within(cue.reach(), word)) {
                boolean told = gaps.sentence()[word] != CueIndex.ABSENT;
                score += (told ? SENTENCE_WEIGHT : TOPIC_WEIGHT) * cue.text().length();
            } else {
                return 0;
            }
        }
        return closest == CueIndex.ABSENT || !namesThing ? 0 : score + Math.max(0, CLOSE - closest);
    }

    /** Whether the cue is the thing counted, or stands right behind it and qualifies it: 10个社区调委会. */
    private static boolean names(Cue cue, Gaps gaps) {
        String thing = gaps.thing();
        return cue.text().contains(thing) || thing.contains(cue.text()) || gaps.tail()[cue.word()] == thing.length();
    }

    private static Map<Unit.Kind, List<Candidate>> byUnit(List<Candidate> candidates) {
        var byUnit = new EnumMap<Unit.Kind, List<Candidate>>(Unit.Kind.class);
        for (Candidate candidate : candidates) {
            for (Unit.Kind unit : candidate.indicator().units()) {
                byUnit.computeIfAbsent(unit, u -> new ArrayList<>()).add(candidate);
            }
        }
        return byUnit;
    }

    private static List<Candidate> load() {
        var candidates = new ArrayList<Candidate>();
        for (List<String> row : Resources.table("indicators.csv", 7)) {
            var indicator = new Indicator(row.get(0), row.get(1), kind(row.get(2)), units(row.get(4)));
            var alternatives = new ArrayList<List<Cue>>();
            for (String alternative : Resources.split(row.get(5), '/')) {
                alternatives.add(cues(alternative));
            }
            candidates.add(new Candidate(indicator, alternatives, counterCues(row.get(6))));
        }
        return candidates;
    }

    private static List<Cue> cues(String alternative) {
        return Resources.split(alternative, '+').stream()
                .map(piece -> piece.startsWith("!") ? cue(piece.substring(1), true) : cue(piece, false))
                .toList();
    }

    private static List<Cue> counterCues(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Resources.split(cell, ' ').stream()
                        .map(word -> cue(word, false))
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
