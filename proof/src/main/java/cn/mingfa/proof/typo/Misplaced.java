package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds two characters that changed places (要需 for 需要), a character written twice (履行职职责) and one left out
 * (行政执水平): only where the text becomes far easier to believe by the change, the more so the less our own corpus
 * knows of it. Not for several threads at once.
 */
public final class Misplaced {

    /** Measure words double behind it: 一件件. */
    private static final char EACH = '一';

    /** What numbers in the names of meetings count. */
    private static final String COUNTED = "次届";

    /** What ends names no dictionary holds and begins what they are names of: 禾水水库. */
    private static final String PLACES = "水江河湖山海岛港城";

    private static final Words MEANT = Words.list("typo-doubled.txt");
    /** What follows a noun doubled to mean each of them, at the beginning of a clause: 村村有阵地. */
    private static final Words EVERY = Words.list("typo-every.txt");

    /** Words of two characters that mean the same either way round: 紧绷, 绷紧. */
    private static final Words REVERSED = Words.list("typo-reversed.txt");

    private static final Words MEETINGS = Words.list("typo-meetings.txt");

    private static final int AROUND = 8;
    /** Length of 红本本. */
    private static final int EACH_OF_ONE = 3;

    private final Lexicon lexicon;
    private final Cover cover;
    private final Lattice lattice;
    private final Runs runs;
    private final Dropped dropped;
    private String text = "";
    private int from;
    private int to;
    /** How many places were found before this run. */
    private int first;

    /** What happened to the characters. */
    public enum Sort {
        SWAPPED,
        DOUBLED,
        DROPPED
    }

    /**
     * A stretch to be replaced.
     *
     * @param sure whether it is very probable, and not merely worth a look
     */
    public record Place(int start, int end, String replacement, Sort sort, boolean sure) {

        boolean touches(Place other) {
            return start < other.end && other.start < end;
        }
    }

    /** Shares the cover, which has looked at each run before, and the lattice. */
    Misplaced(Lexicon lexicon, Cover cover, Lattice lattice) {
        this.lexicon = lexicon;
        this.cover = cover;
        this.lattice = lattice;
        this.runs = new Runs(lexicon);
        this.dropped = new Dropped(lexicon, cover, lattice);
    }

    /** Adds the places in a run of a text, in order; the cover holds it. */
    void run(String whole, int start, int stop, boolean doubtful, List<Place> places) {
        text = whole;
        from = start;
        to = stop;
        first = places.size();
        if (isBehindDigit(from)) {
            unitTwice(places);
        }
        if (to - from > 2) {
            run(doubtful, places);
        }
    }

    private void run(boolean doubtful, List<Place> places) {
        Swap best = null;
        for (int i = from; i + 1 < to; i++) {
            if (text.charAt(i) == text.charAt(i + 1)) {
                doubled(i, places);
            } else if (doubtful && (cover.doubtful(i - from) || cover.doubtful(i + 1 - from))) {
                Swap swap = swapped(i);
                if (best != null && (swap == null || swap.gain() <= best.gain())) {
                    places.add(best.place());
                    best = null;
                } else {
                    best = swap;
                }
            }
        }
        if (best != null) {
            places.add(best.place());
        }
        dropped(places);
    }

    /** Two characters doubled one behind the other: 拖拖拉拉. */
    private boolean isPair(int at) {
        return at >= from
                && at + 3 < to
                && text.charAt(at) == text.charAt(at + 1)
                && text.charAt(at + 2) == text.charAt(at + 3)
                && text.charAt(at) != text.charAt(at + 2);
    }

    /** Of two that overlap the one that gains more holds. */
    private record Swap(Place place, float gain) {}

    private void doubled(int at, List<Place> places) {
        String once = text.substring(at, at + 1);
        if (at == from && isBehindDigit(at)
                || at > from && text.charAt(at - 1) == EACH
                || MEANT.matchAt(text, at) > 0
                || MEANT.lengthBefore(text, from, at + 2) > 0
                || at == from && at + 2 < to && EVERY.matchAt(text, at + 2) > 0) {
            return;
        }
        if (isColoured(at) || isPair(at - 2) || isPair(at)) {
            return;
        }
        String mended = text.substring(from, at) + text.substring(at + 1, to);
        float gain = gain(at, at + 2, once);
        boolean doubtful = cover.doubtful(at - from) || cover.doubtful(at + 1 - from);
        boolean better = runs.longest(mended, at - from, at - from) > runs.longest(text, from, to, at, at + 1);
        // 耕地地力, 党组会会前: the end of one word and the beginning of another
        boolean ends =
                isWord(at - 1, at + 1) || isWord(at - 2, at + 1) || MEETINGS.lengthBefore(text, from, at + 1) > 0;
        boolean between = ends && (isWord(at + 1, at + 3) || isWord(at + 1, at + 4));
        float least = Threshold.doubled(isWord(at, at + 2), doubtful, better, between);
        if (gain > least) {
            boolean named = at > from && PLACES.indexOf(text.charAt(at)) >= 0 && isWord(at + 1, at + 3);
            places.add(new Place(at, at + 2, once, Sort.DOUBLED, !named));
        }
    }

