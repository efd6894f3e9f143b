package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Kind;
import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.lexicon.Sounds;
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

    /** The cost of a character of the same sound that looks alike. */
    private static final float LIKELIEST = -4;
    /** What is given back for each change but the first. */
    private static final float FURTHER = 3;

    /** Stands for the probability of what is no word. */
    static final float UNKNOWN = -25;

    /** The cost of a character that neither sounds nor looks alike. */
    static final float UNLIKE = -9;

    private static final int[] NO_PATH = {};
    private static final float[] ALIKE = new float[Sounds.FAR + 1];

    static {
        for (int sound = 0; sound < ALIKE.length; sound++) {
            ALIKE[sound] = cost(sound, 1);
        }
    }

    private final Lexicon lexicon;
    private final Lattice lattice;
    private final Runs runs;
    private final Seams seams;
    private final Holes holes;
    private final NameSigns names = new NameSigns();
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

    /** What a change costs by its kind; probability of such a slip, roughly. */
    float channel(int word, int start, int stop) {
        float cost = 0;
        for (int i = start; i < stop; i++) {
            char written = text.charAt(from + i);
            char meant = lexicon.letter(word, i - start);
            if (written != meant) {
                float one = cost(
                        lexicon.sounds().between(written, meant),
                        lexicon.shapes().between(written, meant));
                cost = further(cost, one);
            }
        }
        return cost;
    }

    /** What changes cost with one more that costs so much alone. */
    static float further(float cost, float one) {
        return cost == 0 ? one : cost + one + FURTHER;
    }

    /** What so many changes cost at least. */
    static float mostLikely(int changes) {
        return changes * LIKELIEST + (changes - 1) * FURTHER;
    }

    /** What a change to a character that looks alike costs. */
    static float alike(int sound) {
        return ALIKE[sound];
    }

    private static float cost(int sound, int shape) {
        float cost = switch (sound) {
            case Sounds.SAME -> -5f;
            case Sounds.OTHER_TONE -> -6f;
            case Sounds.FLAT_TONGUE, Sounds.NASAL -> -6.5f;
            case Sounds.BOTH -> -7.5f;
            case Sounds.DIALECT -> -8f;
            default -> UNLIKE;
        };
        return shape > 0 ? Math.max(cost + 1, -7f) : cost;
    }

    float[] of(int word, int start, int stop, float gain, float channel) {
        if (path.length == 0) {
            path = lattice.path();
        }
        var f = new float[NAMES.length];
        int changed = 0;
        int firstChanged = -1;
        int lastChanged = -1;
        int worst = 0;
        int shape = 100;
        float charAlone = 0;
        float writtenCharAlone = 0;
        for (int i = start; i < stop; i++) {
            char written = text.charAt(from + i);
            char meant = lexicon.letter(word, i - start);
            if (written != meant) {
                changed++;
                firstChanged = firstChanged < 0 ? i : firstChanged;
                lastChanged = i;
                worst = Math.max(worst, lexicon.sounds().between(written, meant));
                shape = Math.min(shape, lexicon.shapes().between(written, meant));
                charAlone = Math.min(charAlone, single(lexicon, meant));
                writtenCharAlone = Math.min(writtenCharAlone, single(lexicon, written));
            }
        }
        int words = 0;
        int singles = 0;
        int singlesAround = 0;
        float ownPair = 0;
        float generalPair = 0;
        int writtenKind = 0;
        float writtenLeast = 0;
        float writtenOwn = 1e9f;
        int left = Lexicon.NONE;
        int right = Lexicon.NONE;
        int previous = Lexicon.NONE;
        boolean exact = false;
        for (int node : path) {
            int w = lattice.word(node);
            int b = lattice.begin(node);
            int e = lattice.end(node);
            boolean touches = b < stop && e > start;
            if (touches) {
                words++;
                singles += e - b == 1 ? 1 : 0;
                writtenLeast = Math.min(writtenLeast, w == 0 ? -24 : lexicon.alone(w));
                writtenOwn = Math.min(writtenOwn, lexicon.own(w));
                writtenKind = Math.max(writtenKind, kind(lexicon.kind(w)));
                exact |= b == start && e == stop;
            } else if (b >= start - 3 && e <= stop + 3) {
                singlesAround += e - b == 1 ? 1 : 0;
            }
            if (e <= start) {
                left = w;
            }
            if (b >= stop && right == Lexicon.NONE) {
                right = w;
            }
            if (b <= stop && e >= start && (touches || b == stop)) {
                ownPair = Math.max(ownPair, lexicon.ownPair(previous, w));
                generalPair = Math.max(generalPair, lexicon.generalPair(previous, w));
            }
            previous = w;
        }
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
        f[n++] = words;
        f[n++] = singles;
        f[n++] = changed;
        f[n++] = stop - start;
        f[n++] = worst;
        f[n++] = shape;
        f[n++] = lexicon.ownPair(left, word);
        f[n++] = lexicon.ownPair(word, right);
        f[n++] = lexicon.generalPair(left, word);
        f[n++] = lexicon.generalPair(word, right);
        f[n++] = ownPair;
        f[n++] = generalPair;
        f[n++] = longest(mended, 0, mended.length(), shift + firstChanged, shift + lastChanged);
        f[n++] = longest(text, runFrom, runTo, from + firstChanged, from + lastChanged);
        f[n++] = runCount;
        f[n++] = lexicon.own(word);
        f[n++] = written >= 0 ? lexicon.own(written) : -1;
        f[n++] = kind(lexicon.kind(word));
        f[n++] = writtenKind;
        f[n++] = 0;
        f[n++] = lexicon.run(mended, shift + start, shift + Math.min(stop, start + 6));
        f[n++] = singlesAround;
        f[n++] = charAlone;
        f[n++] = writtenCharAlone;
        f[n++] = runTo - runFrom;
        f[n++] = channel;
        f[n++] = gain + channel;
        f[n++] = writtenLeast;
        f[n++] = from + start == runFrom ? border(text, runFrom - 1) : 0;
        f[n++] = from + stop == runTo ? border(text, runTo) : 0;
        f[n++] = names.placeEnd(text, from + start, from + stop, runTo);
        f[n++] = names.surname(text, runFrom, from + start, from + stop, runTo);
        f[n++] = changed == 1 ? holes.stretches(firstChanged, lexicon.letter(word, firstChanged - start)) : 0;
        seams.note(mended, 0, mended.length(), shift + firstChanged, shift + lastChanged, f, n);
        seams.note(text, runFrom, runTo, from + firstChanged, from + lastChanged, f, n + Seams.SIDE);
        return f;
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
