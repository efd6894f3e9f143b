package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Sounds;
import java.util.List;

/** Something that might have been meant, with what is known for and against it. */
record Proposal(int start, String replacement, float[] features) {

    int end() {
        return start + replacement.length();
    }

    /** A single character that is a word of its own has little beside it to prove it wrong. */
    private static final float SINGLE = 1f;

    private static final float DOUBTFUL_SINGLE = Typos.PROBABLE - 0.1f;

    /** From here on it is believed all the same: 困难合问题. */
    private static final float BELIEVED_SINGLE = 2.6f;

    /** What the judge makes of it; of no interest where that is less sure than the least. */
    Slip judged(Judge judge, float least) {
        boolean single = replacement.length() == 1;
        float odds = judge.odds(features, single ? least + SINGLE : least);
        if (single) {
            odds -= SINGLE;
            odds = odds < BELIEVED_SINGLE ? Math.min(odds, DOUBTFUL_SINGLE) : odds;
        }
        return new Slip(start, replacement, odds, features[Features.SOUND] < Sounds.FAR);
    }

    /** Notes in each proposal how far it is ahead of the best other one for the same place. */
    static void margins(List<Proposal> proposals) {
        for (Proposal one : proposals) {
            float best = 0;
            for (Proposal other : proposals) {
                if (one != other && one.start < other.end() && other.start < one.end() && !one.agrees(other)) {
                    best = Math.max(best, other.features[Features.NET]);
                }
            }
            one.features[Features.MARGIN] = one.features[Features.NET] - best;
        }
    }

    /** Whether both say the same where they overlap. */
    private boolean agrees(Proposal other) {
        int from = Math.max(start, other.start);
        int to = Math.min(end(), other.end());
        return replacement.regionMatches(from - start, other.replacement, from - other.start, to - from);
    }
}