    /** 11次次: right behind a digit, where no word begins with the second (12个个体). */
    private void unitTwice(List<Place> places) {
        boolean twice = to - from > 1 && text.charAt(from) == text.charAt(from + 1);
        if (twice && !isWord(from + 1, from + 3) && !isWord(from + 1, from + 4)) {
            places.add(new Place(from, from + 2, text.substring(from, from + 1), Sort.DOUBLED, true));
        }
    }

    private boolean isBehindDigit(int at) {
        return at > 0 && Chars.isDigit(text.charAt(at - 1));
    }

    /**
     * A short expression between quotation marks that ends in a doubled character for colour, “红本本”, “墙上挂挂”, or begins
     * with one to mean each: “季季红”.
     */
    private boolean isColoured(int at) {
        int length = to - from;
        boolean quoted = from > 0 && text.charAt(from - 1) == '“' && to < text.length() && text.charAt(to) == '”';
        if (quoted && at == from) {
            return length == EACH_OF_ONE && !isWord(from + 1, to);
        }
        boolean ends = quoted && at + 2 == to;
        return ends && (length == EACH_OF_ONE || length == EACH_OF_ONE + 1 && isWord(from, from + 2));
    }

    private @Nullable Swap swapped(int at) {
        String pair = "" + text.charAt(at + 1) + text.charAt(at);
        if (!runs.any(pair, 0)) {
            return null;
        }
        // 十九届八次全会: the number belongs to what it counts
        if (Chars.isChineseDigit(text.charAt(at + 1)) && at + 2 < to && COUNTED.indexOf(text.charAt(at + 2)) >= 0) {
            return null;
        }
        boolean reversible = isWord(at, at + 2);
        // 常务会审议: the end of a meeting's name and a word of its own
        if (reversible && MEETINGS.lengthBefore(text, from, at) > 0) {
            return null;
        }
        String mended = text.substring(from, at) + pair + text.substring(at + 2, to);
        int place = at - from;
        int now = runs.longest(mended, place, place + 1);
        int written = runs.longest(text, from, to, at, at + 1);
        boolean alike = REVERSED.matchAt(text, at) > 0;
        if (alike || now < written || reversible && !Threshold.mayReverse(now, written)) {
            return null;
        }
        float gain = gain(at, at + 2, pair);
        boolean believed = Threshold.swapped(gain, now, written, isWord(mended, place), reversible);
        return believed ? new Swap(new Place(at, at + 2, pair, Sort.SWAPPED, true), gain) : null;
    }

    private void dropped(List<Place> places) {
        for (Dropped.Judged found : dropped.run(text, from, to)) {
            int at = found.proposal().at();
            char missing = found.proposal().missing();
            boolean behind = at == text.length();
            Place place = behind
                    ? new Place(at - 1, at, "" + text.charAt(at - 1) + missing, Sort.DROPPED, isSure(found))
                    : new Place(at, at + 1, "" + missing + text.charAt(at), Sort.DROPPED, isSure(found));
            if (places.subList(first, places.size()).stream().noneMatch(p -> p.touches(place))) {
                places.add(place);
            }
        }
    }

    private static boolean isSure(Dropped.Judged found) {
        return found.odds() >= Dropped.PROBABLE;
    }

    private boolean isWord(int begin, int end) {
        return begin >= from && end <= to && lexicon.trie().find(text, begin, end) >= 0;
    }

    /** Whether both characters from the place on stand in one word. */
    private boolean isWord(String mended, int place) {
        for (int begin = Math.max(0, place - 2); begin <= place; begin++) {
            for (int end = place + 2; end <= Math.min(mended.length(), begin + 4); end++) {
                if (lexicon.trie().find(mended, begin, end) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How much easier to believe the surroundings of a stretch are with other characters in its place. */
    private float gain(int begin, int end, String instead) {
        int start = Math.max(from, begin - AROUND);
        int stop = Math.min(to, end + AROUND);
        float written = lattice.total(text, start, stop);
        String mended = text.substring(start, begin) + instead + text.substring(end, stop);
        return lattice.total(mended, 0, mended.length()) - written;
    }
}
