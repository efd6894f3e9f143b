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
    private static final int MOST = 40;

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
            shapes(position, position, 0, false);
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
        if (at > nearest && (at > begin + 1 || cover.single(shift + begin)) && mayReach(begin, at, 1)) {
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
                offer(homophones.word(i), alone, begin, at, changes(changed));
            }
        }
    }

    private static int changes(long changed) {
        int changes = 0;
        for (long rest = changed; rest != 0; rest >>>= 16) {
            changes += (rest & 0xffff) == 0 ? 0 : 1;
        }
        return changes;
    }

    private void shapes(int begin, int at, int state, boolean replaced) {
        Trie trie = lexicon.trie();
        if (replaced && trie.word(state) >= 0 && (at > begin + 1 || cover.single(shift + begin))) {
            int found = trie.word(state);
            float alone = lexicon.alone(found);
            if (alone >= (at == begin + 1 ? RAREST_SINGLE : RAREST)) {
                offer(found, alone, begin, at, 1);
            }
        }
        if (at >= length || at - begin == LONGEST) {
            return;
        }
        char c = text.charAt(from + at);
        int next = trie.next(state, c);
        if (next >= 0) {
            shapes(begin, at + 1, next, replaced);
        }
        if (!replaced && cover.doubtful(shift + at)) {
            Shapes shapes = lexicon.shapes();
            for (int i = shapes.begin(c); i < shapes.end(c); i++) {
                int other = trie.next(state, shapes.other(i));
                if (other >= 0) {
                    shapes(begin, at + 1, other, true);
                }
            }
        }
    }

    private void offer(int found, float alone, int begin, int end, int changes) {
        if (!lattice.mayReach(found, alone, begin, end, least(changes))) {
            return;
        }
        if (size == word.length) {
            word = Arrays.copyOf(word, 2 * size);
            stop = Arrays.copyOf(stop, 2 * size);
        }
        word[size] = found;
        stop[size++] = end;
    }

    private boolean mayReach(int begin, int end, int changes) {
        return lattice.mayReach(begin, end, least(changes));
    }

    /** What a way with so many characters changed must come to. */
    private float least(int changes) {
        return lattice.total() - Features.mostLikely(changes) + Slips.LEAST;
    }
}
