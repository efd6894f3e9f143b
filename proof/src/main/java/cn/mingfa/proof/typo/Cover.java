package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.lexicon.Trie;
import java.util.Arrays;

/**
 * The cheap first look: cuts a run into its longest words and sets aside what is well known where it stands, so that
 * only the rest is weighed.
 */
final class Cover {

    private static final float RARE = -17f;
    private static final float RARE_OF_THREE = -15f;
    /** Words of two so frequent that they need no known neighbour. */
    private static final float COMMON = -8.5f;

    /** How often our own corpus has a word that may stand at the border of a clause. */
    private static final float FAMILIAR = 8;

    private static final int KNOWN_RUN = 4;
    private static final int SHORT = 16;

    private final Lexicon lexicon;
    private int[] word = new int[64];
    private int[] begin = new int[65];
    /** Probability of each token by itself. */
    private float[] alone = new float[64];

    private int tokens;
    /** The token last asked about, and whether it is acquainted with the one before. */
    private int asked = -1;

    private boolean answer;
    /** Whether the run is all that stands between quotation marks. */
    private boolean quoted;

    private boolean[] doubtful = new boolean[64];
    private boolean[] single = new boolean[64];

    Cover(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Looks at a run; tells whether anything in it is doubtful. */
    boolean look(CharSequence text, int from, int to) {
        cut(text, from, to);
        if (doubtful.length < to - from) {
            doubtful = new boolean[2 * (to - from)];
            single = new boolean[2 * (to - from)];
        }
        Arrays.fill(doubtful, 0, to - from, false);
        Arrays.fill(single, 0, to - from, false);
        boolean any = false;
        asked = -1;
        quoted = from > 0 && to < text.length() && text.charAt(from - 1) == '“' && text.charAt(to) == '”';
        // a measure word behind a number is no slip, whatever follows: 11个站所
        boolean measured = from > 0 && text.charAt(from - 1) >= '0' && text.charAt(from - 1) <= '9';
        for (int k = 0; k < tokens; k++) {
            single[begin[k]] = begin[k + 1] - begin[k] == 1;
            if (!known(k) && !(k == 0 && measured && single[0])) {
                Arrays.fill(doubtful, begin[k], begin[k + 1], true);
                any = true;
            }
        }
        return any && !knownRuns(text, from, to) && !isNoise(to - from);
    }

    /** Whether so much of a long run is doubtful that it is no prose at all. */
    private boolean isNoise(int length) {
        int count = 0;
        for (int i = 0; i < length; i++) {
            count += doubtful[i] ? 1 : 0;
        }
        return length > SHORT && count * 10 > length * 8;
    }

    private void cut(CharSequence text, int from, int to) {
        Trie trie = lexicon.trie();
        tokens = 0;
        if (word.length < to - from) {
            word = new int[2 * (to - from)];
            begin = new int[2 * (to - from) + 1];
            alone = new float[2 * (to - from)];
        }
        for (int i = from; i < to; ) {
            int state = 0;
            int best = Lexicon.NONE;
            float probability = 0;
            int end = i + 1;
            for (int j = i; j < to; j++) {
                state = trie.next(state, text.charAt(j));
                if (state < 0) {
                    break;
                }
                int found = trie.word(state);
                if (found >= 0 && (j == i || trie.alone(state) > RARE)) {
                    best = found;
                    probability = trie.alone(state);
                    end = j + 1;
                }
            }
            word[tokens] = best;
            alone[tokens] = probability;
            begin[tokens++] = i - from;
            i = end;
        }
        begin[tokens] = to - from;
    }

    private boolean known(int k) {
        int length = begin[k + 1] - begin[k];
        if (word[k] == Lexicon.NONE) {
            // its number is that of a border, which has many acquaintances
            return false;
        }
        if (length >= KNOWN_RUN) {
            return true;
        }
        if (length == 3) {
            return alone[k] > RARE_OF_THREE || lexicon.own(word[k]) > 0;
        }
        if (length == 2) {
            // nearly every word is known at the border of a clause: that alone proves nothing, but of a name in quotes
            return alone[k] > COMMON
                    || (k > 0 || quoted) && acquainted(k)
                    || (k + 1 < tokens || quoted) && acquainted(k + 1)
                    || acquainted(k) && acquainted(k + 1)
                    || lexicon.own(word[k]) > FAMILIAR && (acquainted(k) || acquainted(k + 1));
        }
        return (k == 0 || acquainted(k)) && (k + 1 == tokens || acquainted(k + 1));
    }

    /** Whether a token is known to stand behind the one before. */
    private boolean acquainted(int k) {
        if (k != asked) {
            asked = k;
            answer = lexicon.acquainted(word(k - 1), word(k));
        }
        return answer;
    }

    /** Takes back the doubt about what stands in a run of our own corpus; tells whether none is left. */
    private boolean knownRuns(CharSequence text, int from, int to) {
        boolean none = true;
        int known = 0;
        for (int i = 0; i < to - from; i++) {
            if (i + KNOWN_RUN <= to - from
                    && (doubtful[i] || doubtful[i + 1] || doubtful[i + 2] || doubtful[i + 3])
                    && lexicon.run(text, from + i, from + i + KNOWN_RUN) > 0) {
                known = i + KNOWN_RUN;
            }
            doubtful[i] &= i >= known;
            none &= !doubtful[i];
        }
        return none;
    }

    int tokens() {
        return tokens;
    }

    /** The word of a token; {@link Lexicon#NONE} beyond the first and the last. */
    int word(int token) {
        return token < 0 || token >= tokens ? Lexicon.NONE : word[token];
    }

    /** Where a token begins, counted from the run's first character; the run's length for the one behind the last. */
    int begin(int token) {
        return begin[token];
    }

    /** Whether a character of the run is doubtful. */
    boolean doubtful(int at) {
        return doubtful[at];
    }

    /** Whether the character is a word of its own. */
    boolean single(int at) {
        return single[at];
    }

    /** Whether the character is either. */
    boolean loose(int at) {
        return single[at] || doubtful[at];
    }

    /** Whether any character of a token is doubtful. */
    boolean doubtfulToken(int token) {
        for (int i = begin[token]; i < begin[token + 1]; i++) {
            if (doubtful[i]) {
                return true;
            }
        }
        return false;
    }
}
