package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Lexicon;
import java.util.List;

/** What is known of a character that may be missing, as numbers a forest can judge. */
final class DroppedSigns {

    static final String[] NAMES = {
        "gain",
        "gainPerChar",
        "margin",
        "stretches",
        "length",
        "place",
        "alone",
        "own",
        "ownLeft",
        "ownRight",
        "generalLeft",
        "generalRight",
        "run",
        "runCount",
        "writtenRun",
        "writtenPerChar",
        "writtenWords",
        "writtenSingles",
        "writtenLeast",
        "writtenKind",
        "writtenPair",
        "writtenAlone",
        "kind",
        "singlesAround",
        "doubtful",
        "fragmentLeft",
        "fragmentRight",
        "charAlone",
        "leftBorder",
        "rightBorder",
        "textLength",
        "placeEnd",
        "surname"
    };

    private static final int GAIN = List.of(NAMES).indexOf("gain");
    private static final int MARGIN = List.of(NAMES).indexOf("margin");
    private static final int NEAR = 3;

    /**
     * The word that is meant, and the stretch of the lattice written for it.
     *
     * @param at position in the text before which the character is missing
     */
    record Meant(int word, int begin, int end, int at, char missing) {}

    private final Lexicon lexicon;
    private final Cover cover;
    private final Lattice lattice;
    private final Runs runs;
    private final NameSigns names = new NameSigns();

    DroppedSigns(Lexicon lexicon, Cover cover, Lattice lattice) {
        this.lexicon = lexicon;
        this.cover = cover;
        this.lattice = lattice;
        this.runs = new Runs(lexicon);
    }

    /** Notes in each proposal how far it is ahead of the best other one near it. */
    static void margins(List<Dropped.Proposal> proposals) {
        for (Dropped.Proposal one : proposals) {
            float best = 0;
            for (Dropped.Proposal other : proposals) {
                if (one != other && one.isNear(other)) {
                    best = Math.max(best, other.signs()[GAIN]);
                }
            }
            one.signs()[MARGIN] = one.signs()[GAIN] - best;
        }
    }

    /** The words of the best way as written, where the word that is meant would stand. */
    private final class Written {

        private int left = lattice.leftBorder();
        private int right = lattice.rightBorder();
        private int words;
        private int singles;
        private int singlesAround;
        private int kind;
        private float least;
        private float pair = Float.MAX_VALUE;

        Written(Meant meant) {
            int previous = lattice.leftBorder();
            boolean behind = false;
            for (int node : lattice.path()) {
                int word = lattice.word(node);
                int begin = lattice.begin(node);
                int end = lattice.end(node);
                boolean single = end - begin == 1;
                boolean touches = begin < meant.end() && end > meant.begin();
                if (touches) {
                    words++;
                    singles += single ? 1 : 0;
                    least = Math.min(least, word == Lexicon.NONE ? Lattice.UNKNOWN : lexicon.alone(word));
                    kind = Math.max(kind, Features.kind(lexicon.kind(word)));
                } else if (begin >= meant.begin() - NEAR && end <= meant.end() + NEAR) {
                    singlesAround += single ? 1 : 0;
                }
                if (touches || begin == meant.end()) {
                    pair = Math.min(pair, lexicon.ownPair(previous, word) + lexicon.generalPair(previous, word));
                }
                left = end <= meant.begin() ? word : left;
                right = begin >= meant.end() && !behind ? word : right;
                behind |= begin >= meant.end();
                previous = word;
            }
        }
    }

    /**
     * The signs, in the order of their names.
     *
     * @param from where the run begins
     * @param to where it ends
     * @param start where the lattice begins
     * @param gain how much easier to believe the text is with the character
     * @param stretches how many stretches of the text ask for it
     */
    float[] of(CharSequence text, int from, int to, int start, Meant meant, float gain, int stretches) {
        var written = new Written(meant);
        int at = meant.at();
        int begin = start + meant.begin();
        int end = start + meant.end();
        String mended = text.subSequence(from, at).toString() + meant.missing() + text.subSequence(at, to);
        int run = runs.longest(mended, at - from, at - from);
        int found = begin == end ? -1 : lexicon.trie().find(text, begin, end);
        var f = new float[NAMES.length];
        int n = 0;
        f[n++] = gain;
        f[n++] = gain / lattice.length();
        f[n++] = 0;
        f[n++] = stretches;
        f[n++] = end - begin;
        f[n++] = at - begin;
        f[n++] = lexicon.alone(meant.word());
        f[n++] = lexicon.own(meant.word());
        f[n++] = lexicon.ownPair(written.left, meant.word());
        f[n++] = lexicon.ownPair(meant.word(), written.right);
        f[n++] = lexicon.generalPair(written.left, meant.word());
        f[n++] = lexicon.generalPair(meant.word(), written.right);
        f[n++] = run;
        f[n++] = count(mended, at - from, run);
        f[n++] = at > from && at < to ? runs.longest(text, from, to, at - 1, at) : 0;
        f[n++] = lattice.total() / lattice.length();
        f[n++] = written.words;
        f[n++] = written.singles;
        f[n++] = written.least;
        f[n++] = written.kind;
        f[n++] = written.pair;
        f[n++] = found < 0 ? Features.UNKNOWN : lexicon.alone(found);
        f[n++] = Features.kind(lexicon.kind(meant.word()));
        f[n++] = written.singlesAround;
        f[n++] = doubtful(at - from, to - from);
        f[n++] = at > from ? fragment(text, from, at - 1) : 0;
        f[n++] = at < to ? fragment(text, from, at) : 0;
        f[n++] = Features.single(lexicon, meant.missing());
        f[n++] = begin == from ? Features.border(text, from - 1) : 0;
        f[n++] = end == to ? Features.border(text, to) : 0;
        f[n++] = to - from;
        f[n++] = names.placeEnd(text, begin, end, to);
        f[n] = names.surname(text, from, begin, end, to);
        return f;
    }

    /** How often the corpus has the longest run with the character at the place. */
    private float count(String mended, int place, int length) {
        float count = 0;
        for (int i = Math.max(0, place - length + 1);
                length > 0 && count == 0 && i <= place && i + length <= mended.length();
                i++) {
            count = lexicon.run(mended, i, i + length);
        }
        return count;
    }

    private int doubtful(int at, int length) {
        int doubtful = 0;
        for (int i = Math.max(0, at - NEAR - 1); i < Math.min(length, at + NEAR + 1); i++) {
            doubtful += cover.doubtful(i) ? 1 : 0;
        }
        return doubtful;
    }

    /** How probable a doubtful lone character is by itself; 0 for others. */
    private float fragment(CharSequence text, int from, int at) {
        return cover.single(at - from) && cover.doubtful(at - from) ? Features.single(lexicon, text.charAt(at)) : 0;
    }
}
