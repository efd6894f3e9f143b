package cn.mingfa.lexicon;

/** The words by number: letters, kind and counts. */
final class Table {

    private static final Kind[] KINDS = Kind.values();

    private final char[] letters;
    private final int[] offsets;
    private final int[] facts;
    private final int[] followers;

    /**
     * Facts hold probability, own count and kind, followers hold how often a word has successors and how many different
     * ones, in our own corpus and in general: a byte each, lowest first.
     */
    Table(char[] letters, int[] offsets, int[] facts, int[] followers) {
        this.letters = letters;
        this.offsets = offsets;
        this.facts = facts;
        this.followers = followers;
    }

    String word(int word) {
        return new String(letters, offsets[word], length(word));
    }

    int length(int word) {
        return offsets[word + 1] - offsets[word];
    }

    char letter(int word, int at) {
        return letters[offsets[word] + at];
    }

    Kind kind(int word) {
        return KINDS[facts[word] >>> 16];
    }

    int alone(int word) {
        return facts[word] & 255;
    }

    int own(int word) {
        return facts[word] >>> 8 & 255;
    }

    int followers(int word) {
        return followers[word];
    }
}
