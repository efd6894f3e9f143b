package cn.mingfa.proof.facts;

import cn.mingfa.proof.Fact.Kind;
import cn.mingfa.proof.text.Words;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Names a figure by the words around it. Every indicator has alternatives of cue words; words right before or behind
 * the figure weigh most, the nearer the more, words of the sentence and the headings less. Where the two best
 * indicators are as good as each other, none is taken: never a wrong key.
 */
final class Namer {

    private static final int NEAR_WEIGHT = 8;
    private static final int SENTENCE_WEIGHT = 3;
    private static final int TOPIC_WEIGHT = 2;
    /** More for the word right behind the figure, which is what it counts. */
    private static final int COUNTED = 8;

    private static final int CLOSE = 16;
    private static final int ENOUGH = 20;
    private static final int ABSENT = Integer.MAX_VALUE;
    /** Such nouns that no indicator counts: 4个方面. */
    private static final Words NAMELESS = Words.list("counted-nameless.txt");

    private Namer() {}

    /** The indicator the surroundings speak of. */
    static Optional<Indicator> name(Surroundings around, Unit.Kind unit, Kind kind) {
        return name(new Gaps().of(around, unit), kind);
    }

    /** The same where it is known how far the words stand. */
    static Optional<Indicator> name(Gaps gaps, Kind kind) {
        if (NAMELESS.matchAt(gaps.tail(), 0) > 0) {
            return Optional.empty();
        }
        BitSet may = Cues.countedIn(gaps.unit(), kind);
        may.andNot(gaps.ruledOut());
        BitSet ledAgainst = gaps.ledAgainst();
        Indicator best = null;
        int bestScore = 0;
        int secondScore = 0;
        BitSet near = gaps.near();
        for (int word = near.nextSetBit(0); word >= 0; word = near.nextSetBit(word + 1)) {
            for (Cues.Alternative alternative : Cues.waiting(word)) {
                Cues.Candidate candidate = alternative.candidate();
                if (!may.get(candidate.number())) {
                    continue;
                }
                int score = score(alternative, gaps, ledAgainst.get(candidate.number()));
                if (candidate.indicator() == best) {
                    bestScore = Math.max(bestScore, score);
                } else if (score > bestScore) {
                    secondScore = bestScore;
                    bestScore = score;
                    best = candidate.indicator();
                } else {
                    secondScore = Math.max(secondScore, score);
                }
            }
        }
        boolean clear = bestScore >= ENOUGH && bestScore != secondScore;
        return Optional.ofNullable(best).filter(i -> clear && Doings.fit(i, gaps.head()));
    }

    private static int score(Cues.Alternative alternative, Gaps gaps, boolean ledAgainst) {
        boolean out = ledAgainst && !saysMore(alternative.cues(), gaps)
                || !alternative.speaksOfLaw() && gaps.doubted(alternative.candidate());
        return out ? 0 : score(alternative.cues(), gaps);
    }

    /** Whether the sentence itself says two of the words: then what leads up to it does not count against. */
    private static boolean saysMore(List<Cue> alternative, Gaps gaps) {
        return alternative.stream()
                        .filter(cue -> !cue.absent() && gaps.within(Cue.Reach.SENTENCE, cue.word()))
                        .count()
                >= 2;
    }

    private static int score(List<Cue> alternative, Gaps gaps) {
        int score = 0;
        int closest = ABSENT;
        boolean namesThing = !gaps.countsThing();
        for (Cue cue : alternative) {
            int word = cue.word();
            if (cue.absent()) {
                if (gaps.against(cue.reach(), word)) {
                    return 0;
                }
            } else if (gaps.isNear(word)) {
                score += NEAR_WEIGHT * cue.length() + (gaps.opensTail(word) ? COUNTED : 0);
                closest = Math.min(closest, gaps.gap(word));
                namesThing = namesThing || gaps.names(cue);
            } else if (gaps.within(cue.reach(), word)) {
                boolean told = gaps.isTold(word);
                score += (told ? SENTENCE_WEIGHT : TOPIC_WEIGHT) * cue.length();
            } else {
                return 0;
            }
        }
        return closest == ABSENT || !namesThing ? 0 : score + Math.max(0, CLOSE - closest);
    }
}
