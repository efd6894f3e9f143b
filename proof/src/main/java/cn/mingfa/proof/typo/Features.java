package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Kind;
import cn.mingfa.lexicon.Lexicon;
import java.util.List;
import java.util.stream.Stream;

/** What is known of a candidate, as numbers a forest can judge. */
final class Features {

    private static final String[] WORDS = {
        "gain",
        "gainPerChar",
        "writtenPerChar",
        "candidateAlone",
        "writtenAlone",
        "writtenWords",
        "writtenSingles",
        "changed",
        "length",
        "worstSound",
        "shape",
        "ownLeft",
        "ownRight",
        "generalLeft",
        "generalRight",
        "writtenOwnPair",
        "writtenGeneralPair",
        "run",
        "writtenRun",
        "runCount",
        "candidateOwn",
        "writtenOwn",
        "candidateKind",
        "writtenKind",
        "margin",
        "runBoth",
        "singlesAround",
        "charAlone",
        "writtenCharAlone",
        "textLength",
        "channel",
        "gainNet",
        "writtenLeast",
        "leftBorder",
        "rightBorder",
        "placeEnd",
        "surname",
        "stretches"
    };

    static final String[] NAMES =
            Stream.of(WORDS, Seams.NAMES).flatMap(Stream::of).toArray(String[]::new);

    static final int MARGIN = List.of(NAMES).indexOf("margin");
    static final int SOUND = List.of(NAMES).indexOf("worstSound");
    static final int NET = List.of(NAMES).indexOf("gainNet");

    /** Stands for the probability of what is no word. */
    static final float UNKNOWN = -25;

    private static final int ALIKE_WHOLLY = 100;

    private static final int[] NO_PATH = {};

    private final Lexicon lexicon;
    private final Lattice lattice;
    private final Runs runs;
    private final Seams seams;
    private final Holes holes;
    private final NameSigns names = new NameSigns();
    private final Change change = new Change();
    private final StringBuilder mended = new StringBuilder();
    private CharSequence text = "";
    private int runFrom;
    private int runTo;
    private int from;
    private int[] path = NO_PATH;

    Features(Lexicon lexicon, Lattice lattice, Holes holes) {
        this.holes = holes;
        this.lexicon = lexicon;
        this.lattice = lattice;
        this.runs = new Runs(lexicon);
        this.seams = new Seams(lexicon);
    }

    /** Turns to a region that begins at a place of a run. */
    void region(CharSequence chars, int runStart, int runStop, int start) {
        text = chars;
        runFrom = runStart;
        runTo = runStop;
        from = start;
        path = NO_PATH;
    }

    /** What the change costs by its kind; probability of such a slip, roughly. */
    float channel(int word, int start, int stop) {
        float cost = 0;
        for (int i = start; i < stop; i++) {
            char written = text.charAt(from + i);
            char meant = lexicon.letter(word, i - start);
            if (written != meant) {
                cost = Channel.further(cost, Channel.cost(sound(written, meant), shape(written, meant)));
            }
        }
        return cost;
    }

    private int sound(char written, char meant) {
        return lexicon.sounds().between(written, meant);
    }

    private int shape(char written, char meant) {
        return lexicon.shapes().between(written, meant);
    }

