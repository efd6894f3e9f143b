package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Kind;
import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.lexicon.Sounds;
import cn.mingfa.proof.text.Resources;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds idioms of four characters with one that only sounds like the right one (参差不起), where what is written may well
 * be words. One half of such an idiom stands as it should: a table of all halves is asked at every place, and what fits is
 * weighed with what is written. Not for several threads at once.
 */
final class Idioms {

    private static final Set<String> LISTS = Set.copyOf(Resources.lines("typo-idioms.txt"));
    private static final int LENGTH = 4;
    private static final int HALF = 2;
    private static final int AROUND = 8;
    /** What a character of the same sound must gain, and one of a similar sound. */
    private static final float SAME = 5f;

    private static final float SIMILAR = 12f;
    /** What one of a phrase of the trade must, which may be no word of the dictionary: 风清气正. */
    private static final float LISTED = 0.5f;

    /** From here on nobody would dispute it. */
    private static final float CLEAR = 10f;

    /** The idioms by their halves, shared. */
    private static final class Halves {

        private static final int BITS = 20;
        private static final int FIRST = 1;
        private static final int SECOND = 2;
        /** Bits of the place of an idiom. */
        private static final int PLACE = 20;

        private static final int SPREAD = 0x9E3779B1;
        private static final Halves SHIPPED = new Halves(Lexicon.shipped());

        private final List<String> idioms;
        /** A half and whether it is the second one, above the place of the idiom; in order. */
        private final long[] keys;
        /** The letters of the idiom of each key. */
        private final long[] letters;

        /** For two characters a bit where they may be a first half, and beside it one where they may be a second. */
        private final long[] filter = new long[1 << BITS - 6];
        /** The same for a half and one character more: with one wrong, one of the other half is right. */
        private final long[] threes = new long[1 << BITS - 6];

        private Halves(Lexicon lexicon) {
            idioms = idioms(lexicon);
            keys = new long[2 * idioms.size()];
            for (int i = 0; i < idioms.size(); i++) {
                for (int half = 0; half < 2; half++) {
                    String idiom = idioms.get(i);
                    long key = key(idiom.charAt(half * HALF), idiom.charAt(half * HALF + 1), half);
                    keys[2 * i + half] = key << PLACE | i;
                    int bit = bit(pair(idiom, half * HALF)) & ~1 | half;
                    filter[bit >> 6] |= 1L << bit;
                    int other = HALF - half * HALF;
                    add(threes, three(key, idiom.charAt(other), 0));
                    add(threes, three(key, idiom.charAt(other + 1), 1));
                }
            }
            Arrays.sort(keys);
            letters = new long[keys.length];
            for (int i = 0; i < keys.length; i++) {
                letters[i] = Letters.packed(idiom(i), 0, LENGTH);
            }
        }

        private String idiom(int key) {
            return idioms.get((int) keys[key] & (1 << PLACE) - 1);
        }

        private static List<String> idioms(Lexicon lexicon) {
            var idioms = new ArrayList<String>();
            for (int word = 1; word < lexicon.words(); word++) {
                if (lexicon.length(word) == LENGTH && lexicon.kind(word) == Kind.IDIOM) {
                    idioms.add(lexicon.word(word));
                }
            }
            idioms.addAll(LISTS);
            return idioms;
        }

        private static long key(char first, char second, int half) {
            return (long) half << 32 | (long) first << 16 | second;
        }

        private static long pair(CharSequence text, int at) {
            return key(text.charAt(at), text.charAt(at + 1), 0);
        }

        /** The key of a half and the first or second character of the other. */
        private static long three(long key, char letter, int place) {
            return key * 2 + place ^ (long) letter * SPREAD << 16;
        }

        private static void add(long[] filter, long key) {
            int bit = bit(key);
            filter[bit >> 6] |= both(bit);
        }

        private static boolean mayHold(long[] filter, long key) {
            int bit = bit(key);
            return (~filter[bit >> 6] & both(bit)) == 0;
        }

        /** Two bits of a word, so that fewer strangers pass than with one. */
        private static long both(int bit) {
            return 1L << bit | 1L << (bit * SPREAD >>> BITS);
        }

        private static int bit(long key) {
            return (int) (key ^ key >>> 32) * SPREAD + (int) (key >>> 32) >>> 32 - BITS;
        }

