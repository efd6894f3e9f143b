package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Homophones;
import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.lexicon.Shapes;
import cn.mingfa.lexicon.Sounds;
import cn.mingfa.lexicon.Trie;
import java.util.ArrayList;
import java.util.List;

/** Finds the words that sound or look like a stretch of text. */
final class Candidates {

    private static final int LONGEST = 4;
    private static final int READINGS = 3;
    private static final float RAREST = -18f;
    private static final float RAREST_SINGLE = -10.5f;
    /** Words of one sound that are weighed, the most frequent first. */
    private static final int MOST = 40;

    private final Lexicon lexicon;
    private final List<Candidate> found = new ArrayList<>();
    private CharSequence text = "";
    private Cover cover;
    private int nearest;
    private int shift;
    private int from;
    private int length;

    Candidates(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.cover = new Cover(lexicon);
    }

    /** Everything that may stand for a stretch beginning at the position and changes something doubtful. */
    List<Candidate> at(CharSequence chars, int start, int stop, int position, Cover doubts, int offset) {
        text = chars;
        cover = doubts;
        shift = offset;
        from = start;
        length = stop - start;
        found.clear();
        nearest = position;
        while (nearest < length && !doubts.doubtful(offset + nearest)) {
            nearest++;
        }
        if (nearest - position < LONGEST && nearest < length) {
            sounds(position, position, 0);
            shapes(position, position, 0, false);
        }
        return found;
    }

    private void sounds(int begin, int at, int sound) {
        if (at > nearest && (at > begin + 1 || cover.single(shift + begin))) {
            Homophones homophones = lexicon.homophones();
            int place = homophones.place(sound);
            int end = Math.min(homophones.end(place), homophones.begin(place) + MOST);
            float rarest = at - begin == 1 ? RAREST_SINGLE : RAREST;
            for (int i = homophones.begin(place); i < end; i++) {
                int word = homophones.word(i);
                if (lexicon.alone(word) < rarest) {
                    break;
                }
                if (lexicon.length(word) == at - begin) {
                    offer(word, begin, at);
                }
            }
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

    private void shapes(int begin, int at, int state, boolean replaced) {
        Trie trie = lexicon.trie();
        if (replaced && trie.word(state) >= 0 && (at > begin + 1 || cover.single(shift + begin))) {
            offer(trie.word(state), begin, at);
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

    private void offer(int word, int begin, int stop) {
        if (lexicon.alone(word) < (stop - begin == 1 ? RAREST_SINGLE : RAREST)) {
            return;
        }
        for (int i = begin; i < stop; i++) {
            if (lexicon.letter(word, i - begin) != text.charAt(from + i) && cover.doubtful(shift + i)) {
                found.add(new Candidate(word, begin, stop));
                return;
            }
        }
    }
}
