package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Gaps;
import cn.mingfa.lexicon.Lexicon;
import java.util.Arrays;

/**
 * What our corpus has in the place of a doubtful character, whatever that sounds or looks like: without it, what stands on
 * either side is known only with another one in between (医厅纠纷, 医_纠纷). Used again for one region after the other.
 */
final class Holes {

    /** Stands where nothing is known. */
    static final char NONE = 0;

    private final Lexicon lexicon;
    private final Cover cover;
    private char[] meant = new char[64];
    private int[] stretches = new int[64];
    private int length;
    /** What stands on either side of one place. */
    private final StringBuilder beside = new StringBuilder();

    Holes(Lexicon lexicon, Cover cover) {
        this.lexicon = lexicon;
        this.cover = cover;
    }

    /** Turns to the region from start to stop of a run the cover holds. */
    void look(CharSequence text, int runFrom, int runTo, int start, int stop) {
        length = stop - start;
        if (meant.length < length) {
            meant = new char[2 * length];
            stretches = new int[2 * length];
        }
        Arrays.fill(meant, 0, length, NONE);
        Arrays.fill(stretches, 0, length, 0);
        for (int i = start; i < stop; i++) {
            if (cover.doubtful(i - runFrom)) {
                fill(text, Math.max(runFrom, i - Gaps.LONGEST), i, Math.min(runTo, i + Gaps.LONGEST + 1), i - start);
            }
        }
    }

    private void fill(CharSequence text, int from, int at, int to, int place) {
        beside.setLength(0);
        beside.append(text, from, at).append(text, at + 1, to);
        int seam = at - from;
        for (int begin = 0; begin <= seam; begin++) {
            int longest = Math.min(beside.length(), begin + Gaps.LONGEST);
            for (int end = Math.max(seam, begin + Gaps.SHORTEST); end <= longest; end++) {
                int gap = lexicon.gaps().find(beside, begin, end);
                if (gap >= 0 && begin + Gaps.place(gap) == seam) {
                    note(place, Gaps.character(gap));
                }
            }
        }
        if (meant[place] == text.charAt(at)) {
            meant[place] = NONE;
            stretches[place] = 0;
        }
    }

    /** Keeps the character named most often, the first of several. */
    private void note(int place, char character) {
        if (meant[place] == character) {
            stretches[place]++;
        } else if (stretches[place] == 0) {
            meant[place] = character;
            stretches[place] = 1;
        } else {
            stretches[place]--;
        }
    }

    /** What may be meant at a place of the region. */
    char meant(int place) {
        return place < length ? meant[place] : NONE;
    }

    /** How many stretches speak for a character at a place: below zero where they speak for another. */
    int stretches(int place, char character) {
        return meant[place] == character ? stretches[place] : -stretches[place];
    }
}
