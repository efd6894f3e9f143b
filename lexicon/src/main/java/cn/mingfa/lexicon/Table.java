package cn.mingfa.lexicon;

/** The words by number: letters, kind and counts. What is asked together lies together: memory far away is slow. */
final class Table {

    private static final Kind[] KINDS = Kind.values();
    private static final int KIND = 28;

    private final char[] letters;
    /** Where the letters of a word begin, with its kind above. */
    private final int[] offsets;
    /** Followers above; below trail, lead, own count and probability by itself, a byte each. */
    private final long[] facts;

    /**
     * Facts hold probability, own count and kind, followers hold how often a word has successors and how many different
     * ones, in our own corpus and in general: a byte each, lowest first. Leads and trails bound the probability of any word
     * behind it and of it behind any word.
     */
    Table(char[] letters, int[] offsets, int[] facts, int[] followers, byte[] leads, byte[] trails) {
        this.letters = letters;
        this.offsets = offsets.clone();
        this.facts = new long[facts.length];
        for (int i = 0; i < facts.length; i++) {
            this.offsets[i] |= facts[i] >>> 16 << KIND;
            int bounds = (trails[i] & 255) << 8 | leads[i] & 255;
            this.facts[i] = (long) followers[i] << 32 | (bounds << 16 | facts[i] & 0xffff) & 0xffffffffL;
        }
    }

    /** One more than the last word's number. */
    int size() {
        return facts.length;
    }

    String word(int word) {
        return new String(letters, offset(word), length(word));
    }

    int length(int word) {
        return offset(word + 1) - offset(word);
    }

    char letter(int word, int at) {
        return letters[offset(word) + at];
    }

    private int offset(int word) {
        return offsets[word] & (1 << KIND) - 1;
    }

    Kind kind(int word) {
        return KINDS[offsets[word] >>> KIND];
    }

    int alone(int word) {
        return (int) facts[word] & 255;
    }

    int own(int word) {
        return (int) facts[word] >>> 8 & 255;
    }

    int lead(int word) {
        return (int) facts[word] >>> 16 & 255;
    }

    int trail(int word) {
        return (int) facts[word] >>> 24;
    }

    int followers(int word) {
        return (int) (facts[word] >>> 32);
    }
}
