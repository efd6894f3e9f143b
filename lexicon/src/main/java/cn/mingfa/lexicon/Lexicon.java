package cn.mingfa.lexicon;

/**
 * Everything known of the language. Words have numbers; probabilities are natural logarithms.
 *
 * <p>Two sources are kept apart throughout: our own corpus of official writing, and an open general dictionary with
 * pairs of words from newspapers.
 */
public final class Lexicon {

    /** No word: the border of a sentence, or what is not known. */
    public static final int NONE = 0;

    /** More than the tables of logarithms are off. */
    private static final float ROUNDING = 0.01f;

    private final Trie trie;
    private final Table words;
    private final Counts pairs;
    private final Counts runs;
    private final Sounds sounds;
    private final Shapes shapes;
    private final Homophones homophones;
    private final Gaps gaps;

    Lexicon(
            Trie trie,
            Table words,
            Counts pairs,
            Counts runs,
            Sounds sounds,
            Shapes shapes,
            Homophones homophones,
            Gaps gaps) {
        this.trie = trie;
        this.words = words;
        this.pairs = pairs;
        this.runs = runs;
        this.sounds = sounds;
        this.shapes = shapes;
        this.homophones = homophones;
        this.gaps = gaps;
    }

    /** The lexicon of this jar, read at first use. */
    public static Lexicon shipped() {
        return Shipped.LEXICON;
    }

    private static final class Shipped {
        private static final Lexicon LEXICON = LexiconReader.resource();
    }

    public Trie trie() {
        return trie;
    }

    public Sounds sounds() {
        return sounds;
    }

    public Shapes shapes() {
        return shapes;
    }

    public Homophones homophones() {
        return homophones;
    }

    public Gaps gaps() {
        return gaps;
    }

    /** One more than the last word's number; the first is 1. */
    public int words() {
        return words.size();
    }

    /** The letters of a word. */
    public String word(int word) {
        return words.word(word);
    }

    public int length(int word) {
        return words.length(word);
    }

    public char letter(int word, int at) {
        return words.letter(word, at);
    }

    public Kind kind(int word) {
        return words.kind(word);
    }

    /** How often our own corpus has the word, about. */
    public float own(int word) {
        return Logarithms.COUNT[words.own(word)];
    }

    /** Logarithm of the word's probability by itself. */
    public float alone(int word) {
        return Logarithms.LOG[words.alone(word)];
    }

    /** Logarithm of the probability of a word behind another. */
    public float behind(int left, int right) {
        int followers = words.followers(left);
        int found = followers == 0 ? -1 : pairs.find(Counts.pair(left, right));
        return found < 0
                ? behind(followers, words.alone(right), 0, 0)
                : behind(followers, words.alone(right), Counts.first(found), Counts.second(found));
    }

    /**
     * The same by what the tables hold: the followers of the left word, the right one's probability by itself, and how
     * often our own corpus and the general pairs have them side by side, as logarithmic counts.
     */
    public static float behind(int followers, int alone, int own, int general) {
        float p = Logarithms.EXP[alone];
        int generalKinds = followers >>> 24;
        if (generalKinds > 0) {
            float kinds = Logarithms.COUNT[generalKinds];
            p = (Logarithms.COUNT[general] + kinds * p) / (Logarithms.COUNT[followers >>> 16 & 255] + kinds);
        }
        int ownKinds = followers >>> 8 & 255;
        if (ownKinds > 0) {
            float kinds = Logarithms.COUNT[ownKinds];
            p = (Logarithms.COUNT[own] + kinds * p) / (Logarithms.COUNT[followers & 255] + kinds);
        }
        return Logarithms.of(p);
    }

    /** The most the logarithm of the probability of any word behind this one comes to. */
    public float lead(int word) {
        return Logarithms.LOG[words.lead(word)];
    }

    /** The most the logarithm of the probability of this word behind any other comes to. */
    public float trail(int word) {
        return Logarithms.LOG[words.trail(word)];
    }

    /**
     * What the probability of a word loses at least, as a logarithm of 0 or less, where it stands behind a word it was
     * never seen behind.
     */
    public float unseen(int left) {
        int followers = words.followers(left);
        if (followers == 0) {
            return 0;
        }
        float lost = 1;
        if (followers >>> 24 > 0) {
            float kinds = Logarithms.COUNT[followers >>> 24];
            lost *= kinds / (Logarithms.COUNT[followers >>> 16 & 255] + kinds);
        }
        if ((followers >>> 8 & 255) > 0) {
            float kinds = Logarithms.COUNT[followers >>> 8 & 255];
            lost *= kinds / (Logarithms.COUNT[followers & 255] + kinds);
        }
        return Math.min(0, Logarithms.of(lost) + ROUNDING);
    }

    /** Whether anything was ever seen behind a word. */
    public boolean leads(int word) {
        return words.followers(word) != 0;
    }

    /** Whether a word may have been seen behind another; a quick look that takes a few strangers for known. */
    public boolean maybeSeen(int left, int right) {
        return words.followers(left) != 0 && pairs.mayHold(Counts.pair(left, right));
    }

    /** How often our own corpus has the pair of words, about. */
    public float ownPair(int left, int right) {
        int found = pairs.find(Counts.pair(left, right));
        return found < 0 ? 0 : Logarithms.COUNT[Counts.first(found)];
    }

    /** How often the general pairs have the pair of words, about. */
    public float generalPair(int left, int right) {
        int found = pairs.find(Counts.pair(left, right));
        return found < 0 ? 0 : Logarithms.COUNT[Counts.second(found)];
    }

    /** Whether two words are known to stand side by side: seen in our own corpus, or more than once in general. */
    public boolean acquainted(int left, int right) {
        if (words.followers(left) == 0) {
            return false;
        }
        int found = pairs.find(Counts.pair(left, right));
        return found >= 0 && (Counts.first(found) > 0 || Logarithms.COUNT[Counts.second(found)] > 1.5f);
    }

    /** How often our own corpus has a run of characters, about; runs of 2 to 6 are counted. */
    public float run(CharSequence text, int from, int to) {
        int found = runs.find(Counts.run(text, from, to));
        return found < 0 ? 0 : Logarithms.COUNT[Counts.first(found)];
    }
}
