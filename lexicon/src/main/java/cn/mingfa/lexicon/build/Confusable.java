package cn.mingfa.lexicon.build;

/** Folds syllables that people of many regions do not tell apart. */
final class Confusable {

    static final int FLAT = 1;
    static final int NASAL = 2;
    static final int BOTH = 3;
    static final int ALL = 7;
    private static final int DIALECT = 4;

    private Confusable() {}

    static String fold(String syllable, int level) {
        String folded = syllable;
        if ((level & FLAT) != 0) {
            folded = folded.replaceFirst("^([zcs])h", "$1");
        }
        if ((level & NASAL) != 0) {
            folded = folded.replaceFirst("(an|en|in|uan)g$", "$1");
        }
        if ((level & DIALECT) != 0) {
            folded = folded.replaceFirst("^hu([aieno])", "f$1")
                    .replaceFirst("^hu$", "fu")
                    .replaceFirst("^l", "n");
            folded = folded.replaceFirst("^fi$", "fei")
                    .replaceFirst("^fn$", "fen")
                    .replaceFirst("^fo$", "fo");
        }
        return folded;
    }
}