        /** What the two characters may be: bit 0 for a first half, bit 1 for a second; a few that are none pass. */
        int may(CharSequence text, int at) {
            int bit = bit(pair(text, at)) & ~1;
            return (int) (filter[bit >> 6] >>> bit) & 3;
        }

        /** Adds the idioms that have the half at the place and of which one character stands wrong in the other. */
        void find(CharSequence text, int at, int half, List<String> found) {
            long key = key(text.charAt(at), text.charAt(at + 1), half);
            int other = at + HALF - 2 * half * HALF;
            if (!mayHold(threes, three(key, text.charAt(other), 0))
                    && !mayHold(threes, three(key, text.charAt(other + 1), 1))) {
                return;
            }
            int first = at - half * HALF;
            long written = Letters.packed(text, first, first + LENGTH);
            int place = Arrays.binarySearch(keys, key << PLACE);
            for (int i = place < 0 ? -place - 1 : place; i < keys.length && keys[i] >>> PLACE == key; i++) {
                if (Letters.any(letters[i] ^ written) == 1) {
                    found.add(idiom(i));
                }
            }
        }
    }

    private final Lexicon lexicon;
    private final Lattice lattice;
    private final Halves halves = Halves.SHIPPED;
    private final List<String> found = new ArrayList<>();

    Idioms(Lexicon lexicon, Lattice lattice) {
        this.lexicon = lexicon;
        this.lattice = lattice;
    }

    /** Adds the slips surer than the odds given, in place of less sure ones they touch. */
    void find(CharSequence text, float odds, List<Slip> slips) {
        var surer = new ArrayList<Slip>();
        int from = 0;
        for (int to = 0; to <= text.length(); to++) {
            if (to == text.length() || !Slips.isHan(text.charAt(to))) {
                run(text, from, to, odds, surer);
                from = to + 1;
            }
        }
        if (!surer.isEmpty()) {
            var all = new SlipsFound(slips);
            surer.forEach(all::offer);
            all.settle();
        }
    }

    private void run(CharSequence text, int from, int to, float odds, List<Slip> surer) {
        if (to - from < LENGTH) {
            return;
        }
        int next = halves.may(text, from);
        int second = halves.may(text, from + 1);
        for (int at = from; at + LENGTH <= to; at++) {
            int first = next;
            next = second;
            second = halves.may(text, at + HALF);
            if ((first & Halves.FIRST) != 0) {
                halves.find(text, at, 0, found);
            }
            if ((second & Halves.SECOND) != 0) {
                halves.find(text, at + HALF, 1, found);
            }
            if (!found.isEmpty()) {
                Slip slip = slip(text, from, to, at);
                found.clear();
                if (slip != null && slip.odds() >= odds) {
                    surer.add(slip);
                }
            }
        }
    }

    /** The idiom that is far easier to believe at the place than what is written. */
    private @Nullable Slip slip(CharSequence text, int from, int to, int at) {
        if (lexicon.trie().find(text, at, at + LENGTH) >= 0) {
            return null;
        }
        Slip best = null;
        for (String idiom : found) {
            int sound = sound(text, at, idiom);
            if (sound < Sounds.DIALECT) {
                float gain = gain(text, from, to, at, idiom);
                boolean sure = gain > (sound > Sounds.OTHER_TONE ? SIMILAR : LISTS.contains(idiom) ? LISTED : SAME);
                float odds = gain > CLEAR ? Typos.CERTAIN : Typos.PROBABLE;
                if (sure && (best == null || odds > best.odds())) {
                    best = new Slip(at, idiom, odds, true);
                }
            }
        }
        return best;
    }

    /** How alike the one character sounds that differs. */
    private int sound(CharSequence text, int at, String idiom) {
        int i = 0;
        while (text.charAt(at + i) == idiom.charAt(i)) {
            i++;
        }
        return lexicon.sounds().between(text.charAt(at + i), idiom.charAt(i));
    }

    private float gain(CharSequence text, int from, int to, int at, String idiom) {
        int start = Math.max(from, at - AROUND);
        int stop = Math.min(to, at + LENGTH + AROUND);
        float written = lattice.total(text, start, stop);
        String mended = text.subSequence(start, at) + idiom + text.subSequence(at + LENGTH, stop);
        return lattice.total(mended, 0, mended.length()) - written;
    }
}
