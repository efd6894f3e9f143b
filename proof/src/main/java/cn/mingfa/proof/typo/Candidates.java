package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Homophones;
import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.lexicon.Shapes;
import cn.mingfa.lexicon.Sounds;
import cn.mingfa.lexicon.Trie;
import java.util.Arrays;

/**
 * Finds the words that sound or look like a stretch of text and could, by a quick look, make it easier to believe. Used
 * again for one place after the other.
 */
final class Candidates {

    private static final int LONGEST = 4;
    private static final int READINGS = 3;
    private static final float RAREST = -18f;
    private static final float RAREST_SINGLE = -10.5f;
    /** Words of one sound that are weighed, the most frequent first. */
    private static final int MOST = 8;
    /** The shortest word that is asked for by its look: a single character that merely looks alike proves nothing. */
    private static final int SHORTEST_ALIKE = 2;

    private final Lexicon lexicon;
    private final Cover cover;
    private final Lattice lattice;
    private final Outlook outlook;
    private final Holes holes;
    private int[] word = new int[64];
    private int[] stop = new int[64];
    private float[] channel = new float[64];
    private int size;
    /** The most that a word from the position to so many characters on could come to. */
    private final float[] most = new float[LONGEST + 1];
    /** The same for that many or more. */
    private final float[] mostOn = new float[LONGEST + 2];

    private CharSequence text = "";
    private int nearest;
    private int shift;
    private int from;
    private int length;

    Candidates(Lexicon lexicon, Cover cover, Lattice lattice, Outlook outlook, Holes holes) {
        this.lexicon = lexicon;
        this.cover = cover;
        this.lattice = lattice;
        this.outlook = outlook;
        this.holes = holes;
    }

    /**
     * Looks for everything that may stand for a stretch beginning at the position and changes something doubtful; tells
     * how many there are. The lattice holds the characters from start to end, the cover those from offset before start.
     */
    int at(CharSequence chars, int start, int end, int position, int offset) {
        text = chars;
        shift = offset;
        from = start;
        length = end - start;
        size = 0;
        nearest = position;
        while (nearest < length && nearest - position < LONGEST && !cover.doubtful(offset + nearest)) {
            nearest++;
        }
        if (nearest - position < LONGEST && nearest < length) {
            bounds(position);
            if (mostOn[1] >= least(Channel.mostLikely(1))) {
                sounds(position, position, 0);
            }
            if (mostOn[1] >= least(Channel.alike(Sounds.FAR))) {
                shapes(position);
            }
            if (mostOn[1] >= least(Channel.UNLIKE)) {
                holes(position);
            }
        }
        return size;
    }

    private void bounds(int begin) {
        mostOn[LONGEST + 1] = Float.NEGATIVE_INFINITY;
        for (int n = LONGEST; n > 0; n--) {
            int at = begin + n;
            boolean may = at > nearest && at <= length && (n > 1 || cover.single(shift + begin));
            most[n] = may ? outlook.most(begin, at) : Float.NEGATIVE_INFINITY;
            mostOn[n] = Math.max(most[n], mostOn[n + 1]);
        }
    }

    int word(int candidate) {
        return word[candidate];
    }

    int stop(int candidate) {
        return stop[candidate];
    }

    /** What the changes of a candidate cost at least. */
    float channel(int candidate) {
        return channel[candidate];
    }

    private void sounds(int begin, int at, int sound) {
        float least = least(Channel.mostLikely(1));
        int n = at - begin;
        if (n > 0 && most[n] >= least) {
            alike(lexicon.homophones(), sound, begin, at);
        }
        if (at >= length
                || n == LONGEST
                || mostOn[n + 1] < least
                || n > 0 && !lexicon.homophones().begins(sound)) {
            return;
        }
        Sounds sounds = lexicon.sounds();
        int last = -1;
        for (int i = 0; i < READINGS; i++) {
            int coarse = sounds.coarse(text.charAt(from + at), i);
            if (coarse < 0) {
                return;
            }
            if (coarse != last) {
                sounds(begin, at + 1, Homophones.sound(sound, coarse));
                last = coarse;
            }
            if (!cover.doubtful(shift + at)) {
                return;
            }
        }
    }