    /** The features of a word in the place of what stands between two places of the region. */
    float[] of(int word, int start, int stop, float gain, float channel) {
        if (path.length == 0) {
            path = lattice.path();
        }
        var f = new float[NAMES.length];
        change.look(word, start, stop);
        Written reading = Written.of(lexicon, lattice, path, start, stop);
        int written = lexicon.trie().find(text, from + start, from + stop);
        mended.setLength(0);
        mended.append(text, runFrom, runTo);
        int shift = from - runFrom;
        for (int i = start; i < stop; i++) {
            mended.setCharAt(shift + i, lexicon.letter(word, i - start));
        }
        int n = 0;
        f[n++] = gain;
        f[n++] = gain / (stop - start);
        f[n++] = lattice.total() / lattice.length();
        f[n++] = lexicon.alone(word);
        f[n++] = written >= 0 ? lexicon.alone(written) : UNKNOWN;
        f[n++] = reading.words();
        f[n++] = reading.singles();
        f[n++] = change.count;
        f[n++] = stop - start;
        f[n++] = change.sound;
        f[n++] = change.shape;
        f[n++] = lexicon.ownPair(reading.left(), word);
        f[n++] = lexicon.ownPair(word, reading.right());
        f[n++] = lexicon.generalPair(reading.left(), word);
        f[n++] = lexicon.generalPair(word, reading.right());
        f[n++] = reading.ownPair();
        f[n++] = reading.generalPair();
        f[n++] = longest(mended, 0, mended.length(), shift + change.first, shift + change.last);
        f[n++] = longest(text, runFrom, runTo, from + change.first, from + change.last);
        f[n++] = runCount;
        f[n++] = lexicon.own(word);
        f[n++] = written >= 0 ? lexicon.own(written) : -1;
        f[n++] = kind(lexicon.kind(word));
        f[n++] = reading.kind();
        f[n++] = 0;
        f[n++] = lexicon.run(mended, shift + start, shift + Math.min(stop, start + 6));
        f[n++] = reading.singlesAround();
        f[n++] = change.meantAlone;
        f[n++] = change.writtenAlone;
        f[n++] = runTo - runFrom;
        f[n++] = channel;
        f[n++] = gain + channel;
        f[n++] = reading.least();
        f[n++] = from + start == runFrom ? border(text, runFrom - 1) : 0;
        f[n++] = from + stop == runTo ? border(text, runTo) : 0;
        f[n++] = names.placeEnd(text, from + start, from + stop, runTo);
        f[n++] = names.surname(text, runFrom, from + start, from + stop, runTo);
        f[n++] = change.count == 1 ? holes.stretches(change.first, lexicon.letter(word, change.first - start)) : 0;
        seams.note(mended, 0, mended.length(), shift + change.first, shift + change.last, f, n);
        seams.note(text, runFrom, runTo, from + change.first, from + change.last, f, n + Seams.SIDE);
        return f;
    }

    /** Which characters a word would change, and how likely. Filled anew for each candidate. */
    private final class Change {

        private int count;
        private int first;
        private int last;
        private int sound;
        private int shape;
        private float meantAlone;
        private float writtenAlone;

        void look(int word, int start, int stop) {
            count = 0;
            first = -1;
            last = -1;
            sound = 0;
            shape = ALIKE_WHOLLY;
            meantAlone = 0;
            writtenAlone = 0;
            for (int i = start; i < stop; i++) {
                char written = text.charAt(from + i);
                char meant = lexicon.letter(word, i - start);
                if (written != meant) {
                    count++;
                    first = first < 0 ? i : first;
                    last = i;
                    sound = Math.max(sound, Features.this.sound(written, meant));
                    shape = Math.min(shape, Features.this.shape(written, meant));
                    meantAlone = Math.min(meantAlone, single(lexicon, meant));
                    writtenAlone = Math.min(writtenAlone, single(lexicon, written));
                }
            }
        }
    }

    /** What stands beside a run, at a position outside it: 2 for a letter or digit, 1 for a mark or nothing. */
    static int border(CharSequence text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at)) ? 2 : 1;
    }

    private float runCount;

    /** Length of the longest run of our own corpus that holds a changed character. */
    private int longest(CharSequence text, int from, int to, int first, int last) {
        int n = runs.longest(text, from, to, first, last);
        runCount = 0;
        for (int i = Math.max(from, last - n + 1); n > 0 && runCount == 0; i++) {
            runCount = lexicon.run(text, i, i + n);
        }
        return n;
    }

    /** How probable a character is by itself. */
    static float single(Lexicon lexicon, char c) {
        int state = lexicon.trie().next(0, c);
        int word = state < 0 ? -1 : lexicon.trie().word(state);
        return word < 0 ? UNKNOWN : lexicon.alone(word);
    }

    /** The kind of a word as a number, names the highest. */
    static int kind(Kind kind) {
        return switch (kind) {
            case PLAIN -> 0;
            case IDIOM -> 1;
            case FUNCTION -> 2;
            case NUMBER -> 3;
            case ORGANISATION -> 4;
            case PLACE -> 5;
            case PERSON -> 6;
        };
    }
}
