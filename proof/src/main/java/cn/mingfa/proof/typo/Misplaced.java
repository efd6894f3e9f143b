package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds two characters that changed places (要需 for 需要) and a character written twice (推进进法治建设): only where the
 * text as it stands is hard to believe and becomes far easier to believe by the change. Not for several threads at once.
 */
public final class Misplaced {

    private static final float SWAPPED = 9f;
    private static final float DOUBLED = 8f;
    private static final float COMMON = -12.5f;
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
                if (i - from > 2 && cover.look(text, from, i)) {
                    run(text, from, i, places);
                }
                from = ends ? i + 1 : i;
            }
        }
        return places;
    }

    private void run(String text, int from, int to, List<Place> places) {
        for (int i = from; i + 1 < to; i++) {
            if (cover.doubtful(i - from) || cover.doubtful(i + 1 - from)) {
                char one = text.charAt(i);
                char two = text.charAt(i + 1);
                if (one == two) {
                    if (!isWord(text.substring(i, i + 2)) && gain(text, from, to, i, "" + one) > DOUBLED) {
                        places.add(new Place(i, i + 2, "" + one, true));
                    }
                } else if (cover.single(i - from) && cover.single(i + 1 - from)) {
                    String swapped = "" + two + one;
                    if (isCommon(swapped) && gain(text, from, to, i, swapped) > SWAPPED) {
                        places.add(new Place(i, i + 2, swapped, false));
                    }
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
