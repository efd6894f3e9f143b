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
    /** Nothing is changed so far. */
    private static final float NOT_YET = 0;
    /** Words of one sound that are weighed, the most frequent first. */
    private static final int MOST = 12;

    private final Lexicon lexicon;
    private final Cover cover;
    private final Lattice lattice;
    private int[] word = new int[64];
    private int[] stop = new int[64];
    private int size;
    private CharSequence text = "";
    private int nearest;
    private int shift;
    private int from;
    private int length;

    Candidates(Lexicon lexicon, Cover cover, Lattice lattice) {
        this.lexicon = lexicon;
        this.cover = cover;
        this.lattice = lattice;
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
        while (nearest < length && !cover.doubtful(offset + nearest)) {
            nearest++;
        }
        if (nearest - position < LONGEST && nearest < length) {
            sounds(position, position, 0);
            shapes(position, position, 0, NOT_YET);
        }
        return size;
    }

    int word(int candidate) {
        return word[candidate];
    }

    int stop(int candidate) {
        return stop[candidate];
    }

    private void sounds(int begin, int at, int sound) {
        if (at > nearest
                && (at > begin + 1 || cover.single(shift + begin))
                && lattice.mayReach(begin, at, least(Features.mostLikely(1)))) {
            alike(lexicon.homophones(), sound, begin, at);
        }
        if (at >= length
                || at - begin == LONGEST
                || (at > begin && !lexicon.homophones().begins(sound))) {
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
        float rarest = at - begin == 1 ? RAREST_SINGLE : RAREST;
        long written = 0;
        long doubtful = 0;
        for (int i = begin; i < at; i++) {
            written |= (long) text.charAt(from + i) << 16 * (i - begin);
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
            boolean fits = letters >>> 16 * (at - begin - 1) != 0
                    && (at - begin == LONGEST || letters >>> 16 * (at - begin) == 0);
            if (fits && (changed & doubtful) != 0) {
                offer(homophones.word(i), alone, begin, at, Features.mostLikely(changes(changed)));
            }
        }
    }

    private static int changes(long changed) {
        long low = 0x7fff7fff7fff7fffL;
        return Long.bitCount(((changed & low) + low | changed) & ~low);
    }

    private void shapes(int begin, int at, int state, float channel) {
        Trie trie = lexicon.trie();
        if (channel != NOT_YET && trie.word(state) >= 0 && (at > begin + 1 || cover.single(shift + begin))) {
            float alone = trie.alone(state);
            if (alone >= (at == begin + 1 ? RAREST_SINGLE : RAREST)) {
                offer(trie.word(state), alone, begin, at, channel);
            }
        }
        if (at >= length || at - begin == LONGEST) {
            return;
        }
        char c = text.charAt(from + at);
        int next = trie.next(state, c);
        if (next >= 0) {
            shapes(begin, at + 1, next, channel);
        }
        if (channel == NOT_YET && cover.doubtful(shift + at)) {
            Shapes shapes = lexicon.shapes();
            for (int i = shapes.begin(c); i < shapes.end(c); i++) {
                int other = trie.follow(state, shapes.code(i));
                if (other >= 0) {
                    shapes(begin, at + 1, other, Features.alike(shapes.sound(i)));
                }
            }
        }
    }

    private void offer(int found, float alone, int begin, int end, float channel) {
        if (!lattice.mayReach(found, alone, begin, end, least(channel))) {
            return;
        }
        if (size == word.length) {
            word = Arrays.copyOf(word, 2 * size);
            stop = Arrays.copyOf(stop, 2 * size);
        }
        word[size] = found;
        stop[size++] = end;
    }

    /** What a way with changes that cost so much must come to. */
    private float least(float channel) {
        return lattice.total() - channel + Slips.LEAST;
    }
}
