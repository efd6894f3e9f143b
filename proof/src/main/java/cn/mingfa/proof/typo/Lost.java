package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the character that a lone one lost: 忠实履行法职责. A doubtful character by itself is completed to a word of two in every
 * way the corpus knows, and believed where the corpus has the stretch around it so and it becomes far easier to believe.
 * Not for several threads at once.
 */
final class Lost {

    private static final int AROUND = 8;
    private static final int SHORTEST = 4;
    /** Places so near are ways to mend the same. */
    private static final int SAME = 2;

    private static final String RESIDUE = "{}[]<>\\*#_`|";

    private static final String SHORT_WORDS = String.join("", Resources.lines("typo-short-words.txt"));

    private final Lexicon lexicon;
    private final Cover cover;
    private final Lattice lattice;
    private final Runs runs;
    private final Companions companions;
    private String text = "";
    private int from;
    private int to;

    /**
     * @param at where the character is missing
     * @param gain how much easier to believe the text is with it
     */
    private record Way(int at, char character, float gain) {

        Misplaced.Place place(char next) {
            return new Misplaced.Place(at, at + 1, "" + character + next, Misplaced.Sort.DROPPED, true);
        }
    }

    Lost(Lexicon lexicon, Cover cover, Lattice lattice, Companions companions) {
        this.lexicon = lexicon;
        this.cover = cover;
        this.lattice = lattice;
        this.runs = new Runs(lexicon);
        this.companions = companions;
    }

    /** Adds what is lost in a run of a text to the places in it; the cover holds the run. */
    void run(String whole, int start, int stop, List<Misplaced.Place> places) {
        text = whole;
        from = start;
        to = stop;
        Way best = null;
        for (int at = from + 1; at < to; at++) {
            Way way = way(at);
            if (way != null && best != null && way.at() - best.at() > SAME) {
                add(best, places);
                best = null;
            }
            best = way != null && (best == null || way.gain() > best.gain()) ? way : best;
        }
        add(best, places);
    }

    private void add(@Nullable Way way, List<Misplaced.Place> places) {
        if (way != null) {
            Misplaced.Place place = way.place(text.charAt(way.at()));
            if (places.stream().noneMatch(p -> p.start() <= place.end() && place.start() <= p.end())) {
                places.add(place);
            }
        }
    }

    /** The best character to put before the place, if it is believed. */
    private @Nullable Way way(int at) {
        Way best = null;
        if (isLone(at - 1)) {
            best = best(at, companions.behind(text.charAt(at - 1)), null);
        }
        if (isLone(at)) {
            best = best(at, companions.before(text.charAt(at)), best);
        }
        return best;
    }

    private @Nullable Way best(int at, char[] characters, @Nullable Way other) {
        Way best = other;
        for (char c : characters) {
            String around = "" + text.charAt(at - 1) + c + text.charAt(at);
            if (!Chars.isChineseDigit(c) && lexicon.run(around, 0, around.length()) > 0) {
                float gain = gain(at, c);
                best = gain > (best == null ? 0 : best.gain()) ? new Way(at, c, gain) : best;
            }
        }
        return best;
    }

    /** How much is gained by the character before the place, 0 if that is not enough. */
    private float gain(int at, char c) {
        String mended = text.substring(from, at) + c + text.substring(at, to);
        int run = runs.longest(mended, at - from, at - from);
        if (run < SHORTEST) {
            return 0;
        }
        int start = Math.max(from, at - AROUND);
        int stop = Math.min(to, at + AROUND);
        String window = text.substring(start, at) + c + text.substring(at, stop);
        float gain = lattice.total(window, 0, window.length()) - lattice.total(text, start, stop);
        return gain > Threshold.lost(run) ? gain : 0;
    }

    private boolean isLone(int at) {
        return cover.doubtful(at - from)
                && cover.single(at - from)
                && SHORT_WORDS.indexOf(text.charAt(at)) < 0
                && !isCut(at);
    }

    /** Whether residue of a tool follows at once, behind which the word may go on: 检查沿{ PAGE }街商户. */
    private boolean isCut(int at) {
        return at == to - 1 && to < text.length() && RESIDUE.indexOf(text.charAt(to)) >= 0;
    }
}
