package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds two characters that changed places (要需 for 需要) and a character written twice (履行职职责): only where the
 * text as it stands is hard to believe and becomes far easier to believe by the change. Not for several threads at once.
 */
public final class Misplaced {

    private static final float SWAPPED = 9f;
    private static final float DOUBLED = 8f;
    /** What is asked where the doubled characters are not doubtful in themselves. */
    private static final float DOUBLED_BELIEVABLE = 12f;

    private static final float COMMON = -12.5f;
    /** Measure words double behind it: 一件件. */
    private static final char EACH = '一';

    private static final int AROUND = 8;
    private static final int LONGEST = 100;

    private final Lexicon lexicon = Lexicon.shipped();
    private final Cover cover = new Cover(lexicon);
    private final Lattice lattice = new Lattice(lexicon);

    /**
     * A stretch to be replaced.
     *
     * @param doubled whether a character stands twice; else two changed places
     */
    public record Place(int start, int end, String replacement, boolean doubled) {}

    /** The places in a text, in order. */
    public List<Place> find(String text) {
        var places = new ArrayList<Place>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends = i == text.length() || !Slips.isHan(text.charAt(i));
            if (ends || i - from == LONGEST) {
                if (i - from > 2) {
                    boolean doubtful = cover.look(text, from, i);
                    doubled(text, from, i, places);
                    if (doubtful) {
                        swapped(text, from, i, places);
                    }
                }
                from = ends ? i + 1 : i;
            }
        }
        return places;
    }

    private void doubled(String text, int from, int to, List<Place> places) {
        for (int i = from; i + 1 < to; i++) {
            char c = text.charAt(i);
            boolean measure = i > from && text.charAt(i - 1) == EACH;
            if (c == text.charAt(i + 1)
                    && !measure
                    && !isWord(text.substring(i, i + 2))
                    && gain(text, from, to, i, String.valueOf(c)) > least(i - from)) {
                places.add(new Place(i, i + 2, String.valueOf(c), true));
            }
        }
    }

    private float least(int at) {
        return cover.doubtful(at) || cover.doubtful(at + 1) ? DOUBLED : DOUBLED_BELIEVABLE;
    }

    private void swapped(String text, int from, int to, List<Place> places) {
        for (int i = from; i + 1 < to; i++) {
            boolean doubtful = cover.doubtful(i - from) || cover.doubtful(i + 1 - from);
            if (doubtful
                    && cover.single(i - from)
                    && cover.single(i + 1 - from)
                    && text.charAt(i) != text.charAt(i + 1)) {
                String swapped = "" + text.charAt(i + 1) + text.charAt(i);
                if (isCommon(swapped) && gain(text, from, to, i, swapped) > SWAPPED) {
                    places.add(new Place(i, i + 2, swapped, false));
                }
            }
        }
    }

    private boolean isWord(String word) {
        return lexicon.trie().find(word, 0, word.length()) >= 0;
    }

    private boolean isCommon(String word) {
        int found = lexicon.trie().find(word, 0, word.length());
        return found >= 0 && lexicon.alone(found) > COMMON;
    }

    /** How much easier to believe the surroundings of a pair are with the other characters in its place. */
    private float gain(String text, int from, int to, int at, String instead) {
        int start = Math.max(from, at - AROUND);
        int stop = Math.min(to, at + 2 + AROUND);
        lattice.build(text, start, stop, Lexicon.NONE, Lexicon.NONE);
        float written = lattice.total();
        String mended = text.substring(start, at) + instead + text.substring(at + 2, stop);
        lattice.build(mended, 0, mended.length(), Lexicon.NONE, Lexicon.NONE);
        return lattice.total() - written;
    }
}