    private void alike(Homophones homophones, int sound, int begin, int at) {
        int place = homophones.place(sound);
        int last = Math.min(homophones.end(place), homophones.begin(place) + MOST);
        int n = at - begin;
        float rarest = n == 1 ? RAREST_SINGLE : RAREST;
        long written = Letters.packed(text, from + begin, from + at);
        long doubtful = 0;
        for (int i = begin; i < at; i++) {
            doubtful |= cover.doubtful(shift + i) ? 0xffffL << 16 * (i - begin) : 0;
        }
        for (int i = homophones.begin(place); i < last; i++) {
            float alone = homophones.alone(i);
            if (alone < rarest) {
                break;
            }
            long letters = homophones.letters(i);
            long changed = letters ^ written;
            // a word of another length has no letter, or one too many, where the stretch ends
            boolean fits = letters >>> 16 * (n - 1) != 0 && (n == LONGEST || letters >>> 16 * n == 0);
            if (fits && (changed & doubtful) != 0) {
                float trail = homophones.trail(i);
                if (outlook.mayTrail(trail, begin, at, least(Channel.mostLikely(Letters.any(changed))))) {
                    float cost = channel(written, letters, n);
                    if (outlook.mayReach(homophones.word(i), alone, trail, begin, at, least(cost))) {
                        offer(homophones.word(i), at, cost);
                    }
                }
            }
        }
    }

    /** What it costs at least to make one row of letters the other. */
    private float channel(long written, long meant, int letters) {
        float cost = 0;
        for (int i = 0; i < letters; i++) {
            char one = (char) (written >>> 16 * i);
            char other = (char) (meant >>> 16 * i);
            if (one != other) {
                cost = Channel.further(cost, Channel.alike(lexicon.sounds().between(one, other)));
            }
        }
        return cost;
    }

    private void shapes(int begin) {
        Trie trie = lexicon.trie();
        int state = 0;
        int before = 0;
        for (int at = begin; state >= 0 && at < length && at - begin < LONGEST; at++) {
            char c = text.charAt(from + at);
            if (cover.doubtful(shift + at)) {
                Shapes shapes = lexicon.shapes();
                int next = at + 1 < length ? trie.code(text.charAt(from + at + 1)) : 0;
                int end = shapes.end(c);
                for (int i = shapes.begin(c); i < end; i++) {
                    char code = shapes.code(i);
                    boolean may = switch (at - begin) {
                        case 0 -> trie.mayStandBefore(next, code);
                        case 1 -> trie.mayBegin(before, code);
                        default -> trie.mayFollow(state, code);
                    };
                    if (may) {
                        behind(trie, trie.follow(state, code), begin, at + 1, Channel.alike(shapes.sound(i)));
                    }
                }
            }
            before = trie.code(c);
            state = trie.next(state, c);
        }
    }

    private void holes(int begin) {
        Trie trie = lexicon.trie();
        int state = 0;
        for (int at = begin; state >= 0 && at < length && at - begin < LONGEST; at++) {
            char meant = holes.meant(at);
            if (meant != Holes.NONE && !isAlike(text.charAt(from + at), meant)) {
                behind(trie, trie.next(state, meant), begin, at + 1, Channel.UNLIKE);
            }
            state = trie.next(state, text.charAt(from + at));
        }
    }

    /** Whether a word with the character is found by its sound or its look. */
    private boolean isAlike(char written, char meant) {
        return lexicon.sounds().between(written, meant) < Sounds.FAR
                || lexicon.shapes().between(written, meant) > 0;
    }

    /** All words behind a changed character. */
    private void behind(Trie trie, int changed, int begin, int behind, float cost) {
        float least = least(cost);
        int state = changed;
        for (int at = behind; state >= 0; at++) {
            int n = at - begin;
            int found = n < SHORTEST_ALIKE || most[n] < least ? -1 : trie.word(state);
            if (found >= 0) {
                float alone = trie.alone(state);
                if (alone >= RAREST && outlook.mayReach(found, alone, trie.trail(state), begin, at, least)) {
                    offer(found, at, cost);
                }
            }
            if (at >= length || n == LONGEST || mostOn[n + 1] < least) {
                return;
            }
            state = trie.next(state, text.charAt(from + at));
        }
    }

    private void offer(int found, int end, float cost) {
        if (size == word.length) {
            word = Arrays.copyOf(word, 2 * size);
            stop = Arrays.copyOf(stop, 2 * size);
            channel = Arrays.copyOf(channel, 2 * size);
        }
        word[size] = found;
        channel[size] = cost;
        stop[size++] = end;
    }

    /** What a way with changes that cost so much must come to. */
    private float least(float cost) {
        return lattice.total() - cost + Slips.LEAST;
    }
}
