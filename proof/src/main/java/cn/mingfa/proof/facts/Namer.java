package cn.mingfa.proof.facts;

import cn.mingfa.proof.Fact.Kind;
import cn.mingfa.proof.text.Resources;
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
    private static final int WIDE_WEIGHT = 3;
    private static final int CLOSE = 16;
    private static final int ENOUGH = 20;

    /** A word wanted near; if wide, anywhere; if absent, not near, and if wide as well, nowhere. */
    private record Cue(int word, int length, boolean wide, boolean absent) {}

    private record Candidate(
            Indicator indicator, List<List<Cue>> alternatives, int[] counterCues, int[] wideCounterCues) {}

    /** The words around a figure. */
    record Surroundings(String head, String tail, String wide) {

        /** The same behind a sentence that goes before. */
        Surroundings after(String sentence) {
            return new Surroundings(head, tail, sentence + wide);
        }
    }

    private static final CueIndex INDEX = new CueIndex();
    private static final Map<Unit.Kind, List<Candidate>> BY_UNIT = byUnit(load());

    private Namer() {}

    /** The indicator the surroundings speak of. */
    static Optional<Indicator> name(Surroundings around, Unit.Kind unit, Kind kind) {
        int[] near = INDEX.none();
        INDEX.mark(around.head(), true, near);
        INDEX.mark(around.tail(), false, near);
        int[] wide = INDEX.none();
        INDEX.mark(around.wide(), true, wide);

        Candidate best = null;
        int bestScore = 0;
        int secondScore = 0;
        for (Candidate candidate : BY_UNIT.getOrDefault(unit, List.of())) {
            if (!sameKind(candidate.indicator().kind(), kind)) {
                continue;
            }
            int score = score(candidate, near, wide);
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

    private static int score(Candidate candidate, int[] near, int[] wide) {
        for (int counter : candidate.counterCues()) {
            if (near[counter] != CueIndex.ABSENT) {
                return 0;
            }
        }
        for (int counter : candidate.wideCounterCues()) {
            if (near[counter] != CueIndex.ABSENT || wide[counter] != CueIndex.ABSENT) {
                return 0;
            }
        }
        int best = 0;
        for (List<Cue> alternative : candidate.alternatives()) {
            best = Math.max(best, score(alternative, near, wide));
        }
        return best;
    }

    private static int score(List<Cue> alternative, int[] near, int[] wide) {
        int score = 0;
        int closest = CueIndex.ABSENT;
        for (Cue cue : alternative) {
            int gap = near[cue.word()];
            if (cue.absent()) {
                if (gap != CueIndex.ABSENT || (cue.wide() && wide[cue.word()] != CueIndex.ABSENT)) {
                    return 0;
                }
            } else if (gap != CueIndex.ABSENT) {
                score += NEAR_WEIGHT * cue.length();
                closest = Math.min(closest, gap);
            } else if (cue.wide() && wide[cue.word()] != CueIndex.ABSENT) {
                score += WIDE_WEIGHT * cue.length();
            } else {
                return 0;
            }
        }
        return closest == CueIndex.ABSENT ? 0 : score + Math.max(0, CLOSE - closest);
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
            candidates.add(new Candidate(
                    indicator, alternatives, counterCues(row.get(6), false), counterCues(row.get(6), true)));
        }
        return candidates;
    }

    private static List<Cue> cues(String alternative) {
        var cues = new ArrayList<Cue>();
        for (String piece : Resources.split(alternative, '+')) {
            boolean absent = piece.startsWith("!");
            boolean wide = piece.startsWith("^", absent ? 1 : 0);
            String word = piece.substring((absent ? 1 : 0) + (wide ? 1 : 0));
            cues.add(new Cue(INDEX.numberOf(word), word.length(), wide, absent));
        }
        return cues;
    }

    /** Those that rule out near the figure only, or those marked ^ that do so anywhere in the sentence or the headings. */
    private static int[] counterCues(String cell, boolean wide) {
        if (cell.isEmpty()) {
            return new int[0];
        }
        return Resources.split(cell, ' ').stream()
                .filter(word -> word.startsWith("^") == wide)
                .mapToInt(word -> INDEX.numberOf(wide ? word.substring(1) : word))
                .toArray();
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
